// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "build_context.h"

namespace playfair::report {

/// What is told of one requirement taken up: safeguards that are due and not met or not known, counts where the profile
/// is wanted, the account texts, and answers that may be published where these are wanted. Empty where there is
/// nothing.
[[nodiscard]] std::vector<Block> requirementBlocks(const BuildContext& context,
                                                   const instrument::Requirement& requirement);

/// One callout per minimum safeguard of a requirement that is due and not met (red) or not known (amber).
[[nodiscard]] std::vector<Block> safeguardCallouts(const BuildContext& context, const std::string& requirement);

}  // namespace playfair::report
