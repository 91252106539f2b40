// SPDX-License-Identifier: EUPL-1.2
#include "compare/compare_page.h"

#include <QAccessible>
#include <QAction>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTableView>
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "compare/compare_card.h"
#include "compare/compare_menus.h"
#include "compare/compare_model.h"
#include "compare/compare_table.h"
#include "session/text.h"
#include "ui/compared_fixture.h"

using namespace playfair;
using playfair::tests::checkNames;
using playfair::tests::child;
using playfair::tests::ComparedFixture;
using playfair::tests::showPage;
using ui::ComparePage;
using ui::CompareTable;
using ui::PageId;

namespace {

ui::CompareModel& modelOf(ComparePage& page) {
  return *static_cast<ui::CompareModel*>(child<QTableView>(page, "compareTable").model());
}

QString title(ComparePage& page, int row) {
  return modelOf(page).headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
}

int rowOf(ComparePage& page, const char* beginning) {
  for (int row = 0; row < modelOf(page).rowCount(); ++row) {
    if (title(page, row).startsWith(QString::fromUtf8(beginning))) return row;
  }
  FAIL("no row " << beginning);
  return -1;
}

QString column(ComparePage& page, int number) {
  return modelOf(page).headerData(number, Qt::Horizontal, Qt::DisplayRole).toString();
}

void trigger(ComparePage& page, const char* action) {
  auto* found = page.findChild<QAction*>(QString::fromLatin1(action));
  INFO(action);
  REQUIRE(found != nullptr);
  REQUIRE(found->isEnabled());
  found->trigger();
}

QString allCells(ComparePage& page) {
  QString all;
  const auto& model = modelOf(page);
  for (int row = 0; row < model.rowCount(); ++row) {
    for (int place = 0; place < model.columnCount(); ++place)
      all += model.index(row, place).data(Qt::AccessibleTextRole).toString() + QLatin1Char('\n');
  }
  return all;
}

}  // namespace

TEST_CASE("context comes first, and what follows from differences is said") {
  ComparedFixture fixture(tests::fourProjects());
  ComparePage page(fixture.context(), nullptr);
  showPage(page);
  page.open(fixture.place());
  QStringList first;
  for (int row = 0; row < 6; ++row) first << title(page, row);
  CHECK(first == QStringList{QStringLiteral("Kind"), QStringLiteral("Stage"), QStringLiteral("Role"),
                             QStringLiteral("Children, ages"), QStringLiteral("Scope, depth"),
                             QStringLiteral("Date, state")});
  CHECK(title(page, 6).startsWith(QStringLiteral("R1 ")));
  const QString care = child<QLabel>(page, "careLabel").text();
  CHECK(care.contains(QStringLiteral("Different stages: later stages can have more in place.")));
  CHECK(care.contains(QStringLiteral("Different depths")));
  CHECK_FALSE(care.contains(QStringLiteral("Different kinds")));
  CHECK(care.contains(
      QStringLiteral("Self-assessments. Differences may come from stage, scope or candour as much as from practice.")));
  CHECK(child<QLabel>(page, "titleLabel").text() == QStringLiteral("Compare"));
  checkNames(page);
}

TEST_CASE("requirements open into questions, and every state reads differently") {
  ComparedFixture fixture(tests::fourProjects());
  ComparePage page(fixture.context(), nullptr);
  showPage(page);
  page.open(fixture.place());
  auto& table = child<CompareTable>(page, "compareTable");
  const int closed = modelOf(page).rowCount();
  table.setCurrentIndex(modelOf(page).index(rowOf(page, "R2 "), 0));
  QTest::keyClick(&table, Qt::Key_Return);
  CHECK(modelOf(page).rowCount() > closed);
  CHECK(modelOf(page)
            .headerData(rowOf(page, "R2 "), Qt::Vertical, Qt::AccessibleTextRole)
            .toString()
            .endsWith(QStringLiteral(", open")));
  QTest::keyClick(&table, Qt::Key_Space);
  CHECK(modelOf(page).rowCount() == closed);
  trigger(page, "openAllAction");
  const QString cells = allCells(page);
  for (const char* words : {"Asked, nobody knows", "Not asked yet", "Not applicable by judgement", "Out of scope",
                            "Not among the essential questions", "0 Not addressed", "3 In place, claimed", "2 Partly",
                            "seen by an independent reviewer", "no evidence", "safeguard not met"}) {
    INFO(words);
    CHECK(cells.contains(QString::fromUtf8(words)));
  }
  trigger(page, "closeAllAction");
  CHECK(modelOf(page).rowCount() == closed);
}

