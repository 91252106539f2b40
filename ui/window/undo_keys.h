// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QKeyEvent;

namespace playfair::ui {

/// Undo and redo by keyboard go to the text box that has the focus as long as it has something of its own to take back;
/// then to the window. To be installed on the application.
class UndoKeys : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;
  /// What redoes: the system's keys, and Ctrl+Y, which many expect.
  [[nodiscard]] static QList<QKeySequence> redoKeys();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace playfair::ui
