// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <vector>

#include "walk/question_shown.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QShortcut;
class QVBoxLayout;

namespace playfair::ui {

class Dialogs;
class DifferingViews;
class LevelGroup;
class Preferences;
class TakenOverCard;
class WhyCard;

/// One question for a whole room, full screen. Keys: 0–4 answer, D adds a differing view, C a comment, arrows and Page
/// Up/Down go on, Esc leaves. It only
/// shows and asks; the page it belongs to reads and writes.
class LargeView : public QWidget {
  Q_OBJECT
 public:
  LargeView(Dialogs& dialogs, Preferences& preferences);
  ~LargeView() override;
  void show(const QuestionShown& shown);
  [[nodiscard]] LevelGroup* levels() const { return m_levels; }
  [[nodiscard]] WhyCard* why() const { return m_why; }
  [[nodiscard]] DifferingViews* views() const { return m_views; }
  [[nodiscard]] TakenOverCard* takenOver() const { return m_takenOver; }
  using QWidget::show;

 signals:
  void nobodyKnowsWanted();
  void previousWanted();
  void nextWanted();
  void nextNotAnsweredWanted();
  void differingViewWanted();
  void commentWanted();
  void closed();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void buildHead(QVBoxLayout* column);
  void buildFoot(QVBoxLayout* column);
  void addKey(const QKeySequence& keys, std::function<void()> act);
  void addKeys();
  void leave();
  void updateKeys();
  void applySizes();

  Preferences& m_preferences;
  QLabel* m_requirement = nullptr;
  QLabel* m_progress = nullptr;
  QProgressBar* m_bar = nullptr;
  TakenOverCard* m_takenOver = nullptr;
  QLabel* m_question = nullptr;
  QLabel* m_inPlace = nullptr;
  LevelGroup* m_levels = nullptr;
  WhyCard* m_why = nullptr;
  DifferingViews* m_views = nullptr;
  QLabel* m_meeting = nullptr;
  QPushButton* m_addView = nullptr;
  QPushButton* m_comment = nullptr;
  QPushButton* m_nobodyKnows = nullptr;
  std::vector<QShortcut*> m_keys;       ///< off while text is being typed
  std::vector<QShortcut*> m_levelKeys;  ///< off too where the person switched them off
};

}  // namespace playfair::ui
