// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace playfair::instrument {

/// Nothing but spaces, tabs and line ends: it says nothing.
[[nodiscard]] inline bool isBlank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace playfair::instrument
