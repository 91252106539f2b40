// SPDX-License-Identifier: EUPL-1.2
#include "shortening.h"

#include <algorithm>
#include <array>

#include "playfair/report/markdown.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

struct Room {
  std::size_t name;      ///< characters
  std::size_t text;      ///< characters
  std::size_t items;     ///< of a list
  std::size_t foremost;  ///< of the list that matters most
  std::size_t bars;
};

// By step. The last leaves hardly more than the counts, so that any report fits.
constexpr std::array<Room, kMostShortening + 1> kRooms = {{{200, 420, 6, 12, 40},
                                                           {180, 340, 5, 10, 30},
                                                           {170, 280, 4, 8, 24},
                                                           {160, 250, 3, 7, 20},
                                                           {150, 230, 3, 6, 16},
                                                           {130, 210, 2, 5, 14},
                                                           {110, 180, 1, 4, 12},
                                                           {80, 120, 1, 3, 10},
                                                           {40, 40, 0, 1, 6}}};

// Line and paragraph separators break a line like a line feed does.
bool isSpace(char32_t sign) {
  return sign == U' ' || sign == U'\n' || sign == U'\r' || sign == U'\t' || sign == 0x2028 || sign == 0x2029;
}

/// Words with one space between them.
std::string collapsed(std::string_view text) {
  const std::string shown = printable(text);
  std::string line;
  bool space = false;
  for (std::size_t at = 0; at < shown.size();) {
    const CodePoint point = codePointAt(shown, at);
    if (isSpace(point.value)) {
      space = !line.empty();
    } else {
      if (space) line += ' ';
      space = false;
      line.append(shown, at, point.length);
    }
    at += point.length;
  }
  return line;
}

/// Enough of the text, collapsed, to tell whether it has more than `most` characters: it may be very long.
std::string beginningOf(std::string_view text, std::size_t most) {
  for (std::size_t bytes = 8 * most + 64;; bytes *= 4) {
    std::string line = collapsed(text.substr(0, bytes));
    const auto signs = std::count_if(line.begin(), line.end(), [](char c) { return (c & 0xC0) != 0x80; });
    if (bytes >= text.size() || static_cast<std::size_t>(signs) > most + 1) return line;
  }
}

void appendWords(std::string& words, const Spans& spans) {
  for (const Span& span : spans) words += " " + span.text;
  words += ' ';
}

void appendListWords(std::string& words, const List& list) {
  for (const ListItem& item : list.items) {
    appendWords(words, item.spans);
    for (const List& child : item.children) appendListWords(words, child);
  }
}

}  // namespace

Shortening::Shortening(int step, const Wording& wording)
    : m_step(static_cast<std::size_t>(std::clamp(step, 0, kMostShortening))), m_wording(wording) {}

std::string Shortening::cut(std::string_view text, std::size_t most) {
  const std::string line = beginningOf(text, most);
  std::size_t signs = 0;
  std::size_t lastSpace = 0;
  for (std::size_t at = 0; at < line.size(); ++signs) {
    if (line[at] == ' ') lastSpace = at;
    if (signs == most) {
      m_shortened = true;
      // Not in the middle of a word, unless the word is most of it.
      std::string kept = line.substr(0, lastSpace * 2 > at ? lastSpace : at);
      while (!kept.empty() && (kept.back() == ',' || kept.back() == ' ')) kept.pop_back();
      return kept + "…";
    }
    at += codePointAt(line, at).length;
  }
  return line;
}

std::string Shortening::name(std::string_view text) {
  return cut(text, kRooms.at(m_step).name);
}

std::string Shortening::text(std::string_view text) {
  return cut(text, kRooms.at(m_step).text);
}

List Shortening::keep(std::size_t most, std::size_t count, const std::function<ListItem(std::size_t)>& item) {
  List list;
  const std::size_t kept = std::min(most, count);
  for (std::size_t index = 0; index < kept; ++index) list.items.push_back(item(index));
  if (kept < count) {
    const std::string more = std::to_string(count - kept);
    list.items.push_back({{Span{m_wording.text(kept == 0 ? "only-count" : "more", {{"count", more}})}}, {}});
    m_shortened = true;
  }
  return list;
}

List Shortening::list(std::size_t count, const std::function<ListItem(std::size_t)>& item) {
  return keep(kRooms.at(m_step).items, count, item);
}

List Shortening::foremostList(std::size_t count, const std::function<ListItem(std::size_t)>& item) {
  return keep(kRooms.at(m_step).foremost, count, item);
}

std::size_t Shortening::mostBars() const {
  return kRooms.at(m_step).bars;
}

std::string wordsOfMarkdown(const std::string& markdown) {
  std::string words;
  for (const Block& block : parseMarkdown(markdown, 2)) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) appendWords(words, paragraph->spans);
    if (const auto* heading = std::get_if<Heading>(&block)) words += " " + heading->text + " ";
    if (const auto* list = std::get_if<List>(&block)) appendListWords(words, *list);
    if (const auto* quote = std::get_if<Quote>(&block)) {
      for (const Paragraph& paragraph : quote->paragraphs) appendWords(words, paragraph.spans);
    }
  }
  return words;
}

}  // namespace playfair::report
