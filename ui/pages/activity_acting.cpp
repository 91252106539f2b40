// SPDX-License-Identifier: EUPL-1.2
// What one can do with a step of the activity: go there, put an answer back, erase.
#include <QDateTime>
#include <algorithm>

#include "evidence/erase_dialog.h"
#include "pages/activity_details.h"
#include "pages/activity_page.h"
#include "pages/erasure_rows.h"
#include "pages/project_words.h"
#include "pages/step_words.h"
#include "playfair/workspace/evidence_register.h"
#include "session/person_words.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

const std::string kNothingSaid = "null";

}  // namespace

void ActivityPage::showChosen() {
  const ActivityRow* row = chosen();
  if (row == nullptr || m_dossier == nullptr) return m_details->showNothing();
  const auto& step = row->step;
  const std::string kind = subjectParts(step.subject).front();
  const auto current = session().workspace().current(step.subject);
  const bool same = current && *current && (*current)->value == step.value && !(*current)->conflicting();
  ActivityDetails::Can can;
  can.putBack = session().writable() && kind == "answer" && !step.erased && !same;
  // Without its present value a project or an assessment would be gone as a whole.
  const bool carries = (kind == "project" || kind == "assessment") && isPresent(step);
  const bool says = kind == "evidence" || (kind != "link" && step.value != kNothingSaid);
  can.erase = session().writable() && !step.erased && says && !carries;
  m_details->show(*row, {questionOf(step), erasedWords(step)}, can);
}

bool ActivityPage::isPresent(const workspace::HistoryStep& step) const {
  const auto heads = session().workspace().heads(step.subject);
  return std::find(heads.begin(), heads.end(), step.revisions.back()) != heads.end();
}

QString ActivityPage::erasedWords(const workspace::HistoryStep& step) const {
  if (!step.erased) return {};
  const auto erasure = erasureOf(session().workspace(), step.revisions.back());
  if (!erasure) return tr("Erased");
  const PeopleWords people(session().workspace());
  return tr("Erased %1 by %2: %3")
      .arg(dayAndTime(erasure->at, QDateTime::currentDateTime()), people.of(erasure->by), erasure->ground);
}

QString ActivityPage::questionOf(const workspace::HistoryStep& step) const {
  const Place place = StepWords(session(), *m_dossier).place(step);
  const auto* question = place.page == PageId::Walk ? m_dossier->instrument->findQuestion(place.item) : nullptr;
  return question == nullptr ? QString() : toQt(question->text);
}

void ActivityPage::goToChosen() {
  const ActivityRow* row = chosen();
  if (row != nullptr && m_dossier != nullptr) emit goTo(StepWords(session(), *m_dossier).place(row->step));
}

void ActivityPage::putBack() {
  const ActivityRow* row = chosen();
  if (row == nullptr) return;
  const workspace::HistoryStep step = row->step;
  if (const auto settled = session().settleAll(); !settled) return show(settled.error());
  const Place place = StepWords(session(), *m_dossier).place(step);
  const QString what = tr("%1: earlier answer put back").arg(questionLabel(*m_dossier->instrument, place.item));
  if (session().resolve(step.subject, step.value, what, place)) emit said(tr("The earlier answer is back."));
}

void ActivityPage::erase() {
  const ActivityRow* row = chosen();
  if (row == nullptr) return;
  auto* dialog = new EraseDialog(session(), window());
  connect(dialog, &EraseDialog::said, this, &Page::said);
  const auto& step = row->step;
  const auto parts = subjectParts(step.subject);
  const auto evidence = workspace::evidenceFromJson(step.value == kNothingSaid ? step.before : step.value);
  if (parts.front() == "evidence" && evidence && isPresent(step)) {
    auto whole = *evidence;
    whole.id = {parts[1]};
    return dialog->eraseEvidence(whole);
  }
  QStringList revisions;
  for (const auto& each : step.revisions) revisions << toQt(each.value);
  if (parts.front() == "answer") return dialog->eraseRevisions(revisions);
  dialog->eraseTexts(
      revisions,
      tr("What this step wrote: %1. If it is the present text, nothing is left in its place.").arg(row->what));
}

}  // namespace playfair::ui
