// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>

#include "playfair/instrument/result.h"

namespace playfair::workspace {

/// Copies a database page by page, as it is at one moment, to a file that is new or empty. Throws SQLite::Exception.
void copyPages(SQLite::Database& from, SQLite::Database& to);

/// Lays a copy of a workspace of an earlier schema beside it, whole or not at all, and compares it with the original.
/// Where one that holds the same is there already, that will do. Errors: DiskFull, NotWritable, Damaged. Throws
/// SQLite::Exception.
[[nodiscard]] Result<void> makeBackup(SQLite::Database& original, const std::filesystem::path& file, int version);

}  // namespace playfair::workspace
