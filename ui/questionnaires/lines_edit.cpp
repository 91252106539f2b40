// SPDX-License-Identifier: EUPL-1.2
#include "questionnaires/lines_edit.h"

#include <QEvent>
#include <QFocusEvent>
#include <QSignalBlocker>
#include <algorithm>

namespace playfair::ui {
namespace {

constexpr int kMostLines = 8;
constexpr int kTextEdges = 26;

}  // namespace

LinesEdit::LinesEdit(const QString& accessibleName, const char* objectName, int lines, QWidget* parent)
    : QPlainTextEdit(parent), m_lines(lines) {
  setObjectName(QString::fromLatin1(objectName));
  setAccessibleName(accessibleName);
  setTabChangesFocus(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { updateGeometry(); });
}

QSize LinesEdit::sizeHint() const {
  const int lines = std::clamp(document()->blockCount(), m_lines, std::max(kMostLines, m_lines));
  return {QPlainTextEdit::sizeHint().width(), lines * fontMetrics().lineSpacing() + kTextEdges};
}

QSize LinesEdit::minimumSizeHint() const {
  return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void LinesEdit::setTextQuietly(const QString& text) {
  if (toPlainText() == text) return;
  const QSignalBlocker quiet(this);
  setPlainText(text);
  updateGeometry();
}

void LinesEdit::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason) emit left();
}

void LinesEdit::changeEvent(QEvent* event) {
  QPlainTextEdit::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
}

}  // namespace playfair::ui
