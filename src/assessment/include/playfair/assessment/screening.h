// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "playfair/assessment/dossier.h"

// From the screening to a suggestion: docs/screening.md tells the same rules in words. People decide; a suggestion is
// never more than that.
namespace playfair::assessment {

/// Which end the screening comes to.
enum class ScreeningEnd { Assess, FindOutFirst, PutOnRecord, NoneNeeded };

/// Why a questionnaire is suggested.
enum class QuestionnaireReason { DecisionAhead, UsesAi, PublicSafety, GovernsAi, AffectsChildren };

/// Why every question should be asked, and not only the essential ones.
enum class DepthReason {
  JudgesChildren,
  Decides,
  SensitiveData,
  VulnerableChildren,
  ChildrenNotKnown,
  MistakeNotCaught,
  MistakeNotPutRight
};

struct SuggestedQuestionnaire {
  std::string instrument;  ///< id
  QuestionnaireReason reason = QuestionnaireReason::AffectsChildren;
  bool operator==(const SuggestedQuestionnaire&) const = default;
};

struct ScreeningSuggestion {
  ScreeningEnd end = ScreeningEnd::FindOutFirst;
  std::vector<std::string> facts;       ///< keys: those that point to a child; where none does, those not known
  std::vector<std::string> notSettled;  ///< ids of questions, in order
  std::vector<std::string> reasons;     ///< ids of settled questions of R1: their reasons stand for NoneNeeded
  std::vector<SuggestedQuestionnaire> questionnaires;  ///< only for Assess; the one to begin with first
  instrument::Depth depth = instrument::Depth::Essential;
  std::vector<DepthReason> depthReasons;  ///< empty where the essential questions are enough
};

/// True for an assessment that follows the questionnaire `screening`.
[[nodiscard]] bool isScreening(const Dossier& dossier);

/// What the facts and answers of a screening suggest; nothing for any other assessment.
[[nodiscard]] std::optional<ScreeningSuggestion> screeningSuggestion(const Dossier& dossier);

/// "assess", "find-out-first", "put-on-record", "none-needed"
[[nodiscard]] std::string toText(ScreeningEnd end);

}  // namespace playfair::assessment
