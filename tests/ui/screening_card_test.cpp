// SPDX-License-Identifier: EUPL-1.2
#include "pages/screening_card.h"

#include <QLabel>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>

#include "pages/scope_page.h"
#include "session/text.h"
#include "ui/workbench_fixture.h"

using namespace playfair;
using playfair::tests::child;
using playfair::tests::WorkbenchFixture;

namespace {

/// A screening of a planned system that judges children, before anybody answered it.
struct Screened {
  Screened() {
    project = fixture.addProject("Places at preschools", {{"kind", std::string("ai-system")},
                                                          {"stage", std::string("planned")},
                                                          {"technique", std::string("self-learning")},
                                                          {"howChildrenMeet", std::vector<std::string>{"subject"}}});
    const auto instrument = instrument::findShippedInstrument("screening@1.0");
    REQUIRE(instrument);
    const auto added = fixture.session().addAssessment(project, *instrument, instrument::Depth::Full, {});
    REQUIRE(added);
    id = *added;
  }

  WorkbenchFixture fixture;
  assessment::ProjectId project;
  assessment::AssessmentId id;
};

QStringList namesOf(const QWidget& card, const char* objectName) {
  QStringList names;
  for (const auto* button : card.findChildren<QPushButton*>(QString::fromLatin1(objectName)))
    names << button->accessibleName();
  return names;
}

}  // namespace

TEST_CASE("a screening tells what it suggests and why, and leads there") {
  Screened screened;
  ui::ScreeningCard card(nullptr);
  card.tell(*screened.fixture.dossier(screened.id), true);
  tests::showPage(card);
  const QStringList questionnaires = namesOf(card, "suggestedQuestionnaireButton");
  REQUIRE(questionnaires.size() == 2);
  CHECK(questionnaires.front().contains(QStringLiteral("Best-interests assessment")));
  CHECK(namesOf(card, "screeningQuestionButton").size() == 10);
  CHECK(namesOf(card, "screeningFactButton").size() == 1);
  tests::checkNames(card);
  QSignalSpy gone(&card, &ui::ScreeningCard::goTo);
  child<QPushButton>(card, "suggestedQuestionnaireButton").click();
  REQUIRE(gone.size() == 1);
  const auto place = gone.front().front().value<ui::Place>();
  CHECK(place == ui::Place{ui::PageId::Scope, screened.project, {}, "child-rights-impact/full"});

  ui::ScopePage scope(screened.fixture.context());
  tests::showPage(scope);
  scope.open(place);
  CHECK(child<QRadioButton>(scope, "instrument_child-rights-impact@1.0").isChecked());
  CHECK(child<QRadioButton>(scope, "fullRadio").isChecked());
}

TEST_CASE("any other assessment has no suggestion of a screening") {
  Screened screened;
  ui::ScreeningCard card(nullptr);
  card.tell(*screened.fixture.dossier(screened.fixture.addAssessment(screened.project)), true);
  CHECK_FALSE(card.isVisibleTo(nullptr));
}

TEST_CASE("a new project is offered the screening before other questionnaires") {
  Screened screened;
  ui::ScopePage scope(screened.fixture.context());
  tests::showPage(scope);
  scope.open({ui::PageId::Scope, screened.project, {}, {}});
  const auto choices = scope.findChildren<QRadioButton*>(QRegularExpression(QStringLiteral("^instrument_")));
  REQUIRE(choices.size() > 1);
  CHECK(choices.front()->objectName() == QStringLiteral("instrument_screening@1.0"));
}
