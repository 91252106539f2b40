// SPDX-License-Identifier: EUPL-1.2
#include "pages/activity_details.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "pages/card.h"
#include "pages/step_parts.h"
#include "session/text.h"
#include "walk/history_panel.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"

namespace playfair::ui {

ActivityDetails::ActivityDetails(QWidget* parent) : QScrollArea(parent) {
  setObjectName(QStringLiteral("activityDetails"));
  setAccessibleName(tr("The chosen step"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::TabFocus);
  auto* inside = makeFrame("card", this);
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(16, 14, 16, 14);
  column->setSpacing(8);
  m_what = makeWrappedLabel({}, "heading", inside);
  m_what->setObjectName(QStringLiteral("stepWhatLabel"));
  m_who = makeWrappedLabel({}, "small", inside);
  m_who->setObjectName(QStringLiteral("stepWhoLabel"));
  column->addWidget(m_what);
  m_question = makeWrappedLabel({}, "quiet", inside);
  column->addWidget(m_question);
  column->addWidget(m_who);
  setWidget(inside);
  buildActions();
  column->addWidget(m_actions);
  m_parts = new QVBoxLayout;
  m_parts->setSpacing(3);
  column->addLayout(m_parts);
  column->addStretch(1);
  showNothing();
}

void ActivityDetails::buildActions() {
  m_actions = new QWidget(widget());
  auto* flow = new FlowLayout(m_actions, 6, 6);
  m_go = makeButton(tr("Go there"), "goToStepButton", "plain", m_actions);
  m_putBack = makeButton(tr("Put back"), "putBackStepButton", "plain", m_actions);
  m_putBack->setToolTip(tr("Makes the answer what it was after this step. The later ones stay in the history."));
  m_erase = makeButton(tr("Erase…"), "eraseStepTextButton", "danger", m_actions);
  for (QPushButton* each : {m_go, m_putBack, m_erase}) flow->addWidget(each);
  connect(m_go, &QPushButton::clicked, this, &ActivityDetails::goWanted);
  connect(m_putBack, &QPushButton::clicked, this, &ActivityDetails::putBackWanted);
  connect(m_erase, &QPushButton::clicked, this, &ActivityDetails::eraseWanted);
}

void ActivityDetails::addPart(const QString& name, const std::string& before, const std::string& after) {
  if (!name.isEmpty()) m_parts->addWidget(makeLabel(name, "small", widget()));
  QLabel* text = makeWrappedLabel({}, "", widget());
  text->setObjectName(QStringLiteral("differenceLabel"));
  text->setTextFormat(Qt::RichText);
  text->setText(differenceHtml(before, after));
  text->setAccessibleName(before.empty()  ? tr("%1, new: %2").arg(name, toQt(after))
                          : after.empty() ? tr("%1, taken away: %2").arg(name, toQt(before))
                                          : tr("%1, before: %2. After: %3").arg(name, toQt(before), toQt(after)));
  m_parts->addWidget(text);
}

void ActivityDetails::show(const ActivityRow& row, const Beside& beside, const Can& can) {
  m_what->setText(row.what);
  m_who->setText(tr("%1 · %2").arg(row.when, row.who));
  m_who->show();
  m_question->setText(beside.question);
  m_question->setVisible(!beside.question.isEmpty());
  m_actions->show();
  m_go->setAccessibleName(tr("Go to %1").arg(row.what));
  m_putBack->setVisible(can.putBack);
  m_putBack->setAccessibleName(tr("Put back the answer of %1").arg(row.when));
  m_erase->setVisible(can.erase);
  m_erase->setAccessibleName(tr("Erase the text of %1 for good").arg(row.when));
  clearLayout(*m_parts);
  if (!beside.erased.isEmpty()) m_parts->addWidget(makeWrappedLabel(beside.erased, "strong", widget()));
  if (row.step.beforeErased)
    m_parts->addWidget(
        makeWrappedLabel(tr("The text before it was erased, so all of this looks new."), "quiet", widget()));
  for (const auto& part : changedParts(row.step)) addPart(part.name, part.before, part.after);
}

void ActivityDetails::showNothing() {
  clearLayout(*m_parts);
  m_what->setText(tr("Choose a step to see what it changed"));
  m_question->hide();
  m_who->hide();
  m_actions->hide();
}

}  // namespace playfair::ui
