// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

#include "playfair/instrument/result.h"

namespace playfair::ui {

/// Long work off the GUI thread, one piece at a time, with progress and a working Cancel. The work gets values, never
/// widgets.
class Jobs : public QObject {
  Q_OBJECT
 public:
  /// Says how far the work is (0–1); returns false where it should stop.
  using Progress = std::function<bool(double)>;

  explicit Jobs(QObject* parent = nullptr);
  ~Jobs() override;

  /// Runs `work(progress)`, a function that returns a Result, then `done(result)` on the GUI thread if `context` still
  /// lives.
  template <class Work, class Done>
  void run(const QString& title, QObject* context, Work work, Done done) {
    auto cancelled = begin(title);
    const QPointer<QObject> alive(context);
    m_pool.start([this, cancelled, alive, work = std::move(work), done = std::move(done)]() mutable {
      const Progress progress = [this, cancelled](double part) {
        QMetaObject::invokeMethod(this, [this, cancelled, part] { report(cancelled, part); }, Qt::QueuedConnection);
        return !cancelled->load();
      };
      auto result = std::make_shared<std::invoke_result_t<Work, const Progress&>>(work(progress));
      QMetaObject::invokeMethod(
          this,
          [this, cancelled, alive, result, done = std::move(done)]() mutable {
            end(cancelled);
            if (alive) done(std::move(*result));
          },
          Qt::QueuedConnection);
    });
  }

  [[nodiscard]] bool busy() const { return m_running > 0; }
  /// Asks the running work to stop; its result is then Cancelled.
  void cancel();

 signals:
  void started(const QString& title);
  void progressed(double part);
  void idle();

 private:
  using Cancelled = std::shared_ptr<std::atomic<bool>>;
  Cancelled begin(const QString& title);
  void report(const Cancelled& job, double part);
  void end(const Cancelled& job);

  QThreadPool m_pool;
  Cancelled m_current;
  int m_running = 0;
};

}  // namespace playfair::ui
