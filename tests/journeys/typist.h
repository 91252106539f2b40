// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <random>
#include <string>
#include <vector>

#include "window/main_window.h"

class QTextEdit;

namespace playfair::tests {

/// Works in a real window without end: types, answers, goes on to other questions and to the case study text. Says on
/// standard output, line by line, what the window holds after each step and when it showed that all is saved:
///   <ms> ready · <ms> holds <subject> <level>|<text> · <ms> saved
class Typist : public QObject {
 public:
  Typist(ui::MainWindow& window, unsigned seed);
  void begin();

 private:
  void step();
  void typeLetter();
  void chooseLevel();
  void goElsewhere();
  void tell(const std::string& what) const;
  void tellHeld() const;
  void tellIfSaved() const;
  [[nodiscard]] QTextEdit& box() const;
  [[nodiscard]] int pick(int from, int to);

  ui::MainWindow& m_window;
  std::mt19937 m_random;
  QElapsedTimer m_clock;
  QTimer m_next;
  assessment::AssessmentId m_assessment;
  std::vector<std::string> m_questions;
  std::string m_level = "-";
};

}  // namespace playfair::tests
