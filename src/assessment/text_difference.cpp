// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/text_difference.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace playfair::assessment {
namespace {

using WordList = std::vector<std::string_view>;

/// Above this many pairs of words, the middle of two texts is told as wholly replaced: the table would be too large.
constexpr std::size_t kMostPairs = 4'000'000;

bool isSpace(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// A word with the white space after it, so that joining all gives the text.
WordList wordsOf(std::string_view text) {
  WordList words;
  std::size_t begin = 0;
  while (begin < text.size()) {
    std::size_t end = begin;
    while (end < text.size() && !isSpace(text[end])) ++end;
    while (end < text.size() && isSpace(text[end])) ++end;
    words.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return words;
}

void add(std::vector<TextPiece>& pieces, TextPiece::Kind kind, std::string_view text) {
  if (text.empty()) return;
  if (pieces.empty() || pieces.back().kind != kind) pieces.push_back({kind, {}});
  pieces.back().text += text;
}

/// Lengths of the longest common run of words from each pair of places to the ends.
class CommonWords {
 public:
  CommonWords(const WordList& before, const WordList& after)
      : m_width(after.size() + 1), m_lengths((before.size() + 1) * m_width, 0) {
    for (std::size_t i = before.size(); i-- > 0;) {
      for (std::size_t j = after.size(); j-- > 0;) {
        m_lengths[i * m_width + j] =
            before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
      }
    }
  }
  [[nodiscard]] std::uint32_t at(std::size_t i, std::size_t j) const { return m_lengths[i * m_width + j]; }

 private:
  std::size_t m_width;
  std::vector<std::uint32_t> m_lengths;
};

void compareMiddle(std::vector<TextPiece>& pieces, const WordList& before, const WordList& after) {
  using Kind = TextPiece::Kind;
  if (!before.empty() && after.size() > kMostPairs / before.size()) {
    for (const auto word : before) add(pieces, Kind::Removed, word);
    for (const auto word : after) add(pieces, Kind::Added, word);
    return;
  }
  const CommonWords common(before, after);
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < before.size() || j < after.size()) {
    if (i < before.size() && j < after.size() && before[i] == after[j]) {
      add(pieces, Kind::Same, before[i]);
      ++i;
      ++j;
    } else if (i < before.size() && (j == after.size() || common.at(i + 1, j) >= common.at(i, j + 1))) {
      add(pieces, Kind::Removed, before[i++]);
    } else {
      add(pieces, Kind::Added, after[j++]);
    }
  }
}

}  // namespace

std::vector<TextPiece> textDifference(std::string_view before, std::string_view after) {
  const WordList old = wordsOf(before);
  const WordList fresh = wordsOf(after);
  std::size_t head = 0;
  while (head < old.size() && head < fresh.size() && old[head] == fresh[head]) ++head;
  std::size_t tail = 0;
  while (tail < old.size() - head && tail < fresh.size() - head &&
         old[old.size() - 1 - tail] == fresh[fresh.size() - 1 - tail]) {
    ++tail;
  }
  const auto middle = [&](const WordList& words) {
    return WordList(words.begin() + static_cast<std::ptrdiff_t>(head), words.end() - static_cast<std::ptrdiff_t>(tail));
  };
  std::vector<TextPiece> pieces;
  for (std::size_t i = 0; i < head; ++i) add(pieces, TextPiece::Kind::Same, old[i]);
  compareMiddle(pieces, middle(old), middle(fresh));
  for (std::size_t i = old.size() - tail; i < old.size(); ++i) add(pieces, TextPiece::Kind::Same, old[i]);
  return pieces;
}

}  // namespace playfair::assessment
