// SPDX-License-Identifier: EUPL-1.2
#include "pages/projects_delegate.h"

#include <QPainter>
#include <QTextLayout>
#include <cmath>

#include "theme/palette.h"

namespace playfair::ui {
namespace {

constexpr double kCellSide = 9.0;
constexpr double kAbove = 10.0;
constexpr double kBarHeight = 7.0;
constexpr double kBarGap = 3.0;
constexpr double kSmall = 0.92;

/// Text of a cell in runs of different weight and colour.
class CellText {
 public:
  explicit CellText(const QFont& font) : m_font(font) {}

  void add(const QString& text, const QColor& colour, QFont::Weight weight = QFont::Normal, double size = 1.0) {
    QTextCharFormat format;
    format.setForeground(colour);
    format.setFontWeight(weight);
    format.setFontPointSize(m_font.pointSizeF() * size);
    m_formats.append({static_cast<int>(m_text.size()), static_cast<int>(text.size()), format});
    m_text += text;
  }
  void newLine() { m_text += QChar::LineSeparator; }

  /// Breaks the text at `width`; returns its height. Draws it where there is a painter.
  double layOut(double width, QPainter* painter, const QPointF& at) const {
    QTextLayout layout(m_text, m_font);
    layout.setFormats(m_formats);
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

 private:
  QFont m_font;
  QString m_text;
  QList<QTextLayout::FormatRange> m_formats;
};

CellText safeguardsText(const QFont& font, const ProjectRow& row) {
  CellText text(font);
  const QString bad = ProjectsModel::tr("%1 not met").arg(row.notMet);
  bool first = true;
  for (const QString& part : safeguardsInWords(row).split(QStringLiteral(" · "))) {
    if (!first) text.add(QStringLiteral(" · "), palette().text);
    first = false;
    const bool red = row.notMet > 0 && part == bad;
    text.add(part, red ? palette().onBad : palette().text, red ? QFont::Bold : QFont::Normal);
  }
  return text;
}

CellText cellText(const QFont& font, const ProjectRow& row, const QModelIndex& index) {
  CellText text(font);
  switch (index.column()) {
    case ProjectTitleColumn:
      text.add(row.title, palette().text, QFont::Bold);
      if (!row.about.isEmpty()) {
        text.newLine();
        text.add(row.about, palette().quietText, QFont::Normal, kSmall);
      }
      break;
    case AnsweredColumn:
      text.add(answeredInWords(row), palette().quietText, QFont::Normal, kSmall);
      break;
    case SafeguardsColumn:
      return safeguardsText(font, row);
    case StateColumn:
      text.add(stateName(row.state), palette().text, QFont::Normal, kSmall);
      break;
    case ChangedColumn:
      text.add(index.data(Qt::DisplayRole).toString(), palette().quietText);
      break;
    default:
      text.add(index.data(Qt::DisplayRole).toString(), palette().text);
      break;
  }
  return text;
}

double paddingOf(int column) {
  return column == StateColumn ? kCellSide + 9.0 : kCellSide;
}

const ProjectRow* rowOf(const QModelIndex& index) {
  const auto* filter = qobject_cast<const QSortFilterProxyModel*>(index.model());
  const auto* model = filter == nullptr ? nullptr : qobject_cast<const ProjectsModel*>(filter->sourceModel());
  return model == nullptr ? nullptr : model->rowAt(filter->mapToSource(index));
}

bool isChosen(const QStyleOptionViewItem& option) {
  return (option.state & QStyle::State_Selected) != 0;
}

/// What chips and the empty part of a bar are drawn in: on the chosen row a chip's own colour would be lost.
QColor chipGround(const QStyleOptionViewItem& option) {
  return isChosen(option) ? palette().card : palette().chip;
}

void drawBar(QPainter& painter, const QRectF& area, const ProjectRow& row, const QColor& ground) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(ground);
  painter.drawRoundedRect(area, 3, 3);
  if (row.asked == 0 || row.answered == 0) return;
  QRectF done = area;
  done.setWidth(std::max(area.height(), area.width() * row.answered / row.asked));
  painter.setBrush(palette().accent);
  painter.drawRoundedRect(done, 3, 3);
}

void drawGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
  const bool last = index.row() == index.model()->rowCount() - 1;
  const bool chosen = isChosen(option);
  painter.fillRect(option.rect, chosen ? palette().accentSoft : palette().card);
  if (!last)
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), palette().cardBorder);
  // Not by colour alone: the chosen row carries a bar at its side.
  if (chosen && index.column() == ProjectTitleColumn)
    painter.fillRect(QRect(option.rect.left(), option.rect.top(), 4, option.rect.height()), palette().accent);
}

}  // namespace

ProjectsDelegate::ProjectsDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void ProjectsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const ProjectRow* row = rowOf(index);
  if (row == nullptr) return;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  drawGround(*painter, option, index);
  const CellText text = cellText(option.font, *row, index);
  const double padding = paddingOf(index.column());
  const double width = option.rect.width() - 2.0 * padding;
  const bool hasBar = index.column() == AnsweredColumn && !row->assessment.empty();
  const double barSpace = hasBar ? kBarHeight + kBarGap : 0.0;
  const double height = text.layOut(width, nullptr, {}) + barSpace;
  QPointF at(option.rect.left() + padding, option.rect.top() + (option.rect.height() - height) / 2.0);
  if (hasBar) drawBar(*painter, QRectF(at, QSizeF(width, kBarHeight)), *row, chipGround(option));
  at.ry() += barSpace;
  if (index.column() == StateColumn) {
    const QFontMetricsF metrics(option.font);
    const double chip = std::min(width, std::ceil(metrics.horizontalAdvance(stateName(row->state)) * kSmall) + 1.0);
    painter->setPen(Qt::NoPen);
    painter->setBrush(chipGround(option));
    painter->drawRoundedRect(QRectF(at, QSizeF(chip, height)).adjusted(-9, -2, 9, 1), 9, 9);
  }
  text.layOut(width, painter, at);
  painter->restore();
}

QSize ProjectsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const ProjectRow* row = rowOf(index);
  if (row == nullptr) return {};
  const double width = option.rect.width() - 2.0 * paddingOf(index.column());
  const double bar = index.column() == AnsweredColumn ? kBarHeight + kBarGap : 0.0;
  const double height = cellText(option.font, *row, index).layOut(std::max(40.0, width), nullptr, {});
  return {option.rect.width(), static_cast<int>(std::ceil(height + bar + 2.0 * kAbove))};
}

}  // namespace playfair::ui
