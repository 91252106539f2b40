// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_pick_delegate.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include "theme/palette.h"

namespace playfair::ui {
namespace {

constexpr int kPickSide = 12;
constexpr int kPickAbove = 8;
constexpr int kPickMark = 4;

QFont aboutFont(QFont font) {
  font.setPointSizeF(font.pointSizeF() * 0.92);
  return font;
}

QFont nameFont(QFont font) {
  font.setWeight(QFont::DemiBold);
  return font;
}

QRect boxIn(const QStyleOptionViewItem& option) {
  const QStyle& style = *QApplication::style();
  const int width = style.pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget);
  const int height = style.pixelMetric(QStyle::PM_IndicatorHeight, nullptr, option.widget);
  return {option.rect.left() + kPickSide, option.rect.center().y() - height / 2, width, height};
}

}  // namespace

void ComparePickDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool current = (option.state & QStyle::State_Selected) != 0;
  const bool enabled = (index.flags() & Qt::ItemIsEnabled) != 0;
  painter->save();
  painter->fillRect(option.rect, current ? palette().accentSoft : palette().card);
  painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette().cardBorder);
  // Not by colour alone: the row one is in carries a bar at its side.
  if (current)
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), kPickMark, option.rect.height()), palette().accent);
  QStyleOptionViewItem box(option);
  box.rect = boxIn(option);
  box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
  box.state.setFlag(QStyle::State_Enabled, enabled);
  box.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
  QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
  const int left = box.rect.right() + kPickSide;
  QRect line(left, option.rect.top() + kPickAbove, option.rect.right() - left - kPickSide, 0);
  const auto draw = [&](const QFont& font, const QColor& colour, const QString& text) {
    painter->setFont(font);
    painter->setPen(colour);
    line.setHeight(painter->fontMetrics().height());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    line.translate(0, line.height() + 1);
  };
  draw(nameFont(option.font), enabled ? palette().text : palette().quietText, index.data(Qt::DisplayRole).toString());
  draw(aboutFont(option.font), palette().quietText, index.data(AboutRole).toString());
  painter->restore();
}

QSize ComparePickDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  const int names = QFontMetrics(nameFont(option.font)).height();
  return {option.rect.width(), names + QFontMetrics(aboutFont(option.font)).height() + 2 * kPickAbove + 2};
}

bool ComparePickDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) {
  if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) return false;
  if (event->type() != QEvent::MouseButtonRelease) return QStyledItemDelegate::editorEvent(event, model, option, index);
  const bool enabled = (index.flags() & Qt::ItemIsEnabled) != 0;
  if (!enabled || static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton) return false;
  const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
  return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

}  // namespace playfair::ui
