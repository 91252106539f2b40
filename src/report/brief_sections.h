// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "build_context.h"
#include "shortening.h"

namespace playfair::report {

// The sections of the brief. Each says so where there is nothing to tell.

[[nodiscard]] std::vector<Block> briefFacts(const BuildContext& context, Shortening& shortening);
[[nodiscard]] std::vector<Block> briefCounts(const BuildContext& context, Shortening& shortening);
[[nodiscard]] std::vector<Block> briefSafeguards(const BuildContext& context, Shortening& shortening);
[[nodiscard]] std::vector<Block> briefClaimed(const BuildContext& context, Shortening& shortening);
[[nodiscard]] std::vector<Block> briefViews(const BuildContext& context, Shortening& shortening);
/// Of consultations with children that are public: what they said where there is leave to quote it, and what changed.
[[nodiscard]] std::vector<Block> briefChildrenSaid(const BuildContext& context, Shortening& shortening);
[[nodiscard]] std::vector<Block> briefNotKnown(const BuildContext& context, Shortening& shortening);

}  // namespace playfair::report
