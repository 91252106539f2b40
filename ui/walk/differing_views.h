// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>
#include <vector>

#include "playfair/assessment/discussion.h"

class QVBoxLayout;

namespace playfair::ui {

/// Views that differ from the answer, each with whose it is and why. Hidden where there is none. It only shows and
/// asks.
class DifferingViews : public QFrame {
  Q_OBJECT
 public:
  explicit DifferingViews(QWidget* parent);
  void show(const std::vector<assessment::DifferingView>& views, bool writable);
  using QFrame::show;

 signals:
  void changeWanted(const QString& view);
  void removeWanted(const QString& view);

 private:
  [[nodiscard]] QWidget* makeView(const assessment::DifferingView& view, bool writable);

  QVBoxLayout* m_views = nullptr;
  std::vector<assessment::DifferingView> m_shown;
  bool m_writable = false;
};

/// "1 Planned", "Not applicable" …
[[nodiscard]] QString viewWords(const assessment::DifferingView& view);

}  // namespace playfair::ui
