// SPDX-License-Identifier: EUPL-1.2
#include "window/page.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "session/text.h"
#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kNarrowestTitle = 120;

}  // namespace

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
  words->addWidget(m_crumb);
  m_titleRow = new QBoxLayout(QBoxLayout::LeftToRight);
  m_titleRow->setSpacing(12);
  m_titleRow->addWidget(m_title);
  m_chips = new QHBoxLayout;
  m_chips->setSpacing(8);
  m_chips->addStretch(1);
  m_titleRow->addLayout(m_chips, 1);
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
  while (m_chips->count() > 1) {
    QLayoutItem* item = m_chips->takeAt(0);
    // Not at once: Qt may be telling all widgets of a new style, this one among them.
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  for (const QString& text : texts)
    m_chips->insertWidget(m_chips->count() - 1, makeLabel(text, "chip", m_header), 0, Qt::AlignVCenter);
  placeActions();
}

void Page::addAction(QWidget* widget) {
  m_actions->insertWidget(m_actions->count() - 1, widget, 0, Qt::AlignVCenter);
  placeActions();
}

void Page::placeActions() {
  if (m_body == nullptr) return;  // still being built
  // Large text or a long title: first the actions go under the title, then the chips, and then the title wraps, rather
  // than cutting anything off. The style decides the fonts that are measured here.
  for (QWidget* each : m_header->findChildren<QWidget*>()) each->ensurePolished();
  const QMargins margins = m_headerSides->contentsMargins();
  const int room = width() - margins.left() - margins.right();
  const int title = m_title->fontMetrics().horizontalAdvance(m_title->text()) + 6;
  const int chips = m_chips->count() > 1 ? m_titleRow->spacing() + m_chips->sizeHint().width() : 0;
  const int crumb = m_crumb->isHidden() ? 0 : m_crumb->fontMetrics().horizontalAdvance(m_crumb->text());
  const bool beside = std::max(title + chips, crumb) + m_headerSides->spacing() + m_actions->sizeHint().width() <= room;
  const bool wraps = title > room;
  m_headerSides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_titleRow->setDirection(title + chips <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  if (m_title->wordWrap() != wraps) m_title->setWordWrap(wraps);
  // Actions never squeeze it to nothing.
  m_title->setMinimumWidth(std::min(kNarrowestTitle, title));
  QSizePolicy policy(wraps ? QSizePolicy::Preferred : QSizePolicy::Maximum, QSizePolicy::Preferred);
  policy.setHeightForWidth(wraps);
  m_title->setSizePolicy(policy);
}

bool Page::event(QEvent* event) {
  // Something in the header may want another width than before: the style came, a button got another text.
  if (event->type() == QEvent::LayoutRequest) placeActions();
  return QWidget::event(event);
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
