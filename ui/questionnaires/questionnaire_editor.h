// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <string>

#include "dialogs/dialogs.h"
#include "playfair/instrument/authoring.h"
#include "playfair/instrument/authoring_check.h"
#include "questionnaires/question_tree.h"

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace playfair::ui {

class HeadingForm;
class QuestionForm;
class Session;

/// Writes a draft: requirements and questions at the left, what is chosen there at the right. Every change is an undo
/// step; what is typed is kept within a second.
class QuestionnaireEditor : public QWidget {
  Q_OBJECT
 public:
  QuestionnaireEditor(Session& session, Dialogs& dialogs, QWidget* parent);

  /// Opens a draft; false where it is not there (any more).
  [[nodiscard]] bool open(const std::string& draft);
  [[nodiscard]] const std::string& draftId() const { return m_id; }
  [[nodiscard]] const instrument::Instrument& draft() const { return m_draft; }
  /// Makes a revision of what was typed.
  void settle();
  /// Forgets the draft: nothing is written from here any more.
  void close();
  /// Checks the draft and lists what is to mend and to think about.
  instrument::DraftCheck check();

 signals:
  void said(const QString& sentence);
  void failed(const playfair::Error& error);

 private:
  void buildLeft(QWidget* left);
  QPushButton* addButton(QLayout& row, const QString& text, const char* name, const QKeySequence& keys,
                         void (QuestionnaireEditor::*act)());
  void showChosen();
  void showChecked(const instrument::DraftCheck& found);
  void addRequirement();
  void addQuestion();
  void removeChosen();
  void moveUp();
  void moveDown();
  void move(instrument::Direction direction);
  void typeQuestion();
  void settleQuestion();
  void typeHeading();
  void settleHeading();
  /// The draft with what stands in the heading form.
  [[nodiscard]] instrument::Instrument withHeading() const;
  /// Writes a changed draft as one step and shows it with `chosen`.
  void write(instrument::Instrument draft, const QString& what, const ChosenEntry& chosen);
  void subjectsChanged(const QStringList& subjects);
  /// Takes in what others wrote while something is being typed here, which stays.
  void takeInAround();
  [[nodiscard]] std::string questionSubject() const;
  [[nodiscard]] std::string headingSubject() const;
  [[nodiscard]] std::size_t placeOfChosenRequirement() const;

  Session& m_session;
  Dialogs& m_dialogs;
  std::string m_id;
  instrument::Instrument m_draft;
  ChosenEntry m_shown;
  bool m_writing = false;
  QLabel* m_conflict = nullptr;
  QuestionTree* m_tree = nullptr;
  QuestionForm* m_question = nullptr;
  HeadingForm* m_heading = nullptr;
  QScrollArea* m_area = nullptr;
  QLabel* m_checked = nullptr;
  QListWidget* m_remarks = nullptr;
  QPushButton* m_remove = nullptr;
};

}  // namespace playfair::ui
