// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QTabWidget;

namespace playfair::ui {

class CommentsPanel;
class GuidancePanel;
class HistoryPanel;

/// Beside the question: guidance, comments and history, as tabs that say how many there are.
class SidePanel : public QFrame {
  Q_OBJECT
 public:
  explicit SidePanel(QWidget* parent);
  [[nodiscard]] GuidancePanel* guidance() const { return m_guidance; }
  [[nodiscard]] CommentsPanel* comments() const { return m_comments; }
  [[nodiscard]] HistoryPanel* history() const { return m_history; }
  /// Numbers behind the names of the tabs.
  void setCounts(int comments, int steps);
  /// Brings the comments to the front.
  void showComments();
  /// The same, and the focus goes to their tab.
  void focusComments();

 private:
  QTabWidget* m_tabs;
  GuidancePanel* m_guidance;
  CommentsPanel* m_comments;
  HistoryPanel* m_history;
};

}  // namespace playfair::ui
