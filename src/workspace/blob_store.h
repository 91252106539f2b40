// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <optional>
#include <string>

#include "parts.h"
#include "playfair/instrument/result.h"

// The rows of `blob` and `chunk`. A file is *kept* (owner NULL) once a revision of evidence names it. Until then it is
// *held*: while it is copied in by the workspace object that copies it, afterwards by the process that did. What nobody
// holds any more is removed in small transactions, so that others never wait long.
namespace playfair::workspace {

/// The length of a row of `chunk`, but for the last of a file.
inline constexpr std::int64_t kPieceSize = 1024LL * 1024;
/// Pieces that one transaction writes or removes at most.
inline constexpr int kMostPieces = 8;

struct KeptBlob {
  std::int64_t id = 0;
  std::int64_t size = 0;
};

/// Throws SQLite::Exception.
[[nodiscard]] std::optional<KeptBlob> findKeptBlob(const SQLite::Database& database, const std::string& sha256);

/// Inside the transaction that appends the revision which names it: keeps a file that was stored. Invalid where the
/// bytes are neither kept nor held whole by a living process of this machine. Throws SQLite::Exception.
[[nodiscard]] Result<void> keepBlob(Workspace::Parts& parts, const std::string& sha256, std::int64_t size);

/// keepBlob for the file that a value of evidence names; nothing for other changes. `value` is JSON.
[[nodiscard]] Result<void> keepFileOf(Workspace::Parts& parts, const std::string& subject, const std::string& value);

/// Inside a transaction: a kept file is kept no longer, and cannot be read from then on. Its bytes go with
/// removeUnheldBlobs. False where there is no such file. Throws SQLite::Exception.
bool releaseBlob(Workspace::Parts& parts, const std::string& sha256);

/// Outside a transaction: removes the bytes of what was released, and of what was being stored by somebody who is gone.
/// Errors: InUse, DiskFull: what is left goes the next time. Throws nothing.
[[nodiscard]] Result<void> removeUnheldBlobs(Workspace::Parts& parts);

/// Removes one held file and its bytes, as removeUnheldBlobs. A kept one stays.
[[nodiscard]] Result<void> removeHeldBlob(Workspace::Parts& parts, std::int64_t id);

}  // namespace playfair::workspace
