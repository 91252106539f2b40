// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <array>

#include "playfair/assessment/answer.h"
#include "playfair/instrument/instrument.h"

namespace playfair::ui {

inline constexpr int kLevels = 5;

/// "Not addressed" … "Kept up" for 0–4.
[[nodiscard]] QString levelName(int level);

/// What each level means for a question, in a few words; 2 says what partly means where the question says it.
[[nodiscard]] std::array<QString, kLevels> levelExplanations(const instrument::Question& question);

/// "2 Partly", "Not applicable", "Asked, nobody knows" or "Not answered".
[[nodiscard]] QString answerWords(const assessment::Answer& answer);

}  // namespace playfair::ui
