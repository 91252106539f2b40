// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_headers.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

#include "compare/compare_model.h"
#include "compare/compare_words.h"
#include "theme/palette.h"

namespace playfair::ui {
namespace {

constexpr double kTitleSide = 9.0;
constexpr double kTitleAbove = 8.0;
constexpr double kMarkRoom = 16.0;
constexpr double kQuestionIndent = 16.0;
constexpr int kCurrentMark = 3;

/// Breaks a text at `width` and draws it where there is a painter; returns its height.
double placeTitle(QPainter* painter, const QString& text, const QFont& font, double width, const QPointF& at) {
  if (text.isEmpty()) return 0.0;
  QTextLayout layout(text, font);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  layout.beginLayout();
  double height = 0.0;
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(std::max(20.0, width));
    line.setPosition(QPointF(0.0, height));
    height += std::ceil(line.height());
  }
  layout.endLayout();
  if (painter != nullptr) layout.draw(painter, at);
  return height;
}

void paintMark(QPainter& painter, const QPointF& at, bool open) {
  QPainterPath mark;
  constexpr double kSize = 3.5;
  mark.moveTo(-kSize / 2.0, -kSize);
  mark.lineTo(kSize / 2.0, 0);
  mark.lineTo(-kSize / 2.0, kSize);
  painter.save();
  painter.translate(at);
  if (open) painter.rotate(90.0);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(ui::palette().text, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPath(mark);
  painter.restore();
}

double indentOf(CompareModel::RowKind kind) {
  if (kind == CompareModel::RowKind::Requirement) return kMarkRoom;
  return kind == CompareModel::RowKind::Question ? kQuestionIndent : 0.0;
}

}  // namespace

CompareRowTitles::CompareRowTitles(const CompareModel& model, QWidget* parent)
    : QHeaderView(Qt::Vertical, parent), m_model(model) {
  setObjectName(QStringLiteral("compareRowTitles"));
  setSectionsClickable(true);
  setHighlightSections(false);
  setSectionResizeMode(QHeaderView::Fixed);
  setMinimumSectionSize(10);
}

QFont CompareRowTitles::fontOf(int row) const {
  // Not the header's own, which the style sheet makes small.
  QFont font = parentWidget()->font();
  if (m_model.kindOf(row) == CompareModel::RowKind::Requirement) font.setWeight(QFont::DemiBold);
  return font;
}

double CompareRowTitles::heightFor(int row, double width) const {
  const double room = width - 2.0 * kTitleSide - indentOf(m_model.kindOf(row));
  const QString title = m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
  return placeTitle(nullptr, title, fontOf(row), room, {}) + 2.0 * kTitleAbove + 1.0;
}

void CompareRowTitles::paintSection(QPainter* painter, const QRect& rect, int row) const {
  if (row >= m_model.rowCount()) return;
  const CompareModel::RowKind kind = m_model.kindOf(row);
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->fillRect(rect, kind == CompareModel::RowKind::Context ? ui::palette().page : ui::palette().card);
  painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), ui::palette().cardBorder);
  const double indent = indentOf(kind);
  const QFont font = fontOf(row);
  const QPointF at(rect.left() + kTitleSide + indent, rect.top() + kTitleAbove);
  const auto* requirement = m_model.requirementAt(row);
  if (requirement != nullptr && !requirement->questions.empty())
    paintMark(*painter, QPointF(rect.left() + kTitleSide + 5.0, at.y() + QFontMetricsF(font).height() / 2.0),
              m_model.isOpen(row));
  painter->setPen(kind == CompareModel::RowKind::Context ? ui::palette().quietText : ui::palette().text);
  placeTitle(painter, m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString(), font,
             rect.width() - 2.0 * kTitleSide - indent, at);
  painter->restore();
}

CompareColumnTitles::CompareColumnTitles(const CompareModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model) {
  setObjectName(QStringLiteral("compareColumnTitles"));
  setSectionsClickable(true);
  setHighlightSections(false);
  setSectionResizeMode(QHeaderView::Fixed);
  setStretchLastSection(true);
}

void CompareColumnTitles::setCurrentColumn(int column) {
  if (column == m_current) return;
  m_current = column;
  viewport()->update();
}

double CompareColumnTitles::heightFor(int column, double width) const {
  const auto& entry = m_model.comparison()->columns[static_cast<std::size_t>(column)];
  QFont strong = parentWidget()->font();
  strong.setWeight(QFont::DemiBold);
  const double room = width - 2.0 * kTitleSide;
  return placeTitle(nullptr, columnTitle(entry), strong, room, {}) +
         placeTitle(nullptr, columnOrganisation(entry), parentWidget()->font(), room, {}) +
         placeTitle(nullptr, columnDay(entry), parentWidget()->font(), room, {}) + 2.0 * kTitleAbove + kCurrentMark;
}

void CompareColumnTitles::paintSection(QPainter* painter, const QRect& rect, int column) const {
  if (column >= m_model.columnCount()) return;
  const auto& entry = m_model.comparison()->columns[static_cast<std::size_t>(column)];
  painter->save();
  painter->fillRect(rect, ui::palette().card);
  const bool current = column == m_current;
  const int line = current ? kCurrentMark : 1;
  painter->fillRect(QRect(rect.left(), rect.bottom() + 1 - line, rect.width(), line),
                    current ? ui::palette().accent : ui::palette().cardBorder);
  const QFont font = parentWidget()->font();
  QFont strong = font;
  strong.setWeight(QFont::DemiBold);
  const double room = rect.width() - 2.0 * kTitleSide;
  QPointF at(rect.left() + kTitleSide, rect.top() + kTitleAbove);
  painter->setPen(ui::palette().text);
  at.ry() += placeTitle(painter, columnTitle(entry), strong, room, at);
  painter->setPen(ui::palette().quietText);
  at.ry() += placeTitle(painter, columnOrganisation(entry), font, room, at);
  placeTitle(painter, columnDay(entry), font, room, at);
  painter->restore();
}

}  // namespace playfair::ui
