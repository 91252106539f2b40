// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace playfair::instrument {

/// The pointer one step further down, with the step escaped as RFC 6901 asks.
[[nodiscard]] inline std::string below(std::string_view pointer, std::string_view step) {
  std::string longer(pointer);
  longer += '/';
  for (const char character : step) {
    if (character == '~') {
      longer += "~0";
    } else if (character == '/') {
      longer += "~1";
    } else {
      longer += character;
    }
  }
  return longer;
}

[[nodiscard]] inline std::string below(std::string_view pointer, std::size_t index) {
  return below(pointer, std::string_view(std::to_string(index)));
}

}  // namespace playfair::instrument
