// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/filled_text.h"

#include <algorithm>

namespace playfair::instrument {

std::string filledIn(const std::string& text, const Fillings& fillings) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto fits = std::find_if(fillings.begin(), fillings.end(), [&](const auto& filling) {
      return text.compare(at, filling.first.size() + 2, "{" + filling.first + "}") == 0;
    });
    if (fits == fillings.end()) {
      out += text[at++];
    } else {
      out += fits->second;
      at += fits->first.size() + 2;
    }
  }
  return out;
}

}  // namespace playfair::instrument
