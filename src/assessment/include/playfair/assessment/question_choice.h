// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/assessment/dossier.h"

namespace playfair::assessment {

/// Whether a questionnaire that leaves the program shows the answers so far.
enum class QuestionnaireFill { Blank, Answered };

/// The questions that `wanted` names, in the instrument's order, each once: "asked" (what this assessment asks; also
/// where nothing is named), "essential" (of those the essential ones), "all" (every question there is), the id of a
/// requirement (its questions that no rule takes out), the id of a question. What it does not know chooses nothing.
[[nodiscard]] std::vector<const instrument::Question*> chosenQuestions(const Dossier& dossier,
                                                                       const std::vector<std::string>& wanted);

/// Those of `wanted` that name nothing of this questionnaire.
[[nodiscard]] std::vector<std::string> unknownChoices(const instrument::Instrument& instrument,
                                                      const std::vector<std::string>& wanted);

/// What was answered so far; nothing where it is blank, or where two people answered apart and none is chosen yet.
[[nodiscard]] Answer answerToShow(const Dossier& dossier, const std::string& question, QuestionnaireFill fill);

}  // namespace playfair::assessment
