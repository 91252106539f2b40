// SPDX-License-Identifier: EUPL-1.2
#include "pages/projects_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

#include "pages/project_menu.h"
#include "session/text.h"
#include "theme/palette.h"
#include "ui/workbench_fixture.h"

using namespace playfair;
using playfair::tests::child;
using playfair::tests::WorkbenchFixture;

namespace {

QString cell(const QTableView& table, int row, int column) {
  return table.model()->index(row, column).data().toString();
}

QString title(const QTableView& table, int row) {
  return cell(table, row, ui::ProjectTitleColumn);
}

/// What the menu shows for the chosen row, then its action.
void trigger(ui::ProjectsPage& page, const char* action) {
  auto& menu = child<QMenu>(page, "projectMenu");
  emit menu.aboutToShow();
  auto& found = *menu.findChild<QAction*>(QString::fromLatin1(action));
  REQUIRE(found.isEnabled());
  found.trigger();
}

}  // namespace

TEST_CASE("a new project gets a title and goes on to its facts") {
  WorkbenchFixture fixture;
  ui::ProjectsPage page(fixture.context());
  QSignalSpy went(&page, &ui::Page::goTo);
  tests::showPage(page);
  page.open({});
  CHECK_FALSE(child<QTableView>(page, "projectsTable").isVisible());
  fixture.dialogs().texts << QStringLiteral("Preschool assistant");
  child<QPushButton>(page, "firstProjectButton").click();
  REQUIRE(went.size() == 1);
  const auto place = went.first().first().value<ui::Place>();
  CHECK(place.page == ui::PageId::Facts);
  const auto entry = fixture.session().project(place.project);
  REQUIRE(entry);
  CHECK(entry->project.title == "Preschool assistant");
  CHECK(title(child<QTableView>(page, "projectsTable"), 0) == QStringLiteral("Preschool assistant"));
}

TEST_CASE("the list of projects tells counts and a derived state") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant", {{"kind", std::string("ai-system")},
                                                                  {"organisation", std::string("Example City")},
                                                                  {"stage", std::string("pilot")}});
  const auto id = fixture.addAssessment(project);
  fixture.addProject("Data charter");
  ui::ProjectsPage page(fixture.context());
  tests::showPage(page);
  page.open({});
  auto& table = child<QTableView>(page, "projectsTable");
  child<QLineEdit>(page, "filterEdit").setText(QStringLiteral("example assist"));
  REQUIRE(table.model()->rowCount() == 1);
  CHECK(title(table, 0) == QStringLiteral("Preschool assistant, Example City · AI system or product"));
  CHECK(cell(table, 0, ui::QuestionnaireColumn) == QStringLiteral("UNICEF 2.0, full"));
  CHECK(cell(table, 0, ui::AnsweredColumn) == QStringLiteral("not started"));
  CHECK(cell(table, 0, ui::StateColumn) == QStringLiteral("Not started"));

  REQUIRE(fixture.session().setAnswer(id, "pf-unicef2-r1-03", assessment::levelAnswer(1)));
  REQUIRE(fixture.session().setAnswer(id, "pf-unicef2-r2-02", assessment::levelAnswer(3, "seen")));
  CHECK(cell(table, 0, ui::StateColumn) == QStringLiteral("In preparation"));
  CHECK(cell(table, 0, ui::AnsweredColumn).startsWith(QStringLiteral("2 of ")));
  CHECK(cell(table, 0, ui::SafeguardsColumn).startsWith(QStringLiteral("1 met · 1 not met · ")));
  CHECK(child<QLabel>(page, "continueHeading").text().contains(QStringLiteral("Preschool assistant · Inclusion")));
  tests::checkNames(page);
}

TEST_CASE("the list of projects is sorted by name or change, never by result") {
  WorkbenchFixture fixture;
  fixture.addProject("Sports wearables");
  fixture.addProject("Content filter");
  ui::ProjectsPage page(fixture.context());
  tests::showPage(page);
  page.open({});
  auto& table = child<QTableView>(page, "projectsTable");
  auto* header = table.horizontalHeader();
  emit header->sectionClicked(ui::ProjectTitleColumn);
  CHECK(title(table, 0) == QStringLiteral("Content filter"));
  CHECK(table.model()->headerData(ui::ProjectTitleColumn, Qt::Horizontal).toString().contains(QStringLiteral("▴")));
  emit header->sectionClicked(ui::AnsweredColumn);
  emit header->sectionClicked(ui::SafeguardsColumn);
  CHECK(title(table, 0) == QStringLiteral("Content filter"));
  emit header->sectionClicked(ui::ProjectTitleColumn);
  CHECK(title(table, 0) == QStringLiteral("Sports wearables"));
}

