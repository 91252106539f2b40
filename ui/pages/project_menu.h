// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMenu>
#include <optional>

#include "pages/projects_model.h"
#include "window/page.h"

namespace playfair::ui {

class AnswersImport;

/// What one can do with the chosen project: the same in the menu of the button and under the right mouse button.
class ProjectMenu : public QMenu {
  Q_OBJECT
 public:
  ProjectMenu(const PageContext& context, QWidget* parent);
  /// The project it is about; without one, its actions rest.
  void setRow(const std::optional<ProjectRow>& row);
  /// Where a row opens: its overview; without an assessment what comes next, facts or scope.
  [[nodiscard]] static Place placeOf(const ProjectRow& row);

 signals:
  void goTo(const playfair::ui::Place& place);
  void said(const QString& sentence);

 private:
  QAction* add(const char* objectName, const QString& text, void (ProjectMenu::*what)());
  void openRow();
  void rename();
  void editTags();
  void duplicate();
  void startAnother();
  void importAnswers();
  void saveAnswersTemplate();
  void archive();
  void remove();
  [[nodiscard]] std::optional<assessment::Project> project();
  void change(const assessment::Project& project, const QString& what);
  void restoreAssessment();

  PageContext m_context;
  std::optional<ProjectRow> m_row;
  QList<QAction*> m_writing;
  QAction* m_open = nullptr;
  QAction* m_archive = nullptr;
  QAction* m_import = nullptr;
  QAction* m_template = nullptr;
  AnswersImport* m_answers = nullptr;
};

/// Tags as typed ("a, b") to tags; none is empty, none twice.
[[nodiscard]] std::vector<std::string> tagsFromText(const QString& text);
[[nodiscard]] QString tagsToText(const std::vector<std::string>& tags);

}  // namespace playfair::ui
