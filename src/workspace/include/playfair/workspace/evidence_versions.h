// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/assessment/evidence.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/workspace.h"

namespace playfair::workspace {

/// A file that evidence has, or had before another took its place.
struct FileVersion {
  std::vector<RevisionId> revisions;  ///< that name it, oldest first; never empty
  std::string at;                     ///< when it came, UTC
  assessment::StoredFile file;
};

/// Every file that evidence ever had and that can still be saved, in the order in which they came; one that came back
/// stands once. Without those that were erased. Empty where there were none. Errors: those of reading.
[[nodiscard]] Result<std::vector<FileVersion>> fileVersions(const Workspace& workspace,
                                                            const assessment::EvidenceId& evidence);

}  // namespace playfair::workspace
