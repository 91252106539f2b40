// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

namespace playfair::ui {

class CompareModel;

/// Draws the cells of a comparison: context in words, requirements as bars, questions as levels.
class CompareDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit CompareDelegate(const CompareModel& model, QObject* parent);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  /// Height a cell needs at a width.
  [[nodiscard]] double heightFor(const QFont& font, const QModelIndex& index, double width) const;

 private:
  const CompareModel& m_model;
};

}  // namespace playfair::ui
