// SPDX-License-Identifier: EUPL-1.2
#include <SQLiteCpp/Transaction.h>

#include "blob_store.h"
#include "log_reading.h"
#include "migration.h"
#include "page_check.h"
#include "parts.h"
#include "playfair/instrument/diagnostics.h"
#include "schema.h"
#include "sqlite_error.h"

namespace playfair::workspace {
namespace {

Result<void> checkContent(Workspace::Parts& parts) {
  const std::string file = parts.connection.file.string();
  const SQLite::Transaction transaction(parts.database());
  if (!hasExpectedSchema(parts.database()))
    return failure(ErrorCode::Damaged, "the tables are not those of a workspace", file);
  if (auto log = parts.takeIn(); !log) return log;
  parts.changedByOthers.clear();
  if (!parts.connection.writable) return {};
  return checkPagesBeforeWriting(parts.database(), parts.connection.file);
}

/// What an interrupted storing left. Where that cannot be removed just now, it is the next time.
void tidy(Workspace::Parts& parts) {
  if (auto removed = removeUnheldBlobs(parts); !removed) {
    instrument::logWarning("What was being stored and was given up stays for now: " + removed.error().detail);
  }
}

}  // namespace

Result<std::unique_ptr<Workspace::Parts>> Workspace::Parts::open(const std::filesystem::path& file, Access access,
                                                                 const ConnectionOptions& options) {
  auto connection = connectCurrent(file, access, options);
  if (!connection) return tl::make_unexpected(connection.error());
  auto parts = std::make_unique<Parts>(std::move(*connection));
  auto checked = guarded(&parts->database(), file, [&]() -> Result<void> {
    parts->dataVersion = parts->database().execAndGet("PRAGMA data_version").getInt64();
    if (auto content = checkContent(*parts); !content) return content;
    if (parts->connection.writable) settleJournal(parts->connection);
    return {};
  });
  if (!checked) return tl::make_unexpected(checked.error());
  if (parts->connection.writable) tidy(*parts);
  return parts;
}

Result<Workspace> Workspace::open(const std::filesystem::path& file, Access access) {
  auto parts = Parts::open(file, access, {});
  if (!parts) return tl::make_unexpected(parts.error());
  return Workspace(std::move(*parts));
}

}  // namespace playfair::workspace
