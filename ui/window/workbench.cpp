// SPDX-License-Identifier: EUPL-1.2
#include "window/workbench.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "compare/compare_page.h"
#include "evidence/evidence_page.h"
#include "meeting/meeting_bar.h"
#include "pages/account_page.h"
#include "pages/activity_page.h"
#include "pages/facts_page.h"
#include "pages/help_page.h"
#include "pages/overview_page.h"
#include "pages/people_page.h"
#include "pages/projects_page.h"
#include "pages/report_page.h"
#include "pages/scope_page.h"
#include "pages/settings_page.h"
#include "portfolio/portfolio_page.h"
#include "questionnaires/questionnaires_page.h"
#include "session/text.h"
#include "walk/walk_page.h"

namespace playfair::ui {

Workbench::Workbench(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
  setObjectName(QStringLiteral("workbench"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_meeting = new MeetingBar(context, this);
  m_stack = new QStackedWidget(this);
  column->addWidget(m_meeting);
  column->addWidget(m_stack, 1);
  connect(m_meeting, &MeetingBar::said, this, &Workbench::said);
  m_projects = new ProjectsPage(context, this);
  add(PageId::Projects, m_projects);
  add(PageId::Overview, new OverviewPage(context, this));
  add(PageId::Facts, new FactsPage(context, this));
  add(PageId::Scope, new ScopePage(context, this));
  add(PageId::Walk, new WalkPage(context, this));
  add(PageId::Account, new AccountPage(context, this));
  add(PageId::Compare, new ComparePage(context, this));
  add(PageId::Portfolio, new PortfolioPage(context, this));
  add(PageId::Report, new ReportPage(context, this));
  add(PageId::Activity, new ActivityPage(context, this));
  add(PageId::People, new PeoplePage(context, this));
  add(PageId::Questionnaires, new QuestionnairesPage(context, this));
  add(PageId::Settings, new SettingsPage(context, this));
  add(PageId::Help, new HelpPage(context, this));
  auto* evidence = new EvidencePage(context, this);
  add(PageId::Evidence, evidence);
  connect(evidence, &EvidencePage::meetingWanted, this, &Workbench::holdMeeting);
  m_meeting->resume();
}

void Workbench::add(PageId id, Page* page) {
  m_stack->addWidget(page);
  m_pages.insert(static_cast<int>(id), page);
  connect(page, &Page::goTo, this, &Workbench::go);
  connect(page, &Page::said, this, &Workbench::said);
  connect(page, &Page::headingChanged, this, [this, page] {
    if (page == m_stack->currentWidget()) emit headingChanged();
  });
}

void Workbench::go(const Place& place) {
  Page* next = m_pages.value(static_cast<int>(place.page));
  if (next == nullptr) return;
  Page* present = currentPage();
  if (present != nullptr && present != next) present->leave();
  m_current = place.page;
  m_stack->setCurrentWidget(next);
  next->open(place);
  m_context.preferences->setLastPlace(toQt(m_context.session->file().string()), next->place());
  emit went(place.page);
  emit headingChanged();
}

void Workbench::startProject() {
  go({});
  m_projects->newProject();
}

void Workbench::holdMeeting(const assessment::ProjectId& project) {
  m_meeting->begin(project);
}

Page* Workbench::currentPage() const {
  return qobject_cast<Page*>(m_stack->currentWidget());
}

}  // namespace playfair::ui
