// SPDX-License-Identifier: EUPL-1.2
// What stands beside an answer: evidence, comments, differing views and the history.
#include <QMimeData>
#include <QPushButton>
#include <algorithm>

#include "evidence/erase_dialog.h"
#include "evidence/evidence_card.h"
#include "evidence/evidence_dialog.h"
#include "evidence/evidence_intake.h"
#include "evidence/evidence_picker.h"
#include "playfair/workspace/history.h"
#include "playfair/workspace/register.h"
#include "session/text.h"
#include "walk/comments_panel.h"
#include "walk/differing_view_dialog.h"
#include "walk/differing_views.h"
#include "walk/history_panel.h"
#include "walk/large_view.h"
#include "walk/question_column.h"
#include "walk/side_panel.h"
#include "walk/taken_over_card.h"
#include "walk/walk_page.h"

namespace playfair::ui {
namespace {

std::vector<assessment::Comment> commentsOn(const assessment::Dossier& dossier, const std::string& question) {
  std::vector<assessment::Comment> comments;
  std::copy_if(dossier.comments.begin(), dossier.comments.end(), std::back_inserter(comments),
               [&](const assessment::Comment& each) { return each.question == question; });
  return comments;
}

template <class T>
const T* findById(const std::vector<T>& all, const QString& id) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const T& each) { return toQt(each.id.value) == id; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

void WalkPage::connectBeside() {
  m_intake = new EvidenceIntake(session(), jobs(), dialogs(), this);
  connect(m_intake, &EvidenceIntake::said, this, &Page::said);
  const EvidenceCard* card = m_column->evidence();
  connect(card, &EvidenceCard::addWanted, this, &WalkPage::addEvidence);
  connect(card, &EvidenceCard::attachWanted, this, &WalkPage::attachEvidence);
  connect(card, &EvidenceCard::openWanted, this, [this](const QString& id) {
    emit goTo({PageId::Evidence, m_place.project, m_place.assessment, fromQt(id)});
  });
  connect(card, &EvidenceCard::takeAwayWanted, this, [this](const QString& id) {
    (void)session().unlinkEvidence({fromQt(id)}, {m_place.assessment, m_place.item});
  });
  connect(card, &EvidenceCard::given, this, [this](const QMimeData* given) {
    m_intake->take(*given, {m_place.project, {{m_place.assessment, m_place.item}}});
  });
  const CommentsPanel* comments = m_side->comments();
  connect(comments, &CommentsPanel::given, this, &WalkPage::giveComment);
  connect(comments, &CommentsPanel::settledChosen, this, &WalkPage::settleComment);
  connect(comments, &CommentsPanel::removeWanted, this, &WalkPage::removeComment);
  connect(comments, &CommentsPanel::replyWanted, this, [this](const QString& id) {
    dialogs().askText(window(), tr("Reply"), tr("Your reply"), {}, tr("Reply"),
                      [this, id](const QString& text) { giveComment(text, id, false); });
  });
  connect(m_side->history(), &HistoryPanel::putBackWanted, this, &WalkPage::putBack);
  connect(m_side->history(), &HistoryPanel::eraseWanted, this, &WalkPage::eraseRevisions);
  connect(m_column->views(), &DifferingViews::changeWanted, this, qOverload<const QString&>(&WalkPage::editView));
  connect(m_column->views(), &DifferingViews::removeWanted, this, &WalkPage::removeView);
  connect(m_column, &QuestionColumn::askReviewerWanted, this, &WalkPage::askReviewer);
  connect(m_column, &QuestionColumn::differingViewWanted, this, &WalkPage::addView);
}

void WalkPage::connectLargeBeside() {
  connect(m_large->takenOver(), &TakenOverCard::confirmed, this, &WalkPage::confirmAnswer);
  connect(m_large.get(), &LargeView::differingViewWanted, this, &WalkPage::addView);
  connect(m_large.get(), &LargeView::commentWanted, this, [this] {
    dialogs().askText(front(), tr("Comment"), tr("Your comment"), {}, tr("Add comment"),
                      [this](const QString& text) { giveComment(text, {}, false); });
  });
  connect(m_large->views(), &DifferingViews::changeWanted, this, qOverload<const QString&>(&WalkPage::editView));
  connect(m_large->views(), &DifferingViews::removeWanted, this, &WalkPage::removeView);
}

QWidget* WalkPage::front() const {
  return m_large ? static_cast<QWidget*>(m_large.get()) : window();
}

void WalkPage::addView() {
  assessment::DifferingView view;
  view.assessment = m_place.assessment;
  view.question = m_place.item;
  editView(view);
}

void WalkPage::presentBeside() {
  const auto comments = commentsOn(*m_dossier, m_place.item);
  m_side->comments()->show(comments, session().writable());
  const auto steps = workspace::historyOf(session().workspace(), subject());
  m_side->history()->show(steps ? *steps : std::vector<workspace::HistoryStep>{}, session().writable());
  m_side->setCounts(openThreads(comments), steps ? static_cast<int>(steps->size()) : 0);
}

void WalkPage::goToComments() {
  // Where they stand in a drawer, that has to be pulled out first.
  if (m_narrow) {
    m_requirementsButton->setChecked(false);
    m_guidanceButton->setChecked(true);
    arrange();
  }
  m_side->focusComments();
}

void WalkPage::addEvidence(assessment::EvidenceKind kind) {
  const EvidenceTarget target{m_place.project, {{m_place.assessment, m_place.item}}};
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
  connect(dialog, &EvidenceDialog::accepted, this, [this, dialog, target] {
    if (const auto added = session().addEvidence(dialog->evidence(), target.behind); !added) show(added.error());
  });
  dialog->open();
}

void WalkPage::attachEvidence() {
  std::vector<assessment::Evidence> others;
  for (const auto& each : m_dossier->evidence) {
    const auto behind = m_dossier->evidenceFor(m_place.item);
    const bool linked = std::any_of(behind.begin(), behind.end(), [&](const auto* one) { return one->id == each.id; });
    if (!linked) others.push_back(each);
  }
  if (others.empty()) {
    emit said(tr("This project has no other evidence yet."));
    return;
  }
  auto* picker = new EvidencePicker(others, window());
  picker->setAttribute(Qt::WA_DeleteOnClose);
  const workspace::EvidencePlace behind{m_place.assessment, m_place.item};
  connect(picker, &EvidencePicker::accepted, this,
          [this, picker, behind] { (void)session().linkEvidence(picker->chosen(), behind); });
  picker->open();
}

void WalkPage::giveComment(const QString& text, const QString& replyTo, bool toReviewer) {
  assessment::Comment comment;
  comment.assessment = m_place.assessment;
  comment.question = m_place.item;
  comment.text = fromQt(text);
  comment.replyTo = {fromQt(replyTo)};
  comment.toReviewer = toReviewer;
  (void)session().setComment(std::move(comment));
}

void WalkPage::settleComment(const QString& id, bool settled) {
  const auto* found = findById(m_dossier->comments, id);
  if (found == nullptr) return;
  assessment::Comment comment = *found;
  comment.resolved = settled;
  (void)session().setComment(std::move(comment));
}

void WalkPage::removeComment(const QString& id) {
  const auto* found = findById(m_dossier->comments, id);
  if (found != nullptr) (void)session().removeComment(assessment::Comment(*found));
}

void WalkPage::askReviewer() {
  dialogs().askText(window(), tr("Ask the reviewer"),
                    tr("What should the reviewer look at or decide? It stands as a comment on this question."), {},
                    tr("Ask"), [this](const QString& text) {
                      giveComment(text, {}, true);
                      m_side->showComments();
                    });
}

void WalkPage::editView(const assessment::DifferingView& view) {
  auto* dialog = new DifferingViewDialog(dialogs(), view, front());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &DifferingViewDialog::accepted, this,
          [this, dialog] { (void)session().setDifferingView(dialog->view()); });
  dialog->open();
}

void WalkPage::editView(const QString& id) {
  const auto* found = findById(m_dossier->differingViews, id);
  if (found != nullptr) editView(*found);
}

void WalkPage::removeView(const QString& id) {
  const auto* found = findById(m_dossier->differingViews, id);
  if (found != nullptr) (void)session().removeDifferingView(assessment::DifferingView(*found));
}

void WalkPage::putBack(const QString& value) {
  settle();
  const QString what = tr("%1: earlier answer put back").arg(questionName(*m_dossier, m_place.item));
  if (session().resolve(subject(), fromQt(value), what, m_place)) emit said(tr("The earlier answer is back."));
}

void WalkPage::eraseRevisions(const QStringList& revisions) {
  settle();
  auto* dialog = new EraseDialog(session(), window());
  connect(dialog, &EraseDialog::said, this, &Page::said);
  dialog->eraseRevisions(revisions);
}

}  // namespace playfair::ui
