// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "playfair/report/report_tree.h"

// Rules for text that a person typed, shared by the builders and all writers.
namespace playfair::report {

/// The text as it may be printed: control characters other than line feed and tab, U+FFFE, U+FFFF and bytes that are
/// not UTF-8 become U+FFFD; carriage returns before line feeds go. Everything else is kept.
[[nodiscard]] std::string printable(std::string_view text);

/// As printable, on one line.
[[nodiscard]] std::string onOneLine(std::string_view text);

/// Typed text that is not Markdown (a fact, a reason in one sentence) as spans, one per line.
[[nodiscard]] Spans plainSpans(std::string_view text);

/// One span of `text` in bold.
[[nodiscard]] Span boldSpan(std::string text);

/// A time as Playfair writes it ("2026-03-14T09:00:00.000Z") as people read it: "2026-03-14 09:00 UTC". Anything else
/// stays as it is.
[[nodiscard]] std::string momentInWords(const std::string& text);

/// White space only, or nothing.
[[nodiscard]] bool isBlank(std::string_view text);

/// http, https or mailto, without white space or control characters.
[[nodiscard]] bool isSafeLink(std::string_view address);

/// Code point that starts at `at` of well-formed UTF-8, and its length in bytes.
struct CodePoint {
  char32_t value = 0;
  std::size_t length = 1;
};
[[nodiscard]] CodePoint codePointAt(std::string_view text, std::size_t at);

/// Appends a code point as UTF-8.
void appendCodePoint(std::string& text, char32_t value);

/// Marks that set or override the direction of the text after them, and so reach beyond themselves.
[[nodiscard]] bool hasDirectionMarks(std::string_view text);

}  // namespace playfair::report
