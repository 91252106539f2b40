// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <string>

#include "playfair/report/report_kinds.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;

namespace playfair::ui {

/// What one chooses of a report of one assessment: its kind, language, whom it is for, what it includes.
class ReportChoices : public QWidget {
  Q_OBJECT
 public:
  explicit ReportChoices(QWidget* parent);

  /// Offers the age bands that the project concerns. What was chosen stays where it can.
  void tell(const assessment::Dossier& dossier);

  [[nodiscard]] const report::ReportKind& kind() const;
  /// With today's date.
  [[nodiscard]] report::ReportOptions options() const;

 signals:
  void changed();

 private:
  void addKinds();
  void addLanguages();
  void addAgeBands();
  void addIncludes();
  void addQuestionnaireChoices();
  void addKind(const report::ReportKind& kind);
  void fit();

  std::vector<const report::ReportKind*> m_offered;
  QButtonGroup* m_kinds = nullptr;
  QComboBox* m_language = nullptr;
  QLabel* m_ageBandLabel = nullptr;
  QComboBox* m_ageBand = nullptr;
  QWidget* m_includes = nullptr;
  QCheckBox* m_profile = nullptr;
  QCheckBox* m_answers = nullptr;
  QWidget* m_questionnaire = nullptr;
  QCheckBox* m_filled = nullptr;
  QCheckBox* m_large = nullptr;
};

}  // namespace playfair::ui
