// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "playfair/instrument/result.h"

// Tables for spreadsheets: what they hold, apart from the format they are written in.
namespace playfair::exchange {

/// A day, "2026-03-14"; a real date where the format knows dates.
struct SheetDate {
  std::string iso;
  bool operator==(const SheetDate&) const = default;
};

/// A moment as the log writes it, "2026-03-14T09:00:00.000Z" (UTC); a real date and time where the format knows them.
struct SheetMoment {
  std::string iso;
  bool operator==(const SheetMoment&) const = default;
};

/// Nothing, text, a number, a day or a moment.
using SheetCell = std::variant<std::monostate, std::string, double, SheetDate, SheetMoment>;

struct SheetColumn {
  std::string heading;
  int width = 14;         ///< in characters
  bool repeated = false;  ///< stands again in the next row where another cell goes on there
  bool fraction = false;  ///< numbers have two decimals
  /// People fill it in. Where a sheet has such a column, its other cells are locked (without a password).
  bool toFill = false;
  std::vector<std::string> choices{};  ///< what may be filled in, offered as a list; empty = anything
  std::string hint{};                  ///< shown beside a cell with choices while it is filled in
};

struct Sheet {
  std::string name;
  std::vector<SheetColumn> columns;
  std::vector<std::vector<SheetCell>> rows;  ///< one cell a column
  int frozenColumns = 0;
  std::string goesOn;     ///< stands at the end of a cell whose text goes on in the next row
  std::string continued;  ///< stands before text that comes from the row above
};

/// What a cell may hold, in UTF-16 units.
inline constexpr std::size_t kLongestCell = 32767;

/// The sheet with every text short enough for a cell: longer ones go on in further rows, marked at both ends.
[[nodiscard]] Sheet withinCells(Sheet sheet);

/// Text that any reader takes: control characters other than line feed and tab, U+FFFE and U+FFFF become U+FFFD, and
/// carriage returns before line feeds go.
[[nodiscard]] std::string readableText(std::string_view text);

/// RFC 4180 with commas, UTF-8 with a byte order mark. Text that a spreadsheet would take for a formula has an
/// apostrophe before it, which `answers import` takes off again.
[[nodiscard]] std::string sheetAsCsv(const Sheet& sheet);

struct WorkbookProperties {
  std::string title;
  std::string date;    ///< ISO date that the workbook says it was made on
  std::string footer;  ///< at the foot of each printed page
};

/// A workbook (XLSX): real numbers and dates, a frozen header with filters, widths. Same sheets, same bytes.
/// Errors: Internal, NotWritable (the folder for temporary files).
[[nodiscard]] Result<std::string> sheetsAsXlsx(const std::vector<Sheet>& sheets, const WorkbookProperties& properties);

}  // namespace playfair::exchange
