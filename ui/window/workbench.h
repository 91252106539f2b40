// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QStackedWidget>
#include <memory>

#include "window/page.h"

namespace playfair::ui {

class ProjectsPage;

/// The pages of one open workspace.
class Workbench : public QStackedWidget {
  Q_OBJECT
 public:
  Workbench(const PageContext& context, QWidget* parent);

  /// Leaves the present page (what was typed becomes a revision) and opens another.
  void go(const Place& place);
  /// Goes to the projects and asks for the title of a new one.
  void startProject();
  [[nodiscard]] Page* currentPage() const;
  [[nodiscard]] PageId currentId() const { return m_current; }

 signals:
  void went(playfair::ui::PageId page);
  void said(const QString& sentence);
  void headingChanged();

 private:
  void add(PageId id, Page* page);

  PageContext m_context;
  ProjectsPage* m_projects = nullptr;
  QHash<int, Page*> m_pages;
  PageId m_current = PageId::Projects;
};

}  // namespace playfair::ui
