// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/counting.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string_view>
#include <utility>

#include "playfair/assessment/applicability.h"
#include "playfair/instrument/blank.h"

namespace playfair::assessment {

namespace {

constexpr int kHighestLevel = 4;
constexpr int kInPlace = 3;
constexpr std::array<std::string_view, 7> kStages = {"planned",    "design",      "development", "pilot",
                                                     "evaluation", "operational", "retired"};

const Answer& answerOf(const Dossier& dossier, const std::string& question) {
  static const Answer kNone;
  const auto found = dossier.answers.find(question);
  return found == dossier.answers.end() ? kNone : found->second;
}

bool isDue(const std::string& from, const Facts& facts) {
  const int now = stageOrder(factText(facts, "stage"));
  // Nobody said how far the project is: better to ask for the safeguard too early than too late.
  return now < 0 || now >= stageOrder(from);
}

Safeguard safeguardOf(const instrument::Question& question, const Dossier& dossier) {
  const Answer& answer = answerOf(dossier, question.id);
  Safeguard safeguard{question.id, SafeguardState::NotKnown, isDue(question.redLine->from, dossier.facts),
                      question.redLine->from};
  if (isAnswered(answer)) {
    safeguard.state = answer.level >= kInPlace ? SafeguardState::Met : SafeguardState::NotMet;
  }
  return safeguard;
}

// Adds one asked question to the counts; returns the level reached, or none where it is not answered.
std::optional<int> add(RequirementCounts& counts, const Answer& answer, bool hasEvidence) {
  ++counts.applicable;
  if (isAnswered(answer)) {
    const auto level = static_cast<std::size_t>(answer.level);
    ++counts.answered;
    ++counts.levels[level];
    counts.claimed[level] += isClaimed(answer, hasEvidence) ? 1 : 0;
    return answer.level;
  }
  ++counts.notAnswered;
  // What two people said apart, or nobody has confirmed here, nobody has said here.
  const bool said = !answer.conflicting && !answer.awaitsConfirmation();
  counts.askedUnknown += said && answer.kind == AnswerKind::AskedUnknown ? 1 : 0;
  counts.notApplicable += said && answer.kind == AnswerKind::NotApplicable ? 1 : 0;
  return std::nullopt;
}

// Would the assessment ask this question if no fact were known, so that no rule took it away?
bool isWanted(const instrument::Question& question, const Assessment& assessment) {
  return standing(question, Facts{}, assessment) == Standing::Asked;
}

RequirementCounts countRequirement(const instrument::Requirement& requirement, const Dossier& dossier) {
  RequirementCounts counts;
  counts.id = requirement.id;
  counts.title = requirement.title;
  counts.inScope = dossier.assessment.takesUp(requirement.id);
  long weights = 0;
  long reached = 0;
  long open = 0;
  for (const instrument::Question& question : requirement.questions) {
    const Standing place = standing(question, dossier.facts, dossier.assessment);
    if (place == Standing::NotByRule && isWanted(question, dossier.assessment)) {
      ++counts.notApplicableByRule;
    }
    if (place != Standing::Asked) {
      continue;
    }
    const std::optional<int> level = add(counts, answerOf(dossier, question.id), dossier.hasEvidence(question.id));
    weights += question.weight;
    reached += level ? long{question.weight} * *level : 0;
    open += level ? 0 : question.weight;
    if (question.redLine) {
      counts.safeguards.push_back(safeguardOf(question, dossier));
    }
  }
  if (counts.inScope && weights > 0) {
    // Both ends are whole numbers over the same sum, so rounding can neither cross nor widen them.
    const auto sum = static_cast<double>(kHighestLevel * weights);
    counts.low = static_cast<double>(reached) / sum;
    counts.high = static_cast<double>(reached + kHighestLevel * open) / sum;
  }
  return counts;
}

std::optional<std::string> weakestOf(const std::vector<RequirementCounts>& requirements) {
  const RequirementCounts* weakest = nullptr;
  int answered = 0;
  int applicable = 0;
  for (const RequirementCounts& counts : requirements) {
    if (!counts.high) {
      continue;
    }
    answered += counts.answered;
    applicable += counts.applicable;
    if (weakest == nullptr || std::pair(*counts.high, *counts.low) < std::pair(*weakest->high, *weakest->low)) {
      weakest = &counts;
    }
  }
  if (weakest == nullptr || 2 * answered < applicable) {
    return std::nullopt;
  }
  return weakest->id;
}

}  // namespace

int RequirementCounts::claimedTotal() const {
  return std::accumulate(claimed.begin(), claimed.end(), 0);
}

std::vector<std::string> RequirementCounts::redLinesOpen() const {
  std::vector<std::string> open;
  for (const Safeguard& safeguard : safeguards) {
    if (safeguard.due && safeguard.state != SafeguardState::Met) {
      open.push_back(safeguard.question);
    }
  }
  return open;
}

const RequirementCounts* Counts::find(const std::string& requirement) const {
  const auto found = std::find_if(requirements.begin(), requirements.end(),
                                  [&](const RequirementCounts& counts) { return counts.id == requirement; });
  return found == requirements.end() ? nullptr : &*found;
}

bool isClaimed(const Answer& answer, bool hasEvidence) {
  // A justification of blanks alone explains nothing.
  return isAnswered(answer) && answer.level >= kInPlace && !hasEvidence && instrument::isBlank(answer.justification);
}

bool isAnswered(const Answer& answer) {
  return answer.kind == AnswerKind::Level && !answer.conflicting && !answer.awaitsConfirmation() && answer.level >= 0 &&
         answer.level <= kHighestLevel;
}

Counts count(const Dossier& dossier) {
  Counts counts;
  if (!dossier.instrument) {
    return counts;
  }
  for (const instrument::Requirement& requirement : dossier.instrument->requirements) {
    counts.requirements.push_back(countRequirement(requirement, dossier));
    counts.answered += counts.requirements.back().answered;
    counts.asked += counts.requirements.back().applicable;
  }
  counts.weakest = weakestOf(counts.requirements);
  return counts;
}

int stageOrder(const std::string& stage) {
  const auto found = std::find(kStages.begin(), kStages.end(), stage);
  return found == kStages.end() ? -1 : static_cast<int>(found - kStages.begin());
}

}  // namespace playfair::assessment
