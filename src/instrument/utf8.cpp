// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/utf8.h"

namespace playfair::instrument {

namespace {

/// Bytes of the code point that starts with `first`, and the range its second byte must lie in (Unicode, table 3-7).
struct Utf8Form {
  std::size_t length = 0;  ///< 0 = cannot start a code point
  unsigned char secondLow = 0x80;
  unsigned char secondHigh = 0xBF;
};

Utf8Form utf8FormOf(unsigned char first) {
  if (first < 0x80) return {1};
  if (first < 0xC2) return {};
  if (first < 0xE0) return {2};
  if (first == 0xE0) return {3, 0xA0, 0xBF};
  if (first == 0xED) return {3, 0x80, 0x9F};
  if (first < 0xF0) return {3};
  if (first == 0xF0) return {4, 0x90, 0xBF};
  if (first < 0xF4) return {4};
  if (first == 0xF4) return {4, 0x80, 0x8F};
  return {};
}

}  // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text) {
  const auto byteAt = [text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  std::size_t at = 0;
  while (at < text.size()) {
    const Utf8Form form = utf8FormOf(byteAt(at));
    if (form.length == 0 || text.size() - at < form.length) return at;
    if (form.length > 1 && (byteAt(at + 1) < form.secondLow || byteAt(at + 1) > form.secondHigh)) return at;
    for (std::size_t more = 2; more < form.length; ++more) {
      if ((byteAt(at + more) & 0xC0U) != 0x80U) return at;
    }
    at += form.length;
  }
  return std::nullopt;
}

}  // namespace playfair::instrument
