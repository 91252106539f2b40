// SPDX-License-Identifier: EUPL-1.2
// What the page does with answers of other assessments of the project.
#include <QPushButton>

#include "session/text.h"
#include "walk/also_asked.h"
#include "walk/guidance_panel.h"
#include "walk/question_column.h"
#include "walk/side_panel.h"
#include "walk/taken_over_card.h"
#include "walk/walk_page.h"

namespace playfair::ui {

void WalkPage::connectSharing() {
  connect(m_column->takenOver(), &TakenOverCard::confirmed, this, &WalkPage::confirmAnswer);
  connect(m_side->guidance()->alsoAsked(), &AlsoAskedSection::useWanted, this, &WalkPage::useAnswer);
}

void WalkPage::presentSharing() {
  m_side->guidance()->alsoAsked()->show(alsoAsked(session(), m_others, *m_dossier, m_place.item), session().writable());
}

void WalkPage::useAnswer(const QString& assessment, const QString& question) {
  const QString what = tr("%1: answer taken over").arg(questionName(*m_dossier, m_place.item));
  if (!session().takeOver(m_place.assessment, m_place.item, {fromQt(assessment)}, fromQt(question), what)) return;
  if (m_column->isHidden()) {
    // The drawer stood in the place of the question.
    m_guidanceButton->setChecked(false);
    arrange();
  }
  m_column->takenOver()->focusConfirm();
  emit said(tr("The answer was taken over. Read it and confirm."));
}

void WalkPage::confirmAnswer() {
  const QString what = tr("%1: answer confirmed").arg(questionName(*m_dossier, m_place.item));
  if (!session().confirmAnswer(m_place.assessment, m_place.item, what)) return;
  if (!m_large) m_column->focusQuestion();
  emit said(tr("The answer is confirmed."));
}

}  // namespace playfair::ui
