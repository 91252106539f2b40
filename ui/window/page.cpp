// SPDX-License-Identifier: EUPL-1.2
#include "window/page.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {

Page::Page(const PageContext& context, const char* objectName, QWidget* parent) : QWidget(parent), m_context(context) {
  setObjectName(QString::fromLatin1(objectName));
  m_header = makeFrame("header", this);
  m_headerSides = new QBoxLayout(QBoxLayout::LeftToRight, m_header);
  m_headerSides->setContentsMargins(22, 10, 22, 10);
  m_headerSides->setSpacing(12);
  auto* words = new QVBoxLayout;
  words->setSpacing(1);
  m_crumb = makeLabel({}, "small", m_header);
  m_crumb->setObjectName(QStringLiteral("crumbLabel"));
  m_crumb->setWordWrap(true);
  m_title = makeLabel({}, "title", m_header);
  m_title->setObjectName(QStringLiteral("titleLabel"));
  m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  m_title->setMinimumWidth(120);
  words->addWidget(m_crumb);
  m_titleRow = new QHBoxLayout;
  m_titleRow->setSpacing(12);
  m_titleRow->addWidget(m_title);
  m_chips = new QHBoxLayout;
  m_chips->setSpacing(8);
  m_titleRow->addLayout(m_chips);
  m_titleRow->addStretch(1);
  words->addLayout(m_titleRow);
  m_headerSides->addLayout(words, 1);
  m_actions = new QHBoxLayout;
  m_actions->setSpacing(10);
  m_actions->addStretch(1);
  m_headerSides->addLayout(m_actions);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->setSpacing(0);
  all->addWidget(m_header);
  m_body = new QVBoxLayout;
  m_body->setContentsMargins(0, 0, 0, 0);
  m_body->setSpacing(0);
  all->addLayout(m_body, 1);
}

void Page::leave() {
  if (const auto settled = session().settleAll(); !settled) show(settled.error());
}

QString Page::printable() const {
  return {};
}

void Page::setHeader(const QString& crumb, const QString& title) {
  m_crumb->setText(crumb);
  m_crumb->setVisible(!crumb.isEmpty());
  m_title->setText(title);
  m_title->setToolTip(title);
  placeActions();
  emit headingChanged();
}

void Page::setChips(const QStringList& texts) {
  while (QLayoutItem* item = m_chips->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  for (const QString& text : texts) m_chips->addWidget(makeLabel(text, "chip", m_header), 0, Qt::AlignVCenter);
  placeActions();
}

void Page::addAction(QWidget* widget) {
  m_actions->insertWidget(m_actions->count() - 1, widget, 0, Qt::AlignVCenter);
  placeActions();
}

void Page::placeActions() {
  if (m_body == nullptr) return;  // still being built
  // Large text or a long title: the actions go under the title, and then the title wraps, rather than cutting it off.
  const QMargins margins = m_headerSides->contentsMargins();
  const int room = width() - margins.left() - margins.right();
  const int title = m_title->fontMetrics().horizontalAdvance(m_title->text()) + 6;
  const int words = title + m_titleRow->spacing() + m_chips->sizeHint().width();
  const bool beside = words + m_headerSides->spacing() + m_actions->sizeHint().width() <= room;
  const bool wraps = words > room;
  m_headerSides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_title->setWordWrap(wraps);
  m_title->setSizePolicy(wraps ? QSizePolicy::Expanding : QSizePolicy::Maximum, QSizePolicy::Preferred);
  m_titleRow->setStretch(0, wraps ? 1 : 0);
}

void Page::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placeActions();
}

void Page::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) placeActions();
}

QVBoxLayout* Page::scrollingBody() {
  auto* area = new QScrollArea(this);
  area->setObjectName(objectName() + QStringLiteral("ScrollArea"));
  area->setAccessibleName(tr("Page content"));
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setFocusPolicy(Qt::NoFocus);
  auto* inside = new QWidget(area);
  inside->setObjectName(QStringLiteral("pageBody"));
  auto* layout = new QVBoxLayout(inside);
  layout->setContentsMargins(22, 16, 22, 16);
  layout->setSpacing(14);
  area->setWidget(inside);
  m_body->addWidget(area, 1);
  return layout;
}

void Page::releaseFocus() {
  QWidget* focused = focusWidget();
  if (focused != nullptr && isAncestorOf(focused)) focused->clearFocus();
}

void Page::show(const Error& error) {
  dialogs().showError(this, error);
}

QString projectName(const assessment::Project& project, const assessment::Facts& facts) {
  const QString organisation = toQt(assessment::factText(facts, "organisation"));
  return organisation.isEmpty() ? toQt(project.title) : toQt(project.title) + QStringLiteral(", ") + organisation;
}

}  // namespace playfair::ui
