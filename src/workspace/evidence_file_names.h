// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>
#include <vector>

#include "playfair/workspace/workspace.h"

namespace playfair::workspace {

/// SHA-256 of the files that these revisions name and that no other revision of evidence names whose text is still
/// there. Errors: those of reading.
[[nodiscard]] Result<std::set<std::string>> filesOnlyIn(const Workspace& workspace,
                                                        const std::vector<RevisionId>& revisions);

}  // namespace playfair::workspace
