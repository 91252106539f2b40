// SPDX-License-Identifier: EUPL-1.2
#include "assessment/sample_dossier.h"
#include "playfair/assessment/comparison.h"
#include "support/catch.h"

using namespace playfair::assessment;
using namespace playfair::assessment::tests;
namespace instrument = playfair::instrument;

namespace {

/// Two assessments of one project with these levels; -1 is no answer.
Comparison twoAssessors(const std::vector<std::pair<int, int>>& levels) {
  instrument::Instrument questionnaire;
  questionnaire.id = "long";
  questionnaire.version = "1.0";
  questionnaire.requirements = {{"R1", "First", "First", "", {}, {}}};
  Dossier one;
  Dossier two;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    const std::string id = "q" + std::to_string(i + 1);
    questionnaire.requirements[0].questions.push_back(plainQuestion(id, "R1"));
    if (levels[i].first >= 0) one.answers[id] = levelAnswer(levels[i].first, "One says so.");
    if (levels[i].second >= 0) two.answers[id] = levelAnswer(levels[i].second, "Two says so.");
  }
  one.instrument = two.instrument = std::make_shared<const instrument::Instrument>(questionnaire);
  one.project.id = two.project.id = ProjectId{"project"};
  one.assessment.id = AssessmentId{"one"};
  two.assessment.id = AssessmentId{"two"};
  const auto made = compare({{std::make_shared<const Dossier>(one), {}}, {std::make_shared<const Dossier>(two), {}}});
  REQUIRE(made);
  return *made;
}

}  // namespace

TEST_CASE("two assessments of one project say how far they agree, the furthest first") {
  const Comparison comparison =
      twoAssessors({{3, 3}, {2, 3}, {0, 2}, {4, 0}, {1, -1}, {-1, 2}, {1, 3}, {2, 2}, {4, 3}});
  REQUIRE(comparison.agreement);
  const Agreement& agreement = *comparison.agreement;
  CHECK(agreement.common == 7);
  CHECK(agreement.same == 2);
  CHECK(agreement.oneApart == 2);
  CHECK(agreement.furtherApart == 3);
  REQUIRE(agreement.furthest.size() == 3);
  CHECK(agreement.furthest[0].id == "q4");
  CHECK(agreement.furthest[1].id == "q3");
  CHECK(agreement.furthest[2].id == "q7");
  CHECK_FALSE(agreement.weightedKappa);
}

TEST_CASE("weighted kappa is computed from twenty common answers on") {
  // By hand: 5 of 20 pairs are one step apart. By chance, with 15 × 2 and 5 × 3 beside 10 × 2 and 10 × 3, it would be
  // (15 · 10 + 5 · 10) / 20 = 10.
  std::vector<std::pair<int, int>> levels(10, {2, 2});
  levels.insert(levels.end(), 5, {3, 3});
  levels.insert(levels.end(), 4, {2, 3});
  CHECK_FALSE(twoAssessors(levels).agreement->weightedKappa);
  levels.emplace_back(2, 3);
  const auto kappa = twoAssessors(levels).agreement->weightedKappa;
  REQUIRE(kappa);
  CHECK(*kappa == Approx(0.5));
}

TEST_CASE("kappa is one for full agreement, and none where both said one level throughout") {
  std::vector<std::pair<int, int>> levels(10, {0, 0});
  levels.insert(levels.end(), 10, {4, 4});
  CHECK(*twoAssessors(levels).agreement->weightedKappa == Approx(1.0));
  CHECK_FALSE(twoAssessors(std::vector<std::pair<int, int>>(30, {2, 2})).agreement->weightedKappa);
  std::vector<std::pair<int, int>> opposite(10, {0, 4});
  opposite.insert(opposite.end(), 10, {4, 0});
  CHECK(*twoAssessors(opposite).agreement->weightedKappa == Approx(-1.0));
}

