// SPDX-License-Identifier: EUPL-1.2
#include "evidence/erase_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <utility>

#include "session/session.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {

EraseDialog::EraseDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_what(makeWrappedLabel({}, "strong", this)),
      m_backups(makeWrappedLabel({}, "quiet", this)),
      m_noLongerNeeded(new QRadioButton(tr("Personal data no longer needed"), this)),
      m_mistake(new QRadioButton(tr("Entered by mistake"), this)),
      m_decision(new QRadioButton(tr("Disposal decision no. …"), this)),
      m_note(new QLineEdit(this)) {
  setObjectName(QStringLiteral("eraseDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  m_what->setObjectName(QStringLiteral("eraseWhatLabel"));
  m_backups->setObjectName(QStringLiteral("eraseBackupsLabel"));
  m_noLongerNeeded->setObjectName(QStringLiteral("noLongerNeededRadio"));
  m_mistake->setObjectName(QStringLiteral("mistakeRadio"));
  m_decision->setObjectName(QStringLiteral("decisionRadio"));
  m_note->setObjectName(QStringLiteral("groundNoteEdit"));
  m_note->setAccessibleName(tr("Number of the decision, or a remark"));
  m_note->setPlaceholderText(tr("Number of the decision, or a remark; never what is erased"));
  auto* column = new QVBoxLayout(this);
  column->setSpacing(8);
  column->addWidget(m_what);
  column->addWidget(makeWrappedLabel(
      tr("It is gone for good, also from the history and the search. That somebody erased something, when and on what "
         "ground stays. All steps of Undo go too, because they may hold it."),
      "", this));
  column->addWidget(makeWrappedLabel(
      tr("A public body may need a disposal decision before it erases anything. Ask your archive."), "quiet", this));
  column->addWidget(makeLabel(tr("On what ground?"), "subheading", this));
  for (QRadioButton* each : {m_noLongerNeeded, m_mistake, m_decision}) {
    column->addWidget(each);
    connect(each, &QRadioButton::toggled, this, &EraseDialog::check);
  }
  column->addWidget(m_note);
  column->addWidget(m_backups);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
  m_doIt = buttons->addButton(tr("Erase for good"), QDialogButtonBox::AcceptRole);
  m_doIt->setObjectName(QStringLiteral("eraseButton"));
  setLook(m_doIt, "danger");
  column->addWidget(buttons);
  connect(m_note, &QLineEdit::textChanged, this, &EraseDialog::check);
  connect(buttons, &QDialogButtonBox::accepted, this, &EraseDialog::erase);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  sayBackups();
  check();
  resize(fontMetrics().averageCharWidth() * 78, sizeHint().height());
}

void EraseDialog::sayBackups() {
  QStringList names;
  for (const auto& each : workspace::backupsOf(m_session.file())) names << toQt(each.filename().string());
  m_backups->setVisible(!names.isEmpty());
  m_backups->setText(tr("These backups lie beside the file and still hold it: %1. File, People and backups removes "
                        "them. Other copies, on "
                        "other disks or in a backup of your organisation, are for you to find.")
                         .arg(names.join(QStringLiteral(", "))));
}

void EraseDialog::eraseRevisions(const QStringList& revisions) {
  eraseTexts(revisions, tr("The answer and its text as they were after this change. If it is the present one, the "
                           "question counts as not answered."));
}

void EraseDialog::eraseTexts(const QStringList& revisions, const QString& what) {
  ask(tr("Erase a text"), what, [this, revisions](const workspace::ErasureRequest& request) {
    Result<workspace::Erased> all = workspace::Erased{0, 0, true};
    for (const QString& each : revisions) {
      const auto erased = m_session.eraseRevision({fromQt(each)}, request);
      if (!erased) return erased;
      all->revisions += erased->revisions;
      all->cleaned = erased->cleaned;
    }
    return all;
  });
}

void EraseDialog::eraseEvidence(const assessment::Evidence& evidence) {
  const auto sharing = workspace::sharingFile(m_session.workspace(), evidence.id);
  QString what = (evidence.file ? tr("The evidence “%1” with all it ever said, and its file.")
                                : tr("The evidence “%1” with all it ever said."))
                     .arg(toQt(evidence.title));
  if (sharing && !sharing->empty())
    what = tr("The evidence “%1” with all it ever said. Its file stays, because other evidence rests on the same file.")
               .arg(toQt(evidence.title));
  ask(tr("Erase evidence"), what, [this, id = evidence.id](const workspace::ErasureRequest& request) {
    return m_session.eraseEvidence(id, request);
  });
}

void EraseDialog::reducePerson(const assessment::Person& person) {
  ask(tr("Reduce to the role"),
      tr("The name “%1”. The role and the organisation stay, and so do all answers.").arg(toQt(person.name)),
      [this, id = person.id](const workspace::ErasureRequest& request) { return m_session.reducePerson(id, request); });
}

void EraseDialog::ask(const QString& title, const QString& what, Erase erase) {
  setWindowTitle(title);
  m_what->setText(what);
  m_erase = std::move(erase);
  open();
}

workspace::ErasureRequest EraseDialog::request() const {
  workspace::ErasureRequest request;
  request.ground = m_decision->isChecked()  ? workspace::Ground::DisposalDecision
                   : m_mistake->isChecked() ? workspace::Ground::EnteredByMistake
                                            : workspace::Ground::NoLongerNeeded;
  request.note = fromQt(m_note->text().trimmed());
  return request;
}

void EraseDialog::check() {
  const bool ground = m_noLongerNeeded->isChecked() || m_mistake->isChecked() ||
                      (m_decision->isChecked() && !m_note->text().trimmed().isEmpty());
  m_doIt->setEnabled(ground);
}

void EraseDialog::erase() {
  const auto erased = m_erase(request());
  if (erased) {
    emit said(erased->cleaned ? tr("Erased.")
                              : tr("Erasing: close the other window of this file, then the last traces go."));
  }
  accept();
}

}  // namespace playfair::ui
