// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "playfair/instrument/result.h"

namespace playfair::exchange {

/// One record of a CSV file, numbered as a spreadsheet numbers its rows: the first is 1, empty lines count.
struct CsvRow {
  int number = 0;
  std::vector<std::string> fields;
};

/// Splits text by RFC 4180: fields in double quotes may hold separators, line ends and doubled quotes. Line ends are
/// CRLF, LF or CR; empty lines give no row. Invalid (with the row in the subject) for a quote that is not closed, or is
/// followed by something else than a separator or line end.
[[nodiscard]] Result<std::vector<CsvRow>> parseCsv(std::string_view text, char separator, const std::string& file);

/// A field as RFC 4180 writes it, quoted where it has to be.
[[nodiscard]] std::string csvField(std::string_view text, char separator);

/// A spreadsheet takes text that begins with = + - @ or a tab for a formula. An apostrophe before it prevents that.
[[nodiscard]] std::string protectFromFormulas(std::string_view text);

/// Takes the apostrophe off again.
[[nodiscard]] std::string withoutFormulaProtection(std::string_view text);

/// "answers.csv, row 5": where an error in a CSV file is.
[[nodiscard]] std::string rowOf(const std::string& file, int number);

}  // namespace playfair::exchange
