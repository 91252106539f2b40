// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QWidget>
#include <memory>

#include "window/page.h"

class QStackedWidget;

namespace playfair::ui {

class MeetingBar;
class ProjectsPage;

/// The pages of one open workspace.
class Workbench : public QWidget {
  Q_OBJECT
 public:
  Workbench(const PageContext& context, QWidget* parent);

  /// Leaves the present page (what was typed becomes a revision) and opens another.
  void go(const Place& place);
  /// Goes to the projects and asks for the title of a new one.
  void startProject();
  [[nodiscard]] Page* currentPage() const;
  /// Asks about a meeting in a project and begins it.
  void holdMeeting(const assessment::ProjectId& project);
  [[nodiscard]] PageId currentId() const { return m_current; }

 signals:
  void went(playfair::ui::PageId page);
  void said(const QString& sentence);
  void headingChanged();

 private:
  void add(PageId id, Page* page);

  PageContext m_context;
  MeetingBar* m_meeting = nullptr;
  QStackedWidget* m_stack = nullptr;
  ProjectsPage* m_projects = nullptr;
  QHash<int, Page*> m_pages;
  PageId m_current = PageId::Projects;
};

}  // namespace playfair::ui
