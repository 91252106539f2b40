// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace playfair::bench {

/// Milliseconds for one durable insert of `bytes` bytes into a table, with the pragmas of a workspace: a median.
[[nodiscard]] double bareInsert(const std::filesystem::path& file, std::size_t bytes, int inserts);

/// Milliseconds that the sqlite3 shell needs for statements on a file, without what it needs to start: a median.
/// Nothing where there is no such program.
[[nodiscard]] std::optional<double> shellMilliseconds(const std::filesystem::path& database,
                                                      const std::filesystem::path& statements, int runs);

}  // namespace playfair::bench
