// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/comparison.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "comparison_cells.h"
#include "comparison_matching.h"

namespace playfair::assessment {

namespace {

ComparedColumn columnOf(const Compared& compared) {
  const Dossier& dossier = *compared.dossier;
  ComparedColumn column;
  column.compared = compared;
  column.state = stateOf(dossier);
  for (const instrument::Requirement& requirement : dossier.instrument->requirements) {
    ++column.requirements;
    column.takenUp += dossier.assessment.takesUp(requirement.id) ? 1 : 0;
  }
  const std::string& changed = dossier.lastChanged;
  column.date = compared.asOf.empty() ? changed.substr(0, std::min(changed.find('T'), changed.size())) : compared.asOf;
  return column;
}

std::vector<std::string> requirementsLeftOut(const Dossier& dossier) {
  std::vector<std::string> left;
  for (const instrument::Requirement& requirement : dossier.instrument->requirements) {
    if (!dossier.assessment.takesUp(requirement.id)) left.push_back(requirement.id);
  }
  return left;
}

/// What two assessments have to share for a key to be the same.
std::vector<std::string> comparedBy(ContextKey key, const ComparedColumn& column) {
  const Dossier& dossier = column.dossier();
  switch (key) {
    case ContextKey::Questionnaire:
      return {dossier.instrument->version, std::to_string(dossier.instrument->edition)};
    case ContextKey::Scope:
      return requirementsLeftOut(dossier);
    case ContextKey::Depth:
      return {dossier.assessment.depth == instrument::Depth::Full ? "full" : "essential"};
    case ContextKey::Date:
      return {column.date};
    case ContextKey::State:
      return {std::to_string(static_cast<int>(column.state))};
    default: {
      std::vector<std::string> values = factValues(dossier.facts, factKeyOf(key));
      std::sort(values.begin(), values.end());
      return values;
    }
  }
}

std::vector<ContextKey> differences(const std::vector<ComparedColumn>& columns) {
  std::vector<ContextKey> different;
  for (const ContextKey key : allContextKeys()) {
    const auto first = comparedBy(key, columns.front());
    const bool all = std::all_of(columns.begin(), columns.end(),
                                 [&](const ComparedColumn& column) { return comparedBy(key, column) == first; });
    if (!all) different.push_back(key);
  }
  return different;
}

Result<void> checkChosen(const std::vector<Compared>& chosen) {
  const std::string number = std::to_string(chosen.size());
  if (chosen.size() < kFewestCompared || chosen.size() > kMostCompared) {
    return failure(ErrorCode::Invalid, "two to twelve assessments are put side by side, and " + number +
                                           (chosen.size() == 1 ? " was chosen" : " were chosen"));
  }
  std::set<std::pair<std::string, std::string>> seen;
  for (const Compared& each : chosen) {
    if (!each.dossier || !each.dossier->instrument) return failure(ErrorCode::Internal, "an assessment is missing");
    if (seen.emplace(each.dossier->assessment.id.value, each.asOf).second) continue;
    return failure(ErrorCode::Invalid,
                   "the same assessment was chosen twice; to see how it changed, choose it as of an earlier day",
                   each.dossier->project.title);
  }
  return {};
}

/// Two people who looked at the same thing with the same questions. One assessment on two days is not that.
bool areTwoAssessors(const std::vector<Compared>& chosen) {
  if (chosen.size() != 2) return false;
  const Dossier& one = *chosen[0].dossier;
  const Dossier& other = *chosen[1].dossier;
  return one.project.id == other.project.id && one.assessment.id != other.assessment.id &&
         one.instrument->id == other.instrument->id && one.instrument->version == other.instrument->version;
}

}  // namespace

Result<Comparison> compare(const std::vector<Compared>& chosen) {
  if (const auto checked = checkChosen(chosen); !checked) return tl::make_unexpected(checked.error());
  if (const auto matched = checkMatching(chosen); !matched) return tl::make_unexpected(matched.error());
  Comparison comparison;
  for (const Compared& each : chosen) comparison.columns.push_back(columnOf(each));
  comparison.different = differences(comparison.columns);
  comparison.requirements = matchedRows(chosen);
  fillCells(comparison);
  if (areTwoAssessors(chosen)) comparison.agreement = agreementOf(comparison);
  return comparison;
}

AssessmentState stateOf(const Dossier& dossier) {
  if (dossier.project.archived || dossier.assessment.archived) return AssessmentState::Archived;
  // Work has begun where somebody chose or wrote anything.
  const bool begun = std::any_of(dossier.answers.begin(), dossier.answers.end(), [](const auto& entry) {
    return entry.second.kind != AnswerKind::NotAsked || !entry.second.justification.empty();
  });
  return begun ? AssessmentState::InPreparation : AssessmentState::NotStarted;
}

const std::vector<ContextKey>& allContextKeys() {
  static const std::vector<ContextKey> kAll = {
      ContextKey::Questionnaire, ContextKey::Kind,  ContextKey::Stage, ContextKey::Role, ContextKey::Children,
      ContextKey::Ages,          ContextKey::Scope, ContextKey::Depth, ContextKey::Date, ContextKey::State};
  return kAll;
}

std::string factKeyOf(ContextKey key) {
  switch (key) {
    case ContextKey::Kind:
      return "kind";
    case ContextKey::Stage:
      return "stage";
    case ContextKey::Role:
      return "roles";
    case ContextKey::Children:
      return "childrenAffected";
    case ContextKey::Ages:
      return "ageBands";
    default:
      return {};
  }
}

const QuestionRow* findRow(const Comparison& comparison, const std::string& question) {
  for (const RequirementRow& requirement : comparison.requirements) {
    for (const QuestionRow& row : requirement.questions) {
      if (row.id == question) return &row;
    }
  }
  return nullptr;
}

std::string nameOf(const ComparedColumn& column) {
  const std::string organisation = factText(column.dossier().facts, "organisation");
  return column.dossier().project.title + (organisation.empty() ? "" : ", " + organisation);
}

bool precedesByName(const Compared& one, const Compared& other) {
  const auto name = [](const Compared& compared) {
    // As it is now stands behind every earlier day.
    return std::tuple(compared.dossier->project.title, factText(compared.dossier->facts, "organisation"),
                      compared.asOf.empty() ? std::string("~") : compared.asOf, compared.dossier->assessment.id.value);
  };
  return name(one) < name(other);
}

}  // namespace playfair::assessment
