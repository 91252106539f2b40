// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <numeric>
#include <random>

#include "assessment/sample_dossier.h"
#include "playfair/assessment/applicability.h"
#include "playfair/assessment/counting.h"
#include "support/catch.h"

using namespace playfair::assessment;
using playfair::assessment::tests::editInstrument;
using playfair::assessment::tests::pick;
using playfair::assessment::tests::randomDossier;

namespace {

constexpr unsigned kSeed = 20211122;
constexpr int kRounds = 2000;

bool sameFigures(const RequirementCounts& left, const RequirementCounts& right) {
  return left.inScope == right.inScope && left.low == right.low && left.high == right.high &&
         left.answered == right.answered && left.notAnswered == right.notAnswered && left.levels == right.levels &&
         left.claimed == right.claimed && left.askedUnknown == right.askedUnknown &&
         left.notApplicable == right.notApplicable && left.notApplicableByRule == right.notApplicableByRule &&
         left.redLinesOpen() == right.redLinesOpen();
}

// The requirement of the question must be the only one whose figures differ.
void requireOthersUnmoved(const Counts& before, const Counts& after, const std::string& requirement) {
  REQUIRE(before.requirements.size() == after.requirements.size());
  for (std::size_t i = 0; i < before.requirements.size(); ++i) {
    if (before.requirements[i].id != requirement) {
      REQUIRE(sameFigures(before.requirements[i], after.requirements[i]));
    }
  }
}

// One question of the dossier, or nullptr where it has none.
const playfair::instrument::Question* anyQuestion(const Dossier& dossier, std::mt19937& random) {
  std::vector<const playfair::instrument::Question*> all;
  for (const auto& requirement : dossier.instrument->requirements) {
    for (const auto& question : requirement.questions) {
      all.push_back(&question);
    }
  }
  return all.empty() ? nullptr : all[static_cast<std::size_t>(pick(random, static_cast<int>(all.size())))];
}

}  // namespace

TEST_CASE("Counts of any dossier add up") {
  std::mt19937 random(kSeed);
  int withRange = 0;
  for (int round = 0; round < kRounds; ++round) {
    CAPTURE(round);
    const Dossier dossier = randomDossier(random);
    const Counts counts = count(dossier);
    int asked = 0;
    int answered = 0;
    for (const RequirementCounts& each : counts.requirements) {
      CAPTURE(each.id);
      REQUIRE(each.answered + each.notAnswered == each.applicable);
      REQUIRE(std::accumulate(each.levels.begin(), each.levels.end(), 0) == each.answered);
      REQUIRE(each.askedUnknown + each.notApplicable <= each.notAnswered);
      REQUIRE(each.claimedTotal() <= each.levels[3] + each.levels[4]);
      REQUIRE(each.low.has_value() == (each.inScope && each.applicable > 0));
      REQUIRE(each.high.has_value() == each.low.has_value());
      if (each.low) {
        ++withRange;
        REQUIRE(0.0 <= *each.low);
        REQUIRE(*each.low <= *each.high);
        REQUIRE(*each.high <= 1.0);
        REQUIRE((*each.low == *each.high) == (each.notAnswered == 0));
      }
      asked += each.applicable;
      answered += each.answered;
    }
    REQUIRE(counts.asked == asked);
    REQUIRE(counts.answered == answered);
    REQUIRE(counts.asked == static_cast<int>(askedQuestions(dossier).size()));
  }
  REQUIRE(withRange > kRounds);
}

TEST_CASE("Answering a question never widens a range") {
  std::mt19937 random(kSeed + 1);
  int tried = 0;
  for (int round = 0; round < kRounds; ++round) {
    CAPTURE(round);
    Dossier dossier = randomDossier(random);
    const auto* question = anyQuestion(dossier, random);
    if (question == nullptr || isAnswered(dossier.answers[question->id])) {
      continue;
    }
    ++tried;
    const Counts before = count(dossier);
    dossier.answers[question->id] = levelAnswer(pick(random, 5));
    const Counts after = count(dossier);
    requireOthersUnmoved(before, after, question->requirement);
    const RequirementCounts& was = *before.find(question->requirement);
    const RequirementCounts& is = *after.find(question->requirement);
    REQUIRE(was.low.has_value() == is.low.has_value());
    if (was.low) {
      REQUIRE(*is.low >= *was.low);
      REQUIRE(*is.high <= *was.high);
    }
  }
  REQUIRE(tried > kRounds / 4);
}

