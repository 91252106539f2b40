// SPDX-License-Identifier: EUPL-1.2
// What one can do with the evidence that is chosen: add, change, open, save, replace, remove, erase.
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>

#include "evidence/erase_dialog.h"
#include "evidence/evidence_dialog.h"
#include "evidence/evidence_intake.h"
#include "evidence/evidence_page.h"
#include "evidence/opened_files.h"
#include "meeting/minutes_dialog.h"
#include "playfair/workspace/evidence_files.h"
#include "session/text.h"

namespace playfair::ui {

void EvidencePage::add(assessment::EvidenceKind kind) {
  const EvidenceTarget target{m_place.project, {}};
  if (kind == assessment::EvidenceKind::File) {
    dialogs().askOpenFiles(window(), tr("Choose files"), tr("All files (*)"),
                           [this, target](const QStringList& files) { m_intake->takeFiles(files, target); });
    return;
  }
  assessment::Evidence fresh;
  fresh.project = m_place.project;
  fresh.kind = kind;
  auto* dialog = new EvidenceDialog(fresh, window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &EvidenceDialog::accepted, this, [this, dialog] {
    const auto added = session().addEvidence(dialog->evidence(), {});
    if (!added) return show(added.error());
    choose(*added);
  });
  dialog->open();
}

void EvidencePage::change() {
  const EvidenceRow* shown = chosen();
  if (shown == nullptr || !session().writable()) return;
  auto* dialog = new EvidenceDialog(shown->evidence, window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &EvidenceDialog::accepted, this, [this, dialog] {
    if (const auto set = session().setEvidence(dialog->evidence()); !set) show(set.error());
  });
  dialog->open();
}

void EvidencePage::openFile() {
  const EvidenceRow* shown = chosen();
  if (shown == nullptr) return;
  if (!shown->evidence.file) {
    if (!dialogs().openOutside(QUrl(toQt(shown->evidence.url), QUrl::StrictMode)))
      emit said(tr("There is no program here that shows web pages."));
    return;
  }
  const assessment::StoredFile file = *shown->evidence.file;
  if (isDangerous(file)) {
    dialogs().inform(window(), tr("Not opened from here"),
                     tr("“%1” could run something on this computer. Save it where your organisation checks such files.")
                         .arg(toQt(file.name)));
    return;
  }
  jobs().run(
      tr("Opening %1").arg(toQt(file.name)), this,
      [opened = m_opened, workspace = session().file(), file](const Jobs::Progress& progress) {
        return opened->copyOf(workspace, file, progress);
      },
      [this](const Result<QString>& copy) {
        if (!copy) return show(copy.error());
        if (!dialogs().openOutside(QUrl::fromLocalFile(*copy)))
          emit said(tr("There is no program here that opens this file. Use Save as…"));
      });
}

void EvidencePage::saveFile() {
  const EvidenceRow* shown = chosen();
  if (shown != nullptr && shown->evidence.file) saveStored(*shown->evidence.file);
}

void EvidencePage::saveStored(const assessment::StoredFile& file) {
  dialogs().askSaveFile(
      window(), tr("Save as"), toQt(workspace::harmlessFileName(file.name)), tr("All files (*)"),
      [this, file](const QString& target) {
        jobs().run(
            tr("Saving %1").arg(toQt(file.name)), this,
            [workspace = session().file(), file, target = fromQt(target)](const Jobs::Progress& progress) {
              return workspace::saveStoredFile(workspace, file.sha256, target, progress);
            },
            [this, target](const Result<void>& saved) {
              if (!saved) return show(saved.error());
              emit said(tr("Saved as %1").arg(target));
            });
      });
}

void EvidencePage::newerVersion() {
  const EvidenceRow* shown = chosen();
  if (shown == nullptr) return;
  const assessment::Evidence evidence = shown->evidence;
  dialogs().askOpenFile(window(), tr("Choose the newer version"), tr("All files (*)"),
                        [this, evidence](const QString& file) { m_intake->takeNewerVersion(file, evidence); });
}

void EvidencePage::remove() {
  const EvidenceRow* shown = chosen();
  if (shown == nullptr) return;
  const QString title = toQt(shown->evidence.title);
  if (session().removeEvidence(assessment::EvidenceId(shown->evidence.id)))
    emit said(tr("“%1” is out of the project. Undo brings it back; Erase takes it away for good.").arg(title));
}

void EvidencePage::erase() {
  const EvidenceRow* shown = chosen();
  if (shown == nullptr) return;
  auto* dialog = new EraseDialog(session(), window());
  connect(dialog, &EraseDialog::said, this, &Page::said);
  connect(dialog, &QDialog::accepted, this, [this] { m_opened->removeAll(); });
  dialog->eraseEvidence(shown->evidence);
}

void EvidencePage::minutes() {
  const EvidenceRow* shown = chosen();
  if (shown != nullptr)
    exportMinutes(context(), window(), shown->evidence.id, [this](const QString& words) { emit said(words); });
}

void EvidencePage::paste() {
  const QMimeData* given = QGuiApplication::clipboard()->mimeData();
  if (given != nullptr && session().writable() && !m_place.project.empty())
    m_intake->take(*given, {m_place.project, {}});
}

void EvidencePage::dragEnterEvent(QDragEnterEvent* event) {
  if (session().writable() && !m_place.project.empty() && EvidenceIntake::canTake(*event->mimeData()))
    event->acceptProposedAction();
}

void EvidencePage::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  m_intake->take(*event->mimeData(), {m_place.project, {}});
}

}  // namespace playfair::ui
