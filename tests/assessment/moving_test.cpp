// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/moving.h"

#include <set>

#include "assessment/sample_dossier.h"
#include "playfair/assessment/counting.h"
#include "support/catch.h"

using namespace playfair;
using namespace playfair::assessment;
using namespace playfair::assessment::tests;
using instrument::Relation;

namespace {

/// R1 with a, b, c, s and R2 with d, e and R3 with f, answered against small@1.0.
Dossier answered() {
  Dossier dossier = smallDossier();
  auto& instrument = editInstrument(dossier);
  instrument.id = "small";
  instrument.version = "1.0";
  dossier.assessment.id = {"earlier"};
  dossier.assessment.instrument = "small@1.0";
  for (const char* id : {"a", "b", "c", "s", "d"}) dossier.answers[id] = levelAnswer(3, std::string("Text of ") + id);
  for (auto& [id, answer] : dossier.answers) answer.publish = true;
  dossier.links = {{"a", {"plan"}}, {"f", {"note"}}};
  return dossier;
}

/// x asks what a asks, word for word; the others have words of their own; z is new.
instrument::Instrument target() {
  instrument::Instrument instrument;
  instrument.id = "small";
  instrument.version = "2.0";
  instrument::Question same = plainQuestion("a", "N1");
  same.id = "x";
  instrument.requirements = {{"N1", "New", "New", "", {}, {same}}};
  for (const char* id : {"more", "less", "common", "z"})
    instrument.requirements.front().questions.push_back(plainQuestion(id, "N1"));
  instrument.requirements.front().questions.push_back(safeguardQuestion("safe", "N1", "pilot"));
  return instrument;
}

instrument::Crosswalk crosswalk() {
  instrument::Crosswalk walk;
  walk.from = "small@1.0";
  walk.to = "small@2.0";
  walk.relations = {{"a", "x", Relation::Equal, "Same."},          {"b", "more", Relation::Subset, "It asks for less."},
                    {"c", "less", Relation::Superset, "More."},    {"d", "common", Relation::Intersects, "Both."},
                    {"f", "common", Relation::Intersects, "Too."}, {"s", "safe", Relation::Intersects, "Both."}};
  walk.onlyFrom = {{"e", "Nobody asks that any more."}};
  return walk;
}

MovePlan planOf(const Dossier& dossier) {
  const auto plan = planMove(dossier, target(), crosswalk());
  REQUIRE(plan.has_value());
  return *plan;
}

std::vector<std::string> targetsOf(const std::vector<MovedQuestion>& moved) {
  std::vector<std::string> ids;
  for (const auto& each : moved) ids.push_back(each.from + ">" + each.to);
  return ids;
}

}  // namespace

TEST_CASE("A plan sorts every question into kept, to read again, dropped and new") {
  const MovePlan plan = planOf(answered());
  CHECK(plan.target == "small@2.0");
  CHECK(targetsOf(plan.kept) == std::vector<std::string>{"a>x"});
  CHECK(targetsOf(plan.toRead) == std::vector<std::string>{"b>more", "c>less", "d>common", "s>safe"});
  CHECK(plan.toRead[0].relation == Relation::Subset);
  CHECK(plan.toRead[1].relation == Relation::Superset);
  CHECK(plan.added == std::vector<std::string>{"z"});
  REQUIRE(plan.dropped.size() == 2);
  CHECK(plan.dropped[0].question == "e");
  CHECK(plan.dropped[0].because == "Nobody asks that any more.");
  CHECK(plan.dropped[0].taken.empty());
  CHECK_FALSE(plan.dropped[0].answered);
  CHECK(plan.dropped[1].question == "f");
  CHECK(plan.dropped[1].taken == "common");
  CHECK(plan.dropped[1].answered);
  CHECK(answeredAmong(plan.kept) == 1);
  CHECK(answeredAmong(plan.toRead) == 4);
  CHECK(answeredAmong(plan.dropped) == 1);
}

TEST_CASE("Only what is the same is taken over as it is; the rest waits to be confirmed") {
  const Dossier dossier = answered();
  const auto answers = movedAnswers(dossier, planOf(dossier));
  REQUIRE(answers.count("x") == 1);
  CHECK(answers.size() == 5);
  const Answer& same = answers.at("x");
  CHECK(same.level == 3);
  CHECK(same.justification == "Text of a");
  CHECK(same.publish);
  CHECK(same.from == TakenOver{{"earlier"}, "small@1.0", "a", false});
  CHECK(isAnswered(same));
  for (const char* id : {"more", "less", "common", "safe"}) {
    CAPTURE(id);
    CHECK(answers.at(id).awaitsConfirmation());
    CHECK_FALSE(answers.at(id).publish);
    CHECK_FALSE(isAnswered(answers.at(id)));
  }
  CHECK(answers.at("common").justification == "Text of d");
  CHECK(movedLinks(dossier, planOf(dossier)) == std::vector<EvidenceLink>{{"x", {"plan"}}});
}

