// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>
#include <functional>

#include "playfair/assessment/dossier.h"
#include "playfair/workspace/erasure.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace playfair::ui {

class Session;

/// Asks on what ground something is erased for good, says what goes and what stays, and erases it.
class EraseDialog : public QDialog {
  Q_OBJECT
 public:
  EraseDialog(Session& session, QWidget* parent);

  // What is to be erased; each shows the dialog.
  void eraseRevisions(const QStringList& revisions);
  /// The same for texts that are no answers; `what` says in a sentence what goes.
  void eraseTexts(const QStringList& revisions, const QString& what);
  void eraseEvidence(const assessment::Evidence& evidence);
  void reducePerson(const assessment::Person& person);

 signals:
  /// What came of it, in one sentence.
  void said(const QString& sentence);

 private:
  using Erase = std::function<Result<workspace::Erased>(const workspace::ErasureRequest&)>;
  void ask(const QString& title, const QString& what, Erase erase);
  void check();
  void erase();
  [[nodiscard]] workspace::ErasureRequest request() const;
  void sayBackups();

  Session& m_session;
  Erase m_erase;
  QLabel* m_what;
  QLabel* m_backups;
  QRadioButton* m_noLongerNeeded;
  QRadioButton* m_mistake;
  QRadioButton* m_decision;
  QLineEdit* m_note;
  QPushButton* m_doIt = nullptr;
};

}  // namespace playfair::ui
