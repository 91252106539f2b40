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

/// What the search index holds of a text: folded, and every character of writing without spaces set apart, so that a
/// part of such a text is found as a phrase of its characters.
[[nodiscard]] std::string indexedText(std::string_view original);

/// Where a word begins with `word` in folded text, at `from` or later, or npos.
[[nodiscard]] std::size_t findWordStart(std::string_view folded, std::string_view word, std::size_t from = 0);

/// A piece of the original around the first of the words, cut at characters, with "…" where something was left out.
[[nodiscard]] std::string snippetAround(std::string_view original, const std::vector<std::string>& words);

}  // namespace playfair::workspace
