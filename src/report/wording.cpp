// SPDX-License-Identifier: EUPL-1.2
#include "wording.h"

#include <algorithm>
#include <array>

namespace playfair::report {

namespace {

std::string filledIn(const std::string& pattern, const Fillings& fillings) {
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

}  // namespace

Wording::Wording(const ReportDefinition& definition, std::string language)
    : m_definition(definition), m_language(std::move(language)) {}

std::string Wording::text(const std::string& key) const {
  const auto found = m_definition.fixedTexts.find(key);
  return found == m_definition.fixedTexts.end() ? std::string{} : textIn(found->second, m_language);
}

std::string Wording::text(const std::string& key, const Fillings& fillings) const {
  return filledIn(text(key), fillings);
}

std::string levelWord(int level, const std::string& language) {
  static const std::array<Texts, 5> words = {
      {{{"en", "Not addressed"}}, {{"en", "Planned"}}, {{"en", "Partly"}}, {{"en", "In place"}}, {{"en", "Kept up"}}}};
  return textIn(words.at(static_cast<std::size_t>(std::clamp(level, 0, 4))), language);
}

}  // namespace playfair::report
