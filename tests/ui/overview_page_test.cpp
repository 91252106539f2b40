// SPDX-License-Identifier: EUPL-1.2
#include "pages/overview_page.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

#include "pages/log_sentences.h"
#include "pages/next_step.h"
#include "session/text.h"
#include "ui/workbench_fixture.h"

using namespace playfair;
using playfair::tests::child;
using playfair::tests::WorkbenchFixture;

namespace {

const assessment::Facts kPilot{
    {"kind", std::string("ai-system")}, {"organisation", std::string("Example City")}, {"stage", std::string("pilot")}};

QStringList textsOf(const QWidget& card) {
  // Widgets that come to a shown page are shown by an event.
  QApplication::processEvents();
  QStringList texts;
  for (const auto* label : card.findChildren<QLabel*>()) {
    if (!label->isHidden()) texts << label->text();
  }
  return texts;
}

}  // namespace

TEST_CASE("the overview finds the project of its assessment and leads to what is due") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant", kPilot);
  const auto id = fixture.addAssessment(project, instrument::Depth::Full, {{"R7", "The state answers for it."}});
  REQUIRE(fixture.session().setAnswer(id, "pf-unicef2-r1-03", assessment::levelAnswer(1)));
  ui::OverviewPage page(fixture.context());
  QSignalSpy went(&page, &ui::Page::goTo);
  tests::showPage(page);
  page.open({ui::PageId::Overview, {}, id, {}});
  CHECK(page.place() == ui::Place{ui::PageId::Overview, project, id, {}});
  CHECK(page.windowHeading() == QStringLiteral("Preschool assistant, Example City"));
  CHECK(child<QLabel>(page, "nextLabel")
            .text()
            .startsWith(QStringLiteral("R1.3 is a minimum safeguard that is not met.")));
  child<QPushButton>(page, "goToQuestionButton").click();
  CHECK(went.last().first().value<ui::Place>() == ui::Place{ui::PageId::Walk, project, id, "pf-unicef2-r1-03"});
  CHECK(textsOf(child<QWidget>(page, "leftOutCard"))
            .join(QLatin1Char('\n'))
            .contains(QStringLiteral("The state answers for it.")));
  CHECK(textsOf(child<QWidget>(page, "profileCard")).contains(QStringLiteral("1 not met")));
  tests::checkNames(page);
}

TEST_CASE("how it is counted shows ranges and names no weakest too early") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant", kPilot);
  const auto id = fixture.addAssessment(project);
  ui::OverviewPage page(fixture.context());
  tests::showPage(page);
  page.open({ui::PageId::Overview, project, id, {}});
  CHECK_FALSE(child<QWidget>(page, "countingExplanation").isVisible());
  child<QPushButton>(page, "howCountedButton").click();
  REQUIRE(child<QWidget>(page, "countingExplanation").isVisible());
  CHECK(textsOf(child<QWidget>(page, "rangeTable")).contains(QStringLiteral("0.00 – 1.00")));
  CHECK(textsOf(child<QWidget>(page, "countingExplanation"))
            .join(QLatin1Char('\n'))
            .contains(QStringLiteral("fewer than half")));
}

TEST_CASE("the next step goes from safeguards to questions to the case study") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant", kPilot);
  const auto id = fixture.addAssessment(project, instrument::Depth::Essential);
  const auto step = [&] {
    const auto counts = fixture.session().counts(id);
    REQUIRE(counts);
    return ui::nextStep(*fixture.dossier(id), **counts);
  };
  CHECK(step().text.contains(QStringLiteral("not known")));
  for (const auto& requirement : fixture.dossier(id)->instrument->requirements) {
    for (const auto& question : requirement.questions) {
      if (question.redLine) REQUIRE(fixture.session().setAnswer(id, question.id, assessment::levelAnswer(3, "seen")));
    }
  }
  CHECK(step().text.endsWith(QStringLiteral("is not answered yet.")));
  for (const auto& requirement : fixture.dossier(id)->instrument->requirements) {
    for (const auto& question : requirement.questions) {
      if (!question.redLine)
        REQUIRE(
            fixture.session().setAnswer(id, question.id, {assessment::AnswerKind::AskedUnknown, 0, {}, false, false}));
    }
  }
  CHECK(step().place.page == ui::PageId::Account);
}

TEST_CASE("the latest changes say who did what") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant", kPilot);
  const auto id = fixture.addAssessment(project);
  REQUIRE(fixture.session().setAnswer(id, "pf-unicef2-r2-03", assessment::levelAnswer(1)));
  REQUIRE(fixture.session().setAnswer(id, "pf-unicef2-r2-03", assessment::levelAnswer(2)));
  const auto changes = ui::latestChanges(fixture.session(), *fixture.dossier(id), 3);
  REQUIRE(changes.size() == 3);
  CHECK(changes[0].what == QStringLiteral("R2.3 Planned → Partly"));
  CHECK(changes[0].who == QStringLiteral("strategist"));
  CHECK(changes[1].what == QStringLiteral("R2.3 Not answered → Planned"));
  CHECK(changes[2].what == QStringLiteral("assessment started"));
}

TEST_CASE("an assessment is archived and deleted with undo") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant", kPilot);
  const auto id = fixture.addAssessment(project);
  ui::OverviewPage page(fixture.context());
  QSignalSpy went(&page, &ui::Page::goTo);
  tests::showPage(page);
  page.open({ui::PageId::Overview, project, id, {}});
  auto& menu = child<QMenu>(page, "assessmentMenu");
  menu.findChild<QAction*>(QStringLiteral("archiveAssessmentAction"))->trigger();
  CHECK(fixture.dossier(id)->assessment.archived);
  menu.findChild<QAction*>(QStringLiteral("deleteAssessmentAction"))->trigger();
  CHECK_FALSE(fixture.session().dossier(id).has_value());
  REQUIRE(went.size() == 1);
  CHECK(went.last().first().value<ui::Place>().page == ui::PageId::Projects);
  fixture.session().undoStack().undo();
  CHECK(fixture.session().dossier(id).has_value());
}
