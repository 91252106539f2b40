// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <vector>

#include "playfair/instrument/result.h"

namespace playfair::workspace {

/// "playfair" workspaces carry this in the SQLite header ("Plfr").
inline constexpr unsigned kApplicationId = 0x506c6672;
inline constexpr int kSchemaVersion = 2;

/// Reads the header of a file with plain reads, before SQLite touches anything. An earlier schema is well: opening
/// brings it to the present one.
/// Errors: NotFound, IsDirectory, NotReadable, NotPlayfair (empty, text, foreign), TooNew, Damaged (cut off, impossible
/// header).
[[nodiscard]] Result<void> checkHeader(const std::filesystem::path& file);

/// What the copy is called that is made beside a workspace before its tables are changed to a later schema:
/// "NAME.before-schema-1.playfair" holds the file as schema 1 had it. `number` tells copies apart where one with other
/// content has the name already.
[[nodiscard]] std::filesystem::path backupName(const std::filesystem::path& file, int schemaVersion, int number = 1);

/// The copies of that kind that lie beside a workspace, in the order of their names.
[[nodiscard]] std::vector<std::filesystem::path> findBackups(const std::filesystem::path& file);

/// True where the file lies on a network file system, where SQLite's write-ahead log does not work.
[[nodiscard]] bool onNetworkFileSystem(const std::filesystem::path& file);

/// True where the name looks like a copy that a sync service made of two versions ("… (conflicted copy 2026-01-01)",
/// ".sync-conflict-…", "… (Konfliktkopie …)").
[[nodiscard]] bool looksLikeConflictCopy(const std::filesystem::path& file);

}  // namespace playfair::workspace
