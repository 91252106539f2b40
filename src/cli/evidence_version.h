// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/workspace/evidence_versions.h"

namespace playfair::cli {

/// --version N|REVISION: the number of a version, counted from 1, or an id of a change that names it, at least its
/// first 8 characters. Errors: NotFound, Ambiguous.
[[nodiscard]] Result<workspace::FileVersion> versionNamed(const std::vector<workspace::FileVersion>& versions,
                                                          const std::string& text);

}  // namespace playfair::cli
