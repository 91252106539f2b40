// SPDX-License-Identifier: EUPL-1.2
#include "migration_backup.h"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <vector>

#include "connection.h"
#include "draft_row.h"
#include "file_system.h"
#include "log_reading.h"
#include "playfair/workspace/location.h"
#include "schema.h"
#include "sqlite_error.h"
#include "verification.h"

namespace playfair::workspace {
namespace {

namespace fs = std::filesystem;

/// What two files must have in common to hold the same.
struct Holding {
  bool tablesFit = false;
  LogState log;
  std::vector<std::string> drafts;  ///< digests
  bool operator==(const Holding&) const = default;
};

Holding holdingOf(const SQLite::Database& database, int version) {
  Holding holding{hasExpectedSchema(database, version), readLogState(database), {}};
  for (const auto& draft : readDrafts(database)) holding.drafts.push_back(digestOf(draft));
  return holding;
}

/// What a check of all revisions and bodies finds. A text may be damaged for years, and the file in use; then its copy
/// has that fault, too, and no other.
std::vector<std::string> faultsIn(const SQLite::Database& database) {
  const Progress none;
  Checking checking(none);
  checkLog(database, checking);
  return std::move(checking).finish().faults;
}

bool holdsTheSame(const SQLite::Database& original, const fs::path& copy, int version) {
  const auto connection = connect(copy, Access::Read, {});
  if (!connection) return false;
  const auto same = guarded(nullptr, copy, [&]() -> Result<bool> {
    const SQLite::Database& database = *connection->database;
    return holdingOf(database, version) == holdingOf(original, version) && faultsIn(database) == faultsIn(original);
  });
  return same.value_or(false);
}

/// An empty file that only those may read who may read the original.
Result<void> makeEmpty(const fs::path& file, const fs::path& original) {
  struct stat information{};
  const mode_t mode = ::stat(original.c_str(), &information) == 0 ? information.st_mode & 0777U : 0600U;
  const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode | 0600U);
  if (descriptor < 0) return tl::make_unexpected(writeError(errno, file));
  ::close(descriptor);
  return {};
}

Result<void> writeBackup(SQLite::Database& original, const fs::path& file, int version, const fs::path& temporary) {
  if (auto empty = makeEmpty(temporary, file); !empty) return empty;
  auto copied = guarded(nullptr, temporary, [&]() -> Result<void> {
    SQLite::Database copy(temporary.string(), SQLite::OPEN_READWRITE);
    return guarded(&copy, temporary, [&]() -> Result<void> {
      copyPages(original, copy);
      copy.exec("PRAGMA journal_mode = DELETE");
      return {};
    });
  });
  if (!copied) return copied;
  if (auto synced = syncPath(temporary); !synced) return synced;
  if (holdsTheSame(original, temporary, version)) return {};
  return failure(ErrorCode::Damaged, "the copy beside it does not hold the same", file.string());
}

}  // namespace

void copyPages(SQLite::Database& from, SQLite::Database& to) {
  SQLite::Backup backup(to, from);
  constexpr int kAll = -1;
  if (const int outcome = backup.executeStep(kAll); outcome != SQLITE_DONE) {
    throw SQLite::Exception("the file cannot be copied", outcome);
  }
}

Result<void> makeBackup(SQLite::Database& original, const fs::path& file, int version) {
  int number = 1;
  std::error_code error;
  while (fs::exists(fs::symlink_status(backupName(file, version, number), error))) {
    if (holdsTheSame(original, backupName(file, version, number), version)) return {};
    ++number;
  }
  const fs::path temporary = temporaryNameBeside(file);
  auto made = writeBackup(original, file, version, temporary);
  if (made) made = publishNew(temporary, backupName(file, version, number));
  if (!made) removeDatabase(temporary);
  return made;
}

}  // namespace playfair::workspace
