// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/projects_model.h"
#include "window/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace playfair::ui {

class ContinueCard;
class ProjectMenu;

/// All projects of the file, one row per assessment.
class ProjectsPage : public Page {
  Q_OBJECT
 public:
  explicit ProjectsPage(const PageContext& context, QWidget* parent = nullptr);
  void open(const Place& place) override;
  [[nodiscard]] Place place() const override;
  [[nodiscard]] QString windowHeading() const override;
  [[nodiscard]] QString printable() const override;

 public slots:
  /// Asks for a title, makes the project and goes to its facts.
  void newProject();

 protected:
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildHeader();
  void buildTable();
  void buildEmptyState();
  void refreshList();
  void refreshContinue();
  void showWhatFits();
  void choose(const assessment::ProjectId& project, const assessment::AssessmentId& assessment);
  void openChosen();
  void sortBy(int column);
  void fitColumns();
  void fitHeight();
  [[nodiscard]] std::optional<ProjectRow> chosen() const;

  ProjectsModel* m_model = nullptr;
  ProjectsFilter* m_filter = nullptr;
  ProjectMenu* m_menu = nullptr;
  ContinueCard* m_continue = nullptr;
  QLineEdit* m_words = nullptr;
  QComboBox* m_state = nullptr;
  QTableView* m_table = nullptr;
  QPushButton* m_new = nullptr;
  QPushButton* m_more = nullptr;
  QFrame* m_empty = nullptr;
  QWidget* m_foot = nullptr;
  QLabel* m_footText = nullptr;
  QPushButton* m_showAll = nullptr;
  std::optional<Place> m_left;  ///< the question at which one left off
  bool m_stale = true;
  int m_sortColumn = ChangedColumn;
  Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

}  // namespace playfair::ui
