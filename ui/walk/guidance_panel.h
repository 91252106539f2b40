// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

#include "playfair/instrument/instrument.h"

class QVBoxLayout;

namespace playfair::ui {

class AlsoAskedSection;

/// What helps to answer a question: why it matters, what good looks like, what is usually kept, who knows, the source,
/// and where else it is asked.
class GuidancePanel : public QFrame {
  Q_OBJECT
 public:
  explicit GuidancePanel(QWidget* parent = nullptr);
  void setQuestion(const instrument::Instrument& instrument, const instrument::Question& question);
  [[nodiscard]] AlsoAskedSection* alsoAsked() const { return m_alsoAsked; }

 private:
  void addSection(const QString& heading, const QString& text);
  void addSection(const QString& heading, const std::vector<std::string>& points);
  void addHeading(const QString& heading);

  QVBoxLayout* m_sections;
  AlsoAskedSection* m_alsoAsked;
  std::string m_shown;
};

}  // namespace playfair::ui
