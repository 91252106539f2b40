// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "playfair/assessment/dossier.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/workspace.h"

namespace playfair::exchange {

/// One answer from a file.
struct FileAnswer {
  std::string question;         ///< id
  assessment::Answer answer;    ///< its own `publish` is not looked at
  std::optional<bool> publish;  ///< May be published, where the file says so
};

/// Reads answers from JSON ({"answers":[{"question","level","because","publish"}]}) or CSV (columns question, level,
/// because, and publish where wanted; comma, semicolon or tab; with or without BOM), told apart by the file's ending.
/// Levels: 0–4, "na" (needs because), "unknown". Where level and because are both empty (JSON: null), nobody filled the
/// row in and it is passed over; because alone is text without a level. A column or key `text` is not read.
/// All or nothing. `encoding` is empty or "utf-8", or "windows-1252" (upper or lower case).
/// Errors name the row (the header is row 1) or the JSON pointer: Invalid (unknown question, level, duplicate, columns,
/// an encoding not known), NotUtf8, TooLarge (over 16 MiB), TooDeep; those of reading a file.
[[nodiscard]] Result<std::vector<FileAnswer>> readAnswersFile(const std::filesystem::path& file,
                                                              const instrument::Instrument& instrument,
                                                              const std::string& encoding);

/// What taking in an answers file does to one question.
struct AnswerChange {
  std::string question;       ///< id
  assessment::Answer before;  ///< NotAsked without a justification where nobody answered
  assessment::Answer after;
  /// Something that somebody chose or wrote gives way.
  [[nodiscard]] bool replaces() const;
};

/// What importAnswers would write into this assessment, in the order of the file, without what is there already.
/// Errors: Invalid, as workspace::checkAnswer says it.
[[nodiscard]] Result<std::vector<AnswerChange>> answersToChange(const assessment::Dossier& dossier,
                                                                const std::vector<FileAnswer>& answers);

/// Writes the answers of a file to the workspace in one transaction. Returns how many changed something.
/// Nothing of an answer that is replaced stays, but for the tick May be published where the file does not speak of it:
/// it stays while the justification is the same, for the new words were never released.
[[nodiscard]] Result<int> importAnswers(workspace::Workspace& workspace, const assessment::AssessmentId& assessment,
                                        const std::vector<FileAnswer>& answers, const assessment::PersonId& author);

/// An answers file with every question asked and what is answered so far, to fill in: JSON or CSV by the ending of
/// `file`. Importing it unchanged changes nothing. Written whole or not at all.
[[nodiscard]] Result<void> writeAnswersTemplate(const std::filesystem::path& file, const assessment::Dossier& dossier);

}  // namespace playfair::exchange
