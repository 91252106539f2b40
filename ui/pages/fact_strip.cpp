// SPDX-License-Identifier: EUPL-1.2
#include "pages/fact_strip.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <algorithm>

#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kNarrowestInCharacters = 17;
constexpr QMargins kStripMargins(17, 13, 17, 15);
constexpr int kBetweenColumns = 16;
constexpr int kBetweenRows = 10;
constexpr int kNameToValue = 2;

int neededHeight(const QLabel& label, int width) {
  return label.hasHeightForWidth() ? label.heightForWidth(width) : label.sizeHint().height();
}

}  // namespace

FactStrip::FactStrip(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("factStrip"));
  setLook(this, "card");
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void FactStrip::setFacts(const QList<QPair<QString, QString>>& facts) {
  while (m_cells.size() > facts.size()) {
    const Cell gone = m_cells.takeLast();
    delete gone.name;
    delete gone.value;
  }
  while (m_cells.size() < facts.size()) {
    m_cells << Cell{makeWrappedLabel({}, "small", this), makeWrappedLabel({}, "strong", this)};
    m_cells.back().name->show();
    m_cells.back().value->show();
  }
  for (int i = 0; i < facts.size(); ++i) {
    m_cells[i].name->setText(facts[i].first);
    m_cells[i].value->setText(breakable(facts[i].second));
    m_cells[i].value->setAccessibleName(facts[i].first + QStringLiteral(": ") + facts[i].second);
  }
  updateGeometry();
  place();
}

int FactStrip::narrowestCell() const {
  int narrowest = fontMetrics().averageCharWidth() * kNarrowestInCharacters;
  for (const Cell& cell : m_cells)
    narrowest = std::max({narrowest, cell.name->minimumSizeHint().width(), cell.value->minimumSizeHint().width()});
  return narrowest;
}

int FactStrip::columnsIn(int width) const {
  const int room = width - kStripMargins.left() - kStripMargins.right() + kBetweenColumns;
  const int count = std::max(1, static_cast<int>(m_cells.size()));
  const int most = std::clamp(room / (narrowestCell() + kBetweenColumns), 1, count);
  // As many rows as needed, filled as evenly as may be.
  const int rows = (count + most - 1) / most;
  return (count + rows - 1) / rows;
}

int FactStrip::cellWidthIn(int width) const {
  const int columns = columnsIn(width);
  const int room = width - kStripMargins.left() - kStripMargins.right() - (columns - 1) * kBetweenColumns;
  return std::max(1, room / columns);
}

int FactStrip::rowHeight(int row, int columns, int cellWidth) const {
  int height = 0;
  for (int i = row * columns; i < std::min((row + 1) * columns, static_cast<int>(m_cells.size())); ++i)
    height = std::max(
        height, neededHeight(*m_cells[i].name, cellWidth) + kNameToValue + neededHeight(*m_cells[i].value, cellWidth));
  return height;
}

int FactStrip::heightForWidth(int width) const {
  const int columns = columnsIn(width);
  const int rows = (static_cast<int>(m_cells.size()) + columns - 1) / columns;
  int height = kStripMargins.top() + kStripMargins.bottom() + std::max(0, rows - 1) * kBetweenRows;
  for (int row = 0; row < rows; ++row) height += rowHeight(row, columns, cellWidthIn(width));
  return height;
}

QSize FactStrip::sizeHint() const {
  const int count = std::max(1, static_cast<int>(m_cells.size()));
  const int width =
      kStripMargins.left() + kStripMargins.right() + count * (narrowestCell() + kBetweenColumns) - kBetweenColumns;
  return {width, heightForWidth(width)};
}

QSize FactStrip::minimumSizeHint() const {
  const int width = kStripMargins.left() + kStripMargins.right() + narrowestCell();
  return {width, heightForWidth(std::max(width, this->width()))};
}

void FactStrip::place() {
  const int columns = columnsIn(width());
  const int cellWidth = cellWidthIn(width());
  int y = kStripMargins.top();
  for (int i = 0; i < m_cells.size(); ++i) {
    const int x = kStripMargins.left() + (i % columns) * (cellWidth + kBetweenColumns);
    const int nameHeight = neededHeight(*m_cells[i].name, cellWidth);
    const QRect name(x, y, cellWidth, nameHeight);
    const QRect value(x, y + nameHeight + kNameToValue, cellWidth, neededHeight(*m_cells[i].value, cellWidth));
    m_cells[i].name->setGeometry(QStyle::visualRect(layoutDirection(), rect(), name));
    m_cells[i].value->setGeometry(QStyle::visualRect(layoutDirection(), rect(), value));
    if (i % columns == columns - 1) y += rowHeight(i / columns, columns, cellWidth) + kBetweenRows;
  }
}

void FactStrip::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  updateGeometry();
  place();
}

void FactStrip::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
  updateGeometry();
  place();
}

}  // namespace playfair::ui
