// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/question_choice.h"

#include <algorithm>

#include "playfair/assessment/applicability.h"

namespace playfair::assessment {

namespace {

bool isChosen(const instrument::Question& question, const Dossier& dossier, const std::string& wanted) {
  if (wanted == "all" || wanted == question.id) return true;
  if (wanted == question.requirement) return appliesByRule(question, dossier.facts);
  if (wanted != "asked" && wanted != "essential") return false;
  const bool asked = standing(question, dossier.facts, dossier.assessment) == Standing::Asked;
  return asked && (wanted == "asked" || question.depth == instrument::Depth::Essential);
}

}  // namespace

std::vector<const instrument::Question*> chosenQuestions(const Dossier& dossier,
                                                         const std::vector<std::string>& wanted) {
  const std::vector<std::string> names = wanted.empty() ? std::vector<std::string>{"asked"} : wanted;
  std::vector<const instrument::Question*> chosen;
  if (!dossier.instrument) return chosen;
  for (const instrument::Requirement& requirement : dossier.instrument->requirements) {
    for (const instrument::Question& question : requirement.questions) {
      const bool wantedByOne = std::any_of(names.begin(), names.end(),
                                           [&](const std::string& name) { return isChosen(question, dossier, name); });
      if (wantedByOne) chosen.push_back(&question);
    }
  }
  return chosen;
}

std::vector<std::string> unknownChoices(const instrument::Instrument& instrument,
                                        const std::vector<std::string>& wanted) {
  std::vector<std::string> unknown;
  for (const std::string& name : wanted) {
    const bool isWord = name == "asked" || name == "essential" || name == "all";
    const bool isThere =
        isWord || instrument.findRequirement(name) != nullptr || instrument.findQuestion(name) != nullptr;
    if (!isThere) unknown.push_back(name);
  }
  return unknown;
}

Answer answerToShow(const Dossier& dossier, const std::string& question, QuestionnaireFill fill) {
  if (fill == QuestionnaireFill::Blank) return {};
  const auto found = dossier.answers.find(question);
  return found == dossier.answers.end() || found->second.conflicting ? Answer{} : found->second;
}

}  // namespace playfair::assessment