TEST_CASE("An answered question gives its answer before one that is nearer and not answered") {
  Dossier dossier = answered();
  auto walk = crosswalk();
  walk.relations.push_back({"d", "more", Relation::Intersects, "Both."});
  const auto first = [&] { return targetsOf(planMove(dossier, target(), walk).value().toRead).front(); };
  CHECK(first() == "b>more");
  dossier.answers.erase("b");
  CHECK(first() == "d>more");
  dossier.answers.erase("d");
  CHECK(first() == "b>more");
}

TEST_CASE("What nobody settled before is not taken over as settled") {
  Dossier dossier = answered();
  SECTION("two people changed it apart") {
    dossier.answers["a"].conflicting = true;
  }
  SECTION("it was taken over itself and not confirmed") {
    dossier.answers["a"].from = TakenOver{{"first"}, "other@1.0", "q", true};
  }
  const MovePlan plan = planOf(dossier);
  REQUIRE(plan.kept.size() == 1);
  CHECK_FALSE(plan.kept.front().confirmed);
  const auto answers = movedAnswers(dossier, plan);
  CHECK(answers.at("x").awaitsConfirmation());
  CHECK_FALSE(answers.at("x").publish);
}

TEST_CASE("Words that were changed since are read again") {
  Dossier dossier = answered();
  editInstrument(dossier).requirements.front().questions.front().inPlaceMeans = "Something else.";
  const MovePlan plan = planOf(dossier);
  CHECK(plan.kept.empty());
  CHECK(targetsOf(plan.toRead).front() == "a>x");
}

TEST_CASE("Nobody moves to where they are, or along a crosswalk that leads elsewhere") {
  const Dossier dossier = answered();
  auto walk = crosswalk();
  CHECK(planMove(dossier, *dossier.instrument, walk).error().code == ErrorCode::Invalid);
  walk.to = "other@1.0";
  CHECK(planMove(dossier, target(), walk).error().code == ErrorCode::Invalid);
}

TEST_CASE("A safeguard taken over counts as not known until it is confirmed") {
  Dossier dossier = smallDossier();
  dossier.answers["s"] = levelAnswer(4, "Looked at each year.");
  dossier.answers["s"].from = TakenOver{{"earlier"}, "small@1.0", "s", true};
  const auto stateOf = [&] { return count(dossier).requirements.front().safeguards.front().state; };
  CHECK(stateOf() == SafeguardState::NotKnown);
  CHECK(count(dossier).answered == 0);
  dossier.answers["s"].confirm();
  CHECK(stateOf() == SafeguardState::Met);
  CHECK(count(dossier).answered == 1);
}

TEST_CASE("An answer taken over counts like none at all until it is confirmed") {
  std::mt19937 random(20251201);
  int tried = 0;
  for (int round = 0; round < 1000; ++round) {
    Dossier dossier = randomDossier(random);
    Dossier without = dossier;
    for (const auto& [question, answer] : dossier.answers) {
      if (!answer.awaitsConfirmation()) continue;
      ++tried;
      without.answers.erase(question);
    }
    const Counts one = count(dossier);
    const Counts other = count(without);
    REQUIRE(one.answered == other.answered);
    REQUIRE(one.weakest == other.weakest);
    for (std::size_t i = 0; i < one.requirements.size(); ++i) {
      const RequirementCounts& left = one.requirements[i];
      const RequirementCounts& right = other.requirements[i];
      REQUIRE(left.levels == right.levels);
      REQUIRE(left.claimed == right.claimed);
      REQUIRE(left.askedUnknown == right.askedUnknown);
      REQUIRE(left.notApplicable == right.notApplicable);
      REQUIRE(left.low == right.low);
      REQUIRE(left.high == right.high);
      REQUIRE(left.redLinesOpen() == right.redLinesOpen());
    }
  }
  REQUIRE(tried > 300);
}

TEST_CASE("A plan compares the words of the questionnaire, not those of a translation") {
  Dossier dossier = answered();
  auto translated = std::make_shared<instrument::Instrument>(*dossier.instrument);
  translated->translatedFrom = dossier.instrument;
  translated->requirements.front().questions.front().text = "Är det så?";
  dossier.instrument = translated;
  CHECK(targetsOf(planOf(dossier).kept) == std::vector<std::string>{"a>x"});
}
