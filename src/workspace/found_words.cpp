// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/found_words.h"

#include <algorithm>

#include "search_text.h"

namespace playfair::workspace {

std::vector<FoundWord> foundWords(std::string_view text, std::string_view typed) {
  const FoldedText folded = foldText(text);
  const auto begin = [&](std::size_t at) { return at < folded.origin.size() ? folded.origin[at] : text.size(); };
  std::vector<FoundWord> all;
  for (const auto& word : searchWords(typed)) {
    for (std::size_t at = findWordStart(folded.text, word, 0); at != std::string_view::npos;
         at = findWordStart(folded.text, word, at + word.size())) {
      // A letter that folds to two ("ß") may be met in its middle: it counts as a whole.
      std::size_t end = at + word.size();
      while (end < folded.origin.size() && folded.origin[end] == folded.origin[end - 1]) ++end;
      all.push_back({begin(at), begin(end) - begin(at)});
    }
  }
  std::sort(all.begin(), all.end(), [](const FoundWord& one, const FoundWord& other) {
    return one.begin != other.begin ? one.begin < other.begin : one.length > other.length;
  });
  std::vector<FoundWord> apart;
  for (const auto& word : all) {
    if (apart.empty() || word.begin >= apart.back().begin + apart.back().length) apart.push_back(word);
  }
  return apart;
}

bool hasAllWords(std::string_view text, std::string_view typed) {
  const FoldedText folded = foldText(text);
  const auto words = searchWords(typed);
  return !words.empty() && std::all_of(words.begin(), words.end(), [&](const std::string& word) {
    return findWordStart(folded.text, word, 0) != std::string_view::npos;
  });
}

}  // namespace playfair::workspace
