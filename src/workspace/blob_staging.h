// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "blob_source.h"
#include "parts.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/progress.h"

namespace playfair::workspace {

/// SHA-256 of all bytes of a source. Errors: Changed, NotReadable, Cancelled.
[[nodiscard]] Result<std::string> hashOf(const BlobSource& source, const Progress& progress);

/// True where the bytes are kept, or held whole by this process. Throws SQLite::Exception.
[[nodiscard]] bool isStored(Workspace::Parts& parts, const std::string& sha256);

/// DiskFull where the disk would have less than a reserve left after taking up so many bytes: everything else that is
/// saved needs room, too. Throws SQLite::Exception.
[[nodiscard]] Result<void> checkRoom(const Workspace::Parts& parts, std::int64_t size);

/// Copies a source in, in small transactions, and hashes it again. From then on this process holds it. Errors: Changed,
/// NotReadable, Cancelled, ReadOnly, InUse, DiskFull; then what was copied is removed.
[[nodiscard]] Result<void> copyIn(Workspace::Parts& parts, const BlobSource& source, const std::string& sha256,
                                  const Progress& progress);

}  // namespace playfair::workspace
