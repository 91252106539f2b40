// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "playfair/assessment/comparison.h"

namespace playfair::assessment {

/// Invalid where an assessment has no question in common with the newest edition among those chosen.
[[nodiscard]] Result<void> checkMatching(const std::vector<Compared>& chosen);

/// The rows of all questionnaires chosen, without values: those of the newest edition in its order, then what only
/// older ones have. Each row knows which question of each assessment's own questionnaire stands in it.
[[nodiscard]] std::vector<RequirementRow> matchedRows(const std::vector<Compared>& chosen);

}  // namespace playfair::assessment
