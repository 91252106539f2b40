// SPDX-License-Identifier: EUPL-1.2
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <system_error>

#include "log_reading.h"
#include "parts.h"
#include "schema.h"
#include "sqlite_error.h"

namespace playfair::workspace {
namespace {

/// Up to this size a file is checked page by page before it may be written.
constexpr std::uintmax_t kCheckedWhole = 64ULL * 1024 * 1024;

/// A page that SQLite believes to be free, or a pointer gone astray, would let a write destroy what is still good.
/// The search index is not looked at here: it can be made again, and its check differs with SQLite's version.
bool pagesAreSound(const SQLite::Database& database) {
  SQLite::Statement query(database, "PRAGMA quick_check(20)");
  while (query.executeStep()) {
    const std::string line = query.getColumn(0).getString();
    if (line != "ok" && line.find("inverted index for FTS5") == std::string::npos) return false;
  }
  return true;
}

Result<void> checkContent(Workspace::Parts& parts) {
  const std::string file = parts.connection.file.string();
  const SQLite::Transaction transaction(parts.database());
  if (!hasExpectedSchema(parts.database()))
    return failure(ErrorCode::Damaged, "the tables are not those of a workspace", file);
  if (auto log = parts.takeIn(); !log) return log;
  parts.changedByOthers.clear();
  std::error_code error;
  const auto size = std::filesystem::file_size(parts.connection.file, error);
  if (parts.connection.writable && !error && size <= kCheckedWhole && !pagesAreSound(parts.database())) {
    return failure(ErrorCode::Damaged, "its pages are damaged; it can still be read", file);
  }
  return {};
}

}  // namespace

Result<std::unique_ptr<Workspace::Parts>> Workspace::Parts::open(const std::filesystem::path& file, Access access,
                                                                 const ConnectionOptions& options) {
  auto connection = connect(file, access, options);
  if (!connection) return tl::make_unexpected(connection.error());
  auto parts = std::make_unique<Parts>(std::move(*connection));
  auto checked = guarded(&parts->database(), file, [&]() -> Result<void> {
    parts->dataVersion = parts->database().execAndGet("PRAGMA data_version").getInt64();
    if (auto content = checkContent(*parts); !content) return content;
    if (parts->connection.writable) settleJournal(parts->connection);
    return {};
  });
  if (!checked) return tl::make_unexpected(checked.error());
  return parts;
}

Result<Workspace> Workspace::open(const std::filesystem::path& file, Access access) {
  auto parts = Parts::open(file, access, {});
  if (!parts) return tl::make_unexpected(parts.error());
  return Workspace(std::move(*parts));
}

}  // namespace playfair::workspace
