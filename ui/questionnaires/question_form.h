// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "playfair/instrument/instrument.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace playfair::ui {

class ApplicabilityForm;
class LinesEdit;

/// Everything about one question, to be written and picked.
class QuestionForm : public QWidget {
  Q_OBJECT
 public:
  explicit QuestionForm(QWidget* parent);
  /// Shows a question without saying that it was changed.
  void set(const instrument::Question& question);
  /// The question as it stands in the form.
  [[nodiscard]] instrument::Question question() const;
  void focusFirst();

 signals:
  /// Something was written or picked.
  void edited();
  /// A field was left, or a choice is complete: worth a step of its own.
  void settled();

 private:
  LinesEdit* addLines(const QString& name, const QString& help, const char* objectName, int lines);
  QComboBox* addCombo(const QString& name, const char* objectName,
                      const std::vector<std::pair<QString, QString>>& options);
  void addTexts();
  void addChoices();
  void addSafeguard();
  void showSafeguard();
  void say();
  void sayComplete();

  bool m_setting = false;
  instrument::Question m_question;
  QVBoxLayout* m_column = nullptr;
  LinesEdit* m_text = nullptr;
  LinesEdit* m_inPlace = nullptr;
  LinesEdit* m_why = nullptr;
  LinesEdit* m_good = nullptr;
  LinesEdit* m_evidence = nullptr;
  LinesEdit* m_who = nullptr;
  QLineEdit* m_crc = nullptr;
  QComboBox* m_foundation = nullptr;
  QComboBox* m_about = nullptr;
  QComboBox* m_depth = nullptr;
  QSpinBox* m_weight = nullptr;
  LinesEdit* m_weightReason = nullptr;
  QCheckBox* m_safeguard = nullptr;
  QWidget* m_safeguardRows = nullptr;
  QComboBox* m_from = nullptr;
  LinesEdit* m_because = nullptr;
  LinesEdit* m_partly = nullptr;
  ApplicabilityForm* m_applicability = nullptr;
};

/// "3, 12" as articles: numbers from anywhere in the text, each once. What is no number is left out.
[[nodiscard]] std::vector<std::string> articlesIn(const QString& text);
[[nodiscard]] QString articleWords(const std::vector<std::string>& articles);

}  // namespace playfair::ui
