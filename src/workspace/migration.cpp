// SPDX-License-Identifier: EUPL-1.2
#include "migration.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <optional>
#include <string>

#include "file_system.h"
#include "log_index.h"
#include "log_reading.h"
#include "migration_backup.h"
#include "page_check.h"
#include "read_model.h"
#include "schema.h"
#include "sqlite_error.h"
#include "statement_cache.h"

namespace playfair::workspace {
namespace {

namespace fs = std::filesystem;

Result<void> rebuildFromLog(SQLite::Database& database) {
  LogIndex index;
  if (auto log = takeInNewRows(database, index, {}); !log) return tl::make_unexpected(log.error());
  SQLite::Statement bodies(database, "SELECT bytes FROM body WHERE revision_id = ?");
  StatementCache statements(database);
  return rebuildReadModel(statements, index, [&](const RevisionId& id) -> Result<std::optional<std::string>> {
    if (index.isErased(id)) return std::optional<std::string>();
    bodies.reset();
    bodies.bind(1, id.value);
    if (!bodies.executeStep()) return failure(ErrorCode::Damaged, "the text of a revision is missing", id.value);
    auto value = checkedValue(*index.find(id), bodies.getColumn(0).getString());
    if (!value) return tl::make_unexpected(value.error());
    return std::optional<std::string>(std::move(*value));
  });
}

/// The tables made from the log follow the rules of the present schema. A file with a damaged text or search index
/// keeps those it has: what could be read before can be read afterwards.
void makeReadModelAgain(SQLite::Database& database) {
  database.exec("SAVEPOINT read_model");
  bool made = false;
  try {
    made = rebuildFromLog(database).has_value();
  } catch (const SQLite::Exception& exception) {
    if (sqliteError(exception, nullptr, {}).code != ErrorCode::Damaged) throw;
  }
  if (!made) database.exec("ROLLBACK TO read_model");
  database.exec("RELEASE read_model");
}

void raise(SQLite::Database& database, int version) {
  raiseSchema(database, version);
  makeReadModelAgain(database);
}

Result<void> checkBeforeRaising(SQLite::Database& database, const fs::path& file, int version) {
  const SQLite::Transaction transaction(database);
  if (!hasExpectedSchema(database, version)) {
    return failure(ErrorCode::Damaged, "the tables are not those of a workspace", file.string());
  }
  LogIndex index;
  if (auto log = takeInNewRows(database, index, file.string()); !log) return tl::make_unexpected(log.error());
  return checkPagesBeforeWriting(database, file);
}

std::int64_t dataVersionOf(SQLite::Database& database) {
  return database.execAndGet("PRAGMA data_version").getInt64();
}

/// False where somebody wrote between the copy and the change, so that another copy is needed.
Result<bool> backUpAndRaise(SQLite::Database& database, const fs::path& file, int version) {
  const std::int64_t before = dataVersionOf(database);
  if (auto backup = makeBackup(database, file, version); !backup) {
    if (dataVersionOf(database) != before) return false;
    return tl::make_unexpected(backup.error());
  }
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  if (schemaVersionOf(database) == kSchemaVersion) return true;  // another program was quicker
  if (dataVersionOf(database) != before) return false;
  raise(database, version);
  transaction.commit();
  return true;
}

Result<void> migrate(const Connection& connection, int version) {
  constexpr int kTries = 5;
  SQLite::Database& database = *connection.database;
  if (auto sound = checkBeforeRaising(database, connection.file, version); !sound) return sound;
  const fs::path real = fs::canonical(connection.file);
  for (int attempt = 0; attempt < kTries; ++attempt) {
    const auto raised = backUpAndRaise(database, real, version);
    if (!raised) return tl::make_unexpected(raised.error());
    if (!*raised) continue;
    // From the journal into the file: the header is to tell older programs that this is not for them any more.
    database.exec("PRAGMA wal_checkpoint");
    return {};
  }
  return failure(ErrorCode::InUse, "somebody writes all the time", connection.file.string());
}

}  // namespace

Result<Connection> connectToRaisedCopy(const Connection& original, int version) {
  Connection raised;
  raised.file = original.file;
  raised.onNetwork = original.onNetwork;
  raised.placeIsReadOnly = original.placeIsReadOnly;
  raised.copy = std::make_unique<PrivateFolder>();
  const fs::path place = raised.copy->path() / original.file.filename();
  raised.database = std::make_unique<SQLite::Database>(place.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  copyPages(*original.database, *raised.database);
  if (!hasExpectedSchema(*raised.database, version)) {
    return failure(ErrorCode::Damaged, "the tables are not those of a workspace", original.file.string());
  }
  SQLite::Transaction transaction(*raised.database, SQLite::TransactionBehavior::IMMEDIATE);
  raise(*raised.database, version);
  transaction.commit();
  setUp(raised, false);
  return raised;
}

Result<Connection> connectCurrent(const fs::path& file, Access access, const ConnectionOptions& options) {
  auto connection = connect(file, access, options);
  if (!connection) return connection;
  return guarded(connection->database.get(), file, [&]() -> Result<Connection> {
    const int version = schemaVersionOf(*connection->database);
    if (version == kSchemaVersion) return std::move(*connection);
    if (version > kSchemaVersion) {
      return failure(ErrorCode::TooNew, "a newer Playfair changed it just now", file.string());
    }
    if (version < 1) return failure(ErrorCode::Damaged, "the schema version is impossible", file.string());
    if (access == Access::Read) return connectToRaisedCopy(*connection, version);
    if (auto migrated = migrate(*connection, version); !migrated) return tl::make_unexpected(migrated.error());
    return std::move(*connection);
  });
}

}  // namespace playfair::workspace
