// SPDX-License-Identifier: EUPL-1.2
// Answers of other assessments: taken over beside a question, and all at once to another version.
#include <QLabel>
#include <QTreeWidget>

#include "pages/assessment_moving.h"
#include "pages/move_dialog.h"
#include "pages/overview_page.h"
#include "session/text.h"
#include "ui/workbench_fixture.h"
#include "walk/also_asked.h"
#include "walk/taken_over_card.h"
#include "walk/walk_page.h"

using namespace playfair;
using namespace playfair::ui;
using playfair::tests::child;
using playfair::tests::showPage;
using playfair::tests::WorkbenchFixture;

namespace {

const std::string kOlder = "pf-unicef2-r2-02";
const std::string kNewer = "pf-unicef3-r8-01";  // the same question, a minimum safeguard

/// A project assessed after 2.0, where one question is answered with evidence, and begun after 3.0.
class Shared : public WorkbenchFixture {
 public:
  Shared() : project(addProject("Preschool assistant")), older(addAssessment(project)) {
    assessment::Answer answer = assessment::levelAnswer(3, "Every age band was heard.");
    answer.publish = true;
    REQUIRE(session().setAnswer(older, kOlder, answer));
    assessment::Evidence note;
    note.project = project;
    note.title = "What children said";
    REQUIRE(session().addEvidence(note, {{older, kOlder}}));
    const auto next = instrument::findShippedInstrument("unicef-ai-children@3.0");
    REQUIRE(next);
    const auto begun = session().addAssessment(project, *next, instrument::Depth::Full, {});
    REQUIRE(begun);
    newer = *begun;
  }
  [[nodiscard]] assessment::Answer answer() {
    const auto& answers = dossier(newer)->answers;
    const auto found = answers.find(kNewer);
    return found == answers.end() ? assessment::Answer{} : found->second;
  }
  [[nodiscard]] assessment::SafeguardState safeguard() {
    const auto counts = session().counts(newer);
    REQUIRE(counts);
    for (const auto& requirement : (*counts)->requirements) {
      for (const auto& each : requirement.safeguards) {
        if (each.question == kNewer) return each.state;
      }
    }
    FAIL("no such safeguard");
    return assessment::SafeguardState::NotKnown;
  }

  assessment::ProjectId project;
  assessment::AssessmentId older;
  assessment::AssessmentId newer;
};

/// The page Walk at the newer question.
class SharedWalk : public Shared {
 public:
  SharedWalk() : page(context(), nullptr) {
    showPage(page, QSize(1260, 1000));
    page.open({PageId::Walk, project, newer, kNewer});
  }
  WalkPage page;
};

}  // namespace

TEST_CASE("Beside a question stands where else it is asked, and what was answered there") {
  SharedWalk walk;
  auto& section = child<AlsoAskedSection>(walk.page, "alsoAskedSection");
  REQUIRE(section.isVisible());
  QString words;
  for (const auto* label : section.findChildren<QLabel*>()) words += label->text() + QLatin1Char('\n');
  CHECK(words.contains(QStringLiteral("R2.2")));
  CHECK(words.contains(QStringLiteral("The same question.")));
  CHECK(words.contains(QStringLiteral("3 In place")));
  CHECK(words.contains(QStringLiteral("Every age band was heard.")));
  auto& use = child<QPushButton>(section, "useAnswerButton");
  CHECK(use.focusPolicy() != Qt::NoFocus);
  tests::checkNames(walk.page);
}

TEST_CASE("An answer that is used waits to be confirmed, with its evidence, in one step") {
  SharedWalk walk;
  const int steps = walk.session().undoStack().count();
  child<QPushButton>(walk.page, "useAnswerButton").click();
  CHECK(walk.session().undoStack().count() == steps + 1);
  CHECK(walk.answer().level == 3);
  CHECK(walk.answer().justification == "Every age band was heard.");
  CHECK_FALSE(walk.answer().publish);
  CHECK(walk.answer().from == assessment::TakenOver{walk.older, "unicef-ai-children@2.0", kOlder, true});
  CHECK(walk.dossier(walk.newer)->evidenceFor(kNewer).size() == 1);
  CHECK(walk.safeguard() == assessment::SafeguardState::NotKnown);
  CHECK(child<TakenOverCard>(walk.page, "takenOverCard").isVisible());
  CHECK(
      child<QLabel>(walk.page, "takenOverLabel").text().startsWith(QStringLiteral("Taken over from R2 question 2 of")));
  CHECK(child<QPushButton>(walk.page, "confirmAnswerButton").hasFocus());
  walk.session().undoStack().undo();
  CHECK(walk.answer() == assessment::Answer{});
  CHECK(walk.dossier(walk.newer)->evidenceFor(kNewer).empty());
  CHECK_FALSE(child<TakenOverCard>(walk.page, "takenOverCard").isVisible());
}

