// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "playfair/assessment/dossier.h"
#include "playfair/exchange/file_words.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/history.h"

namespace playfair::exchange {

/// A record as tables. Refers to what it is made from.
struct RecordFile {
  const assessment::Dossier& dossier;
  const FileWords& words;  ///< of the definition "record"
  std::string language;    ///< of the words, and of the titles of facts
  std::string date;        ///< ISO date it says it was made on
  /// Steps of the assessment, newest first, where the history is wanted.
  std::optional<std::vector<workspace::HistoryStep>> history{};
};

/// A workbook with all that a record holds: facts, counts and ranges, answers, evidence, comments, differing views,
/// meetings, and the history where it is wanted. Numbers are numbers, days are days. Not for publication. Same input,
/// same bytes. Errors: Internal, NotWritable.
[[nodiscard]] Result<std::string> recordXlsx(const RecordFile& file);

}  // namespace playfair::exchange
