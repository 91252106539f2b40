// SPDX-License-Identifier: EUPL-1.2
// Comparing in the real window: choose, look, open, read whole answers, export; and pictures of it.
#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include "compare/compare_choice.h"
#include "journeys/window_driver.h"
#include "session/text.h"
#include "support/compared_assessments.h"

using namespace playfair;
using playfair::tests::WindowDriver;

namespace {

std::vector<assessment::AssessmentId> makeFile(const std::filesystem::path& file) {
  auto created = workspace::Workspace::create(file);
  REQUIRE(created);
  const auto author = workspace::addPerson(*created, {{}, "strategist", "Example City", {}}, {});
  REQUIRE(author);
  std::vector<assessment::AssessmentId> ids;
  unsigned seed = 5;
  for (const auto& project : tests::fourProjects())
    ids.push_back(tests::addCompared(*created, project, *author, seed++));
  return ids;
}

void start(WindowDriver& driver, const std::filesystem::path& file) {
  driver.preferences().setSignature({{}, QStringLiteral("strategist"), QStringLiteral("Example City"), {}});
  driver.preferences().addRecentFile(ui::toQt(file.string()));
  driver.start();
  REQUIRE(driver.window().session() != nullptr);
}

ui::Place placeFor(const std::vector<assessment::AssessmentId>& ids, const std::string& question = {}) {
  ui::CompareItem item;
  for (const auto& id : ids) item.chosen.push_back({id, {}});
  item.question = question;
  return {ui::PageId::Compare, {}, {}, toText(item)};
}

}  // namespace

TEST_CASE("four assessments are chosen, opened, read and exported by keyboard alone") {
  QTemporaryDir folder;
  const std::filesystem::path file(ui::fromQt(folder.filePath(QStringLiteral("assessments.playfair"))));
  makeFile(file);
  WindowDriver driver;
  start(driver, file);
  driver.click("compareEntry");
  auto& list = driver.find<QListView>("pickerList");
  REQUIRE(list.hasFocus());
  // The one that one came from is ticked already.
  for (int row = 0; row < 4; ++row) {
    list.setCurrentIndex(list.model()->index(row, 0));
    if (list.currentIndex().data(Qt::CheckStateRole).toInt() != Qt::Checked) QTest::keyClick(&list, Qt::Key_Space);
  }
  driver.click("compareButton");
  auto& table = driver.find<QTableView>("compareTable");
  REQUIRE(table.hasFocus());
  const QAbstractItemModel& model = *table.model();
  REQUIRE(model.columnCount() == 4);
  // In the order of names, from the sorted list of projects.
  CHECK(model.headerData(0, Qt::Horizontal).toString() == QStringLiteral("Content filter, Example Platform"));
  QTest::keyClick(&table, Qt::Key_Right, Qt::AltModifier);
  CHECK(model.headerData(1, Qt::Horizontal).toString() == QStringLiteral("Content filter, Example Platform"));
  CHECK(table.currentIndex().column() == 1);
  const int closed = model.rowCount();
  while (!model.headerData(table.currentIndex().row(), Qt::Vertical).toString().startsWith(QStringLiteral("R1 ")))
    QTest::keyClick(&table, Qt::Key_Down);
  QTest::keyClick(&table, Qt::Key_Return);
  CHECK(model.rowCount() > closed);
  QTest::keyClick(&table, Qt::Key_Down);
  QTest::keyClick(&table, Qt::Key_Return);
  CHECK(driver.find<QLabel>("titleLabel").text() == QStringLiteral("Question view"));
  driver.click("nextQuestionButton");
  driver.checkNames();
  driver.click("backToTableButton");
  CHECK(table.isVisible());
  const QString target = folder.filePath(QStringLiteral("comparison.csv"));
  driver.dialogs().files << target;
  driver.window()
      .findChild<QMenu*>(QStringLiteral("exportTablesMenu"))
      ->findChild<QAction*>(QStringLiteral("csvAction"))
      ->trigger();
  REQUIRE(QTest::qWaitFor([&] { return QFile::exists(target); }));
  QFile written(target);
  REQUIRE(written.open(QIODevice::ReadOnly));
  CHECK(QString::fromUtf8(written.readAll()).contains(QStringLiteral("Self-assessments. Differences may come from")));
  driver.checkNames();
  driver.quit();
}

TEST_CASE("pictures of the comparison") {
  QTemporaryDir folder;
  const std::filesystem::path file(ui::fromQt(folder.filePath(QStringLiteral("assessments.playfair"))));
  const auto ids = makeFile(file);
  WindowDriver driver;
  start(driver, file);
  driver.click("compareEntry");
  driver.picture("c0-compare-choose");
  driver.window().go(placeFor(ids));
  driver.picture("c1-compare");
  auto& table = driver.find<QTableView>("compareTable");
  for (int row = 0; row < table.model()->rowCount(); ++row) {
    if (!table.model()->headerData(row, Qt::Vertical).toString().startsWith(QStringLiteral("R2 "))) continue;
    table.setCurrentIndex(table.model()->index(row, 1));
    QTest::keyClick(&table, Qt::Key_Return);
    QTest::keyClick(&table, Qt::Key_Down);
    break;
  }
  driver.picture("c2-compare-open");
  driver.window().go(placeFor(ids, "pf-unicef2-r2-03"));
  driver.picture("c3-compare-question");
  driver.quit();
}

TEST_CASE("a picture of twelve assessments") {
  QTemporaryDir folder;
  const std::filesystem::path file(ui::fromQt(folder.filePath(QStringLiteral("assessments.playfair"))));
  auto ids = makeFile(file);
  {
    auto opened = workspace::Workspace::open(file, workspace::Access::Write);
    REQUIRE(opened);
    const auto people = workspace::listPeople(*opened);
    REQUIRE(people);
    for (unsigned i = 0; i < 8; ++i) {
      auto project = tests::fourProjects()[i % 4];
      project.title += " " + std::to_string(i + 2);
      ids.push_back(tests::addCompared(*opened, project, people->front().id, 40 + i));
    }
  }
  WindowDriver driver;
  start(driver, file);
  driver.window().go(placeFor(ids));
  driver.picture("c4-compare-twelve");
  driver.quit();
}
