// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QScrollArea>

#include "walk/level_group.h"
#include "walk/question_shown.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace playfair::ui {

class ConflictCard;
class Dialogs;
class DifferingViews;
class EvidenceCard;
class TakenOverCard;
class WhyCard;

/// The middle of the page: one question with its levels, its text and the way on. Scrolls where the room ends.
class QuestionColumn : public QScrollArea {
  Q_OBJECT
 public:
  QuestionColumn(Dialogs& dialogs, QWidget* parent);
  void show(const QuestionShown& shown);
  /// Levels as rows, and closer margins: for windows under 1400 pixels.
  void setNarrow(bool narrow);
  void setKeys(bool levelKeys, bool altLevelKeys);
  /// Puts the focus where the question is answered: its levels, the choice between versions, or the way on.
  void focusQuestion();
  [[nodiscard]] LevelGroup* levels() const { return m_levels; }
  [[nodiscard]] WhyCard* why() const { return m_why; }
  [[nodiscard]] DifferingViews* views() const { return m_views; }
  [[nodiscard]] EvidenceCard* evidence() const { return m_evidence; }
  [[nodiscard]] TakenOverCard* takenOver() const { return m_takenOver; }
  using QScrollArea::show;

 signals:
  void notApplicableWanted();
  void nobodyKnowsWanted();
  void clearWanted();
  void previousWanted();
  void nextWanted();
  void comeBackChosen(bool on);
  void askReviewerWanted();
  void differingViewWanted();
  void versionKept(const QString& value);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void buildQuestion(QVBoxLayout* column);
  void buildAnswers(QVBoxLayout* column);
  void buildWay(QVBoxLayout* column);
  void chooseShape();
  void showLevels();
  void showActions(const QuestionShown& shown);

  QWidget* m_inside;
  ConflictCard* m_conflict = nullptr;
  TakenOverCard* m_takenOver = nullptr;
  QLabel* m_readOnly = nullptr;
  QLabel* m_requirement = nullptr;
  QLabel* m_safeguard = nullptr;
  QLabel* m_crc = nullptr;
  QLabel* m_position = nullptr;
  QLabel* m_question = nullptr;
  QLabel* m_inPlace = nullptr;
  QLabel* m_partly = nullptr;
  LevelGroup* m_levels = nullptr;
  QPushButton* m_notApplicable = nullptr;
  QPushButton* m_nobodyKnows = nullptr;
  QPushButton* m_clear = nullptr;
  QLabel* m_hint = nullptr;
  WhyCard* m_why = nullptr;
  DifferingViews* m_views = nullptr;
  EvidenceCard* m_evidence = nullptr;
  QPushButton* m_previous = nullptr;
  QPushButton* m_comeBack = nullptr;
  QPushButton* m_askReviewer = nullptr;
  QPushButton* m_addView = nullptr;
  QPushButton* m_next = nullptr;
  bool m_narrow = false;
  QString m_partlyMeans;
  std::array<QString, kLevels> m_explanations;
};

}  // namespace playfair::ui
