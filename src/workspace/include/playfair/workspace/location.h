// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>

#include "playfair/instrument/result.h"

namespace playfair::workspace {

/// "playfair" workspaces carry this in the SQLite header ("Plfr").
inline constexpr unsigned kApplicationId = 0x506c6672;
inline constexpr int kSchemaVersion = 1;

/// Reads the header of a file with plain reads, before SQLite touches anything.
/// Errors: NotFound, IsDirectory, NotReadable, NotPlayfair (empty, text, foreign), TooNew, Damaged (cut off, impossible
/// header).
[[nodiscard]] Result<void> checkHeader(const std::filesystem::path& file);

/// True where the file lies on a network file system, where SQLite's write-ahead log does not work.
[[nodiscard]] bool onNetworkFileSystem(const std::filesystem::path& file);

/// True where the name looks like a copy that a sync service made of two versions ("… (conflicted copy 2026-01-01)",
/// ".sync-conflict-…", "… (Konfliktkopie …)").
[[nodiscard]] bool looksLikeConflictCopy(const std::filesystem::path& file);

}  // namespace playfair::workspace
