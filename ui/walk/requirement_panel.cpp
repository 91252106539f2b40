// SPDX-License-Identifier: EUPL-1.2
#include "walk/requirement_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "walk/requirement_list.h"
#include "widgets/look.h"

namespace playfair::ui {

RequirementPanel::RequirementPanel(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("requirementPanel"));
  setLook(this, "panel");
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 6, 1, 0);
  auto* area = new QScrollArea(this);
  area->setObjectName(QStringLiteral("requirementScrollArea"));
  area->setStyleSheet(QStringLiteral("QScrollArea#requirementScrollArea { background: transparent; }"));
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  auto* inside = new QWidget(area);
  auto* column = new QVBoxLayout(inside);
  column->setContentsMargins(0, 0, 0, 12);
  column->setSpacing(0);
  m_list = new RequirementList(inside);
  column->addWidget(m_list);
  auto* foot = new QVBoxLayout;
  foot->setContentsMargins(13, 8, 13, 0);
  foot->setSpacing(2);
  m_leftOut = makeWrappedLabel({}, "small", inside);
  auto* scope = makeButton(tr("Change scope"), "changeScopeButton", "link", inside);
  m_overview = makeButton(tr("Overview"), "overviewLinkButton", "link", inside);
  m_largeView = makeButton(tr("Large view F11"), "largeViewLinkButton", "link", inside);
  foot->addWidget(m_leftOut);
  for (QPushButton* each : {scope, m_overview, m_largeView}) foot->addWidget(each, 0, Qt::AlignLeft);
  column->addLayout(foot);
  column->addStretch(1);
  area->setWidget(inside);
  inside->setAutoFillBackground(false);
  area->viewport()->setAutoFillBackground(false);
  all->addWidget(area);
  setDrawer(false);
  connect(m_list, &RequirementList::chosen, this, &RequirementPanel::chosen);
  connect(scope, &QPushButton::clicked, this, &RequirementPanel::scopeWanted);
  connect(m_overview, &QPushButton::clicked, this, &RequirementPanel::overviewWanted);
  connect(m_largeView, &QPushButton::clicked, this, &RequirementPanel::largeViewWanted);
}

void RequirementPanel::setDrawer(bool drawer) {
  m_overview->setVisible(drawer);
  m_largeView->setVisible(drawer);
}

void RequirementPanel::show(const assessment::Dossier& dossier, const QStringList& comeBack,
                            const std::string& requirement) {
  m_list->setRows(requirementRows(dossier, comeBack));
  m_list->setCurrentRequirement(requirement);
  const int count = static_cast<int>(dossier.assessment.leftOut.size());
  QString words;
  if (count == 1)
    words =
        tr("One requirement is left out of this assessment, with a reason. Its minimum safeguards are still asked.");
  if (count > 1)
    words =
        tr("%n requirements are left out of this assessment, with reasons. Their minimum safeguards are still asked.",
           nullptr, count);
  if (dossier.assessment.depth == instrument::Depth::Essential)
    words = tr("Only the essential questions are asked.") + (words.isEmpty() ? QString() : QStringLiteral(" ") + words);
  m_leftOut->setText(words);
  m_leftOut->setVisible(!words.isEmpty());
}

}  // namespace playfair::ui
