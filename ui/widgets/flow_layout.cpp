// SPDX-License-Identifier: EUPL-1.2
#include "widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <vector>

namespace playfair::ui {
namespace {

struct Row {
  std::vector<QLayoutItem*> items;
  int height = 0;
};

std::vector<Row> rowsOf(const QList<QLayoutItem*>& items, int width, int spacing) {
  std::vector<Row> rows;
  int used = 0;
  for (QLayoutItem* item : items) {
    if (item->isEmpty()) continue;
    const QSize size = item->sizeHint();
    const bool begins = rows.empty() || used + spacing + size.width() > width;
    if (begins) {
      rows.emplace_back();
      used = size.width();
    } else {
      used += spacing + size.width();
    }
    rows.back().items.push_back(item);
    rows.back().height = std::max(rows.back().height, size.height());
  }
  return rows;
}

}  // namespace

FlowLayout::FlowLayout(QWidget* parent, int horizontalSpacing, int verticalSpacing)
    : QLayout(parent), m_horizontalSpacing(horizontalSpacing), m_verticalSpacing(verticalSpacing) {
  setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
  qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item) {
  m_items.append(item);
}
int FlowLayout::count() const {
  return static_cast<int>(m_items.size());
}
QLayoutItem* FlowLayout::itemAt(int index) const {
  return m_items.value(index);
}
QLayoutItem* FlowLayout::takeAt(int index) {
  return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}
bool FlowLayout::hasHeightForWidth() const {
  return true;
}
Qt::Orientations FlowLayout::expandingDirections() const {
  return {};
}
int FlowLayout::heightForWidth(int width) const {
  return arrange(QRect(0, 0, width, 0));
}

QSize FlowLayout::sizeHint() const {
  int width = 0;
  int height = 0;
  for (const QLayoutItem* item : m_items) {
    width += item->sizeHint().width() + m_horizontalSpacing;
    height = std::max(height, item->sizeHint().height());
  }
  return {std::max(0, width - m_horizontalSpacing), height};
}

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : m_items) size = size.expandedTo(item->minimumSize());
  const QMargins margins = contentsMargins();
  return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::arrange(const QRect& rect) const {
  const QMargins margins = contentsMargins();
  int height = margins.top() + margins.bottom();
  for (const Row& row : rowsOf(m_items, rect.width() - margins.left() - margins.right(), m_horizontalSpacing))
    height += row.height + m_verticalSpacing;
  return height - (m_items.isEmpty() ? 0 : m_verticalSpacing);
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  place(rect.marginsRemoved(contentsMargins()));
}

void FlowLayout::place(const QRect& rect) {
  int y = rect.top();
  for (const Row& row : rowsOf(m_items, rect.width(), m_horizontalSpacing)) {
    int x = rect.left();
    for (QLayoutItem* item : row.items) {
      const QSize size = item->sizeHint();
      const QRect cell(x, y + (row.height - size.height()) / 2, std::min(size.width(), rect.width()), size.height());
      item->setGeometry(QStyle::visualRect(
          parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight, rect, cell));
      x += size.width() + m_horizontalSpacing;
    }
    y += row.height + m_verticalSpacing;
  }
}

}  // namespace playfair::ui
