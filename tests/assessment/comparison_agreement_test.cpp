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
