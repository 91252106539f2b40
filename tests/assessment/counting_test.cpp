// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/counting.h"

#include "assessment/sample_dossier.h"
#include "support/catch.h"

using namespace playfair::assessment;
using playfair::assessment::tests::editInstrument;
using playfair::assessment::tests::smallDossier;
using Strings = std::vector<std::string>;

namespace {

Answer of(AnswerKind kind) {
  Answer answer;
  answer.kind = kind;
  answer.justification = "Because.";
  return answer;
}

const RequirementCounts& counted(const Counts& counts, const char* requirement) {
  const RequirementCounts* found = counts.find(requirement);
  REQUIRE(found != nullptr);
  return *found;
}

}  // namespace

TEST_CASE("A requirement is told as counts, with a range behind them") {
  Dossier dossier = smallDossier();
  dossier.answers = {{"a", levelAnswer(4, "Seen.")}, {"b", levelAnswer(3)}, {"c", of(AnswerKind::AskedUnknown)}};
  const Counts counts = count(dossier);
  const RequirementCounts& first = counted(counts, "R1");
  CHECK(first.title == "First");
  CHECK(first.inScope);
  CHECK(first.applicable == 4);
  CHECK(first.answered == 2);
  CHECK(first.notAnswered == 2);
  CHECK(first.askedUnknown == 1);
  CHECK(first.levels == std::array<int, 5>{0, 0, 0, 1, 1});
  CHECK(first.claimed == std::array<int, 5>{0, 0, 0, 1, 0});
  CHECK(first.claimedTotal() == 1);
  CHECK(first.low.value() == 7.0 / 16.0);
  CHECK(first.high.value() == 15.0 / 16.0);
  CHECK(counts.answered == 2);
  CHECK(counts.asked == 7);
  CHECK(counts.find("R9") == nullptr);
}

TEST_CASE("Weights are whole numbers in both sums") {
  Dossier dossier = smallDossier();
  editInstrument(dossier).requirements[1].questions[0].weight = 3;
  dossier.answers = {{"d", levelAnswer(1)}};
  const Counts counts = count(dossier);
  CHECK(counted(counts, "R2").low.value() == 3.0 / 16.0);
  CHECK(counted(counts, "R2").high.value() == 7.0 / 16.0);
}

TEST_CASE("Not applicable by judgement counts as not known, by rule it leaves the sum") {
  Dossier dossier = smallDossier();
  dossier.answers = {{"d", of(AnswerKind::NotApplicable)}, {"e", levelAnswer(2)}};
  const Counts byJudgement = count(dossier);
  CHECK(counted(byJudgement, "R2").applicable == 2);
  CHECK(counted(byJudgement, "R2").notAnswered == 1);
  CHECK(counted(byJudgement, "R2").notApplicable == 1);
  CHECK(counted(byJudgement, "R2").low.value() == 2.0 / 8.0);
  CHECK(counted(byJudgement, "R2").high.value() == 6.0 / 8.0);

  editInstrument(dossier).requirements[1].questions[0].kinds = {"policy"};
  dossier.facts["kind"] = "ai-system";
  const Counts byRule = count(dossier);
  CHECK(counted(byRule, "R2").applicable == 1);
  CHECK(counted(byRule, "R2").notApplicable == 0);
  CHECK(counted(byRule, "R2").notApplicableByRule == 1);
  CHECK(counted(byRule, "R2").low.value() == 0.5);
  CHECK(counted(byRule, "R2").high.value() == 0.5);
}

TEST_CASE("Where nothing applies there is no range") {
  Dossier dossier = smallDossier();
  editInstrument(dossier).requirements[2].questions[0].kinds = {"policy"};
  dossier.facts["kind"] = "ai-system";
  const Counts counts = count(dossier);
  CHECK(counted(counts, "R3").applicable == 0);
  CHECK_FALSE(counted(counts, "R3").low.has_value());
  CHECK_FALSE(counted(counts, "R3").high.has_value());
}

TEST_CASE("Questions beyond the depth are no questions that do not apply") {
  Dossier dossier = smallDossier();
  dossier.assessment.depth = playfair::instrument::Depth::Essential;
  editInstrument(dossier).requirements[0].questions[0].kinds = {"policy"};
  dossier.facts["kind"] = "ai-system";
  const Counts counts = count(dossier);
  CHECK(counted(counts, "R1").notApplicableByRule == 0);
  CHECK(counted(counts, "R1").applicable == 1);
}

TEST_CASE("A requirement out of scope has no range and keeps its safeguards") {
  Dossier dossier = smallDossier();
  dossier.assessment.leftOut = {{"R1", "Looked at elsewhere."}};
  dossier.answers = {{"a", levelAnswer(4)}, {"s", levelAnswer(1)}};
  const Counts counts = count(dossier);
  const RequirementCounts& first = counted(counts, "R1");
  CHECK_FALSE(first.inScope);
  CHECK_FALSE(first.low.has_value());
  CHECK_FALSE(first.high.has_value());
  CHECK(first.applicable == 1);
  CHECK(first.levels == std::array<int, 5>{0, 1, 0, 0, 0});
  REQUIRE(first.safeguards.size() == 1);
  CHECK(first.safeguards[0].state == SafeguardState::NotMet);
  CHECK(counts.asked == 4);
  CHECK(counts.answered == 1);

  dossier.assessment.leftOut.clear();
  CHECK(counted(count(dossier), "R1").levels == std::array<int, 5>{0, 1, 0, 0, 1});
}

