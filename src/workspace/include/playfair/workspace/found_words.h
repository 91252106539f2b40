// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace playfair::workspace {

/// A part of a text, in bytes; it begins and ends at characters.
struct FoundWord {
  std::size_t begin = 0;
  std::size_t length = 0;
  bool operator==(const FoundWord&) const = default;
};

/// Where words of `text` begin with one of the words that were typed, as search() compares them: whatever case and
/// accents. In order; none overlaps another.
[[nodiscard]] std::vector<FoundWord> foundWords(std::string_view text, std::string_view typed);

/// True where `text` has all the words, each as the beginning of a word. False where no word was typed.
[[nodiscard]] bool hasAllWords(std::string_view text, std::string_view typed);

}  // namespace playfair::workspace
