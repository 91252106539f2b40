// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "playfair/assessment/dossier.h"

namespace playfair::assessment {

/// How a question stands in an assessment.
enum class Standing {
  Asked,       ///< asked and, where its requirement is in scope, counted
  NotByRule,   ///< does not apply: a rule over facts says so
  OutOfScope,  ///< its requirement is left out
  NotInDepth   ///< not among the essential questions
};

/// Rules look only at facts, never at answers; a fact not known lets the question apply.
[[nodiscard]] bool appliesByRule(const instrument::Question& question, const Facts& facts);

/// Minimum safeguards that apply are asked in every scope and depth.
[[nodiscard]] Standing standing(const instrument::Question& question, const Facts& facts, const Assessment& assessment);

/// The questions asked, in the instrument's order.
[[nodiscard]] std::vector<const instrument::Question*> askedQuestions(const Dossier& dossier);

}  // namespace playfair::assessment
