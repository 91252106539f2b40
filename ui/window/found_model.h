// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "window/finder.h"

namespace playfair::ui {

/// What was found, as a list. The accessible text of each item is a whole sentence.
class FoundModel : public QAbstractListModel {
  Q_OBJECT
 public:
  using QAbstractListModel::QAbstractListModel;
  void setThings(std::vector<FoundThing> things);
  /// nullptr where there is no such row.
  [[nodiscard]] const FoundThing* thing(int row) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 private:
  std::vector<FoundThing> m_things;
};

}  // namespace playfair::ui