TEST_CASE("an archived project is set aside and comes back") {
  WorkbenchFixture fixture;
  fixture.addProject("Content filter");
  fixture.addProject("Sports wearables");
  ui::ProjectsPage page(fixture.context());
  tests::showPage(page);
  page.open({});
  auto& table = child<QTableView>(page, "projectsTable");
  const QString first = title(table, 0);
  trigger(page, "archiveAction");
  REQUIRE(table.model()->rowCount() == 1);
  CHECK(title(table, 0) != first);
  child<QComboBox>(page, "stateCombo").setCurrentIndex(3);
  REQUIRE(table.model()->rowCount() == 1);
  CHECK(title(table, 0) == first);
  CHECK(cell(table, 0, ui::StateColumn) == QStringLiteral("Archived"));
  trigger(page, "archiveAction");
  CHECK(table.model()->rowCount() == 0);
  child<QPushButton>(page, "showAllButton").click();
  CHECK(table.model()->rowCount() == 2);
}

TEST_CASE("deleting a project asks first, and undo brings it back") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Content filter");
  ui::ProjectsPage page(fixture.context());
  tests::showPage(page);
  page.open({});
  fixture.dialogs().confirms = false;
  trigger(page, "deleteAction");
  CHECK(fixture.session().project(project).has_value());
  CHECK(fixture.dialogs().asked.last() == QStringLiteral("Delete “Content filter”?"));
  fixture.dialogs().confirms = true;
  trigger(page, "deleteAction");
  CHECK_FALSE(fixture.session().project(project).has_value());
  fixture.session().undoStack().undo();
  CHECK(fixture.session().project(project).has_value());
}

TEST_CASE("Return on a project opens what comes next for it") {
  WorkbenchFixture fixture;
  const auto bare = fixture.addProject("Bare");
  ui::ProjectsPage page(fixture.context());
  QSignalSpy went(&page, &ui::Page::goTo);
  tests::showPage(page);
  page.open({ui::PageId::Projects, bare, {}, {}});
  auto& table = child<QTableView>(page, "projectsTable");
  QTest::keyClick(&table, Qt::Key_Return);
  REQUIRE(went.size() == 1);
  CHECK(went.last().first().value<ui::Place>().page == ui::PageId::Facts);
  REQUIRE(fixture.session().setFact(bare, "kind", assessment::FactValue(std::string("policy"))));
  QTest::keyClick(&table, Qt::Key_Return);
  CHECK(went.last().first().value<ui::Place>().page == ui::PageId::Scope);
  const auto id = fixture.addAssessment(bare);
  QTest::keyClick(&table, Qt::Key_Return);
  CHECK(went.last().first().value<ui::Place>() == ui::Place{ui::PageId::Overview, bare, id, {}});
}

TEST_CASE("tags are words between commas, none twice") {
  CHECK(ui::tagsFromText(QStringLiteral(" schools,  pilot ,, schools, early  years")) ==
        std::vector<std::string>{"schools", "pilot", "early years"});
  CHECK(ui::tagsFromText(QString()).empty());
}

namespace {

/// How many pixels of a cell have exactly this colour.
int pixelsOf(QTableView& table, const QModelIndex& index, const QColor& colour) {
  const QImage image = table.viewport()->grab(table.visualRect(index)).toImage();
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y) == colour ? 1 : 0;
  }
  return count;
}

}  // namespace

TEST_CASE("chips and bars are seen on the chosen row as on the others") {
  const bool dark = GENERATE(false, true);
  ui::applyAppearance(*qApp, dark ? ui::darkPalette() : ui::lightPalette(), 100);
  WorkbenchFixture fixture;
  for (const char* name : {"One", "Two"}) fixture.addAssessment(fixture.addProject(name));
  ui::ProjectsPage page(fixture.context());
  tests::showPage(page);
  page.open({});
  auto& table = child<QTableView>(page, "projectsTable");
  table.selectRow(0);
  QApplication::processEvents();
  constexpr int kChipPixels = 200;
  for (const int column : {ui::StateColumn, ui::AnsweredColumn}) {
    INFO("column " << column);
    const auto chosen = table.model()->index(0, column);
    const auto other = table.model()->index(1, column);
    CHECK(pixelsOf(table, chosen, ui::palette().card) > kChipPixels);
    CHECK(pixelsOf(table, chosen, ui::palette().accentSoft) > kChipPixels);
    CHECK(pixelsOf(table, other, ui::palette().chip) > kChipPixels);
  }
  ui::applyAppearance(*qApp, ui::lightPalette(), 100);
}

TEST_CASE("the header of the projects shows its words whole") {
  const int percent = GENERATE(100, 200);
  ui::applyAppearance(*qApp, ui::lightPalette(), percent);
  WorkbenchFixture fixture;
  fixture.addAssessment(fixture.addProject("Preschool assistant"));
  ui::ProjectsPage page(fixture.context());
  tests::showPage(page, QSize(1090, 640));
  page.open({});
  for (int round = 0; round < 3; ++round) QApplication::processEvents();
  auto& table = child<QTableView>(page, "projectsTable");
  const QHeaderView& header = *table.horizontalHeader();
  REQUIRE(header.isVisible());
  CHECK(header.height() >= header.sizeHint().height());
  for (int column = 0; column < ui::kProjectColumns; ++column) {
    INFO("column " << column);
    CHECK(header.sectionSize(column) >= header.sectionSizeHint(column));
  }
  CHECK(table.viewport()->height() >= table.verticalHeader()->length());
  ui::applyAppearance(*qApp, ui::lightPalette(), 100);
}
