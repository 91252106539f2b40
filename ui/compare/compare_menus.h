// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMenu>
#include <QStringList>
#include <vector>

#include "compare/compare_export.h"
#include "playfair/assessment/comparison.h"

class QActionGroup;

namespace playfair::ui {

/// Which rows are shown: wishes to tick, and opening or closing all requirements.
class CompareRowsMenu : public QMenu {
  Q_OBJECT
 public:
  explicit CompareRowsMenu(QWidget* parent);
  [[nodiscard]] assessment::RowFilter filter() const;
  void clearFilter();
  /// Only rows with levels at least this far apart (1 to 4), whatever was wished before.
  void setApart(int levels);

 signals:
  void filterChanged();
  void allOpenWanted(bool open);

 private:
  QAction* addWish(const char* objectName, const QString& text);
  void buildApart();

  QAction* m_safeguards = nullptr;
  QAction* m_claimed = nullptr;
  QAction* m_notKnown = nullptr;
  QActionGroup* m_apart = nullptr;
};

/// Which columns are shown, and in which order.
class CompareColumnsMenu : public QMenu {
  Q_OBJECT
 public:
  explicit CompareColumnsMenu(QWidget* parent);

  struct Entry {
    QString name;
    bool shown = true;
  };
  /// All that are chosen, in their order.
  void setColumns(const std::vector<Entry>& columns);

 signals:
  void showWanted(int column, bool shown);
  void moveWanted(int by);
  void orderByNameWanted();
  /// The column one is in, as it was on another day.
  void dayWanted();
};

/// Formats to export in, with one tick for the reasons behind the levels.
class CompareExportMenu : public QMenu {
  Q_OBJECT
 public:
  CompareExportMenu(const std::vector<CompareFormat>& formats, QAction* withReasons, QWidget* parent);

 signals:
  void wanted(playfair::ui::CompareFormat format);
};

}  // namespace playfair::ui
