// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;

namespace playfair::ui {

class Dialogs;
class MarkdownEdit;
struct QuestionShown;

/// "Why this level?": the working text of an answer, with the tick that lets it be published and what was saved.
class WhyCard : public QFrame {
  Q_OBJECT
 public:
  WhyCard(Dialogs& dialogs, QWidget* parent);
  /// Shows the answer's text; what the person is typing here stays as it is.
  void show(const QuestionShown& shown);
  void setSaved(const QString& words);
  [[nodiscard]] MarkdownEdit* editor() const { return m_edit; }
  [[nodiscard]] std::string text() const;
  [[nodiscard]] bool publish() const;
  using QFrame::show;

 signals:
  void edited();
  void left();
  void publishChosen(bool publish);

 private:
  [[nodiscard]] QWidget* buildHead();

  MarkdownEdit* m_edit;
  QCheckBox* m_publish;
  QLabel* m_saved;
  QLabel* m_claimed;
  std::string m_question;
};

}  // namespace playfair::ui
