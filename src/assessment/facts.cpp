// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/facts.h"

namespace playfair::assessment {

std::vector<std::string> factValues(const Facts& facts, std::string_view key) {
  const auto found = facts.find(std::string(key));
  if (found == facts.end()) {
    return {};
  }
  if (const auto* several = std::get_if<std::vector<std::string>>(&found->second)) {
    return *several;
  }
  if (const auto* number = std::get_if<std::int64_t>(&found->second)) {
    return {std::to_string(*number)};
  }
  const auto* text = std::get_if<std::string>(&found->second);
  // A field that was emptied says as little as one never filled.
  return text == nullptr || text->empty() ? std::vector<std::string>{} : std::vector<std::string>{*text};
}

std::string factText(const Facts& facts, std::string_view key) {
  const auto found = facts.find(std::string(key));
  if (found == facts.end()) {
    return {};
  }
  const auto* text = std::get_if<std::string>(&found->second);
  return text == nullptr ? std::string{} : *text;
}

}  // namespace playfair::assessment
