// SPDX-License-Identifier: EUPL-1.2
#include "widgets/link_label.h"

#include <QEvent>

#include "theme/palette.h"

namespace playfair::ui {

LinkLabel::LinkLabel(const QString& words, QWidget* parent) : QLabel(parent), m_words(words) {
  setTextFormat(Qt::RichText);
  setWordWrap(true);
  setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  write();
}

void LinkLabel::write() {
  // A label keeps the colours that its text was made with, so they are said in it.
  setText(QStringLiteral("<a href=\"there\" style=\"color: %1\">%2</a>")
              .arg(ui::palette().onAccentSoft.name(), m_words.toHtmlEscaped()));
}

void LinkLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) write();
}

}  // namespace playfair::ui
