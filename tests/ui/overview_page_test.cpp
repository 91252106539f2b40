// SPDX-License-Identifier: EUPL-1.2
#include "pages/overview_page.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QVBoxLayout>

#include "pages/fact_strip.h"
#include "pages/log_sentences.h"
#include "pages/next_step.h"
#include "session/text.h"
#include "theme/palette.h"
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

namespace {

/// Fails where a label of the strip is not drawn whole.
void checkWhole(ui::FactStrip& strip) {
  QRect before;
  for (const auto* label : strip.findChildren<QLabel*>()) {
    INFO(label->text().toStdString() << " in a strip of " << strip.width() << " by " << strip.height());
    CHECK(strip.contentsRect().contains(label->geometry()));
    CHECK(label->height() >= label->heightForWidth(label->width()));
    CHECK(label->width() >= label->minimumSizeHint().width());
    CHECK_FALSE(label->geometry().intersects(before));
    before = label->geometry();
  }
}

}  // namespace

TEST_CASE("facts in a strip are never squeezed or cut off") {
  const int percent = GENERATE(100, 200);
  const int width = GENERATE(320, 460, 700, 1000, 1400);
  ui::applyAppearance(*qApp, ui::lightPalette(), percent);
  QWidget holder;
  auto* column = new QVBoxLayout(&holder);
  column->setContentsMargins(0, 0, 0, 0);
  auto* strip = new ui::FactStrip(&holder);
  column->addWidget(strip);
  column->addStretch(1);
  strip->setFacts({{QStringLiteral("Kind, stage"), QStringLiteral("AI system or product, pilot")},
                   {QStringLiteral("Children"),
                    QStringLiteral("0 to 5 years, 6 to 9 years, 10 to 12 years, they use it themselves at school")},
                   {QStringLiteral("Scope"), QStringLiteral("8 of 9, full depth")},
                   {QStringLiteral("Register number"),
                    QStringLiteral("https://register.example.org/algorithms/EX-2026-000000000001")},
                   {QStringLiteral("Target date"), QString(QChar(0x2013))}});
  tests::showPage(holder, QSize(width, 900));
  QApplication::processEvents();
  REQUIRE(strip->width() >= width);
  CHECK(strip->height() == strip->heightForWidth(strip->width()));
  checkWhole(*strip);
  if (percent == 100 && width == 1400) CHECK(strip->heightForWidth(width) < strip->heightForWidth(460));
  ui::applyAppearance(*qApp, ui::lightPalette(), 100);
}

TEST_CASE("the facts of the overview stay whole in a small window and with large text") {
  WorkbenchFixture fixture;
  assessment::Facts facts = kPilot;
  facts["ageBands"] = std::vector<std::string>{"0-5", "6-9", "10-12", "13-15", "16-17"};
  const auto project = fixture.addProject("Preschool assistant", facts);
  const auto id = fixture.addAssessment(project);
  ui::OverviewPage page(fixture.context());
  tests::showPage(page, QSize(1100, 640));
  page.open({ui::PageId::Overview, project, id, {}});
  ui::applyAppearance(*qApp, ui::lightPalette(), 200);
  for (int round = 0; round < 3; ++round) QApplication::processEvents();
  auto& strip = child<ui::FactStrip>(page, "factStrip");
  CHECK(strip.height() >= strip.heightForWidth(strip.width()));
  checkWhole(strip);
  ui::applyAppearance(*qApp, ui::lightPalette(), 100);
}

TEST_CASE("the title of a page keeps its place beside many actions") {
  WorkbenchFixture fixture;
  const auto project =
      fixture.addProject("A preschool assistant for all preschools of the city and its schools", kPilot);
  const auto id = fixture.addAssessment(project);
  ui::OverviewPage page(fixture.context());
  tests::showPage(page, QSize(560, 640));
  page.open({ui::PageId::Overview, project, id, {}});
  for (int round = 0; round < 3; ++round) QApplication::processEvents();
  const auto& title = child<QLabel>(page, "titleLabel");
  CHECK(title.width() >= 120);
  CHECK(title.height() >= title.heightForWidth(title.width()));
  // And no more than it needs: the rest is for the page.
  CHECK(title.height() <= title.heightForWidth(title.width()) + 2);
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
        REQUIRE(fixture.session().setAnswer(id, question.id,
                                            {assessment::AnswerKind::AskedUnknown, 0, {}, false, false, {}}));
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
  const auto changes = ui::latestChanges(fixture.session(), *fixture.dossier(id), 2);
  REQUIRE(changes.size() == 2);
  // What one person does to one answer within some minutes is told as one step.
  CHECK(changes[0].what == QStringLiteral("R2.3 Not answered → Partly"));
  CHECK(changes[0].who == QStringLiteral("strategist"));
  CHECK(changes[1].what == QStringLiteral("assessment started"));
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
