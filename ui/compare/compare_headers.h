// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHeaderView>

namespace playfair::ui {

class CompareModel;

/// The titles of rows: context, requirements with a mark that says whether they are open, questions. They stay in sight
/// while the columns scroll.
class CompareRowTitles : public QHeaderView {
  Q_OBJECT
 public:
  CompareRowTitles(const CompareModel& model, QWidget* parent);
  /// Height a title needs at a width.
  [[nodiscard]] double heightFor(int row, double width) const;

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int row) const override;

 private:
  [[nodiscard]] QFont fontOf(int row) const;
  const CompareModel& m_model;
};

/// The titles of columns: project, organisation, and the day where it is an earlier one.
class CompareColumnTitles : public QHeaderView {
  Q_OBJECT
 public:
  CompareColumnTitles(const CompareModel& model, QWidget* parent);
  [[nodiscard]] double heightFor(int column, double width) const;
  /// Marks the column that the keys act on; -1 for none.
  void setCurrentColumn(int column);

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int column) const override;

 private:
  const CompareModel& m_model;
  int m_current = -1;
};

}  // namespace playfair::ui
