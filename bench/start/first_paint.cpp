// SPDX-License-Identifier: EUPL-1.2
// Loaded into a Qt program from outside (LD_PRELOAD): ends it as soon as its first window has been painted, so that how
// long it ran is how long one waits for it. The program itself stays as it ships.
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <cstdlib>

namespace {

class FirstPaint : public QObject {
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    auto* widget = event->type() == QEvent::Paint ? qobject_cast<QWidget*>(watched) : nullptr;
    if (widget != nullptr && widget->isWindow() && !m_seen) {
      m_seen = true;
      // What is inside the window is painted in the same round; the timer comes after it.
      QTimer::singleShot(0, this, [] { std::_Exit(EXIT_SUCCESS); });
    }
    return false;
  }

 private:
  bool m_seen = false;
};

void watchForPaint() {
  qApp->installEventFilter(new FirstPaint(qApp));
}

}  // namespace

Q_COREAPP_STARTUP_FUNCTION(watchForPaint)
