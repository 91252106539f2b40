// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "playfair/assessment/comparison_telling.h"
#include "playfair/instrument/result.h"

namespace playfair::exchange {

/// A comparison as tables and data: the columns and rows it has, in the words of a teller. Refers to what it was made
/// from.
struct ComparisonFile {
  const assessment::Comparison& comparison;
  const assessment::ComparisonTeller& teller;
  std::string date;  ///< ISO date it says it was made on
  assessment::ComparisonDetail detail = assessment::ComparisonDetail::Table;
};

/// A workbook: what to read first, the table as shown, and counts and answers as numbers and dates. Same input, same
/// bytes. Errors: Internal, NotWritable.
[[nodiscard]] Result<std::string> comparisonXlsx(const ComparisonFile& file);

/// The table as shown (RFC 4180, UTF-8 with a byte order mark), its notes as last rows.
[[nodiscard]] std::string comparisonCsv(const ComparisonFile& file);

/// All values (`schemas/comparison.schema.json`). Errors: Internal.
[[nodiscard]] Result<std::string> comparisonJson(const ComparisonFile& file);

}  // namespace playfair::exchange