TEST_CASE("assessments of different projects, or more than two, say nothing of agreement") {
  const Comparison comparison = twoAssessors({{3, 3}, {2, 3}});
  std::vector<Compared> chosen;
  for (const ComparedColumn& column : comparison.columns) chosen.push_back(column.compared);
  Dossier elsewhere = *chosen[1].dossier;
  elsewhere.project.id = ProjectId{"another"};
  chosen[1].dossier = std::make_shared<const Dossier>(elsewhere);
  CHECK_FALSE(compare(chosen)->agreement);
  chosen[1] = comparison.columns[1].compared;
  chosen.push_back(chosen[0]);
  chosen.back().asOf = "2026-01-01";
  CHECK_FALSE(compare(chosen)->agreement);
}

TEST_CASE("of all that are further apart the six furthest are named, in the order of the questions where equal") {
  const Comparison comparison =
      twoAssessors({{0, 2}, {0, 3}, {1, 3}, {0, 4}, {4, 2}, {4, 1}, {2, 0}, {3, 1}, {2, 2}, {4, 0}});
  REQUIRE(comparison.agreement);
  CHECK(comparison.agreement->furtherApart == 9);
  std::vector<std::string> named;
  for (const QuestionRow& row : comparison.agreement->furthest) named.push_back(row.id);
  CHECK(named == std::vector<std::string>{"q4", "q10", "q2", "q6", "q1", "q3"});
}

TEST_CASE("weighted kappa of an example counted by hand") {
  // Of 24 common answers 14 are the same, 7 one apart, 3 two apart: together 13 steps.
  // The first chose 1, 2, 3, 4 as often as 6, 8, 6, 4; the second 5, 9, 6, 4. By chance the steps would be
  //   6·(0·5 + 1·9 + 2·6 + 3·4) + 8·(1·5 + 0·9 + 1·6 + 2·4) + 6·(2·5 + 1·9 + 0·6 + 1·4) + 4·(3·5 + 2·9 + 1·6 + 0·4)
  //   = 198 + 152 + 138 + 156 = 644, divided by 24. Kappa is 1 - 13 · 24 / 644 = 332 / 644.
  std::vector<std::pair<int, int>> levels;
  const auto add = [&](int times, int one, int two) {
    levels.insert(levels.end(), static_cast<std::size_t>(times), {one, two});
  };
  add(3, 1, 1);
  add(2, 1, 2);
  add(1, 1, 3);
  add(5, 2, 2);
  add(1, 2, 1);
  add(1, 2, 3);
  add(1, 2, 4);
  add(3, 3, 3);
  add(1, 3, 1);
  add(2, 3, 2);
  add(3, 4, 4);
  add(1, 4, 3);
  const Comparison comparison = twoAssessors(levels);
  REQUIRE(comparison.agreement);
  CHECK(comparison.agreement->common == 24);
  CHECK(comparison.agreement->same == 14);
  CHECK(comparison.agreement->oneApart == 7);
  CHECK(comparison.agreement->furtherApart == 3);
  REQUIRE(comparison.agreement->weightedKappa);
  CHECK(*comparison.agreement->weightedKappa == Approx(332.0 / 644.0));
}

TEST_CASE("one assessment on two days, and two versions of a questionnaire, are not two assessors") {
  const Comparison comparison = twoAssessors({{3, 3}, {2, 3}});
  std::vector<Compared> chosen = {comparison.columns[0].compared, comparison.columns[0].compared};
  chosen[0].asOf = "2026-03-01";
  const auto days = compare(chosen);
  REQUIRE(days);
  CHECK_FALSE(days->agreement);
  Dossier newer = *comparison.columns[1].compared.dossier;
  instrument::Instrument other = *newer.instrument;
  other.version = "2.0";
  newer.instrument = std::make_shared<const instrument::Instrument>(other);
  chosen = {comparison.columns[0].compared, {std::make_shared<const Dossier>(newer), {}}};
  const auto versions = compare(chosen);
  REQUIRE(versions);
  CHECK_FALSE(versions->agreement);
}
