// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <vector>

#include "playfair/workspace/history.h"
#include "widgets/lines_delegate.h"

namespace playfair::ui {

/// One step as the list of the activity shows it.
struct ActivityRow {
  workspace::HistoryStep step;
  std::string at;  ///< UTC
  QString when;    ///< "today 09:41", "12 Nov 09:41"
  QString who;
  QString what;  ///< "R2.3 Planned → Partly"
};

/// What happened, newest first. The accessible text of each item is a whole sentence.
class ActivityModel : public QAbstractListModel {
  Q_OBJECT
 public:
  using QAbstractListModel::QAbstractListModel;
  void setRows(std::vector<ActivityRow> rows);
  /// nullptr where there is no such row.
  [[nodiscard]] const ActivityRow* row(int number) const;
  [[nodiscard]] const std::vector<ActivityRow>& rows() const { return m_rows; }
  /// The row of the step that a revision belongs to, or -1.
  [[nodiscard]] int rowOf(const workspace::RevisionId& revision) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 private:
  std::vector<ActivityRow> m_rows;
};

/// "today 09:41", "yesterday 16:20", "12 Nov 09:41". `utc` is a time of the log.
[[nodiscard]] QString dayAndTime(const std::string& utc, const QDateTime& now);

}  // namespace playfair::ui
