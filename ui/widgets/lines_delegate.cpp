// SPDX-License-Identifier: EUPL-1.2
#include "widgets/lines_delegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

#include "theme/palette.h"

namespace playfair::ui {
namespace {

constexpr double kLineSide = 12.0;
constexpr double kLineAbove = 7.0;
constexpr double kBetweenLines = 2.0;
constexpr double kUpperSize = 0.92;
constexpr int kMarkWidth = 4;

/// Breaks a text at `width` and draws it where there is a painter; returns its height.
double placeText(const QString& text, const QFont& font, const QList<QTextLayout::FormatRange>& formats, double width,
                 QPainter* painter, const QPointF& at) {
  QTextLayout layout(text, font);
  layout.setFormats(formats);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  layout.beginLayout();
  double height = 0.0;
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    line.setPosition(QPointF(0.0, height));
    height += std::ceil(line.height()) + 1.0;
  }
  layout.endLayout();
  if (painter != nullptr) layout.draw(painter, at);
  return height;
}

QList<QTextLayout::FormatRange> strongParts(const QModelIndex& index) {
  QTextCharFormat strong;
  strong.setFontWeight(QFont::Bold);
  QList<QTextLayout::FormatRange> formats;
  for (const auto& part : index.data(StrongPartsRole).value<QList<TextPart>>())
    formats.append({part.begin, part.length, strong});
  return formats;
}

/// Both lines; returns the height of the item.
double placeLines(const QStyleOptionViewItem& option, const QModelIndex& index, double width, QPainter* painter,
                  QPointF at) {
  const double inside = std::max(40.0, width - 2.0 * kLineSide);
  QFont small = option.font;
  small.setPointSizeF(small.pointSizeF() * kUpperSize);
  at += QPointF(kLineSide, kLineAbove);
  if (painter != nullptr) painter->setPen(palette().quietText);
  const double upper = placeText(index.data(UpperLineRole).toString(), small, {}, inside, painter, at);
  at.ry() += upper + kBetweenLines;
  if (painter != nullptr) painter->setPen(palette().text);
  const double lower =
      placeText(index.data(Qt::DisplayRole).toString(), option.font, strongParts(index), inside, painter, at);
  return upper + lower + kBetweenLines + 2.0 * kLineAbove;
}

}  // namespace

void LinesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  const bool isChosen = (option.state & QStyle::State_Selected) != 0;
  painter->fillRect(option.rect, isChosen ? palette().accentSoft : palette().card);
  const bool isLast = index.row() == index.model()->rowCount() - 1;
  if (!isLast)
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette().cardBorder);
  // Not by colour alone: the chosen item carries a bar at its side.
  if (isChosen)
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), kMarkWidth, option.rect.height()), palette().accent);
  placeLines(option, index, option.rect.width(), painter, option.rect.topLeft());
  painter->restore();
}

QSize LinesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
  return {width, static_cast<int>(std::ceil(placeLines(option, index, width, nullptr, {})))};
}

}  // namespace playfair::ui
