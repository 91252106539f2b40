// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "playfair/exchange/answers_file.h"
#include "playfair/instrument/result.h"

namespace playfair::exchange {

/// A line of an answers file as it stands there, before anything is made of it.
struct AnswerEntry {
  std::string question;
  std::string level;  ///< "0"–"4", "na", "unknown", or empty
  std::string because;
  std::optional<bool> publish;
  std::string questionPlace;  ///< where it stands, for errors
  std::string levelPlace;
  std::string becausePlace;
};

/// Makes answers of entries: every question known and named once, every level one of ours. Entries that nobody filled
/// in are passed over.
[[nodiscard]] Result<std::vector<FileAnswer>> answersOf(std::vector<AnswerEntry> entries,
                                                        const instrument::Instrument& instrument);

/// "0"–"4", "na", "unknown", or empty: what `AnswerEntry::level` holds for an answer.
[[nodiscard]] std::string levelWord(const assessment::Answer& answer);

/// Reads entries from text in UTF-8. Errors: Invalid, NotUtf8, TooDeep, with row or pointer.
[[nodiscard]] Result<std::vector<AnswerEntry>> entriesFromCsv(const std::string& text, const std::string& file);
[[nodiscard]] Result<std::vector<AnswerEntry>> entriesFromJson(const std::string& text, const std::string& file);

}  // namespace playfair::exchange
