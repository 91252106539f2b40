// SPDX-License-Identifier: EUPL-1.2
#include "typed_text.h"

#include <algorithm>
#include <array>

#include "playfair/instrument/date.h"
#include "playfair/instrument/utf8.h"

namespace playfair::report {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// U+FFFE and U+FFFF are no characters, and no XML file may hold them.
bool cannotBePrinted(char32_t value) {
  if (value == 0xFFFE || value == 0xFFFF) return true;
  return (value < 0x20 && value != U'\n' && value != U'\t') || (value >= 0x7F && value <= 0x9F);
}

bool isSpaceByte(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

// Well-formed text, one piece at a time between the faults.
void appendWithoutControls(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = codePointAt(text, at);
    const bool beforeLineFeed = point.value == U'\r' && at + 1 < text.size() && text[at + 1] == '\n';
    if (cannotBePrinted(point.value)) {
      out += beforeLineFeed ? std::string_view{} : kReplacement;
    } else {
      out += text.substr(at, point.length);
    }
    at += point.length;
  }
}

char lowerAscii(char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

}  // namespace

CodePoint codePointAt(std::string_view text, std::size_t at) {
  const auto byteAt = [&](std::size_t index) {
    return index < text.size() ? static_cast<char32_t>(static_cast<unsigned char>(text[index])) : char32_t{0x80};
  };
  const char32_t first = byteAt(at);
  const auto more = [&](std::size_t index) { return byteAt(at + index) & 0x3FU; };
  if (first < 0x80) return {first, 1};
  if (first < 0xE0) return {((first & 0x1FU) << 6U) | more(1), 2};
  if (first < 0xF0) return {((first & 0x0FU) << 12U) | (more(1) << 6U) | more(2), 3};
  return {((first & 0x07U) << 18U) | (more(1) << 12U) | (more(2) << 6U) | more(3), 4};
}

void appendCodePoint(std::string& text, char32_t value) {
  const auto push = [&text](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (value < 0x80) {
    push(value);
  } else if (value < 0x800) {
    push(0xC0U | (value >> 6U));
    push(0x80U | (value & 0x3FU));
  } else if (value < 0x10000) {
    push(0xE0U | (value >> 12U));
    push(0x80U | ((value >> 6U) & 0x3FU));
    push(0x80U | (value & 0x3FU));
  } else {
    push(0xF0U | (value >> 18U));
    push(0x80U | ((value >> 12U) & 0x3FU));
    push(0x80U | ((value >> 6U) & 0x3FU));
    push(0x80U | (value & 0x3FU));
  }
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (const auto fault = instrument::firstInvalidUtf8(text)) {
    appendWithoutControls(out, text.substr(0, *fault));
    out += kReplacement;
    text.remove_prefix(*fault + 1);
  }
  appendWithoutControls(out, text);
  return out;
}

std::string onOneLine(std::string_view text) {
  std::string line = printable(text);
  std::replace_if(line.begin(), line.end(), isSpaceByte, ' ');
  return line;
}

Spans plainSpans(std::string_view text) {
  const std::string shown = printable(text);
  Spans spans;
  for (std::size_t start = 0; start <= shown.size();) {
    const std::size_t end = std::min(shown.find('\n', start), shown.size());
    Span span;
    span.text = shown.substr(start, end - start);
    span.lineBreakBefore = start > 0;
    spans.push_back(std::move(span));
    start = end + 1;
  }
  return spans;
}

Span boldSpan(std::string text) {
  Span span;
  span.text = std::move(text);
  span.bold = true;
  return span;
}

std::string momentInWords(const std::string& text) {
  constexpr std::size_t kDate = 10;
  constexpr std::size_t kMinutes = 16;
  const bool isMoment = text.size() >= kMinutes && text[kDate] == 'T' && text.back() == 'Z' &&
                        instrument::isDate(std::string_view(text).substr(0, kDate));
  return isMoment ? text.substr(0, kDate) + " " + text.substr(kDate + 1, kMinutes - kDate - 1) + " UTC" : text;
}

bool isBlank(std::string_view text) {
  return std::all_of(text.begin(), text.end(), isSpaceByte);
}

bool isSafeLink(std::string_view address) {
  constexpr std::array<std::string_view, 3> kSchemes = {"http://", "https://", "mailto:"};
  const auto unsafe = [](char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value <= 0x20 || value == 0x7F;
  };
  if (std::any_of(address.begin(), address.end(), unsafe)) return false;
  return std::any_of(kSchemes.begin(), kSchemes.end(), [address](std::string_view scheme) {
    return address.size() > scheme.size() &&
           std::equal(scheme.begin(), scheme.end(), address.begin(),
                      [](char wanted, char given) { return wanted == lowerAscii(given); });
  });
}

bool hasDirectionMarks(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = codePointAt(text, at);
    const bool embedding = point.value >= 0x202A && point.value <= 0x202E;
    const bool isolate = point.value >= 0x2066 && point.value <= 0x2069;
    if (embedding || isolate || point.value == 0x200E || point.value == 0x200F || point.value == 0x061C) return true;
    at += point.length;
  }
  return false;
}

}  // namespace playfair::report
