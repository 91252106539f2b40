// SPDX-License-Identifier: EUPL-1.2
#include "pages/facts_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include "session/text.h"
#include "ui/workbench_fixture.h"

using namespace playfair;
using playfair::tests::child;
using playfair::tests::WorkbenchFixture;

namespace {

assessment::Facts factsOf(WorkbenchFixture& fixture, const assessment::ProjectId& project) {
  const auto entry = fixture.session().project(project);
  REQUIRE(entry);
  return entry->facts;
}

/// A second session on the same file, as another window would have.
std::unique_ptr<ui::Session> colleague(WorkbenchFixture& fixture) {
  auto opened = ui::Session::open(fixture.session().file(), {{}, QStringLiteral("reviewer"), {}, {}});
  REQUIRE(opened);
  return std::move(*opened);
}

}  // namespace

TEST_CASE("a fact is saved as one types and becomes one change when its field is left") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant");
  ui::FactsPage page(fixture.context());
  tests::showPage(page);
  page.open({ui::PageId::Facts, project, {}, "purpose"});
  auto& purpose = child<QPlainTextEdit>(page, "factEdit_purpose");
  CHECK(purpose.hasFocus());
  const int before = fixture.session().undoStack().count();
  QTest::keyClicks(&purpose, QStringLiteral("Answers questions."));
  CHECK(fixture.session().saveState() == ui::SaveState::Typing);
  CHECK(factsOf(fixture, project).count("purpose") == 0);
  child<QLineEdit>(page, "titleEdit").setFocus();
  CHECK(assessment::factText(factsOf(fixture, project), "purpose") == "Answers questions.");
  CHECK(fixture.session().undoStack().count() == before + 1);
  fixture.session().undoStack().undo();
  CHECK(purpose.toPlainText().isEmpty());
}

TEST_CASE("a fact can be said to be not known yet") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant", {{"supplier", std::string("Example Ltd")}});
  ui::FactsPage page(fixture.context());
  tests::showPage(page);
  page.open({ui::PageId::Facts, project, {}, {}});
  auto& notKnown = child<QCheckBox>(page, "notKnown_supplier");
  auto& supplier = child<QLineEdit>(page, "factEdit_supplier");
  CHECK(supplier.text() == QStringLiteral("Example Ltd"));
  notKnown.click();
  CHECK(factsOf(fixture, project).at("supplier") == assessment::FactValue(assessment::NotKnown{}));
  CHECK(supplier.text().isEmpty());
  supplier.setFocus();
  QTest::keyClicks(&supplier, QStringLiteral("Us"));
  CHECK_FALSE(notKnown.isChecked());
  page.leave();
  CHECK(assessment::factText(factsOf(fixture, project), "supplier") == "Us");
  notKnown.click();
  notKnown.click();
  CHECK(factsOf(fixture, project).count("supplier") == 0);
}

TEST_CASE("the kind decides which facts follow, and says how many do not") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Data charter");
  ui::FactsPage page(fixture.context());
  tests::showPage(page);
  page.open({ui::PageId::Facts, project, {}, {}});
  CHECK(child<QWidget>(page, "factField_automation").isVisible());
  auto& kind = child<QComboBox>(page, "factEdit_kind");
  CHECK(kind.hasFocus());
  kind.setCurrentIndex(2);
  CHECK(assessment::factText(factsOf(fixture, project), "kind") == "policy");
  CHECK_FALSE(child<QWidget>(page, "factField_automation").isVisible());
  CHECK(child<QWidget>(page, "factField_purpose").isVisible());
  auto& hidden = child<QLabel>(page, "hiddenFactsLabel");
  CHECK(hidden.isVisible());
  CHECK(hidden.text().startsWith(QStringLiteral("4 facts")));
}

TEST_CASE("choices and numbers are kept as what they are") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant");
  ui::FactsPage page(fixture.context());
  tests::showPage(page);
  page.open({ui::PageId::Facts, project, {}, {}});
  child<QCheckBox>(page, "factEdit_roles_deployer").click();
  child<QCheckBox>(page, "factEdit_roles_procurer").click();
  CHECK(factsOf(fixture, project).at("roles") ==
        assessment::FactValue(std::vector<std::string>{"procurer", "deployer"}));
  auto& number = child<QLineEdit>(page, "factEdit_childrenNumber");
  number.setFocus();
  QTest::keyClicks(&number, QStringLiteral("a1x20"));
  page.leave();
  CHECK(factsOf(fixture, project).at("childrenNumber") == assessment::FactValue(std::int64_t{120}));
}

TEST_CASE("a fact that changes which questions are asked says so") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant");
  const auto id = fixture.addAssessment(project);
  ui::FactsPage page(fixture.context());
  QSignalSpy said(&page, &ui::Page::said);
  tests::showPage(page);
  page.open({ui::PageId::Facts, project, {}, {}});
  const auto before = ui::askedIds(*fixture.dossier(id)).size();
  child<QComboBox>(page, "factEdit_kind").setCurrentIndex(2);
  const auto after = ui::askedIds(*fixture.dossier(id)).size();
  REQUIRE(after < before);
  const QString sentence = child<QLabel>(page, "differenceLabel").text();
  CHECK(sentence.startsWith(QStringLiteral("Changing kind: %1 question").arg(before - after)));
  CHECK(sentence.contains(QStringLiteral("kept")));
  CHECK(said.size() == 1);
  CHECK(child<QPushButton>(page, "goOnButton").text().startsWith(QStringLiteral("Go on")));
}

TEST_CASE("what another window writes shows up, but never over what is being typed") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant");
  ui::FactsPage page(fixture.context());
  tests::showPage(page);
  page.open({ui::PageId::Facts, project, {}, "place"});
  auto& place = child<QLineEdit>(page, "factEdit_place");
  QTest::keyClicks(&place, QStringLiteral("North"));
  const auto other = colleague(fixture);
  REQUIRE(other->setFact(project, "department", assessment::FactValue(std::string("Schools"))));
  REQUIRE(other->setFact(project, "place", assessment::FactValue(std::string("South"))));
  fixture.session().refresh();
  CHECK(child<QLineEdit>(page, "factEdit_department").text() == QStringLiteral("Schools"));
  CHECK(place.text() == QStringLiteral("North"));
  CHECK(place.hasFocus());
  page.leave();
  // Both versions are kept, and one of them is chosen by hand.
  auto& take = child<QPushButton>(page, "takeTheirs_place");
  REQUIRE(take.isVisible());
  const QString shown = place.text();
  take.click();
  CHECK_FALSE(take.isVisible());
  CHECK(place.text() != shown);
  const auto current = fixture.session().workspace().current(workspace::factSubject(project, "place"));
  REQUIRE((current && *current));
  CHECK_FALSE((*current)->conflicting());
}

TEST_CASE("a project keeps its title where the field is emptied") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant");
  ui::FactsPage page(fixture.context());
  tests::showPage(page);
  page.open({ui::PageId::Facts, project, {}, "title"});
  auto& title = child<QLineEdit>(page, "titleEdit");
  title.selectAll();
  QTest::keyClick(&title, Qt::Key_Delete);
  auto& tags = child<QLineEdit>(page, "tagsEdit");
  tags.setFocus();
  CHECK(title.text() == QStringLiteral("Preschool assistant"));
  QTest::keyClicks(&tags, QStringLiteral("schools, pilot"));
  title.setFocus();
  const auto entry = fixture.session().project(project);
  REQUIRE(entry);
  CHECK(entry->project.title == "Preschool assistant");
  CHECK(entry->project.tags == std::vector<std::string>{"schools", "pilot"});
  tests::checkNames(page);
}
