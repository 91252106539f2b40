// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "playfair/workspace/register.h"
#include "session/text.h"
#include "walk/large_view.h"
#include "walk/level_group.h"
#include "walk/markdown_document.h"
#include "walk/markdown_edit.h"
#include "walk/question_column.h"
#include "walk/walk_order.h"
#include "walk/walk_page.h"
#include "walk/why_card.h"

// What a person does on the page: answering, writing, going on.
namespace playfair::ui {

using assessment::Answer;
using assessment::AnswerKind;

std::string WalkPage::subject() const {
  return workspace::answerSubject(m_place.assessment, m_place.item);
}

/// The answer as it stands on the page, with the text that is in the box now.
Answer WalkPage::draft(const WhyCard& card) const {
  Answer answer = m_shown->answer;
  answer.justification = card.text();
  answer.publish = card.publish();
  answer.meeting = session().meeting();
  answer.conflicting = false;
  answer.confirm();
  return answer;
}

void WalkPage::write(const Answer& answer) {
  if (!m_shown || !session().writable()) return;
  const bool same = !m_shown->typing && answer == m_shown->answer;
  // A failure is told by the session; what is shown goes back to what is kept.
  if (same || !session().setAnswer(m_place.assessment, m_place.item, answer)) present();
}

void WalkPage::chooseLevel(int level, const WhyCard& card) {
  if (!m_shown || m_shown->versions.size() > 1) return;
  Answer answer = draft(card);
  answer.kind = AnswerKind::Level;
  answer.level = level;
  write(answer);
}

void WalkPage::chooseNobodyKnows(const WhyCard& card) {
  if (!m_shown || m_shown->versions.size() > 1) return;
  Answer answer = draft(card);
  answer.kind = AnswerKind::AskedUnknown;
  answer.level = 0;
  write(answer);
}

void WalkPage::chooseNotApplicable(const WhyCard& card) {
  if (!m_shown || m_shown->versions.size() > 1 || !session().writable()) return;
  Answer answer = draft(card);
  answer.kind = AnswerKind::NotApplicable;
  answer.level = 0;
  const bool hasReason = !plainTextOf(answer.justification).trimmed().isEmpty();
  if (hasReason) {
    write(answer);
    return;
  }
  present();  // the button stays as it is until there is a reason
  QWidget* asking = m_large ? static_cast<QWidget*>(m_large.get()) : window();
  const std::string question = m_place.item;
  dialogs().askText(
      asking, tr("Not applicable"),
      tr("Why does this question not apply here? One sentence is enough. The reason stands wherever the answer is "
         "listed."),
      {}, tr("Not applicable"), [this, answer, question](const QString& reason) {
        if (question != m_place.item) return;
        Answer reasoned = answer;
        reasoned.justification = markdownOf(reason);
        write(reasoned);
      });
}

void WalkPage::clearAnswer() {
  if (!m_shown) return;
  Answer answer = draft(*m_column->why());
  answer.kind = AnswerKind::NotAsked;
  answer.level = 0;
  answer.from.reset();
  write(answer);
}

void WalkPage::typed(const WhyCard& card) {
  if (!m_shown || !session().writable()) return;
  const Answer answer = draft(card);
  m_shown->answer = answer;
  m_shown->typing = true;
  session().type(subject(), workspace::toJson(answer), tr("%1: text").arg(questionName(*m_dossier, m_place.item)),
                 m_place);
}

void WalkPage::settle() {
  if (m_place.item.empty() || m_place.assessment.empty()) return;
  if (!session().settle(subject())) return;
  // What is settled is taken back by the window's undo, not by the box's.
  m_column->why()->editor()->document()->clearUndoRedoStacks();
}

void WalkPage::keepVersion(const QString& value) {
  const QString what = tr("%1: version chosen").arg(questionName(*m_dossier, m_place.item));
  if (!session().resolve(subject(), fromQt(value), what, m_place)) present();
  m_column->focusQuestion();
}

void WalkPage::markComeBack(bool on) {
  QStringList marked = preferences().comeBack(m_place.assessment);
  const QString question = toQt(m_place.item);
  marked.removeAll(question);
  if (on) marked << question;
  preferences().setComeBack(m_place.assessment, marked);
  present();
}

void WalkPage::goToQuestion(const std::string& question) {
  if (question.empty() || !m_dossier) return;
  settle();
  m_place.item = question;
  present();
  if (m_large) {
    m_large->levels()->focusLevel();
  } else {
    m_column->focusQuestion();
  }
}

void WalkPage::goStep(int step) {
  if (!m_dossier) return;
  const std::string question = neighbour(*m_dossier, m_place.item, step);
  if (question.empty()) {
    emit said(step < 0 ? tr("This is the first question.") : tr("This is the last question."));
    return;
  }
  goToQuestion(question);
}

void WalkPage::goNotAnswered() {
  if (!m_dossier) return;
  settle();
  const std::string question = nextNotAnswered(*m_dossier, m_place.item);
  if (!question.empty() && question != m_place.item) return goToQuestion(question);
  if (question == m_place.item && !question.empty()) {
    emit said(tr("This is the only question that still needs an answer."));
    return;
  }
  const QStringList marked = preferences().comeBack(m_place.assessment);
  const auto next = std::find_if(marked.begin(), marked.end(), [this](const QString& each) {
    return fromQt(each) != m_place.item && isAsked(*m_dossier, fromQt(each));
  });
  if (next == marked.end()) {
    emit said(tr("Every question has been answered or asked. The Overview shows the profile."));
    return;
  }
  emit said(tr("Every question has been answered or asked. You wanted to come back to this one."));
  goToQuestion(fromQt(*next));
}

}  // namespace playfair::ui
