// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>

#include "playfair/instrument/authoring.h"
#include "playfair/instrument/result.h"

namespace playfair::exchange {

/// Makes the draft of an own questionnaire from a spreadsheet saved as CSV: one question a row, comma, semicolon or tab
/// between the columns, with or without a byte order mark. Columns, in any order: requirement, question, in place
/// means, why it matters, good looks like, evidence, who knows, crc, depth, safeguard from, safeguard because. The
/// first two have to be there. An empty requirement is that of the row above; several examples or pieces of evidence
/// stand on lines of their own in their cell, or have `|` between them; depth is essential where it is empty. What may
/// still be missing in a draft may be missing here. All or nothing. Errors name the row (the header is row 1): Invalid
/// (columns, no question, an article, depth or stage not known), NotUtf8, TooLarge (over 16 MiB); those of reading a
/// file. `encoding` as for answers files.
[[nodiscard]] Result<instrument::Instrument> readQuestionnaireCsv(const std::filesystem::path& file,
                                                                  const instrument::OwnIdentity& identity,
                                                                  const std::string& encoding);

/// An empty spreadsheet with these columns, to fill in. Written whole or not at all.
[[nodiscard]] Result<void> writeQuestionnaireTemplate(const std::filesystem::path& file);

}  // namespace playfair::exchange
