// SPDX-License-Identifier: EUPL-1.2
#include "pages/account_page.h"

#include <QListWidget>
#include <QTextEdit>

#include "playfair/workspace/register.h"
#include "ui/workbench_fixture.h"

using namespace playfair;
using playfair::tests::child;
using playfair::tests::WorkbenchFixture;

namespace {

const std::vector<std::string> kAges = {"10-12"};

int rowNamed(const QListWidget& list, const QString& ending) {
  for (int row = 0; row < list.count(); ++row) {
    if (list.item(row)->text().endsWith(ending)) return row;
  }
  FAIL("no row " << ending.toStdString());
  return -1;
}

}  // namespace

TEST_CASE("Texts for children stand in a group of their own and are kept for their age band") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Homework helper", {{"ageBands", kAges}});
  const auto id = fixture.addAssessment(project);
  ui::AccountPage page(fixture.context(), nullptr);
  playfair::tests::showPage(page);
  page.open({ui::PageId::Account, project, id, {}});
  auto& list = child<QListWidget>(page, "sectionList");
  const int group = rowNamed(list, QStringLiteral("For children"));
  CHECK(list.item(group)->flags() == Qt::NoItemFlags);
  const int row = rowNamed(list, QStringLiteral("10 to 12 years · What it does"));
  CHECK(row == group + 1);
  CHECK(list.count() == group + 7);
  list.setCurrentRow(row);
  auto& edit = child<QTextEdit>(page, "accountEdit");
  edit.setFocus();
  QTest::keyClicks(&edit, QStringLiteral("It helps you."));
  REQUIRE(fixture.session().settleAll());
  const auto dossier = fixture.dossier(id);
  const auto kept = dossier->account.find({"children-10-12-does", "en"});
  REQUIRE(kept != dossier->account.end());
  CHECK(kept->second == "It helps you.");
  CHECK(list.item(row)->text().startsWith(QStringLiteral("✓")));
  CHECK(page.place().item == "children-10-12-does");
}

TEST_CASE("A place for children opens the page at its row") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Homework helper", {{"ageBands", kAges}});
  const auto id = fixture.addAssessment(project);
  ui::AccountPage page(fixture.context(), nullptr);
  playfair::tests::showPage(page);
  page.open({ui::PageId::Account, project, id, "children-10-12-tried"});
  auto& list = child<QListWidget>(page, "sectionList");
  CHECK(list.currentItem()->text().endsWith(QStringLiteral("10 to 12 years · Tried with children")));
}
