// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <optional>
#include <vector>

#include "pages/project_words.h"
#include "session/session.h"

namespace playfair::ui {

/// One assessment in the list of projects, or a project that has none yet.
struct ProjectRow {
  assessment::ProjectId project;
  assessment::AssessmentId assessment;  ///< empty: no questionnaire chosen yet
  QString title;
  QString about;
  QString tags;
  QString questionnaire;
  ProjectState state = ProjectState::NotStarted;
  bool projectArchived = false;
  bool kindKnown = false;
  int answered = 0;
  int asked = 0;
  // Minimum safeguards.
  int met = 0;
  int notMet = 0;
  int notKnown = 0;
  int dueLater = 0;     ///< not met or not known, and not due yet
  std::string changed;  ///< UTC
};

/// Reads every project and counts its assessments.
[[nodiscard]] Result<std::vector<ProjectRow>> readProjectRows(const Session& session);

/// Adds a minimum safeguard to a row's counts.
void countSafeguard(ProjectRow& row, const assessment::Safeguard& safeguard);
/// "6 met · 1 not met · 1 not known".
[[nodiscard]] QString safeguardsInWords(const ProjectRow& row);
/// "17 of 24 answered", "not started", "no questionnaire chosen yet".
[[nodiscard]] QString answeredInWords(const ProjectRow& row);

enum ProjectColumn {
  ProjectTitleColumn,
  QuestionnaireColumn,
  AnsweredColumn,
  SafeguardsColumn,
  StateColumn,
  ChangedColumn
};
inline constexpr int kProjectColumns = 6;

/// The table of projects. Read-only; the text of each cell is whole, so that a screen reader says what is drawn.
class ProjectsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;

  void setRows(std::vector<ProjectRow> rows);
  /// nullptr for an index that is not of this model.
  [[nodiscard]] const ProjectRow* rowAt(const QModelIndex& index) const;
  [[nodiscard]] const std::vector<ProjectRow>& rows() const { return m_rows; }
  /// The arrow in the header shows what the list is sorted by.
  void setSorted(int column, Qt::SortOrder order);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<ProjectRow> m_rows;
  int m_sortColumn = ChangedColumn;
  Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

/// Filters by words and state; sorts by name or by last change, never by result.
class ProjectsFilter : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  enum class Show { AllButArchived, InPreparation, NotStarted, Archived };

  explicit ProjectsFilter(ProjectsModel& model, QObject* parent);
  void setWords(const QString& words);
  void setShow(Show show);
  [[nodiscard]] bool filters() const { return !m_words.isEmpty() || m_show != Show::AllButArchived; }
  [[nodiscard]] static bool sortable(int column) { return column == ProjectTitleColumn || column == ChangedColumn; }
  /// Does nothing for a column that shows a result.
  void sort(int column, Qt::SortOrder order) override;

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
  [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

 private:
  ProjectsModel& m_model;
  QStringList m_words;
  Show m_show = Show::AllButArchived;
};

}  // namespace playfair::ui
