// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace playfair::workspace {

/// Text as it is searched for: lower case, without accents (å→a, ß→ss, ł→l), control characters as spaces.
struct FoldedText {
  std::string text;
  std::vector<std::size_t> origin;  ///< for each byte of `text`, where its character begins in the original
};

[[nodiscard]] FoldedText foldText(std::string_view original);

/// The words of what somebody typed, folded; everything but letters and digits separates them.
[[nodiscard]] std::vector<std::string> searchWords(std::string_view typed);

/// Where a word begins with `word` in folded text, or npos.
[[nodiscard]] std::size_t findWordStart(std::string_view folded, std::string_view word);

/// A piece of the original around the first of the words, cut at characters, with "…" where something was left out.
[[nodiscard]] std::string snippetAround(std::string_view original, const std::vector<std::string>& words);

}  // namespace playfair::workspace
