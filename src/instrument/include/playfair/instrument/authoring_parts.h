// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>

#include "playfair/instrument/instrument.h"
#include "playfair/instrument/result.h"

namespace playfair::instrument {

/// A draft in parts, so that a change of one question writes one question: canonical JSON by name. "" is the head with
/// the order of all the rest, "requirement/<id>" and "question/<id>" are the others.
using DraftParts = std::map<std::string, std::string>;

/// Error: Invalid for text that is not UTF-8.
[[nodiscard]] Result<DraftParts> draftParts(const Instrument& draft);

/// One part alone, for what is being typed. Error: Invalid for text that is not UTF-8.
[[nodiscard]] Result<std::string> draftPart(const Question& question);
[[nodiscard]] Result<std::string> draftPart(const Requirement& requirement);
[[nodiscard]] Result<std::string> draftHead(const Instrument& draft);

/// Puts a draft together again. A part that the head names and that is not there is left out; one that the head does
/// not name stands at the end: two people may have worked apart. Error: Invalid where a part has another form.
[[nodiscard]] Result<Instrument> draftFromParts(const DraftParts& parts);

/// Whether a value has the form of a part. `part` is the first word of its name, "" for the head. Error: Invalid.
[[nodiscard]] Result<void> checkDraftPart(const std::string& part, const std::string& value);

}  // namespace playfair::instrument
