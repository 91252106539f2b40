// SPDX-License-Identifier: EUPL-1.2
#include "window/undo_keys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <optional>

namespace playfair::ui {
namespace {

enum class Step { Undo, Redo };

std::optional<Step> stepOf(const QKeyEvent& key) {
  if (key.matches(QKeySequence::Undo)) return Step::Undo;
  const QKeySequence pressed(key.keyCombination());
  return UndoKeys::redoKeys().contains(pressed) ? std::optional(Step::Redo) : std::nullopt;
}

/// Whether a text box has something of its own to take back or to do again; nothing where it is no text box.
std::optional<bool> canStep(const QObject* box, Step step) {
  const bool undo = step == Step::Undo;
  if (const auto* line = qobject_cast<const QLineEdit*>(box))
    return undo ? line->isUndoAvailable() : line->isRedoAvailable();
  if (const auto* text = qobject_cast<const QTextEdit*>(box))
    return undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
  if (const auto* plain = qobject_cast<const QPlainTextEdit*>(box))
    return undo ? plain->document()->isUndoAvailable() : plain->document()->isRedoAvailable();
  return std::nullopt;
}

}  // namespace

QList<QKeySequence> UndoKeys::redoKeys() {
  QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::Redo);
  const QKeySequence usual(Qt::CTRL | Qt::Key_Y);
  if (!keys.contains(usual)) keys << usual;
  return keys;
}

bool UndoKeys::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress) return false;
  const auto step = stepOf(*static_cast<QKeyEvent*>(event));
  const auto can = step ? canStep(watched, *step) : std::nullopt;
  if (!can) return false;
  if (event->type() == QEvent::ShortcutOverride) {
    event->setAccepted(*can);
    return true;
  }
  if (!*can || *step == Step::Undo) return false;
  return QMetaObject::invokeMethod(watched, "redo");
}

}  // namespace playfair::ui
