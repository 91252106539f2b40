// SPDX-License-Identifier: EUPL-1.2
// An example that ships, moved to the next version of its questionnaire along the crosswalk that ships.
#include <algorithm>
#include <set>

#include "playfair/assessment/counting.h"
#include "playfair/exchange/example_dossier.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/workspace/moving.h"
#include "samples.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace playfair;

namespace {

struct MovedExample {
  MovedExample()
      : file(workspace::Workspace::create(folder / "a.playfair").value()),
        author(workspace::addPerson(file, {{}, "Strategist", "Example City", ""}, {}).value()),
        earlier(exchange::addExample(file, "laiban", author).value().assessments.front()),
        before(workspace::loadDossier(file, earlier).value()),
        target(instrument::findShippedInstrument("unicef-ai-children@3.0").value()),
        plan(assessment::planMove(before, target,
                                  instrument::crosswalkBetween(instrument::shippedCrosswalks().value(),
                                                               "unicef-ai-children@2.0", "unicef-ai-children@3.0")
                                      .value())
                 .value()),
        moved(workspace::moveAssessment(file, before, target, plan, author).value()),
        after(workspace::loadDossier(file, moved).value()) {}

  tests::TemporaryFolder folder;
  workspace::Workspace file;
  workspace::PersonId author;
  workspace::AssessmentId earlier;
  assessment::Dossier before;
  instrument::Instrument target;
  assessment::MovePlan plan;
  workspace::AssessmentId moved;
  assessment::Dossier after;
};

}  // namespace

TEST_CASE("LAIban moved from 2.0 to 3.0 loses nothing") {
  const MovedExample example;
  REQUIRE(example.before.answers.size() == 30);
  std::set<std::string> arrived;
  for (const auto& [question, answer] : example.after.answers) {
    REQUIRE(answer.from.has_value());
    const auto& own = example.before.answers.at(answer.from->question);
    CHECK(answer.from->assessment == example.earlier);
    CHECK(answer.from->instrument == "unicef-ai-children@2.0");
    CHECK(answer.kind == own.kind);
    CHECK(answer.level == own.level);
    CHECK(answer.justification == own.justification);
    arrived.insert(answer.from->question);
  }
  for (const auto& dropped : example.plan.dropped) {
    if (dropped.answered) arrived.insert(dropped.question);
  }
  for (const auto& [question, answer] : example.before.answers) {
    CAPTURE(question);
    CHECK(arrived.count(question) == 1);
  }
  CHECK(example.after.assessment.project == example.before.assessment.project);
  CHECK(example.after.assessment.depth == example.before.assessment.depth);
  CHECK(example.after.links.size() >= 30);
}

TEST_CASE("LAIban's earlier assessment stays as it was") {
  const MovedExample example;
  const auto now = workspace::loadDossier(example.file, example.earlier).value();
  CHECK(now.answers == example.before.answers);
  CHECK(now.account == example.before.account);
  CHECK(now.links == example.before.links);
  CHECK(workspace::toJson(now.assessment) == workspace::toJson(example.before.assessment));
}

TEST_CASE("Every question of the target stands in one group of LAIban's plan") {
  const MovedExample example;
  std::multiset<std::string> placed(example.plan.added.begin(), example.plan.added.end());
  for (const auto& each : example.plan.kept) placed.insert(each.to);
  for (const auto& each : example.plan.toRead) placed.insert(each.to);
  std::multiset<std::string> asked;
  for (const auto& requirement : example.target.requirements) {
    for (const auto& question : requirement.questions) asked.insert(question.id);
  }
  CHECK(placed == asked);
  CHECK_FALSE(example.plan.kept.empty());
  CHECK_FALSE(example.plan.toRead.empty());
  for (const auto& [question, answer] : example.after.answers) {
    const bool kept = std::any_of(example.plan.kept.begin(), example.plan.kept.end(),
                                  [&, id = question](const auto& each) { return each.to == id; });
    CAPTURE(question);
    CHECK(answer.awaitsConfirmation() != kept);
  }
}
