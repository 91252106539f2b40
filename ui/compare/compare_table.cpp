// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_table.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

#include "compare/compare_delegate.h"
#include "compare/compare_headers.h"
#include "compare/compare_model.h"
#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

// The frame is thickest while the table has the focus.
constexpr int kFrame = 2;
// In characters; what is too little scrolls sideways.
constexpr int kNarrowestColumn = 23;
constexpr int kTitleCharacters = 38;
constexpr int kFewestTitleCharacters = 18;
constexpr double kMostForTitles = 0.26;

}  // namespace

CompareTable::CompareTable(CompareModel& model, QWidget* parent)
    : QTableView(parent),
      m_model(model),
      m_delegate(new CompareDelegate(model, this)),
      m_rows(new CompareRowTitles(model, this)),
      m_columns(new CompareColumnTitles(model, this)) {
  setObjectName(QStringLiteral("compareTable"));
  setAccessibleName(tr("Assessments side by side"));
  // Before the model: the corner names the column one is in.
  buildCorner();
  setModel(&model);
  setItemDelegate(m_delegate);
  setVerticalHeader(m_rows);
  setHorizontalHeader(m_columns);
  setShowGrid(false);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setSelectionBehavior(QAbstractItemView::SelectItems);
  setTabKeyNavigation(false);
  setCornerButtonEnabled(false);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  connect(m_rows, &QHeaderView::sectionClicked, this, &CompareTable::openRow);
  connect(m_columns, &QHeaderView::sectionClicked, this, [this](int column) {
    setCurrentIndex(m_model.index(std::max(0, currentIndex().row()), column));
    setFocus();
  });
  connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { openRow(index.row()); });
  for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
    connect(&model, signal, this, &CompareTable::fit);
  connect(&model, &QAbstractItemModel::modelReset, this, &CompareTable::fit);
}

void CompareTable::buildCorner() {
  m_corner = makeFrame("header", this);
  auto* row = new QHBoxLayout(m_corner);
  row->setContentsMargins(5, 2, 5, 4);
  row->setSpacing(2);
  m_left = makeButton(QStringLiteral("‹"), "moveLeftButton", "quiet", m_corner);
  m_right = makeButton(QStringLiteral("›"), "moveRightButton", "quiet", m_corner);
  m_hide = makeButton(tr("Hide"), "hideColumnButton", "quiet", m_corner);
  for (QPushButton* button : {m_left, m_right, m_hide}) row->addWidget(button, 0, Qt::AlignBottom);
  row->addStretch(1);
  connect(m_left, &QPushButton::clicked, this, [this] { emit moveWanted(currentColumn(), -1); });
  connect(m_right, &QPushButton::clicked, this, [this] { emit moveWanted(currentColumn(), 1); });
  connect(m_hide, &QPushButton::clicked, this, [this] { emit hideWanted(currentColumn()); });
}

int CompareTable::currentColumn() const {
  return currentIndex().isValid() ? currentIndex().column() : -1;
}

void CompareTable::goToRow(int row) {
  if (row < 0 || row >= m_model.rowCount()) return;
  setCurrentIndex(m_model.index(row, std::max(0, currentColumn())));
  scrollTo(currentIndex());
}

void CompareTable::openRow(int row) {
  if (m_model.requirementAt(row) != nullptr) {
    m_model.toggle(row);
    goToRow(row);
  } else if (const auto* question = m_model.questionAt(row)) {
    emit questionWanted(toQt(question->id));
  }
}

bool CompareTable::actOnKey(const QKeyEvent& event) {
  const int row = currentIndex().row();
  const bool alt = event.modifiers() == Qt::AltModifier;
  switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      openRow(row);
      return true;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
      if (m_model.isOpen(row) == (event.key() == Qt::Key_Minus)) m_model.toggle(row);
      return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
      if (alt) emit moveWanted(currentColumn(), event.key() == Qt::Key_Left ? -1 : 1);
      return alt;
    case Qt::Key_H:
      if (event.modifiers() == Qt::ControlModifier) emit hideWanted(currentColumn());
      return event.modifiers() == Qt::ControlModifier;
    default:
      return false;
  }
}

