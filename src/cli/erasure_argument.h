// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <variant>

#include "playfair/instrument/result.h"
#include "playfair/workspace/erasure.h"

namespace playfair::cli {

/// What shall be erased: one text, or evidence with all it ever said.
using Erasable = std::variant<workspace::RevisionId, assessment::EvidenceId>;

/// REVISION|EVIDENCE: an id, at least its first 8 characters, or the exact title of evidence. What cannot be taken back
/// is found by no shorter beginning. Errors: NotFound, Ambiguous; those of reading.
[[nodiscard]] Result<Erasable> erasableNamed(const workspace::Workspace& workspace, const std::string& text);

/// --ground and --note. The ground begins with one of its words ("entered-by-mistake", also with spaces); what follows
/// is a note. Any other text is a note on data that is no longer needed. Errors: Invalid for no ground, two notes, or a
/// disposal decision that is not named.
[[nodiscard]] Result<workspace::ErasureRequest> erasureRequest(const std::string& ground, const std::string& note);

}  // namespace playfair::cli
