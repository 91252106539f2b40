// SPDX-License-Identifier: EUPL-1.2
#include "portfolio/portfolio_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <fstream>
#include <iterator>

#include "portfolio/portfolio_model.h"
#include "session/text.h"
#include "ui/compared_fixture.h"

using namespace playfair;
using playfair::tests::checkNames;
using playfair::tests::child;
using playfair::tests::ComparedFixture;
using playfair::tests::showPage;
using ui::PageId;
using ui::PortfolioPage;

namespace {

std::vector<tests::ComparedProject> manyProjects(int number) {
  std::vector<tests::ComparedProject> all;
  for (int i = 0; i < number; ++i) {
    all.push_back(tests::fourProjects()[static_cast<std::size_t>(i % 4)]);
    all.back().title += " " + std::to_string(i);
  }
  return all;
}

ui::PortfolioModel& modelOf(PortfolioPage& page) {
  return *static_cast<ui::PortfolioModel*>(child<QTableView>(page, "portfolioTable").model());
}

void chooseIn(PortfolioPage& page, const char* box, int index) {
  auto& choice = child<QComboBox>(page, box);
  choice.setCurrentIndex(index);
  emit choice.activated(index);
}

/// The first row whose figure for all is about at least so many.
int rowWith(PortfolioPage& page, int atLeast) {
  for (int row = 0; row < modelOf(page).rowCount(); ++row) {
    if (modelOf(page).questionAt(row)->all.notAnswered >= atLeast) return row;
  }
  FAIL("no such row");
  return -1;
}

ui::Place whereTo(const QSignalSpy& spy) {
  REQUIRE(spy.count() == 1);
  return qvariant_cast<ui::Place>(spy.first().first());
}

}  // namespace

TEST_CASE("a portfolio shows how many leave each question unanswered, in groups, with its caution") {
  ComparedFixture fixture(manyProjects(6));
  PortfolioPage page(fixture.context(), nullptr);
  showPage(page);
  page.open({PageId::Portfolio, {}, {}, {}});
  auto& model = modelOf(page);
  REQUIRE(model.rowCount() > 60);
  CHECK(model.columnCount() == 2);
  CHECK(model.index(0, 0).data().toString().startsWith(QStringLiteral("R1.1 ")));
  CHECK(model.index(0, 1).data().toString().contains(QStringLiteral(" of 6")));
  CHECK(child<QLabel>(page, "portfolioCareLabel")
            .text()
            .startsWith(QStringLiteral(
                "Self-assessments. Differences may come from stage, scope or candour as much as from practice.")));
  chooseIn(page, "portfolioGroupingBox", 2);
  REQUIRE(model.columnCount() == 5);
  CHECK(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("Pilot"));
  chooseIn(page, "portfolioOrderBox", 1);
  for (int row = 1; row < model.rowCount(); ++row)
    CHECK(model.questionAt(row - 1)->all.notAnswered >= model.questionAt(row)->all.notAnswered);
  chooseIn(page, "portfolioMatterBox", 2);
  REQUIRE(model.rowCount() > 0);
  for (int row = 0; row < model.rowCount(); ++row) CHECK(model.questionAt(row)->safeguard);
  checkNames(page);
}

TEST_CASE("names stay away until they are ticked, on the page and in the file") {
  ComparedFixture fixture(manyProjects(4));
  PortfolioPage page(fixture.context(), nullptr);
  showPage(page);
  page.open({PageId::Portfolio, {}, {}, {}});
  const int row = rowWith(page, 1);
  child<QTableView>(page, "portfolioTable").setCurrentIndex(modelOf(page).index(row, 1));
  auto& who = child<QLabel>(page, "portfolioWhoLabel");
  CHECK_FALSE(who.isVisible());
  const auto exported = [&](const char* name) {
    const auto file = fixture.folder() / name;
    fixture.dialogs.files << ui::toQt(file.string());
    child<QPushButton>(page, "portfolioExportButton").click();
    std::ifstream in(file, std::ios::binary);
    REQUIRE(in);
    return std::string(std::istreambuf_iterator<char>(in), {});
  };
  CHECK(exported("without.csv").find("Example City") == std::string::npos);
  child<QCheckBox>(page, "portfolioNamesBox").setChecked(true);
  CHECK(who.isVisible());
  CHECK(who.text().contains(QStringLiteral(", Example ")));
  CHECK(exported("with.csv").find("Example City") != std::string::npos);
}

TEST_CASE("a figure leads to the comparison of those behind it, twelve at most") {
  ComparedFixture fixture(manyProjects(14));
  PortfolioPage page(fixture.context(), nullptr);
  showPage(page);
  page.open({PageId::Portfolio, {}, {}, {}});
  for (const auto& id : fixture.ids) {
    REQUIRE(fixture.session->setAnswer(id, modelOf(page).questionAt(0)->id, assessment::Answer{}));
  }
  CHECK(modelOf(page).questionAt(0)->all.notAnswered == 14);
  child<QTableView>(page, "portfolioTable").setCurrentIndex(modelOf(page).index(0, 1));
  auto& compare = child<QPushButton>(page, "portfolioCompareButton");
  CHECK(compare.text() == QStringLiteral("Compare the first 12 of 14, by name"));
  QSignalSpy gone(&page, &ui::Page::goTo);
  compare.click();
  const ui::Place place = whereTo(gone);
  CHECK(place.page == PageId::Compare);
  CHECK(ui::compareItemFrom(place.item).chosen.size() == 12);
}
