// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "playfair/instrument/result.h"

namespace playfair::workspace {

/// What a check of a whole file found.
struct Verification {
  std::int64_t revisions = 0;
  std::int64_t bodies = 0;
  std::vector<std::string> faults;  ///< one plain sentence each; empty = nothing wrong found
  std::vector<std::string>
      notes;  ///< what could not be checked, e.g. "Search index not checked: the file is read-only."
};

/// Says how far a long job is (0–1); returns false to stop it.
using Progress = std::function<bool(double)>;

/// Hashes the stored bytes of every revision and body, checks heads, the read model against one rebuilt in a temporary
/// file, the search index, and SQLite's own integrity check. Errors: those of opening; Cancelled.
[[nodiscard]] Result<Verification> verify(const std::filesystem::path& file, const Progress& progress);

}  // namespace playfair::workspace