TEST_CASE("columns move by keyboard and by buttons, are hidden, and go back to the order of names") {
  ComparedFixture fixture(tests::fourProjects());
  ComparePage page(fixture.context(), nullptr);
  showPage(page);
  page.open(fixture.place());
  auto& table = child<CompareTable>(page, "compareTable");
  CHECK(column(page, 0).startsWith(QStringLiteral("Preschool")));
  table.setCurrentIndex(modelOf(page).index(0, 0));
  QTest::keyClick(&table, Qt::Key_Right, Qt::AltModifier);
  CHECK(column(page, 1).startsWith(QStringLiteral("Preschool")));
  CHECK(table.currentIndex().column() == 1);
  child<QPushButton>(page, "moveLeftButton").click();
  CHECK(column(page, 0).startsWith(QStringLiteral("Preschool")));
  CHECK_FALSE(child<QPushButton>(page, "moveLeftButton").isEnabled());
  CHECK(child<QPushButton>(page, "moveRightButton").accessibleName().contains(QStringLiteral("Preschool assistant")));
  emit child<QMenu>(page, "compareColumnsMenu").aboutToShow();
  trigger(page, "orderByNameAction");
  QStringList names;
  for (int i = 0; i < 4; ++i) names << column(page, i);
  CHECK(std::is_sorted(names.begin(), names.end()));
  // The place remembers the order.
  const auto item = ui::compareItemFrom(page.place().item);
  CHECK(item.chosen.front().assessment == fixture.ids[2]);
  QTest::keyClick(&table, Qt::Key_H, Qt::ControlModifier);
  CHECK(modelOf(page).columnCount() == 3);
  QTest::keyClick(&table, Qt::Key_H, Qt::ControlModifier);
  QTest::keyClick(&table, Qt::Key_H, Qt::ControlModifier);
  CHECK(modelOf(page).columnCount() == 2);
  emit child<QMenu>(page, "compareColumnsMenu").aboutToShow();
  trigger(page, "column0Action");
  CHECK(modelOf(page).columnCount() == 3);
}

TEST_CASE("rows are chosen by differences, not known, safeguards and claimed") {
  ComparedFixture fixture(tests::fourProjects());
  ComparePage page(fixture.context(), nullptr);
  showPage(page);
  page.open(fixture.place());
  const auto questions = [&] {
    int number = 0;
    for (int row = 0; row < modelOf(page).rowCount(); ++row) number += modelOf(page).questionAt(row) == nullptr ? 0 : 1;
    return number;
  };
  trigger(page, "openAllAction");
  const int all = questions();
  trigger(page, "safeguardRowsAction");
  const int safeguards = questions();
  CHECK(safeguards > 0);
  CHECK(safeguards < all);
  for (int row = 0; row < modelOf(page).rowCount(); ++row) {
    const auto* question = modelOf(page).questionAt(row);
    if (question != nullptr) CHECK(question->question->redLine.has_value());
  }
  CHECK(child<QPushButton>(page, "rowsButton").accessibleName().contains(QStringLiteral("minimum safeguards")));
  trigger(page, "apart4Action");
  trigger(page, "claimedRowsAction");
  trigger(page, "notKnownRowsAction");
  const bool none = questions() == 0;
  CHECK(child<QLabel>(page, "nothingFitsLabel").isVisible() == none);
  trigger(page, "allRowsAction");
  CHECK(questions() == all);
}

