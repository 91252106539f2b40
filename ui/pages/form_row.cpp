// SPDX-License-Identifier: EUPL-1.2
#include "pages/form_row.h"

#include <QEvent>
#include <QVBoxLayout>

#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kFormSideBySide = 90;

}  // namespace

FormRow::FormRow(const QString& name, const QString& help, const QString& whomToAsk, QWidget* parent)
    : QWidget(parent), m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_right(new QVBoxLayout) {
  m_sides->setContentsMargins(0, 6, 0, 6);
  m_sides->setSpacing(16);
  auto* left = new QVBoxLayout;
  left->setSpacing(2);
  m_name = makeWrappedLabel(name, "strong", this);
  left->addWidget(m_name);
  if (!help.isEmpty()) left->addWidget(makeWrappedLabel(help, "small", this));
  if (!whomToAsk.isEmpty()) left->addWidget(makeWrappedLabel(tr("Whom to ask: %1").arg(whomToAsk), "small", this));
  left->addStretch(1);
  m_right->setSpacing(4);
  m_sides->addLayout(left, 2);
  m_sides->addLayout(m_right, 3);
}

void FormRow::setBuddy(QWidget* field) {
  m_name->setBuddy(field);
}

void FormRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void FormRow::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
}

void FormRow::arrange() {
  const bool wide = width() > fontMetrics().averageCharWidth() * kFormSideBySide;
  m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_sides->setSpacing(wide ? 16 : 5);
}

}  // namespace playfair::ui
