// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "playfair/instrument/result.h"
#include "playfair/workspace/progress.h"

namespace playfair::workspace {

/// What a check of a whole file found.
struct Verification {
  std::int64_t revisions = 0;
  std::int64_t bodies = 0;
  std::int64_t erased = 0;          ///< revisions whose text was erased, as their erasures say
  std::vector<std::string> faults;  ///< one plain sentence each; empty = nothing wrong found
  std::vector<std::string>
      notes;  ///< what could not be checked, e.g. "Search index not checked: the file is read-only."
};

/// Hashes the stored bytes of every revision and body, checks heads, the read model against one rebuilt in a temporary
/// file, the search index, and SQLite's own integrity check. Errors: those of opening; Cancelled.
[[nodiscard]] Result<Verification> verify(const std::filesystem::path& file, const Progress& progress);

}  // namespace playfair::workspace