TEST_CASE("the question view shows whole answers, steps through questions and leads to an answer") {
  ComparedFixture fixture(tests::fourProjects());
  assessment::DifferingView view;
  view.assessment = fixture.ids[0];
  view.question = "pf-unicef2-r2-03";
  view.level = 1;
  view.because = "Only half of them came.";
  view.holder = "school nurse";
  REQUIRE(fixture.session->setDifferingView(view));
  ComparePage page(fixture.context(), nullptr);
  showPage(page);
  page.open(fixture.place("pf-unicef2-r2-03"));
  const auto cards = [&] { return page.findChildren<ui::CompareCard*>(); };
  REQUIRE(cards().size() == 4);
  CHECK(cards().front()->hasFocus());
  const QString said = cards().front()->accessibleName() + cards().front()->accessibleDescription();
  CHECK(said.contains(QStringLiteral("Preschool assistant, Example City")));
  CHECK(said.contains(QStringLiteral("Differing view, school nurse: 1 Planned")));
  CHECK(said.contains(QStringLiteral("Only half of them came.")));
  CHECK(said.contains(QStringLiteral("Notes of the second session · seen by an independent reviewer")));
  CHECK(ui::compareItemFrom(page.place().item).question == "pf-unicef2-r2-03");
  child<QPushButton>(page, "nextQuestionButton").click();
  CHECK(ui::compareItemFrom(page.place().item).question == "pf-unicef2-r2-04");
  checkNames(page);
  ui::Place went;
  QObject::connect(&page, &ui::Page::goTo, [&](const ui::Place& place) { went = place; });
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  auto* answer = page.findChild<QPushButton*>(QStringLiteral("goToAnswerButton"));
  if (answer != nullptr) {
    answer->click();
    CHECK(went.page == PageId::Walk);
    CHECK(went.item == "pf-unicef2-r2-04");
  }
  child<QPushButton>(page, "backToTableButton").click();
  CHECK(child<QTableView>(page, "compareTable").isVisible());
}

TEST_CASE("two assessments of one project say how far they agree and begin with both texts further apart") {
  ComparedFixture fixture({tests::fourProjects()[1]});
  const auto first = fixture.session->dossier(fixture.ids[0]);
  REQUIRE(first);
  const auto second =
      fixture.session->addAssessment((*first)->project.id, *(*first)->instrument, instrument::Depth::Full, {});
  REQUIRE(second);
  fixture.ids.push_back(*second);
  std::map<std::string, assessment::Answer> answers;
  for (const auto& [question, answer] : (*first)->answers) {
    if (assessment::isAnswered(answer))
      answers[question] = assessment::levelAnswer(answer.level == 3 ? 0 : answer.level);
  }
  REQUIRE(fixture.session->setAnswers(*second, answers, QStringLiteral("Second look")));
  ComparePage page(fixture.context(), nullptr);
  showPage(page);
  page.open(fixture.place());
  CHECK(child<QLabel>(page, "agreementLabel").text().contains(QStringLiteral("Same level on ")));
  child<QPushButton>(page, "furthestButton").click();
  const auto shown = ui::compareItemFrom(page.place().item).question;
  const auto made = assessment::compare(
      {{*fixture.session->dossier(fixture.ids[0]), {}}, {*fixture.session->dossier(fixture.ids[1]), {}}});
  REQUIRE(made);
  CHECK(shown == made->agreement->furthest.front().id);
  CHECK(page.findChildren<ui::CompareCard*>().size() == 2);
  child<QPushButton>(page, "backToTableButton").click();
  child<QPushButton>(page, "furthestRowsButton").click();
  std::size_t rows = 0;
  for (const auto& requirement : modelOf(page).comparison()->requirements) {
    for (const auto& row : requirement.questions) {
      ++rows;
      CHECK(std::abs(row.cells[0].level - row.cells[1].level) >= 2);
    }
  }
  CHECK(rows == static_cast<std::size_t>(made->agreement->furtherApart));
}

