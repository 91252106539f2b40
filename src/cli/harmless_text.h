// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace playfair::cli {

/// Text for a terminal: control characters (so every escape sequence), marks that turn the direction of what follows,
/// and bytes that are not UTF-8 become U+FFFD. Line ends and tabs stay.
[[nodiscard]] std::string harmless(std::string_view text);

/// The same on one line: line ends and tabs become blanks.
[[nodiscard]] std::string harmlessLine(std::string_view text);

}  // namespace playfair::cli
