// SPDX-License-Identifier: EUPL-1.2
#include "playfair/exchange/file_words.h"

#include <algorithm>

namespace playfair::exchange {

std::string FileWords::text(const std::string& key) const {
  const auto found = m_texts.find(key);
  return found == m_texts.end() ? std::string{} : found->second;
}

std::string FileWords::text(const std::string& key, const Fillings& fillings) const {
  const std::string pattern = text(key);
  std::string out;
  for (std::size_t at = 0; at < pattern.size();) {
    const auto fits = std::find_if(fillings.begin(), fillings.end(), [&](const auto& filling) {
      return pattern.compare(at, filling.first.size() + 2, "{" + filling.first + "}") == 0;
    });
    if (fits == fillings.end()) {
      out += pattern[at++];
    } else {
      out += fits->second;
      at += fits->first.size() + 2;
    }
  }
  return out;
}

}  // namespace playfair::exchange