void CompareTable::keyPressEvent(QKeyEvent* event) {
  if (currentIndex().isValid() && actOnKey(*event)) return;
  QTableView::keyPressEvent(event);
}

void CompareTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  m_columns->setCurrentColumn(current.isValid() ? current.column() : -1);
  nameCorner();
  if (!current.isValid()) return;
  const QString where = m_model.headerData(current.column(), Qt::Horizontal, Qt::DisplayRole).toString();
  emit told(tr("%1: %2").arg(where, current.data(Qt::DisplayRole).toString()).simplified());
}

void CompareTable::nameCorner() {
  const int column = currentColumn();
  const int columns = m_model.columnCount();
  const QString name = column < 0 ? QString() : m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
  m_left->setAccessibleName(tr("Move to the left: %1").arg(name));
  m_right->setAccessibleName(tr("Move to the right: %1").arg(name));
  m_hide->setAccessibleName(tr("Hide: %1").arg(name));
  m_left->setToolTip(tr("%1 (%2)").arg(m_left->accessibleName(), tr("Alt+Left")));
  m_right->setToolTip(tr("%1 (%2)").arg(m_right->accessibleName(), tr("Alt+Right")));
  m_hide->setToolTip(tr("%1 (%2)").arg(m_hide->accessibleName(), tr("Ctrl+H")));
  m_left->setEnabled(column > 0);
  m_right->setEnabled(column >= 0 && column + 1 < columns);
  m_hide->setEnabled(column >= 0 && columns > static_cast<int>(assessment::kFewestCompared));
}

void CompareTable::fit() {
  if (m_fitting || m_model.columnCount() == 0) return;
  m_fitting = true;
  fitColumns();
  fitRows();
  updateGeometries();
  m_corner->setGeometry(m_rows->x(), m_columns->y(), m_rows->width(), m_columns->height());
  m_corner->raise();
  nameCorner();
  m_fitting = false;
  emit fitted();
}

void CompareTable::fitColumns() {
  const int character = fontMetrics().averageCharWidth();
  // Room for the bar is always kept: whether it shows hangs on heights, and these on widths.
  const int all = width() - 2 * kFrame - verticalScrollBar()->sizeHint().width();
  const int most = std::max(kFewestTitleCharacters * character, static_cast<int>(all * kMostForTitles));
  const int titles = std::min(kTitleCharacters * character, most);
  m_rows->setFixedWidth(titles);
  const int columns = m_model.columnCount();
  const int column = std::max(kNarrowestColumn * character, (all - titles) / columns);
  double height = m_corner->minimumSizeHint().height();
  for (int i = 0; i < columns; ++i) {
    m_columns->resizeSection(i, column);
    height = std::max(height, m_columns->heightFor(i, column));
  }
  m_columns->setFixedHeight(static_cast<int>(std::ceil(height)));
}

void CompareTable::fitRows() {
  const int columns = m_model.columnCount();
  for (int row = 0; row < m_model.rowCount(); ++row) {
    double height = m_rows->heightFor(row, m_rows->width());
    for (int column = 0; column < columns; ++column)
      height =
          std::max(height, m_delegate->heightFor(font(), m_model.index(row, column), m_columns->sectionSize(column)));
    m_rows->resizeSection(row, static_cast<int>(std::ceil(height)));
  }
}

int CompareTable::contentHeight() const {
  const QScrollBar* sideways = horizontalScrollBar();
  const bool scrolls = m_columns->length() > width() - 2 * kFrame - m_rows->width();
  return m_columns->height() + m_rows->length() + (scrolls ? sideways->sizeHint().height() : 0) + 2 * kFrame;
}

void CompareTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fit();
}

void CompareTable::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

}  // namespace playfair::ui
