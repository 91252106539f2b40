// SPDX-License-Identifier: EUPL-1.2
#include "pages/activity_model.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <utility>

#include "pages/project_words.h"
#include "session/text.h"

namespace playfair::ui {

QString dayAndTime(const std::string& utc, const QDateTime& now) {
  const QDateTime time = QDateTime::fromString(toQt(utc), Qt::ISODateWithMs).toLocalTime();
  const QString day = dayName(utc, now);
  // Today's name has the time in it.
  if (!time.isValid() || time.date() == now.date()) return day;
  return QStringLiteral("%1 %2").arg(day, QLocale().toString(time.time(), QLocale::ShortFormat));
}

void ActivityModel::setRows(std::vector<ActivityRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

const ActivityRow* ActivityModel::row(int number) const {
  return number < 0 || number >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(number)];
}

int ActivityModel::rowOf(const workspace::RevisionId& revision) const {
  const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ActivityRow& row) {
    const auto& revisions = row.step.revisions;
    return std::find(revisions.begin(), revisions.end(), revision) != revisions.end();
  });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ActivityModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const {
  const ActivityRow* shown = row(index.row());
  if (shown == nullptr) return {};
  switch (role) {
    case Qt::DisplayRole:
      return shown->what;
    case UpperLineRole:
      return tr("%1 · %2").arg(shown->when, shown->who);
    case Qt::AccessibleTextRole:
      return tr("%1, %2: %3").arg(shown->when, shown->who, shown->what);
    default:
      return {};
  }
}

}  // namespace playfair::ui
