// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/comparison.h"

namespace playfair::assessment {

std::string toText(ContextKey key) {
  switch (key) {
    case ContextKey::Questionnaire:
      return "questionnaire";
    case ContextKey::Kind:
      return "kind";
    case ContextKey::Stage:
      return "stage";
    case ContextKey::Role:
      return "role";
    case ContextKey::Children:
      return "children";
    case ContextKey::Ages:
      return "ages";
    case ContextKey::Scope:
      return "scope";
    case ContextKey::Depth:
      return "depth";
    case ContextKey::Date:
      return "date";
    case ContextKey::State:
      break;
  }
  return "state";
}

std::string toText(BarPart part) {
  switch (part) {
    case BarPart::KeptUp:
      return "kept-up";
    case BarPart::InPlace:
      return "in-place";
    case BarPart::Claimed:
      return "claimed";
    case BarPart::Partly:
      return "partly";
    case BarPart::Planned:
      return "planned";
    case BarPart::NotAddressed:
      return "not-addressed";
    case BarPart::AskedUnknown:
      return "asked-unknown";
    case BarPart::SaidNotToApply:
      return "said-not-to-apply";
    case BarPart::TwoAnswers:
      return "two-answers";
    case BarPart::NotAsked:
      break;
  }
  return "not-asked";
}

std::string toText(CellState state) {
  switch (state) {
    case CellState::Level:
      return "level";
    case CellState::AskedUnknown:
      return "asked-unknown";
    case CellState::NotAsked:
      return "not-asked";
    case CellState::NotApplicable:
      return "not-applicable";
    case CellState::Conflicting:
      return "conflicting";
    case CellState::NotByRule:
      return "not-by-rule";
    case CellState::OutOfScope:
      return "out-of-scope";
    case CellState::NotInDepth:
      return "not-in-depth";
    default:
      return "not-in-questionnaire";
  }
}

std::string toText(SafeguardState state) {
  if (state == SafeguardState::Met) return "met";
  return state == SafeguardState::NotMet ? "not-met" : "not-known";
}

std::string toText(AssessmentState state) {
  if (state == AssessmentState::Archived) return "archived";
  return state == AssessmentState::InPreparation ? "in-preparation" : "not-started";
}

}  // namespace playfair::assessment
