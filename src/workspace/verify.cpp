// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/verify.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include "connection.h"
#include "draft_row.h"
#include "migration.h"
#include "schema.h"
#include "verification.h"

namespace playfair::workspace {

void Checking::fault(std::string sentence) {
  constexpr std::size_t kMost = 1000;
  if (m_found.faults.size() < kMost) {
    m_found.faults.push_back(std::move(sentence));
  } else {
    ++m_more;
  }
}

void Checking::goThrough(double from, double to) {
  m_from = from;
  m_to = to;
}

void Checking::reached(double share) {
  m_share = m_from + share * (m_to - m_from);
  if (!goOn()) throw Stopped();
}

Verification Checking::finish() && {
  if (m_more > 0) m_found.faults.push_back("And " + std::to_string(m_more) + " more.");
  return std::move(m_found);
}

namespace {

namespace fs = std::filesystem;

/// Long statements ask now and then whether to go on.
class Interruption {
 public:
  Interruption(const SQLite::Database& database, Checking& checking) : m_handle(database.getHandle()) {
    constexpr int kSteps = 200000;
    sqlite3_progress_handler(
        m_handle, kSteps, [](void* state) { return static_cast<Checking*>(state)->goOn() ? 0 : 1; }, &checking);
  }
  ~Interruption() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;

 private:
  sqlite3* m_handle;
};

void checkDrafts(const SQLite::Database& database, Checking& checking) {
  for (const auto& row : readDrafts(database)) {
    if (!row.genuine) checking.fault("A draft of " + row.draft.subject + " does not match its digest.");
  }
}

void checkPages(const SQLite::Database& database, Checking& checking) {
  SQLite::Statement pages(database, "PRAGMA integrity_check(50)");
  while (pages.executeStep()) {
    const std::string line = pages.getColumn(0).getString();
    if (line != "ok") checking.fault("SQLite's integrity check: " + line + '.');
  }
  SQLite::Statement keys(database, "PRAGMA foreign_key_check");
  while (keys.executeStep()) {
    const std::string table = keys.getColumn(0).getString();
    checking.fault("Table " + table + ": a row rests on a " + (table == "chunk" ? "file" : "revision") +
                   " that is not there.");
  }
}

/// The index compares itself with its rows. That is a write that changes nothing, and is taken back.
void checkSearchIndex(const fs::path& file, const ConnectionOptions& options, Checking& checking) {
  auto connection = connect(file, Access::Write, options);
  if (!connection) {
    checking.note("Search index not checked: " + std::string(connection.error().code == ErrorCode::ReadOnly
                                                                 ? "the file is read-only."
                                                                 : connection.error().detail + '.'));
    return;
  }
  SQLite::Database& database = *connection->database;
  const Interruption interruption(database, checking);
  const SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  checking.attempt("The search index",
                   [&] { database.exec("INSERT INTO search (search) VALUES ('integrity-check')"); });
}

/// How much of the whole check is reading the stored files.
double shareOfBlobs(const SQLite::Database& database) {
  constexpr double kRest = 16.0 * 1024 * 1024;  // what else there is takes about as long as that many bytes
  SQLite::Statement query(database, "SELECT total(size) FROM blob WHERE owner IS NULL");
  query.executeStep();
  const double bytes = query.getColumn(0).getDouble();
  return bytes / (bytes + kRest);
}

/// One moment of the file, whatever others write meanwhile.
BlobsToCheck checkMoment(const Connection& connection, Checking& checking) {
  const SQLite::Database& database = *connection.database;
  const SQLite::Transaction transaction(*connection.database);
  BlobsToCheck blobs;
  checking.attempt("The list of tables", [&] {
    if (!hasExpectedSchema(database)) checking.fault("The tables are not those of a workspace.");
  });
  checking.attempt("The list of files", [&] { checking.goThrough(0, 1 - shareOfBlobs(database)); });
  checking.attempt("The log", [&] { checkLog(database, checking); });
  checking.attempt("The read model", [&] { checkReadModel(database, checking); });
  checking.attempt("A draft", [&] { checkDrafts(database, checking); });
  checking.attempt("The list of files", [&] { blobs = checkBlobList(database, checking); });
  checking.reached(0.8);
  checking.attempt("A page", [&] { checkPages(database, checking); });
  checking.reached(0.95);
  return blobs;
}

Result<void> checkAll(const fs::path& file, const Connection& connection, Checking& checking) {
  const SQLite::Database& database = *connection.database;
  return guarded(&database, file, [&]() -> Result<void> {
    const Interruption interruption(database, checking);
    const BlobsToCheck blobs = checkMoment(connection, checking);
    checkSearchIndex(file, {}, checking);
    checking.reached(1.0);
    checking.goThrough(checking.share(), 1.0);
    checkBlobs(database, blobs, checking);
    checking.reached(1.0);
    return {};
  });
}

/// The pages of a file of an earlier schema; all else is checked on a copy that was brought to the present one.
Result<Connection> checkOriginal(const Connection& original, int version, Checking& checking) {
  return guarded(original.database.get(), original.file, [&]() -> Result<Connection> {
    const Interruption interruption(*original.database, checking);
    checking.attempt("A page", [&] { checkPages(*original.database, checking); });
    return connectToRaisedCopy(original, version);
  });
}

Result<int> versionOf(const Connection& connection) {
  return guarded(connection.database.get(), connection.file, [&]() -> Result<int> {
    const int version = schemaVersionOf(*connection.database);
    if (version <= kSchemaVersion) return version;
    return failure(ErrorCode::TooNew, "a newer Playfair changed it just now", connection.file.string());
  });
}

}  // namespace

Result<Verification> verify(const fs::path& file, const Progress& progress) {
  auto connection = connect(file, Access::Read, {});
  if (!connection) return tl::make_unexpected(connection.error());
  const auto version = versionOf(*connection);
  if (!version) return tl::make_unexpected(version.error());
  Checking checking(progress);
  try {
    if (*version < kSchemaVersion) connection = checkOriginal(*connection, *version, checking);
    if (!connection) return tl::make_unexpected(connection.error());
    if (auto checked = checkAll(file, *connection, checking); !checked) return tl::make_unexpected(checked.error());
  } catch (const Checking::Stopped&) {
    return failure(ErrorCode::Cancelled, "the check was stopped", file.string());
  }
  return std::move(checking).finish();
}

}  // namespace playfair::workspace
