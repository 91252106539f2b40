// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <utility>

#include "sheet.h"

namespace playfair::exchange {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::string_view kNoCharacter = "\xEF\xBF\xBE";     // U+FFFE
constexpr std::string_view kNoCharacterTwo = "\xEF\xBF\xBF";  // U+FFFF
constexpr std::size_t kRoomForApostrophe = 1;

std::size_t bytesOfCharacter(char first) {
  const auto byte = static_cast<unsigned char>(first);
  if (byte < 0xC0) return 1;
  if (byte < 0xE0) return 2;
  return byte < 0xF0 ? 3 : 4;
}

/// Characters beyond the first plane take two units of UTF-16.
std::size_t unitsIn(std::string_view text) {
  std::size_t units = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t bytes = bytesOfCharacter(text[at]);
    units += bytes == 4 ? 2 : 1;
    at += bytes;
  }
  return units;
}

/// The longest beginning of at most `units`, never within a character.
std::string_view beginning(std::string_view text, std::size_t units) {
  std::size_t end = 0;
  for (std::size_t used = 0; end < text.size();) {
    const std::size_t bytes = bytesOfCharacter(text[end]);
    used += bytes == 4 ? 2 : 1;
    if (used > units) break;
    end += bytes;
  }
  return text.substr(0, std::min(end, text.size()));
}

std::vector<std::string> cellsFor(const std::string& text, const Sheet& sheet) {
  if (unitsIn(text) + kRoomForApostrophe <= kLongestCell) return {text};
  const std::size_t room = kLongestCell - unitsIn(sheet.goesOn) - unitsIn(sheet.continued) - kRoomForApostrophe;
  std::vector<std::string> cells;
  for (std::string_view rest = text; !rest.empty();) {
    const std::string_view part = beginning(rest, room);
    rest.remove_prefix(part.size());
    cells.push_back((cells.empty() ? "" : sheet.continued) + std::string(part) + (rest.empty() ? "" : sheet.goesOn));
  }
  return cells;
}

/// The row, and further ones for what did not fit.
void appendRow(std::vector<std::vector<SheetCell>>& rows, const Sheet& sheet, const std::vector<SheetCell>& row) {
  const std::size_t first = rows.size();
  rows.emplace_back(row.size());
  for (std::size_t column = 0; column < row.size(); ++column) {
    const auto* text = std::get_if<std::string>(&row[column]);
    if (text == nullptr) {
      rows[first][column] = row[column];
      continue;
    }
    std::vector<std::string> cells = cellsFor(*text, sheet);
    while (rows.size() < first + cells.size()) rows.emplace_back(row.size());
    for (std::size_t i = 0; i < cells.size(); ++i) rows[first + i][column] = std::move(cells[i]);
  }
  for (std::size_t more = first + 1; more < rows.size(); ++more) {
    for (std::size_t column = 0; column < row.size(); ++column) {
      const bool empty = std::holds_alternative<std::monostate>(rows[more][column]);
      if (empty && sheet.columns[column].repeated) rows[more][column] = rows[first][column];
    }
  }
}

}  // namespace

Sheet withinCells(Sheet sheet) {
  std::vector<std::vector<SheetCell>> rows;
  for (const std::vector<SheetCell>& row : sheet.rows) appendRow(rows, sheet, row);
  sheet.rows = std::move(rows);
  return sheet;
}

std::string readableText(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view character = text.substr(at, bytesOfCharacter(text[at]));
    const auto byte = static_cast<unsigned char>(text[at]);
    at += character.size();
    const bool isControl = (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F;
    if (byte == '\r' && at < text.size() && text[at] == '\n') continue;
    const bool readable = !isControl && character != kNoCharacter && character != kNoCharacterTwo;
    out += readable ? character : kReplacement;
  }
  return out;
}

}  // namespace playfair::exchange
