// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "build_context.h"

namespace playfair::report {

/// Every question of the questionnaire with how it stands, what was answered and why; then answers to questions that
/// the questionnaire does not have.
[[nodiscard]] std::vector<Block> recordAnswers(const BuildContext& context);

}  // namespace playfair::report
