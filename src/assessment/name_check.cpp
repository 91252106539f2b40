// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/name_check.h"

#include <algorithm>
#include <vector>

#include "name_words.h"
#include "number_check.h"

namespace playfair::assessment {
namespace {

struct Letter {
  char32_t code = 0;
  std::size_t length = 1;
};

/// The letter at a place; of text that is not UTF-8, the byte.
Letter letterAt(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t place) { return static_cast<unsigned char>(text[place]); };
  if (byte(at) < 0xC2 || byte(at) >= 0xF0) return {byte(at), 1};
  const std::size_t length = byte(at) >= 0xE0 ? 3 : 2;
  if (at + length > text.size()) return {byte(at), 1};
  char32_t code = byte(at) & (length == 3 ? 0x0FU : 0x1FU);
  for (std::size_t next = 1; next < length; ++next) code = (code << 6U) | (byte(at + next) & 0x3FU);
  return {code, length};
}

bool isCapital(char32_t code) {
  if (code < 0x80) return code >= 'A' && code <= 'Z';
  if (code >= 0xC0 && code <= 0xDE) return code != 0xD7;
  if ((code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E)) return code % 2 == 1;
  if (code >= 0x100 && code <= 0x178) return code % 2 == 0;
  return (code >= 0x391 && code <= 0x3A9) || (code >= 0x400 && code <= 0x42F);
}

bool isLetter(char32_t code) {
  if (code < 0x80) return (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
  return (code >= 0xC0 && code < 0x250 && code != 0xD7 && code != 0xF7) || (code >= 0x386 && code < 0x530);
}

/// For the lists of words, which are English, Swedish and French.
std::string inLowerCase(std::string_view word) {
  std::string lower;
  for (std::size_t at = 0; at < word.size(); ++at) {
    const auto byte = static_cast<unsigned char>(word[at]);
    if (byte >= 'A' && byte <= 'Z') {
      lower += static_cast<char>(byte - 'A' + 'a');
    } else if (byte == 0xC3 && at + 1 < word.size() && isCapital(letterAt(word, at).code)) {
      lower += word[at];
      lower += static_cast<char>(static_cast<unsigned char>(word[++at]) + 0x20U);
    } else {
      lower += word[at];
    }
  }
  return lower;
}

struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string lower;
  bool capitalised = false;  ///< "Anna", not "ANNA" and not "anna"
  bool initial = false;      ///< "K."
  bool joins = false;        ///< nothing but one space stands between it and the word before
};

/// Letters, with hyphens and apostrophes between them.
Word wordAt(std::string_view text, std::size_t begin) {
  Word word;
  word.begin = begin;
  std::size_t capitals = 0;
  std::size_t letters = 0;
  std::size_t at = begin;
  while (at < text.size()) {
    const Letter letter = letterAt(text, at);
    const bool joint = (text[at] == '-' || text[at] == '\'' || letter.code == 0x2019) &&
                       at + letter.length < text.size() && isLetter(letterAt(text, at + letter.length).code);
    if (!isLetter(letter.code) && !joint) break;
    letters += joint ? 0 : 1;
    capitals += isCapital(letter.code) ? 1 : 0;
    at += letter.length;
  }
  word.end = at;
  word.lower = inLowerCase(text.substr(begin, at - begin));
  const bool first = isCapital(letterAt(text, begin).code);
  word.initial = first && letters == 1 && at < text.size() && text[at] == '.';
  word.capitalised = first && letters > 1 && capitals < letters;
  if (word.initial) ++word.end;
  return word;
}

std::vector<Word> wordsOfText(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    const Letter letter = letterAt(text, at);
    if (!isLetter(letter.code)) {
      at += letter.length;
      continue;
    }
    Word word = wordAt(text, at);
    word.joins = !words.empty() && words.back().end + 1 == word.begin && text[words.back().end] == ' ';
    at = word.end;
    words.push_back(std::move(word));
  }
  return words;
}

bool couldBeName(const Word& word) {
  return word.initial || (word.capitalised && !isEverydayWord(word.lower) && !namesAnOrganisation(word.lower));
}

/// Where the run of words that could be a name ends, from `begin`.
std::size_t endOfRun(const std::vector<Word>& words, std::size_t begin) {
  std::size_t end = begin + 1;
  while (end < words.size() && words[end].joins) {
    std::size_t next = end;
    while (next < words.size() && words[next].joins && isNameParticle(words[next].lower)) ++next;
    if (next == words.size() || !words[next].joins || !couldBeName(words[next])) break;
    end = next + 1;
  }
  return end;
}

/// "Astrid Lindgrens skola", "École Jules Ferry", "rue Victor Hugo"
bool belongsToOrganisation(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
  const bool after = end < words.size() && words[end].joins && namesAnOrganisation(words[end].lower);
  return after || (begin > 0 && words[begin].joins && namesAnOrganisation(words[begin - 1].lower));
}

std::optional<NameHint> findName(std::string_view text) {
  const auto words = wordsOfText(text);
  for (std::size_t begin = 0; begin < words.size();) {
    if (!couldBeName(words[begin])) {
      ++begin;
      continue;
    }
    const std::size_t end = endOfRun(words, begin);
    const bool anyWhole = std::any_of(words.begin() + static_cast<std::ptrdiff_t>(begin),
                                      words.begin() + static_cast<std::ptrdiff_t>(end),
                                      [](const Word& word) { return word.capitalised; });
    if (end - begin > 1 && anyWhole && !belongsToOrganisation(words, begin, end)) {
      const std::size_t from = words[begin].begin;
      return NameHint{NameHint::Kind::Name, std::string(text.substr(from, words[end - 1].end - from)), from};
    }
    begin = end;
  }
  return std::nullopt;
}

}  // namespace

std::optional<NameHint> findNameHint(std::string_view text) {
  std::optional<NameHint> first;
  for (auto found : {findEmailAddress(text), findNumber(text), findName(text)}) {
    if (found && (!first || found->begin < first->begin)) first = std::move(found);
  }
  return first;
}

}  // namespace playfair::assessment
