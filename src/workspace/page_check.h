// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>

#include "playfair/instrument/result.h"

namespace playfair::workspace {

/// Damaged where a file that is about to be written has damaged pages: one that SQLite believes to be free, or a
/// pointer gone astray, would let a write destroy what is still good. Large files are not checked; that would take too
/// long. Throws SQLite::Exception.
[[nodiscard]] Result<void> checkPagesBeforeWriting(const SQLite::Database& database, const std::filesystem::path& file);

}  // namespace playfair::workspace
