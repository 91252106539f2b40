// SPDX-License-Identifier: EUPL-1.2
#include "harmless_text.h"

#include <algorithm>
#include <cstddef>

#include "playfair/instrument/utf8.h"

namespace playfair::cli {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

std::size_t lengthOf(unsigned char lead) {
  return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

bool isHarmful(std::string_view character) {
  const auto byteAt = [&](std::size_t at) { return static_cast<unsigned>(static_cast<unsigned char>(character[at])); };
  if (character.size() == 1) {
    return (byteAt(0) < 0x20 && character != "\n" && character != "\t") || byteAt(0) == 0x7F;
  }
  if (character.size() == 2) {
    return byteAt(0) == 0xC2 && byteAt(1) < 0xA0;  // U+0080–U+009F
  }
  if (character.size() != 3 || byteAt(0) != 0xE2) {
    return false;
  }
  // U+2028–U+202E: line and paragraph separators, embeddings and overrides; U+2066–U+2069: isolates
  return (byteAt(1) == 0x80 && byteAt(2) >= 0xA8 && byteAt(2) <= 0xAE) ||
         (byteAt(1) == 0x81 && byteAt(2) >= 0xA6 && byteAt(2) <= 0xA9);
}

void appendWellFormed(std::string& result, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view character = text.substr(at, lengthOf(static_cast<unsigned char>(text[at])));
    result += isHarmful(character) ? kReplacement : character;
    at += character.size();
  }
}

}  // namespace

std::string harmless(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  while (const auto broken = instrument::firstInvalidUtf8(text)) {
    appendWellFormed(result, text.substr(0, *broken));
    result += kReplacement;
    text.remove_prefix(*broken + 1);
  }
  appendWellFormed(result, text);
  return result;
}

std::string harmlessLine(std::string_view text) {
  std::string line = harmless(text);
  std::replace_if(line.begin(), line.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return line;
}

}  // namespace playfair::cli
