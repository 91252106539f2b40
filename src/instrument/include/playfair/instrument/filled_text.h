// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace playfair::instrument {

/// What stands for `{name}` in a text.
using Fillings = std::vector<std::pair<std::string, std::string>>;

/// The text with every `{name}` filled in, in one pass: what is filled in is never looked at again. A name without a
/// filling stays as it is.
[[nodiscard]] std::string filledIn(const std::string& text, const Fillings& fillings);

}  // namespace playfair::instrument
