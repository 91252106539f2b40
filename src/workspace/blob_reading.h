// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "blob_store.h"
#include "playfair/instrument/result.h"

namespace playfair::workspace {

/// Gives the pieces of a file one after the other, each read for itself, so that no lock is held between them. `take`
/// may end it with an error. Errors: NotFound where the file was erased meanwhile; Damaged where a piece is missing, or
/// length or hash are not what they should be. Throws SQLite::Exception.
[[nodiscard]] Result<void> readBlob(const SQLite::Database& database, const KeptBlob& blob, const std::string& sha256,
                                    const std::function<Result<void>(std::string_view)>& take);

}  // namespace playfair::workspace
