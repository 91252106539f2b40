// SPDX-License-Identifier: EUPL-1.2
#include "quoting.h"

namespace playfair::instrument {

std::string inQuotes(std::string_view text) {
  constexpr std::size_t kLongest = 60;
  std::string shown = "\"";
  for (const char character : text.substr(0, kLongest)) {
    const auto byte = static_cast<unsigned char>(character);
    shown += byte < 0x20 || byte == 0x7F ? '?' : character;
  }
  if (text.size() > kLongest) {
    // No code point is cut in two: what began before the cut and does not end there goes.
    while (shown.size() > 1 && (static_cast<unsigned char>(text[shown.size() - 1]) & 0xC0U) == 0x80U) shown.pop_back();
    shown += "…";
  }
  return shown + "\"";
}

}  // namespace playfair::instrument
