// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "playfair/assessment/comparison.h"

// How comparisons are put in words on the screen; each says the whole, for screen readers too.
namespace playfair::ui {

/// "Preschool assistant" and "Example City": title and organisation always stand together.
[[nodiscard]] QString columnTitle(const assessment::ComparedColumn& column);
[[nodiscard]] QString columnOrganisation(const assessment::ComparedColumn& column);
/// "as of 15 Jan 2026"; empty where it is as it is now.
[[nodiscard]] QString columnDay(const assessment::ComparedColumn& column);
/// All of it in one line.
[[nodiscard]] QString columnName(const assessment::ComparedColumn& column);

/// "Children, ages"
[[nodiscard]] QString contextName(const std::vector<assessment::ContextKey>& keys);
[[nodiscard]] QString contextWords(const std::vector<assessment::ContextKey>& keys,
                                   const assessment::ComparedColumn& column);
/// What follows where two differ, one sentence each, then the one that stands under every comparison.
[[nodiscard]] QStringList careSentences(const assessment::Comparison& comparison);

/// "kept up", "asked, nobody knows" …
[[nodiscard]] QString partName(assessment::BarPart part);
/// "2 in place · 1 asked, nobody knows", or why there is no bar.
[[nodiscard]] QString countWords(const assessment::RequirementCell& cell);
/// "1 met · 1 not met"; empty where none is asked.
[[nodiscard]] QString safeguardTally(const assessment::RequirementCell& cell);
/// Both.
[[nodiscard]] QString requirementWords(const assessment::RequirementCell& cell);
/// Why there is no bar in this cell; empty where there is one.
[[nodiscard]] QString noBarWords(const assessment::RequirementCell& cell);

/// "2 Partly", "3 In place, claimed", "Asked, nobody knows", "Out of scope" …
[[nodiscard]] QString cellAnswer(const assessment::QuestionCell& cell);
/// "test result, confirmed by children · 1 differing view"; empty where there is nothing to say.
[[nodiscard]] QString cellSupport(const assessment::QuestionCell& cell);
/// "safeguard not met"; empty where it is none that is asked.
[[nodiscard]] QString cellSafeguard(const assessment::QuestionCell& cell);
/// "Partly, claimed": all of it.
[[nodiscard]] QString cellWords(const assessment::QuestionCell& cell);

/// "Same level on 41 of 62, one apart on 15, further apart on 6."
[[nodiscard]] QString agreementWords(const assessment::Agreement& agreement);
/// What the rows are chosen by, in short; empty where all are shown.
[[nodiscard]] QStringList filterWords(const assessment::RowFilter& filter);

}  // namespace playfair::ui
