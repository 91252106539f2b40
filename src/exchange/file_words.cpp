// SPDX-License-Identifier: EUPL-1.2
#include "playfair/exchange/file_words.h"

#include "playfair/instrument/filled_text.h"

namespace playfair::exchange {

std::string FileWords::text(const std::string& key) const {
  const auto found = m_texts.find(key);
  return found == m_texts.end() ? std::string{} : found->second;
}

std::string FileWords::text(const std::string& key, const Fillings& fillings) const {
  return instrument::filledIn(text(key), fillings);
}

}  // namespace playfair::exchange
