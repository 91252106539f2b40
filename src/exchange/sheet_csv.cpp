// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <charconv>

#include "csv.h"
#include "sheet.h"

namespace playfair::exchange {

namespace {

constexpr char kComma = ',';
constexpr std::string_view kSheetByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kRecordEnd = "\r\n";

/// With a point, whatever the locale.
std::string numberText(double number, bool fraction) {
  std::array<char, 64> digits{};
  const auto [end, wrong] =
      fraction ? std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed, 2)
               : std::to_chars(digits.data(), digits.data() + digits.size(), number);
  return wrong == std::errc{} ? std::string(digits.data(), end) : std::string();
}

std::string typedField(std::string_view text) {
  return csvField(protectFromFormulas(readableText(text)), kComma);
}

std::string fieldOf(const SheetCell& cell, const SheetColumn& column) {
  if (const auto* text = std::get_if<std::string>(&cell)) return typedField(*text);
  if (const auto* number = std::get_if<double>(&cell)) return numberText(*number, column.fraction);
  if (const auto* moment = std::get_if<SheetMoment>(&cell)) return typedField(moment->iso);
  const auto* date = std::get_if<SheetDate>(&cell);
  return date == nullptr ? std::string() : typedField(date->iso);
}

}  // namespace

std::string sheetAsCsv(const Sheet& whole) {
  const Sheet sheet = withinCells(whole);
  std::string out(kSheetByteOrderMark);
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    out += (i == 0 ? "" : std::string(1, kComma)) + typedField(sheet.columns[i].heading);
  }
  out += kRecordEnd;
  for (const std::vector<SheetCell>& row : sheet.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      out += (i == 0 ? "" : std::string(1, kComma)) + fieldOf(row[i], sheet.columns[i]);
    }
    out += kRecordEnd;
  }
  return out;
}

}  // namespace playfair::exchange
