// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "window/page.h"

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace playfair::ui {

class AnswersImport;
class AssessmentMoving;
class Card;
class FactStrip;
class ProfileCard;
class ScreeningCard;

/// One assessment at a glance: facts, profile, what comes next, the latest changes.
class OverviewPage : public Page {
  Q_OBJECT
 public:
  explicit OverviewPage(const PageContext& context, QWidget* parent = nullptr);
  /// A place without an assessment opens the project's first.
  void open(const Place& place) override;
  [[nodiscard]] Place place() const override;
  [[nodiscard]] QString windowHeading() const override;
  [[nodiscard]] QString printable() const override;

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void arrange();
  void buildActions();
  void buildMore();
  void buildBody();
  void buildSide(QBoxLayout& side);
  void refreshPage();
  void showHeader(const assessment::Dossier& dossier, const assessment::Counts& counts);
  void showFacts(const assessment::Dossier& dossier);
  void showLeftOut(const assessment::Dossier& dossier);
  void showNext(const assessment::Dossier& dossier, const assessment::Counts& counts);
  void showConflicts(const assessment::Dossier& dossier);
  void showChanges(const assessment::Dossier& dossier);
  void addConflict(const QString& text, const Place& place);
  void archiveAssessment();
  void deleteAssessment();
  void goLater(const Place& place);
  [[nodiscard]] Place placeOn(PageId page) const;

  assessment::ProjectId m_project;
  assessment::AssessmentId m_assessment;
  QString m_heading;
  Place m_next;
  bool m_stale = true;
  QList<QPushButton*> m_actions;
  QMenu* m_more = nullptr;
  AnswersImport* m_answers = nullptr;
  AssessmentMoving* m_moving = nullptr;
  QAction* m_archive = nullptr;
  QBoxLayout* m_columns = nullptr;
  FactStrip* m_facts = nullptr;
  ScreeningCard* m_screening = nullptr;
  ProfileCard* m_profile = nullptr;
  Card* m_leftOut = nullptr;
  Card* m_nextCard = nullptr;
  QLabel* m_nextText = nullptr;
  QLabel* m_nextQuestion = nullptr;
  QPushButton* m_nextButton = nullptr;
  Card* m_conflicts = nullptr;
  Card* m_changes = nullptr;
  QVBoxLayout* m_leftOutRows = nullptr;
  QVBoxLayout* m_conflictRows = nullptr;
  QVBoxLayout* m_changeRows = nullptr;
};

}  // namespace playfair::ui
