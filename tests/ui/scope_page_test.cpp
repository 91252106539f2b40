// SPDX-License-Identifier: EUPL-1.2
#include "pages/scope_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>

#include "pages/asked_questions.h"
#include "session/text.h"
#include "ui/workbench_fixture.h"

using namespace playfair;
using playfair::tests::child;
using playfair::tests::WorkbenchFixture;

TEST_CASE("a requirement is left out with a reason, and its safeguards stay") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant");
  ui::ScopePage page(fixture.context());
  QSignalSpy went(&page, &ui::Page::goTo);
  tests::showPage(page);
  page.open({ui::PageId::Scope, project, {}, {}});
  CHECK(child<QLabel>(page, "noticeLabel").text().contains(QStringLiteral("third edition")));
  const QString all = child<QLabel>(page, "askedCountLabel").text();
  child<QCheckBox>(page, "takeUp_R4").click();
  CHECK(child<QLabel>(page, "askedCountLabel").text() != all);
  CHECK(child<QLabel>(page, "counts_R4").text().startsWith(QStringLiteral("2 minimum safeguards of it stay")));
  auto& reason = child<QLineEdit>(page, "reason_R4");
  CHECK(reason.hasFocus());
  auto& start = child<QPushButton>(page, "saveScopeButton");
  start.click();
  CHECK(went.isEmpty());
  CHECK(child<QLabel>(page, "problemLabel").isVisible());
  QTest::keyClicks(&reason, QStringLiteral("Assessed by the privacy office."));
  tests::checkNames(page);
  start.click();
  REQUIRE(went.size() == 1);
  const auto place = went.first().first().value<ui::Place>();
  CHECK(place.page == ui::PageId::Walk);
  const auto dossier = fixture.dossier(place.assessment);
  CHECK(dossier->assessment.leftOut == std::vector<assessment::LeftOut>{{"R4", "Assessed by the privacy office."}});
  CHECK(dossier->assessment.depth == instrument::Depth::Full);
  const auto asked = ui::askedIds(*dossier);
  CHECK(asked.contains("pf-unicef2-r4-01"));
  CHECK_FALSE(asked.contains("pf-unicef2-r4-02"));
}

TEST_CASE("the depth says what follows from it") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant");
  ui::ScopePage page(fixture.context());
  QSignalSpy went(&page, &ui::Page::goTo);
  tests::showPage(page);
  page.open({ui::PageId::Scope, project, {}, {}});
  child<QRadioButton>(page, "essentialRadio").click();
  const QString count = child<QLabel>(page, "askedCountLabel").text().section(QLatin1Char(' '), 0, 0);
  child<QPushButton>(page, "saveScopeButton").click();
  const auto dossier = fixture.dossier(went.first().first().value<ui::Place>().assessment);
  CHECK(dossier->assessment.depth == instrument::Depth::Essential);
  CHECK(count.toUInt() == ui::askedIds(*dossier).size());
}

TEST_CASE("narrowing a scope keeps answers, and widening brings them back") {
  WorkbenchFixture fixture;
  const auto project = fixture.addProject("Preschool assistant");
  const auto id = fixture.addAssessment(project);
  REQUIRE(fixture.session().setAnswer(id, "pf-unicef2-r4-02", assessment::levelAnswer(2, "half done")));
  ui::ScopePage page(fixture.context());
  QSignalSpy said(&page, &ui::Page::said);
  tests::showPage(page);
  page.open({ui::PageId::Scope, project, id, {}});
  auto& takeUp = child<QCheckBox>(page, "takeUp_R4");
  auto& save = child<QPushButton>(page, "saveScopeButton");
  takeUp.click();
  child<QLineEdit>(page, "reason_R4").setText(QStringLiteral("Later."));
  CHECK(child<QLabel>(page, "askedCountLabel").text().contains(QStringLiteral("not asked for: 1")));
  save.click();
  REQUIRE(said.size() == 1);
  CHECK(said.last().first().toString() ==
        QStringLiteral("Changing the scope: 8 questions left; their answers are kept."));
  CHECK(fixture.dossier(id)->answers.at("pf-unicef2-r4-02").level == 2);

  page.open({ui::PageId::Scope, project, id, {}});
  auto& again = child<QCheckBox>(page, "takeUp_R4");
  CHECK_FALSE(again.isChecked());
  again.click();
  save.click();
  CHECK(said.last().first().toString() == QStringLiteral("Changing the scope: 8 questions came."));
  CHECK(ui::askedIds(*fixture.dossier(id)).contains("pf-unicef2-r4-02"));
}