TEST_CASE("assessments are picked from a list; another questionnaire cannot join") {
  ComparedFixture fixture({tests::fourProjects()[0], tests::fourProjects()[1]});
  const auto project = fixture.session->addProject(QStringLiteral("Another"));
  REQUIRE(project);
  const auto other = instrument::findShippedInstrument("child-rights-impact@1.0");
  REQUIRE(other);
  REQUIRE(fixture.session->addAssessment(*project, *other, instrument::Depth::Full, {}));
  ComparePage page(fixture.context(), nullptr);
  showPage(page);
  page.open({PageId::Compare, {}, fixture.ids[0], {}});
  auto& list = child<QListView>(page, "pickerList");
  REQUIRE(list.model()->rowCount() == 3);
  // The one that one came from is ticked; Another comes first by name.
  CHECK(list.model()->index(1, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked);
  CHECK_FALSE((list.model()->index(0, 0).flags() & Qt::ItemIsEnabled) != 0);
  CHECK_FALSE(child<QPushButton>(page, "compareButton").isEnabled());
  list.setCurrentIndex(list.model()->index(2, 0));
  QTest::keyClick(&list, Qt::Key_Space);
  CHECK(child<QPushButton>(page, "compareButton").isEnabled());
  checkNames(page);
  child<QPushButton>(page, "compareButton").click();
  CHECK(modelOf(page).columnCount() == 2);
  child<QPushButton>(page, "chooseButton").click();
  CHECK(list.isVisible());
  child<QPushButton>(page, "cancelPickingButton").click();
  CHECK(modelOf(page).columnCount() == 2);
}

TEST_CASE("what changes elsewhere is shown, and what is removed leaves the comparison") {
  ComparedFixture fixture(tests::fourProjects());
  ComparePage page(fixture.context(), nullptr);
  showPage(page);
  page.open(fixture.place());
  const auto before = fixture.session->dossier(fixture.ids[1]);
  REQUIRE(before);
  trigger(page, "openAllAction");
  const int row = modelOf(page).rowOfQuestion("pf-unicef2-r1-01");
  REQUIRE(row >= 0);
  REQUIRE(fixture.session->setAnswer(fixture.ids[1], "pf-unicef2-r1-01", assessment::levelAnswer(4, "Looked at.")));
  CHECK(modelOf(page)
            .index(modelOf(page).rowOfQuestion("pf-unicef2-r1-01"), 1)
            .data()
            .toString()
            .startsWith(QStringLiteral("4 Kept up")));
  REQUIRE(fixture.session->removeAssessment(fixture.ids[1]));
  CHECK(modelOf(page).columnCount() == 3);
}

TEST_CASE("exactly what is shown is exported: order, hidden columns, open rows") {
  ComparedFixture fixture(tests::fourProjects());
  ComparePage page(fixture.context(), nullptr);
  showPage(page);
  page.open(fixture.place());
  auto& table = child<CompareTable>(page, "compareTable");
  table.setCurrentIndex(modelOf(page).index(rowOf(page, "R1 "), 3));
  QTest::keyClick(&table, Qt::Key_Return);
  QTest::keyClick(&table, Qt::Key_H, Qt::ControlModifier);
  const QString file = QString::fromStdString((fixture.folder() / "c.csv").string());
  fixture.dialogs.files << file;
  QString said;
  QObject::connect(&page, &ui::Page::said, [&](const QString& sentence) { said = sentence; });
  trigger(page, "csvAction");
  REQUIRE(QTest::qWaitFor([&] { return said.startsWith(QStringLiteral("Exported")); }));
  std::ifstream in(file.toStdString(), std::ios::binary);
  const std::string csv{std::istreambuf_iterator<char>(in), {}};
  CHECK(tests::contains(csv, "Preschool assistant, Example City"));
  CHECK_FALSE(tests::contains(csv, "Crowd monitoring"));
  CHECK(tests::contains(csv, "pf-unicef2-r1-01"));
  CHECK_FALSE(tests::contains(csv, "pf-unicef2-r2-01"));
  CHECK_FALSE(tests::contains(csv, "Two sessions with a school"));
  CHECK(page.printable().contains(QStringLiteral("Self-assessments.")));
}

TEST_CASE("cells say where they are to a screen reader") {
  ComparedFixture fixture(tests::fourProjects());
  ComparePage page(fixture.context(), nullptr);
  showPage(page);
  page.open(fixture.place());
  const QModelIndex cell = modelOf(page).index(rowOf(page, "R2 "), 1);
  CHECK(cell.data(Qt::AccessibleDescriptionRole).toString() ==
        QStringLiteral("R2 Inclusion of and for children, closed, Sports wearables, Example Schools"));
  CHECK(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral(" · ")));
  QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&child<QTableView>(page, "compareTable"));
  REQUIRE(table != nullptr);
  REQUIRE(table->tableInterface() != nullptr);
  QAccessibleInterface* reader = table->tableInterface()->cellAt(cell.row(), cell.column());
  REQUIRE(reader != nullptr);
  CHECK(reader->text(QAccessible::Name) == cell.data(Qt::AccessibleTextRole).toString());
}

