// SPDX-License-Identifier: EUPL-1.2
#include "markdown_text.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "typed_text.h"

namespace playfair::report {

namespace {

constexpr std::string_view kAlwaysEscaped = "\\`*_[]<>&~|";

bool isAsciiPunctuation(char byte) {
  return (byte >= '!' && byte <= '/') || (byte >= ':' && byte <= '@') || (byte >= '[' && byte <= '`') ||
         (byte >= '{' && byte <= '~');
}

bool isDigit(char byte) {
  return byte >= '0' && byte <= '9';
}

// Escapes wherever it stands, except what matters at the start of a line only.
std::string escapedInline(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    // What follows may be a link of ours, which an exclamation mark would turn into a picture.
    const bool beforeLink = text[at] == '!' && at + 1 == text.size();
    if (beforeLink || kAlwaysEscaped.find(text[at]) != std::string_view::npos) out += '\\';
    out += text[at];
  }
  return out;
}

// A line of its own: blanks at its ends would mean something, and so would these signs at its start.
std::string escapedAtLineStart(std::string line) {
  line.erase(0, std::min(line.find_first_not_of(' '), line.size()));
  line.erase(line.find_last_not_of(' ') + 1);
  if (line.empty()) return line;
  if (std::string_view("#+-=:").find(line.front()) != std::string_view::npos) return "\\" + line;
  std::size_t digits = 0;
  while (digits < line.size() && isDigit(line[digits])) ++digits;
  const bool numbered = digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
  if (numbered) line.insert(digits, "\\");
  return line;
}

enum class Mark { Struck, Bold, Italic };
constexpr std::array<Mark, 3> kMarks = {Mark::Struck, Mark::Bold, Mark::Italic};

std::string_view signOf(Mark mark) {
  switch (mark) {
    case Mark::Struck:
      return "~~";
    case Mark::Bold:
      return "**";
    default:
      return "_";
  }
}

bool wears(const Span& span, Mark mark) {
  switch (mark) {
    case Mark::Struck:
      return span.struck;
    case Mark::Bold:
      return span.bold;
    default:
      return span.italic;
  }
}

std::string entityOf(std::string_view character) {
  return "&#" + std::to_string(static_cast<std::uint32_t>(codePointAt(character, 0).value)) + ";";
}

// Emphasis must not touch white space on its inside, so white space at the ends of a span goes without.
void splitAtEnds(const Span& span, Spans& out) {
  const std::size_t first = std::min(span.text.find_first_not_of(' '), span.text.size());
  const std::size_t last = std::max(first, span.text.find_last_not_of(' ') + 1);
  const auto part = [&](std::size_t from, std::size_t to, bool plain) {
    if (from == to) return;
    Span piece = plain ? Span{} : span;
    piece.link = span.link;
    piece.text = span.text.substr(from, to - from);
    piece.lineBreakBefore = span.lineBreakBefore && from == 0;
    out.push_back(std::move(piece));
  };
  part(0, first, true);
  part(first, last, false);
  part(last == 0 ? first : last, span.text.size(), true);
}

/// Writes spans one after the other, opening and closing emphasis as their looks change.
class SpanWriter {
 public:
  std::vector<std::string> write(const Spans& spans);

 private:
  void changeTo(const Span& span);
  void closeDownTo(std::size_t count);
  void addPiece(const Span& span);
  void addWords(const std::string& words);
  std::string& line() { return m_lines.back(); }

  std::vector<std::string> m_lines{1};
  std::vector<Mark> m_open;
  bool m_closedJustNow = false;
  std::size_t m_openedAt = std::string::npos;  ///< where signs that open emphasis begin, while no word follows them yet
};

void SpanWriter::closeDownTo(std::size_t count) {
  while (m_open.size() > count) {
    line() += signOf(m_open.back());
    m_open.pop_back();
    m_closedJustNow = true;
  }
}

void SpanWriter::changeTo(const Span& span) {
  std::size_t kept = 0;
  while (kept < m_open.size() && wears(span, m_open[kept])) ++kept;
  closeDownTo(kept);
  for (const Mark mark : kMarks) {
    if (!wears(span, mark) || std::find(m_open.begin(), m_open.end(), mark) != m_open.end()) continue;
    if (m_openedAt == std::string::npos) m_openedAt = line().size();
    line() += signOf(mark);
    m_open.push_back(mark);
  }
}

// Signs of emphasis between a word and punctuation count only if the word's side looks like punctuation too: the
// character there is then written as an entity.
void SpanWriter::addWords(const std::string& words) {
  if (words.empty()) return;
  std::string& out = line();
  const bool plainStart = words.front() != ' ' && !isAsciiPunctuation(words.front());
  if (m_openedAt != std::string::npos && m_openedAt > 0 && !m_closedJustNow) {
    std::size_t before = m_openedAt - 1;
    while (before > 0 && (static_cast<unsigned char>(out[before]) & 0xC0U) == 0x80U) --before;
    const bool wordBefore = out[before] != ' ' && !isAsciiPunctuation(out[before]);
    if (wordBefore) out.replace(before, m_openedAt - before, entityOf(out.substr(before, m_openedAt - before)));
  }
  if (m_closedJustNow && m_openedAt == std::string::npos && plainStart) {
    const std::size_t length = codePointAt(words, 0).length;
    out += entityOf(words) + words.substr(length);
  } else {
    out += words;
  }
  m_openedAt = std::string::npos;
  m_closedJustNow = false;
}

std::string codeOf(const std::string& text) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char byte : text) {
    run = byte == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  const bool padded = text.front() == '`' || text.back() == '`' || text.front() == ' ';
  return fence + (padded ? " " : "") + text + (padded ? " " : "") + fence;
}

void SpanWriter::addPiece(const Span& span) {
  changeTo(span);
  const std::string text = onOneLine(span.text);
  // A bar within code would still end the cell of a table, and blanks alone are no code.
  const bool asCode = span.code && !isBlank(text) && text.find('|') == std::string::npos;
  const std::string words = asCode ? codeOf(text) : escapedInline(text);
  if (isSafeLink(span.link)) {
    addWords("[" + words + "](" + markdownAddress(span.link) + ")");
  } else {
    addWords(words);
  }
}

std::vector<std::string> SpanWriter::write(const Spans& spans) {
  Spans pieces;
  for (const Span& span : spans) {
    if (span.lineBreakBefore && span.text.empty()) pieces.push_back(span);
    splitAtEnds(span, pieces);
  }
  for (const Span& piece : pieces) {
    if (piece.lineBreakBefore) {
      closeDownTo(0);
      m_closedJustNow = false;
      m_lines.emplace_back();
    }
    if (!piece.text.empty()) addPiece(piece);
  }
  closeDownTo(0);
  for (std::string& written : m_lines) written = escapedAtLineStart(std::move(written));
  return std::move(m_lines);
}

}  // namespace

std::string markdownText(std::string_view text) {
  return escapedAtLineStart(escapedInline(onOneLine(text)));
}

std::vector<std::string> markdownLines(const Spans& spans) {
  return SpanWriter().write(spans);
}

std::string markdownAddress(std::string_view address) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out = "<";
  for (const char byte : address) {
    const auto value = static_cast<unsigned char>(byte);
    const bool encoded = value <= 0x20 || value == 0x7F || byte == '<' || byte == '>' || byte == '\\' || byte == '|';
    if (encoded) {
      out += '%';
      out += kDigits[value >> 4U];
      out += kDigits[value & 0x0FU];
    } else if (byte == '&') {
      out += "&amp;";
    } else {
      out += byte;
    }
  }
  return out + ">";
}

}  // namespace playfair::report
