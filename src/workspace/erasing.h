// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "parts.h"
#include "playfair/workspace/erasure.h"

namespace playfair::workspace {

/// What one act of erasing is about.
struct Targets {
  std::vector<Change> changes;        ///< written in the same transaction
  std::vector<RevisionId> revisions;  ///< whose texts go; those erased already are passed over
};

/// Chosen inside the transaction, when what others wrote has been taken in.
using ChooseTargets = std::function<Result<Targets>()>;

/// Writes the tombstones and takes the texts out of the file. Errors as eraseRevision.
[[nodiscard]] Result<Erased> erase(Workspace& workspace, const ErasureRequest& request, const PersonId& author,
                                   const ChooseTargets& choose);

/// Takes out what erasures that came from elsewhere name and is still there.
[[nodiscard]] Result<void> eraseLeftovers(Workspace& workspace);

/// Empties the journal beside the file. False where another connection stands in the way. Throws SQLite::Exception.
[[nodiscard]] bool emptyJournal(Workspace::Parts& parts);

}  // namespace playfair::workspace
