// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>
#include <vector>

#include "playfair/workspace/history.h"

class QVBoxLayout;

namespace playfair::ui {

/// Who changed an answer, when, from what to what, word by word, with a way back to each version. It only shows and
/// asks.
class HistoryPanel : public QScrollArea {
  Q_OBJECT
 public:
  explicit HistoryPanel(QWidget* parent);
  /// Steps of one answer, newest first.
  void show(const std::vector<workspace::HistoryStep>& steps, bool writable);
  using QScrollArea::show;

 signals:
  /// The answer as it was after a step is wanted again.
  void putBackWanted(const QString& value);
  /// The text of a step is to be erased for good.
  void eraseWanted(const QStringList& revisions);

 private:
  [[nodiscard]] QWidget* makeStep(const workspace::HistoryStep& step, bool newest, bool writable);

  QVBoxLayout* m_steps = nullptr;
  std::vector<std::string> m_shown;
  bool m_writable = false;
  bool m_filled = false;
};

/// The difference of two texts as rich text: added words underlined, removed ones struck out.
[[nodiscard]] QString differenceHtml(const std::string& before, const std::string& after);

}  // namespace playfair::ui