TEST_CASE("Not applicable, by judgement or by rule, never moves another requirement") {
  std::mt19937 random(kSeed + 2);
  for (int round = 0; round < kRounds; ++round) {
    CAPTURE(round);
    Dossier dossier = randomDossier(random);
    const auto* question = anyQuestion(dossier, random);
    if (question == nullptr) {
      continue;
    }
    const std::string id = question->id;
    const std::string requirement = question->requirement;
    const Counts before = count(dossier);

    Dossier judged = dossier;
    Answer notApplicable;
    notApplicable.kind = AnswerKind::NotApplicable;
    judged.answers[id] = notApplicable;
    requireOthersUnmoved(before, count(judged), requirement);

    dossier.facts["automation"] = "informs";
    for (auto& each : editInstrument(dossier).requirements) {
      for (auto& other : each.questions) {
        if (other.id == id) {
          other.appliesWhen.push_back({"automation", {"decides-alone"}});
        }
      }
    }
    requireOthersUnmoved(before, count(dossier), requirement);
  }
}

TEST_CASE("Leaving a requirement out moves no other, and taking it up again brings every answer back") {
  std::mt19937 random(kSeed + 3);
  for (int round = 0; round < kRounds; ++round) {
    CAPTURE(round);
    Dossier dossier = randomDossier(random);
    dossier.assessment.leftOut.clear();
    const Counts whole = count(dossier);
    const auto index = static_cast<std::size_t>(pick(random, static_cast<int>(whole.requirements.size())));
    const std::string requirement = whole.requirements[index].id;

    dossier.assessment.leftOut = {{requirement, "Somebody else looks at it."}};
    const Counts narrow = count(dossier);
    requireOthersUnmoved(whole, narrow, requirement);
    REQUIRE_FALSE(narrow.find(requirement)->inScope);
    REQUIRE_FALSE(narrow.find(requirement)->low.has_value());
    REQUIRE(narrow.find(requirement)->redLinesOpen() == whole.find(requirement)->redLinesOpen());
    REQUIRE(narrow.weakest != requirement);

    dossier.assessment.leftOut.clear();
    const Counts wide = count(dossier);
    for (std::size_t i = 0; i < whole.requirements.size(); ++i) {
      REQUIRE(sameFigures(whole.requirements[i], wide.requirements[i]));
    }
    REQUIRE(whole.weakest == wide.weakest);
  }
}

TEST_CASE("Knowing a fact takes questions away and never adds one") {
  std::mt19937 random(kSeed + 4);
  for (int round = 0; round < kRounds; ++round) {
    CAPTURE(round);
    Dossier dossier = randomDossier(random);
    dossier.facts.erase("dataAboutChildren");
    const auto before = askedQuestions(dossier);
    dossier.facts["dataAboutChildren"] = "none";
    for (const auto* question : askedQuestions(dossier)) {
      REQUIRE(std::find(before.begin(), before.end(), question) != before.end());
    }
  }
}

TEST_CASE("The weakest requirement has the lowest high end of all in scope") {
  std::mt19937 random(kSeed + 5);
  int named = 0;
  for (int round = 0; round < kRounds; ++round) {
    CAPTURE(round);
    const Counts counts = count(randomDossier(random));
    if (!counts.weakest) {
      continue;
    }
    ++named;
    const RequirementCounts& weakest = *counts.find(*counts.weakest);
    REQUIRE(weakest.high.has_value());
    for (const RequirementCounts& each : counts.requirements) {
      REQUIRE((!each.high || *each.high >= *weakest.high));
    }
  }
  REQUIRE(named > kRounds / 10);
}