TEST_CASE("twelve assessments with all questions open quickly", "[.][speed]") {
  std::vector<tests::ComparedProject> projects;
  for (int i = 0; i < 12; ++i) {
    projects.push_back(tests::fourProjects()[static_cast<std::size_t>(i % 4)]);
    projects.back().title += " " + std::to_string(i);
    projects.back().depth = instrument::Depth::Full;
    projects.back().leftOut.clear();
  }
  ComparedFixture fixture(projects);
  ComparePage page(fixture.context(), nullptr);
  showPage(page);
  QElapsedTimer timer;
  timer.start();
  page.open(fixture.place());
  page.grab();
  const auto cold = timer.restart();
  page.open(fixture.place());
  page.grab();
  const auto warm = timer.restart();
  trigger(page, "openAllAction");
  page.grab();
  const auto open = timer.restart();
  WARN("opened with reading from the file: " << cold << " ms; again: " << warm << " ms; all questions: " << open
                                             << " ms");
  CHECK(warm < 100);
}

TEST_CASE("a column stands as it was on an earlier day, in its place or beside it") {
  ComparedFixture fixture({tests::fourProjects()[0], tests::fourProjects()[1]});
  ComparePage page(fixture.context(), nullptr);
  showPage(page);
  page.open(fixture.place());
  auto& bar = child<QWidget>(page, "compareDayBar");
  CHECK_FALSE(bar.isVisible());
  const QString today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
  const auto ask = [&](int at, const QString& day) {
    auto& table = child<CompareTable>(page, "compareTable");
    table.setCurrentIndex(modelOf(page).index(0, at));
    emit child<QMenu>(page, "compareColumnsMenu").aboutToShow();
    trigger(page, "asItWasAction");
    REQUIRE(bar.isVisible());
    child<QLineEdit>(page, "compareDayEdit").clear();
    QTest::keyClicks(&child<QLineEdit>(page, "compareDayEdit"), day);
  };
  ask(0, QStringLiteral("no day"));
  CHECK_FALSE(child<QPushButton>(page, "dayBesideButton").isEnabled());
  checkNames(page);
  ask(0, today);
  child<QPushButton>(page, "dayBesideButton").click();
  CHECK_FALSE(bar.isVisible());
  REQUIRE(modelOf(page).columnCount() == 3);
  CHECK(column(page, 1).contains(QStringLiteral("as of")));
  CHECK_FALSE(column(page, 0).contains(QStringLiteral("as of")));
  ask(2, today);
  child<QPushButton>(page, "dayShowButton").click();
  CHECK(column(page, 2).contains(QStringLiteral("as of")));
  ask(2, today);
  child<QPushButton>(page, "dayNowButton").click();
  CHECK_FALSE(column(page, 2).contains(QStringLiteral("as of")));
  CHECK(fixture.dialogs.errors.empty());
  // Before it was begun: said, and everything stays.
  ask(0, QStringLiteral("2001-01-01"));
  child<QPushButton>(page, "dayShowButton").click();
  REQUIRE(fixture.dialogs.errors.size() == 1);
  CHECK(fixture.dialogs.errors.front().code == ErrorCode::NotFound);
  CHECK(modelOf(page).columnCount() == 3);
  // What was put beside survives a look at the list.
  child<QPushButton>(page, "chooseButton").click();
  child<QPushButton>(page, "compareButton").click();
  CHECK(modelOf(page).columnCount() == 3);
}

TEST_CASE("one assessment alone can be compared with an earlier day of itself") {
  ComparedFixture fixture({tests::fourProjects()[0]});
  ComparePage page(fixture.context(), nullptr);
  showPage(page);
  page.open({PageId::Compare, {}, fixture.ids[0], {}});
  CHECK_FALSE(child<QPushButton>(page, "compareButton").isEnabled());
  QTest::keyClicks(&child<QLineEdit>(page, "pickerDayEdit"),
                   QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate));
  REQUIRE(child<QPushButton>(page, "compareButton").isEnabled());
  child<QPushButton>(page, "compareButton").click();
  REQUIRE(modelOf(page).columnCount() == 2);
  CHECK(column(page, 0).contains(QStringLiteral("as of")) != column(page, 1).contains(QStringLiteral("as of")));
  CHECK_FALSE(child<QFrame>(page, "agreementCard").isVisible());
}
