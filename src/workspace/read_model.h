// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "log_index.h"
#include "log_reading.h"
#include "playfair/workspace/workspace.h"
#include "statement_cache.h"

// The tables that are asked across subjects. What one subject's row says depends on nothing but its heads' values, so
// that the same log gives the same rows in whatever order it arrived. Answers, counts and reports do not rest on these
// tables: they go through Workspace::current, which checks hashes.
namespace playfair::workspace {

/// The tables of the read model and the heads, each with the columns that tell its rows apart, subjects first.
struct ReadModelTable {
  const char* name;
  const char* key;      ///< as SQL, for ORDER BY
  const char* subject;  ///< as an SQL expression
};
[[nodiscard]] const std::vector<ReadModelTable>& readModelTables();

/// Writes the rows of one subject in place of those it had. `searchRow` is the seq of the subject's first revision.
/// Throws SQLite::Exception.
void writeReadModel(StatementCache& statements, const std::string& subject, const Current& current,
                    std::int64_t searchRow);

/// Empties and makes all tables again. Errors: those of `valueOf`. Throws SQLite::Exception.
[[nodiscard]] Result<void> rebuildReadModel(StatementCache& statements, const LogIndex& index, const ValueOf& valueOf);

}  // namespace playfair::workspace
