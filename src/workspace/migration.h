// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "connection.h"
#include "playfair/instrument/result.h"

// Files of earlier schemas. One that is opened for writing is changed where it lies, in one transaction, after a copy
// of it was laid beside it and checked. One that is only read stays as it is; a private copy is changed and read.
namespace playfair::workspace {

/// Connects to a file and sees to it that the tables are those of the present schema. Errors: those of connect; TooNew,
/// where only the journal tells so; DiskFull and NotWritable, where the copy cannot be made.
[[nodiscard]] Result<Connection> connectCurrent(const std::filesystem::path& file, Access access,
                                                const ConnectionOptions& options);

/// A connection to a private copy of a file of an earlier schema, changed to the present one. Throws SQLite::Exception.
[[nodiscard]] Result<Connection> connectToRaisedCopy(const Connection& original, int version);

}  // namespace playfair::workspace
