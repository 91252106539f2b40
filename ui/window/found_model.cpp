// SPDX-License-Identifier: EUPL-1.2
#include "window/found_model.h"

#include <utility>

namespace playfair::ui {

void FoundModel::setThings(std::vector<FoundThing> things) {
  beginResetModel();
  m_things = std::move(things);
  endResetModel();
}

const FoundThing* FoundModel::thing(int row) const {
  return row < 0 || row >= rowCount() ? nullptr : &m_things[static_cast<std::size_t>(row)];
}

int FoundModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_things.size());
}

QVariant FoundModel::data(const QModelIndex& index, int role) const {
  const FoundThing* found = thing(index.row());
  if (found == nullptr) return {};
  switch (role) {
    case Qt::DisplayRole:
      return found->text;
    case UpperLineRole:
      return tr("%1 · %2").arg(found->kind, found->where);
    case StrongPartsRole:
      return QVariant::fromValue(found->strong);
    case Qt::AccessibleTextRole:
      return tr("%1, %2: %3").arg(found->kind, found->where, found->text);
    default:
      return {};
  }
}

}  // namespace playfair::ui
