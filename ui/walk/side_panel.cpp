// SPDX-License-Identifier: EUPL-1.2
#include "walk/side_panel.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "walk/comments_panel.h"
#include "walk/guidance_panel.h"
#include "walk/history_panel.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

enum SideTab { GuidanceTab, CommentsTab, HistoryTab };

}  // namespace

SidePanel::SidePanel(QWidget* parent)
    : QFrame(parent),
      m_tabs(new QTabWidget(this)),
      m_guidance(new GuidancePanel(this)),
      m_comments(new CommentsPanel(this)),
      m_history(new HistoryPanel(this)) {
  setObjectName(QStringLiteral("sidePanel"));
  setLook(this, "panelRight");
  m_tabs->setObjectName(QStringLiteral("sideTabs"));
  m_tabs->setAccessibleName(tr("Guidance, comments and history"));
  m_tabs->setDocumentMode(true);
  m_tabs->tabBar()->setObjectName(QStringLiteral("sideTabBar"));
  m_tabs->tabBar()->setAccessibleName(tr("Guidance, comments and history"));
  m_tabs->tabBar()->setExpanding(false);
  m_tabs->tabBar()->setDrawBase(false);
  m_tabs->addTab(m_guidance, tr("Guidance"));
  m_tabs->addTab(m_comments, QString());
  m_tabs->addTab(m_history, QString());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, 8, 0, 0);
  column->addWidget(m_tabs);
  setCounts(0, 0);
}

void SidePanel::setCounts(int comments, int steps) {
  m_tabs->setTabText(CommentsTab, comments == 0 ? tr("Comments") : tr("Comments %1").arg(comments));
  m_tabs->setTabText(HistoryTab, steps == 0 ? tr("History") : tr("History %1").arg(steps));
}

void SidePanel::showComments() {
  m_tabs->setCurrentIndex(CommentsTab);
}

void SidePanel::focusComments() {
  showComments();
  m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
}

}  // namespace playfair::ui