TEST_CASE("Confirming is one step, and so is changing the answer") {
  SharedWalk walk;
  child<QPushButton>(walk.page, "useAnswerButton").click();
  SECTION("Confirm") {
    QTest::keyClick(&child<QPushButton>(walk.page, "confirmAnswerButton"), Qt::Key_Space);
    CHECK(walk.answer().level == 3);
    CHECK(walk.safeguard() == assessment::SafeguardState::Met);
  }
  SECTION("another level") {
    child<QPushButton>(walk.page, "nobodyKnowsButton").click();
    CHECK(walk.answer().kind == assessment::AnswerKind::AskedUnknown);
  }
  CHECK_FALSE(walk.answer().awaitsConfirmation());
  CHECK_FALSE(child<TakenOverCard>(walk.page, "takenOverCard").isVisible());
  walk.session().undoStack().undo();
  CHECK(walk.answer().awaitsConfirmation());
  CHECK(walk.safeguard() == assessment::SafeguardState::NotKnown);
  CHECK(child<TakenOverCard>(walk.page, "takenOverCard").isVisible());
}

TEST_CASE("Nothing is asked elsewhere where a project has one assessment") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant");
  const auto id = fixture.addAssessment(project);
  WalkPage page(fixture.context(), nullptr);
  showPage(page);
  page.open({PageId::Walk, project, id, kOlder});
  CHECK_FALSE(child<AlsoAskedSection>(page, "alsoAskedSection").isVisible());
}

TEST_CASE("Moving shows what happens to each question and begins a new assessment in one step") {
  Shared shared;
  REQUIRE(shared.session().removeAssessment(shared.newer));
  const auto before = shared.dossier(shared.older)->answers;
  shared.preferences().setComeBack(shared.older, {toQt(kOlder)});
  QWidget window;
  AssessmentMoving moving(shared.context(), &window);
  CHECK(moving.canMove(shared.older));
  const int steps = shared.session().undoStack().count();
  Place went;
  QObject::connect(&moving, &AssessmentMoving::goTo, [&went](const Place& place) { went = place; });
  moving.askAndMove(shared.older);
  auto* dialog = window.findChild<MoveDialog*>();
  REQUIRE(dialog != nullptr);
  auto& tree = child<QTreeWidget>(*dialog, "moveTree");
  REQUIRE(tree.topLevelItemCount() == 4);
  CHECK(tree.topLevelItem(0)->text(0).startsWith(QStringLiteral("Kept: ")));
  CHECK(tree.topLevelItem(0)->text(0).endsWith(QStringLiteral("1 answered")));
  CHECK(tree.topLevelItem(2)->text(0).endsWith(QStringLiteral("0 answered")));
  for (int group = 0; group < 4; ++group) CHECK(tree.topLevelItem(group)->childCount() > 0);
  CHECK(shared.session().undoStack().count() == steps);
  tests::checkNames(*dialog);
  child<QPushButton>(*dialog, "beginMoveButton").click();
  REQUIRE(went.page == PageId::Overview);
  CHECK(shared.session().undoStack().count() == steps + 1);
  const auto& moved = shared.dossier(went.assessment)->answers;
  REQUIRE(moved.count(kNewer) == 1);
  CHECK(moved.at(kNewer).publish);
  CHECK_FALSE(moved.at(kNewer).awaitsConfirmation());
  CHECK(shared.preferences().comeBack(went.assessment) == QStringList{toQt(kNewer)});
  CHECK(shared.dossier(shared.older)->answers == before);
  shared.session().undoStack().undo();
  CHECK_FALSE(shared.session().dossier(went.assessment));
  CHECK(shared.dossier(shared.older)->answers == before);
  shared.session().undoStack().redo();
  CHECK(shared.dossier(went.assessment)->answers.count(kNewer) == 1);
}

TEST_CASE("Giving up moves nothing") {
  Shared shared;
  QWidget window;
  AssessmentMoving moving(shared.context(), &window);
  const int steps = shared.session().undoStack().count();
  moving.askAndMove(shared.older);
  auto* dialog = window.findChild<MoveDialog*>();
  REQUIRE(dialog != nullptr);
  child<QPushButton>(*dialog, "cancelButton").click();
  CHECK(shared.session().undoStack().count() == steps);
}
