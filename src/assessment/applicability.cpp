// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/applicability.h"

#include <algorithm>

namespace playfair::assessment {

namespace {

bool holds(const Facts& facts, std::string_view fact, const std::vector<std::string>& anyOf) {
  const std::vector<std::string> said = factValues(facts, fact);
  return said.empty() || std::find_first_of(said.begin(), said.end(), anyOf.begin(), anyOf.end()) != said.end();
}

// For the lists of a question, where naming none means all.
bool holdsWhereNamed(const Facts& facts, std::string_view fact, const std::vector<std::string>& anyOf) {
  return anyOf.empty() || holds(facts, fact, anyOf);
}

}  // namespace

bool appliesByRule(const instrument::Question& question, const Facts& facts) {
  return holdsWhereNamed(facts, "kind", question.kinds) && holdsWhereNamed(facts, "roles", question.roles) &&
         holdsWhereNamed(facts, "stage", question.stages) &&
         std::all_of(question.appliesWhen.begin(), question.appliesWhen.end(),
                     [&](const instrument::Condition& rule) { return holds(facts, rule.fact, rule.anyOf); });
}

Standing standing(const instrument::Question& question, const Facts& facts, const Assessment& assessment) {
  // The rule comes first: what it takes away, no wider scope brings back.
  if (!appliesByRule(question, facts)) {
    return Standing::NotByRule;
  }
  if (question.redLine) {
    return Standing::Asked;
  }
  if (!assessment.takesUp(question.requirement)) {
    return Standing::OutOfScope;
  }
  const bool deepEnough = assessment.depth == instrument::Depth::Full || question.depth == instrument::Depth::Essential;
  return deepEnough ? Standing::Asked : Standing::NotInDepth;
}

std::vector<const instrument::Question*> askedQuestions(const Dossier& dossier) {
  std::vector<const instrument::Question*> asked;
  if (!dossier.instrument) {
    return asked;
  }
  for (const instrument::Requirement& requirement : dossier.instrument->requirements) {
    for (const instrument::Question& question : requirement.questions) {
      if (standing(question, dossier.facts, dossier.assessment) == Standing::Asked) {
        asked.push_back(&question);
      }
    }
  }
  return asked;
}

}  // namespace playfair::assessment
