// SPDX-License-Identifier: EUPL-1.2
#include "text_encoding.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace playfair::exchange {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// What windows-1252 has at 0x80–0x9F; 0 where it has nothing. All other bytes are the code points of the same number.
constexpr std::array<std::uint16_t, 32> kWindows1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                        0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// Code points of windows-1252 all lie below U+FFFF.
void appendUtf8(std::string& text, unsigned codePoint) {
  if (codePoint < 0x80) {
    text.push_back(static_cast<char>(codePoint));
    return;
  }
  if (codePoint < 0x800) {
    text.push_back(static_cast<char>(0xC0 | (codePoint >> 6)));
  } else {
    text.push_back(static_cast<char>(0xE0 | (codePoint >> 12)));
    text.push_back(static_cast<char>(0x80 | ((codePoint >> 6) & 0x3F)));
  }
  text.push_back(static_cast<char>(0x80 | (codePoint & 0x3F)));
}

Result<std::string> fromWindows1252(std::string_view bytes, const std::string& file) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const unsigned byte = static_cast<unsigned char>(c);
    const bool inTable = byte >= 0x80 && byte < 0xA0;
    const unsigned codePoint = inTable ? kWindows1252[byte - 0x80] : byte;
    if (inTable && codePoint == 0) {
      return failure(ErrorCode::Invalid, "a byte that windows-1252 gives no character; it is in another encoding",
                     file);
    }
    appendUtf8(text, codePoint);
  }
  return text;
}

}  // namespace

std::string plainWord(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) {
    return {};
  }
  std::string word(text.substr(first, text.find_last_not_of(" \t") - first + 1));
  std::transform(word.begin(), word.end(), word.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return word;
}

Result<std::string> toUtf8(std::string bytes, const std::string& encoding, const std::string& file) {
  const std::string name = plainWord(encoding);
  if (name == "windows-1252") {
    return fromWindows1252(bytes, file);
  }
  if (!name.empty() && name != "utf-8") {
    return failure(ErrorCode::Invalid, "the encoding is not known; known are utf-8 and windows-1252", file);
  }
  if (std::string_view(bytes).starts_with(kByteOrderMark)) {
    bytes.erase(0, kByteOrderMark.size());
  }
  return bytes;
}

}  // namespace playfair::exchange
