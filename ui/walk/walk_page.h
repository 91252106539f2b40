// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "walk/question_shown.h"
#include "window/page.h"

class QProgressBar;
class QPushButton;
class QShortcut;

namespace playfair::ui {

class EvidenceIntake;
class LargeView;
class QuestionColumn;
class RequirementPanel;
class SidePanel;
class WhyCard;

/// Walks a person through the questions of an assessment, one at a time: requirements at the left, the question in the
/// middle, guidance at the right. Narrow windows show the sides on request.
class WalkPage : public Page {
  Q_OBJECT
 public:
  WalkPage(const PageContext& context, QWidget* parent);
  ~WalkPage() override;

  /// place.item is a question; else the first not answered, else the first asked.
  void open(const Place& place) override;
  void leave() override;
  [[nodiscard]] Place place() const override;
  [[nodiscard]] QString windowHeading() const override;
  [[nodiscard]] QString printable() const override;

 public slots:
  /// The question full screen, for a room.
  void showLargeView();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void buildHeader();
  void buildBody();
  void buildShortcuts();
  void addShortcut(const QKeySequence& keys, std::function<void()> act);
  void connectColumn();

  // What is shown.
  [[nodiscard]] bool load();
  void refresh();
  void present();
  void presentHeader();
  [[nodiscard]] bool hasHeaderRoom() const;
  void arrange();
  void applyKeys();
  void showSaveState(SaveState state);

  // What stands beside the answer (walk_beside.cpp).
  void connectBeside();
  void presentBeside();
  void goToComments();
  void addEvidence(assessment::EvidenceKind kind);
  void attachEvidence();
  void giveComment(const QString& text, const QString& replyTo, bool toReviewer);
  void settleComment(const QString& comment, bool settled);
  void removeComment(const QString& comment);
  void askReviewer();
  void addView();
  void connectLargeBeside();
  /// What dialogs stand over: the large view while it is open.
  [[nodiscard]] QWidget* front() const;
  void editView(const assessment::DifferingView& view);
  void editView(const QString& view);
  void removeView(const QString& view);
  void putBack(const QString& value);
  void eraseRevisions(const QStringList& revisions);

  // Answers of other assessments (walk_sharing.cpp).
  void connectSharing();
  void presentSharing();
  void useAnswer(const QString& assessment, const QString& question);
  void confirmAnswer();

  // Going from question to question.
  void goToQuestion(const std::string& question);
  void goNotAnswered();
  void goStep(int step);
  void settle();

  // Writing.
  [[nodiscard]] std::string subject() const;
  [[nodiscard]] assessment::Answer draft(const WhyCard& card) const;
  void write(const assessment::Answer& answer);
  void chooseLevel(int level, const WhyCard& card);
  void chooseNotApplicable(const WhyCard& card);
  void chooseNobodyKnows(const WhyCard& card);
  void clearAnswer();
  void typed(const WhyCard& card);
  void markComeBack(bool on);
  void keepVersion(const QString& value);

  Place m_place;
  std::shared_ptr<const assessment::Dossier> m_dossier;
  std::shared_ptr<const assessment::Counts> m_counts;
  std::optional<QuestionShown> m_shown;
  std::vector<assessment::Assessment> m_others;  ///< of the same project, as they were when one came here
  QString m_savedWords;
  RequirementPanel* m_requirements = nullptr;
  QuestionColumn* m_column = nullptr;
  SidePanel* m_side = nullptr;
  EvidenceIntake* m_intake = nullptr;
  QWidget* m_nothing = nullptr;
  QWidget* m_progress = nullptr;
  QProgressBar* m_bar = nullptr;
  QLabel* m_answered = nullptr;
  QPushButton* m_requirementsButton = nullptr;
  QPushButton* m_guidanceButton = nullptr;
  QPushButton* m_largeViewButton = nullptr;
  QPushButton* m_overviewButton = nullptr;
  std::vector<QShortcut*> m_altKeys;
  std::unique_ptr<LargeView> m_large;
  bool m_narrow = false;
};

}  // namespace playfair::ui
