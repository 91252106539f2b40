// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

#include "pages/projects_model.h"

namespace playfair::ui {

/// Draws the cells of the table of projects: two lines for the title, a thin bar for what is answered, a chip for the
/// state. Texts wrap at the width of their column and rows grow with them.
class ProjectsDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit ProjectsDelegate(QObject* parent);
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace playfair::ui
