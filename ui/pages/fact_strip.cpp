// SPDX-License-Identifier: EUPL-1.2
#include "pages/fact_strip.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kNarrowestInCharacters = 20;

}  // namespace

FactStrip::FactStrip(QWidget* parent) : QFrame(parent), m_grid(new QGridLayout(this)) {
  setObjectName(QStringLiteral("factStrip"));
  setLook(this, "card");
  m_grid->setContentsMargins(16, 12, 16, 14);
  m_grid->setHorizontalSpacing(16);
  m_grid->setVerticalSpacing(10);
}

void FactStrip::setFacts(const QList<QPair<QString, QString>>& facts) {
  qDeleteAll(m_cells);
  m_cells.clear();
  for (const auto& [name, value] : facts) {
    auto* cell = new QWidget(this);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(makeLabel(name, "small", cell));
    column->addWidget(makeWrappedLabel(value, "strong", cell));
    column->addStretch(1);
    m_cells << cell;
  }
  m_columns = 0;
  place();
}

void FactStrip::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  place();
}

void FactStrip::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) place();
}

void FactStrip::place() {
  const int cellWidth = std::max(1, fontMetrics().averageCharWidth() * kNarrowestInCharacters);
  const int columns = std::clamp(width() / cellWidth, 1, std::max(1, static_cast<int>(m_cells.size())));
  if (columns == m_columns) return;
  for (int column = 0; column < std::max(columns, m_columns); ++column)
    m_grid->setColumnStretch(column, column < columns ? 1 : 0);
  m_columns = columns;
  for (QWidget* cell : m_cells) m_grid->removeWidget(cell);
  for (int i = 0; i < m_cells.size(); ++i) m_grid->addWidget(m_cells[i], i / columns, i % columns);
}

}  // namespace playfair::ui
