// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTableView>

class QPushButton;

namespace playfair::ui {

class CompareColumnTitles;
class CompareDelegate;
class CompareModel;
class CompareRowTitles;

/// The table of a comparison. Arrow keys go from cell to cell; Enter opens a requirement or a question; Alt+Left and
/// Alt+Right move the column one is in, and so do the buttons in the corner.
class CompareTable : public QTableView {
  Q_OBJECT
 public:
  CompareTable(CompareModel& model, QWidget* parent);

  /// Widths and heights after what the rows hold.
  void fit();
  /// Height at which nothing has to scroll.
  [[nodiscard]] int contentHeight() const;
  /// The column one is in; -1 for none.
  [[nodiscard]] int currentColumn() const;
  /// Puts the focus on a row, in the column one is in.
  void goToRow(int row);

 signals:
  void questionWanted(const QString& question);
  void moveWanted(int column, int by);
  void hideWanted(int column);
  /// The cell one is in, in words.
  void told(const QString& words);
  void fitted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  void buildCorner();
  void openRow(int row);
  [[nodiscard]] bool actOnKey(const QKeyEvent& event);
  void fitColumns();
  void fitRows();
  void nameCorner();

  CompareModel& m_model;
  CompareDelegate* m_delegate = nullptr;
  CompareRowTitles* m_rows = nullptr;
  CompareColumnTitles* m_columns = nullptr;
  QWidget* m_corner = nullptr;
  QPushButton* m_left = nullptr;
  QPushButton* m_right = nullptr;
  QPushButton* m_hide = nullptr;
  bool m_fitting = false;
};

}  // namespace playfair::ui
