// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <SQLiteCpp/Database.h>

#include <string>
#include <vector>

#include "playfair/workspace/workspace.h"

namespace playfair::workspace {

/// A draft as it stands in the file.
struct DraftRow {
  Draft draft;
  std::string owner;
  bool genuine = false;  ///< its fields match its digest
};

/// SHA-256 of the canonical JSON array of subject, owner, value, parents (as JSON text), author and time.
[[nodiscard]] std::string digestOf(const DraftRow& row);

/// Oldest first. Throws SQLite::Exception.
[[nodiscard]] std::vector<DraftRow> readDrafts(const SQLite::Database& database);

}  // namespace playfair::workspace
