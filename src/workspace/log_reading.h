// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "log_index.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/workspace.h"

namespace playfair::workspace {

/// A row of the log as it stands in the file, not yet believed.
struct StoredRow {
  LogRow row;
  bool parentsReadable = true;
};

/// The rows after a seq, in order. Throws SQLite::Exception.
[[nodiscard]] std::vector<StoredRow> readRows(const SQLite::Database& database, std::int64_t afterSeq);

/// True where the fields give the id.
[[nodiscard]] bool isGenuine(const StoredRow& stored);

struct LogState {
  std::int64_t count = 0;
  std::string digest;
  bool operator==(const LogState&) const = default;
};

/// Throws SQLite::Exception.
[[nodiscard]] LogState readLogState(const SQLite::Database& database);

/// Adds the rows that the index does not have yet, all or none, and names them. Inside a transaction.
/// Damaged where a row, a parent or the digest over all ids does not check. Throws SQLite::Exception.
[[nodiscard]] Result<std::vector<std::string>> takeInNewRows(const SQLite::Database& database, LogIndex& index,
                                                             const std::string& file);

/// Gives the value of one revision; nothing where its text was erased.
using ValueOf = std::function<Result<std::optional<std::string>>(const RevisionId&)>;

/// The current value that heads (sorted, not empty) give: the value of the smallest id that was not removed comes
/// first, equal values count once. A head whose text was erased has no part in it; where all were, the value is null.
[[nodiscard]] Result<Current> joinHeads(std::vector<RevisionId> heads, const ValueOf& valueOf);

/// The value of a stored body, checked against its hash. Damaged where it does not match.
[[nodiscard]] Result<std::string> checkedValue(const Revision& revision, const std::string& bytes);

}  // namespace playfair::workspace