TEST_CASE("Conflicting answers count as not answered and as nothing else") {
  Dossier dossier = smallDossier();
  for (Answer answer : {levelAnswer(4), of(AnswerKind::NotApplicable), of(AnswerKind::AskedUnknown)}) {
    answer.conflicting = true;
    dossier.answers["f"] = answer;
    const Counts counts = count(dossier);
    CHECK(counted(counts, "R3").answered == 0);
    CHECK(counted(counts, "R3").notAnswered == 1);
    CHECK(counted(counts, "R3").notApplicable == 0);
    CHECK(counted(counts, "R3").askedUnknown == 0);
    CHECK(counted(counts, "R3").high.value() == 1.0);
  }
}

TEST_CASE("Level 3 or 4 with nothing behind it is claimed") {
  CHECK(isClaimed(levelAnswer(3), false));
  CHECK(isClaimed(levelAnswer(4, " \n"), false));
  CHECK_FALSE(isClaimed(levelAnswer(4), true));
  CHECK_FALSE(isClaimed(levelAnswer(4, "Seen."), false));
  CHECK_FALSE(isClaimed(levelAnswer(2), false));
  CHECK_FALSE(isClaimed(Answer{}, false));
  Answer conflicting = levelAnswer(4);
  conflicting.conflicting = true;
  CHECK_FALSE(isClaimed(conflicting, false));
}

TEST_CASE("A level that does not exist is no answer") {
  CHECK_FALSE(isAnswered(levelAnswer(5)));
  CHECK_FALSE(isAnswered(levelAnswer(-1)));
  CHECK(isAnswered(levelAnswer(0)));
  CHECK(isAnswered(levelAnswer(4)));
  CHECK_FALSE(isAnswered(of(AnswerKind::AskedUnknown)));
}

TEST_CASE("A minimum safeguard is met from level 3") {
  Dossier dossier = smallDossier();
  dossier.facts["stage"] = "operational";
  const auto stateAt = [&](const Answer& answer) {
    dossier.answers["s"] = answer;
    return counted(count(dossier), "R1").safeguards.at(0).state;
  };
  CHECK(stateAt(levelAnswer(0)) == SafeguardState::NotMet);
  CHECK(stateAt(levelAnswer(2)) == SafeguardState::NotMet);
  CHECK(stateAt(levelAnswer(3)) == SafeguardState::Met);
  CHECK(stateAt(levelAnswer(4)) == SafeguardState::Met);
  CHECK(stateAt(Answer{}) == SafeguardState::NotKnown);
  CHECK(stateAt(of(AnswerKind::AskedUnknown)) == SafeguardState::NotKnown);
  CHECK(stateAt(of(AnswerKind::NotApplicable)) == SafeguardState::NotKnown);
}

TEST_CASE("A minimum safeguard is open from its stage on") {
  Dossier dossier = smallDossier();
  const auto openAt = [&](const FactValue& stage) {
    dossier.facts["stage"] = stage;
    return counted(count(dossier), "R1").redLinesOpen();
  };
  CHECK(openAt("design").empty());
  CHECK(openAt("pilot") == Strings{"s"});
  CHECK(openAt("retired") == Strings{"s"});
  CHECK(openAt(NotKnown{}) == Strings{"s"});
  dossier.answers["s"] = levelAnswer(3);
  CHECK(openAt("pilot").empty());
  CHECK(counted(count(dossier), "R1").safeguards.at(0).dueAt == "pilot");
}

TEST_CASE("The weakest requirement is the one with the lowest high end") {
  Dossier dossier = smallDossier();
  dossier.answers = {{"d", levelAnswer(1)}, {"e", levelAnswer(1)}, {"a", levelAnswer(3)}};
  CHECK(counted(count(dossier), "R2").high.value() == 0.25);

  SECTION("not named while fewer than half are answered") {
    CHECK_FALSE(count(dossier).weakest.has_value());
    dossier.answers["b"] = levelAnswer(3);
    CHECK(count(dossier).weakest == "R2");
  }
  SECTION("half is enough, and safeguards out of scope do not count towards it") {
    dossier.assessment.leftOut = {{"R1", "Looked at elsewhere."}};
    dossier.answers.erase("e");
    CHECK_FALSE(count(dossier).weakest.has_value());
    dossier.answers["f"] = levelAnswer(4);
    CHECK(count(dossier).weakest == "R2");
  }
  SECTION("ties go to the lower low end, then to the order") {
    dossier.answers = {{"a", levelAnswer(2)}, {"b", levelAnswer(2)}, {"c", levelAnswer(2)},
                       {"s", levelAnswer(2)}, {"d", levelAnswer(0)}, {"f", levelAnswer(2)}};
    CHECK(counted(count(dossier), "R2").high.value() == 0.5);
    CHECK(count(dossier).weakest == "R2");
    dossier.answers["d"] = levelAnswer(2);
    dossier.answers["e"] = levelAnswer(2);
    CHECK(count(dossier).weakest == "R1");
  }
  SECTION("a requirement out of scope is never it") {
    dossier.answers = {{"a", levelAnswer(4)}, {"b", levelAnswer(4)}, {"c", levelAnswer(4)},
                       {"s", levelAnswer(4)}, {"d", levelAnswer(0)}, {"e", levelAnswer(0)}};
    dossier.assessment.leftOut = {{"R2", "Looked at elsewhere."}};
    CHECK(count(dossier).weakest == "R3");
  }
}

TEST_CASE("Without an instrument nothing is counted") {
  const Counts counts = count(Dossier{});
  CHECK(counts.requirements.empty());
  CHECK_FALSE(counts.weakest.has_value());
}

TEST_CASE("Stages have their order") {
  CHECK(stageOrder("planned") == 0);
  CHECK(stageOrder("pilot") == 3);
  CHECK(stageOrder("retired") == 6);
  CHECK(stageOrder("soon") == -1);
}
