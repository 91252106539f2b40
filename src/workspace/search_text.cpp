// SPDX-License-Identifier: EUPL-1.2
#include "search_text.h"

#include <algorithm>

#include "search_letters.h"

namespace playfair::workspace {
namespace {

/// The character that ends before a place; empty at the beginning.
std::string_view characterBefore(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin - 1]) & 0xC0U) == 0x80U) --begin;
  return begin > 0 ? text.substr(begin - 1, at - begin + 1) : std::string_view();
}

/// True where a word may begin: after what separates words, and beside what is written without spaces.
bool mayBegin(std::string_view folded, std::size_t at) {
  const auto before = characterBefore(folded, at);
  if (before.empty() || !isWordCharacter(codeOf(before))) return true;
  return isWrittenWithoutSpaces(codeOf(before)) || isWrittenWithoutSpaces(codeOf(characterAt(folded, at)));
}

bool startsCharacter(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

}  // namespace

FoldedText foldText(std::string_view original) {
  FoldedText folded;
  folded.text.reserve(original.size());
  folded.origin.reserve(original.size());
  for (std::size_t at = 0; at < original.size();) {
    const auto character = characterAt(original, at);
    const std::string plain = foldCharacter(character);
    folded.text += plain;
    folded.origin.insert(folded.origin.end(), plain.size(), at);
    at += character.size();
  }
  return folded;
}

std::vector<std::string> searchWords(std::string_view typed) {
  const std::string folded = foldText(typed).text + ' ';
  std::vector<std::string> words;
  std::string word;
  for (std::size_t at = 0; at < folded.size();) {
    const auto character = characterAt(folded, at);
    if (isWordCharacter(codeOf(character))) {
      word += character;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
    at += character.size();
  }
  return words;
}

std::string indexedText(std::string_view original) {
  const std::string folded = foldText(original).text;
  std::string text;
  text.reserve(folded.size());
  for (std::size_t at = 0; at < folded.size();) {
    const auto character = characterAt(folded, at);
    if (isWrittenWithoutSpaces(codeOf(character))) {
      text += ' ';
      text += character;
      text += ' ';
    } else {
      text += character;
    }
    at += character.size();
  }
  return text;
}

std::size_t findWordStart(std::string_view folded, std::string_view word, std::size_t from) {
  for (std::size_t at = folded.find(word, from); at != std::string_view::npos; at = folded.find(word, at + 1)) {
    if (mayBegin(folded, at)) return at;
  }
  return std::string_view::npos;
}

std::string snippetAround(std::string_view original, const std::vector<std::string>& words) {
  constexpr std::size_t kBefore = 40;
  constexpr std::size_t kLength = 160;
  const FoldedText folded = foldText(original);
  std::size_t first = original.size();
  for (const auto& word : words) {
    const std::size_t at = findWordStart(folded.text, word);
    if (at != std::string_view::npos) first = std::min(first, folded.origin[at]);
  }
  if (first == original.size()) first = 0;
  std::size_t begin = first > kBefore ? first - kBefore : 0;
  while (begin > 0 && !startsCharacter(original[begin])) --begin;
  std::size_t end = std::min(begin + kLength, original.size());
  while (end < original.size() && !startsCharacter(original[end])) ++end;
  std::string snippet(original.substr(begin, end - begin));
  std::replace_if(snippet.begin(), snippet.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  snippet.erase(snippet.find_last_not_of(' ') + 1);
  return (begin > 0 ? "…" : "") + snippet + (end < original.size() ? "…" : "");
}

}  // namespace playfair::workspace
