// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/assessment/ids.h"

namespace playfair::workspace {

using assessment::PersonId;
using assessment::RevisionId;

/// One change of one subject, appended and never overwritten. docs/workspace-format.md is the definition.
struct Revision {
  RevisionId id;                    ///< SHA-256 of the canonical bytes of the other five fields
  std::string subject;              ///< e.g. "answer/<assessment>/<question>"
  std::vector<RevisionId> parents;  ///< the heads the writer was looking at, sorted
  PersonId author;                  ///< empty only for the revision that makes the first person
  std::string at;                   ///< UTC with milliseconds; shown, never used to decide
  std::string bodyHash;             ///< SHA-256 of the body's canonical bytes
};

/// The id that the other five fields of a revision give.
[[nodiscard]] RevisionId revisionIdOf(const Revision& revision);

/// The canonical bytes of a body: {"salt": 32 hex digits, "value": …}. `canonicalValue` must be canonical JSON.
[[nodiscard]] std::string bodyBytes(const std::string& salt, const std::string& canonicalValue);

}  // namespace playfair::workspace
