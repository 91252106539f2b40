// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <map>
#include <vector>

#include "playfair/instrument/instrument.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace playfair::ui {

/// Whom a question is asked, and when: picked from kinds, roles, stages and other facts, never written.
class ApplicabilityForm : public QWidget {
  Q_OBJECT
 public:
  explicit ApplicabilityForm(QWidget* parent);
  void set(const instrument::Question& question);
  /// Puts what is picked into a question.
  void put(instrument::Question& question) const;

 signals:
  void picked();

 private:
  using Boxes = std::vector<std::pair<std::string, QCheckBox*>>;
  Boxes addBoxes(const char* fact, const QString& heading);
  void addFacts();
  void showFact();
  void pickFact();
  void tellConditions();
  static void setBoxes(const Boxes& boxes, const std::vector<std::string>& values);
  [[nodiscard]] static std::vector<std::string> valuesOf(const Boxes& boxes);

  QVBoxLayout* m_column = nullptr;
  Boxes m_kinds;
  Boxes m_roles;
  Boxes m_stages;
  QComboBox* m_fact = nullptr;
  QWidget* m_values = nullptr;
  Boxes m_factValues;
  QLabel* m_words = nullptr;
  std::vector<instrument::Condition> m_conditions;
};

}  // namespace playfair::ui
