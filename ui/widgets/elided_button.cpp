// SPDX-License-Identifier: EUPL-1.2
#include "widgets/elided_button.h"

#include <QEvent>
#include <algorithm>

#include "widgets/look.h"

namespace playfair::ui {
namespace {

constexpr int kPadding = 8;

}  // namespace

ElidedButton::ElidedButton(const QString& text, const char* objectName, const char* look, QWidget* parent)
    : QPushButton(parent), m_text(text.simplified()) {
  setObjectName(QString::fromLatin1(objectName));
  setAutoDefault(false);
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  setToolTip(m_text);
  setLook(this, look);
  shorten();
}

void ElidedButton::shorten() {
  QString shown = fontMetrics().elidedText(m_text, Qt::ElideMiddle, std::max(width() - kPadding, 0));
  // A typed & is no key.
  shown.replace(QLatin1Char('&'), QStringLiteral("&&"));
  if (shown != text()) setText(shown);
}

void ElidedButton::resizeEvent(QResizeEvent* event) {
  QPushButton::resizeEvent(event);
  shorten();
}

void ElidedButton::changeEvent(QEvent* event) {
  QPushButton::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) shorten();
}

}  // namespace playfair::ui
