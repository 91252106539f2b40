// SPDX-License-Identifier: EUPL-1.2
#include "search_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace playfair::workspace {
namespace {

constexpr char32_t kFirstLatin = 0xC0;

// U+00C0 to U+017F; "" keeps the character.
constexpr std::array<const char*, 192> kLatin = {
    "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",   // À–Ï
    "d", "n", "o",  "o",  "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "ss",  // Ð–ß
    "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",   // à–ï
    "d", "n", "o",  "o",  "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "y",   // ð–ÿ
    "a", "a", "a",  "a",  "a", "a", "c",  "c", "c", "c", "c", "c", "c", "c", "d",  "d",   // Ā–ď
    "d", "d", "e",  "e",  "e", "e", "e",  "e", "e", "e", "e", "e", "g", "g", "g",  "g",   // Đ–ğ
    "g", "g", "g",  "g",  "h", "h", "h",  "h", "i", "i", "i", "i", "i", "i", "i",  "i",   // Ġ–į
    "i", "i", "ij", "ij", "j", "j", "k",  "k", "k", "l", "l", "l", "l", "l", "l",  "l",   // İ–Ŀ
    "l", "l", "l",  "n",  "n", "n", "n",  "n", "n", "n", "n", "n", "o", "o", "o",  "o",   // ŀ–ŏ
    "o", "o", "oe", "oe", "r", "r", "r",  "r", "r", "r", "s", "s", "s", "s", "s",  "s",   // Ő–ş
    "s", "s", "t",  "t",  "t", "t", "t",  "t", "u", "u", "u", "u", "u", "u", "u",  "u",   // Š–ů
    "u", "u", "u",  "u",  "w", "w", "y",  "y", "y", "z", "z", "z", "z", "z", "z",  "s"};  // Ű–ſ

struct Other {
  char32_t from;
  const char* to;
};

constexpr std::array<Other, 24> kOthers = {
    {{0x218, "s"}, {0x219, "s"}, {0x21A, "t"}, {0x21B, "t"}, {0x1E9E, "ss"}, {0x386, "α"}, {0x388, "ε"}, {0x389, "η"},
     {0x38A, "ι"}, {0x38C, "ο"}, {0x38E, "υ"}, {0x38F, "ω"}, {0x3AC, "α"},   {0x3AD, "ε"}, {0x3AE, "η"}, {0x3AF, "ι"},
     {0x3CC, "ο"}, {0x3CD, "υ"}, {0x3CE, "ω"}, {0x3C2, "σ"}, {0x401, "е"},   {0x451, "е"}, {0x404, "є"}, {0x407, "ї"}}};

/// Length of the UTF-8 character that begins with this byte; 1 for a byte that begins none.
std::size_t lengthOf(char first) {
  const auto byte = static_cast<unsigned char>(first);
  if (byte >= 0xF0) return 4;
  if (byte >= 0xE0) return 3;
  return byte >= 0xC0 ? 2 : 1;
}

char32_t decode(std::string_view character) {
  const auto byte = [&](std::size_t at) { return static_cast<char32_t>(static_cast<unsigned char>(character[at])); };
  switch (character.size()) {
    case 1:
      return byte(0);
    case 2:
      return ((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU);
    case 3:
      return ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
    default:
      return ((byte(0) & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U) | (byte(3) & 0x3FU);
  }
}

/// Only for the two-byte letters of Greek and Cyrillic.
std::string encode(char32_t letter) {
  return {static_cast<char>(0xC0U | (letter >> 6U)), static_cast<char>(0x80U | (letter & 0x3FU))};
}

std::string fold(std::string_view character) {
  const char32_t letter = decode(character);
  if (letter < 0x20 || letter == 0x7F) return " ";
  if (letter >= 'A' && letter <= 'Z') return std::string(1, static_cast<char>(letter - 'A' + 'a'));
  if (letter < 0x80) return std::string(character);
  if (letter >= kFirstLatin && letter < kFirstLatin + kLatin.size()) {
    const std::string_view plain = kLatin[letter - kFirstLatin];
    return std::string(plain.empty() ? character : plain);
  }
  if (letter >= 0x300 && letter <= 0x36F) return {};  // accents that stand alone
  const auto* other =
      std::find_if(kOthers.begin(), kOthers.end(), [&](const Other& entry) { return entry.from == letter; });
  if (other != kOthers.end()) return other->to;
  if ((letter >= 0x391 && letter <= 0x3A9) || (letter >= 0x410 && letter <= 0x42F)) return encode(letter + 32);
  if (letter >= 0x400 && letter <= 0x40F) return encode(letter + 80);
  return std::string(character);
}

bool isWordByte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
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
    const std::size_t length = std::min(lengthOf(original[at]), original.size() - at);
    const std::string plain = fold(original.substr(at, length));
    folded.text += plain;
    folded.origin.insert(folded.origin.end(), plain.size(), at);
    at += length;
  }
  return folded;
}

std::vector<std::string> searchWords(std::string_view typed) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : foldText(typed).text + ' ') {
    if (isWordByte(c)) {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  return words;
}

std::size_t findWordStart(std::string_view folded, std::string_view word) {
  for (std::size_t at = folded.find(word); at != std::string_view::npos; at = folded.find(word, at + 1)) {
    // Beyond ASCII a dash or a quotation mark may stand before a word, so there any place counts.
    const bool start = at == 0 || !isWordByte(folded[at - 1]) || static_cast<unsigned char>(folded[at - 1]) >= 0x80;
    if (start) return at;
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
