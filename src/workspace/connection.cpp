// SPDX-License-Identifier: EUPL-1.2
#include "connection.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <string>
#include <system_error>
#include <tuple>

#include "playfair/workspace/location.h"
#include "sqlite_error.h"

namespace playfair::workspace {
namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 3> kParts = {"", "-wal", "-journal"};

bool sideFileExists(const fs::path& file) {
  std::error_code ignored;
  return fs::exists(beside(file, "-wal"), ignored) || fs::exists(beside(file, "-journal"), ignored);
}

bool sideFileHasContent(const fs::path& file) {
  std::error_code error;
  for (const char* ending : {"-wal", "-journal"}) {
    const auto size = fs::file_size(beside(file, ending), error);
    if (!error && size > 0) return true;
  }
  return false;
}

/// Lengths and times of a file and what lies beside it: equal before and after copying, nobody wrote meanwhile.
using Look = std::array<std::tuple<bool, off_t, time_t, long>, kParts.size()>;

Look lookAt(const fs::path& file) {
  Look look;
  for (std::size_t i = 0; i < kParts.size(); ++i) {
    struct stat information{};
    const bool there = ::stat(beside(file, kParts[i]).c_str(), &information) == 0;
    look[i] = {there, information.st_size, information.st_mtim.tv_sec, information.st_mtim.tv_nsec};
  }
  return look;
}

/// Copies bytes into a new file of our own; the copy does not inherit read-only permissions.
void copyBytes(const fs::path& from, const fs::path& to) {
  const int source = ::open(from.c_str(), O_RDONLY | O_CLOEXEC);
  if (source < 0) throw std::system_error(errno, std::generic_category(), "the file cannot be read");
  const int target = ::open(to.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  std::array<char, 65536> buffer{};
  bool good = target >= 0;
  ssize_t got = 0;
  while (good && (got = ::read(source, buffer.data(), buffer.size())) > 0) {
    good = ::write(target, buffer.data(), static_cast<std::size_t>(got)) == got;
  }
  const int errorNumber = errno;
  ::close(source);
  if (target >= 0) ::close(target);
  if (!good || got < 0) throw std::system_error(errorNumber, std::generic_category(), "no room for a temporary copy");
}

/// A copy of the file with its log, taken while nobody wrote; nothing where somebody always did.
std::unique_ptr<PrivateFolder> copyAside(const fs::path& file) {
  constexpr int kTries = 5;
  for (int attempt = 0; attempt < kTries; ++attempt) {
    auto folder = std::make_unique<PrivateFolder>();
    const Look before = lookAt(file);
    for (std::size_t i = 0; i < kParts.size(); ++i) {
      if (std::get<0>(before[i])) {
        copyBytes(beside(file, kParts[i]), beside(folder->path() / file.filename(), kParts[i]));
      }
    }
    if (lookAt(file) == before) return folder;
  }
  return nullptr;
}

/// An address for SQLite that promises that nobody writes to the file.
std::string immutableAddress(const fs::path& file) {
  static constexpr std::string_view kDigits = "0123456789ABCDEF";
  static constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-";
  std::string address = "file:";
  for (const char c : fs::absolute(file).string()) {
    if (kPlain.find(c) != std::string_view::npos) {
      address += c;
    } else {
      address += '%';
      address += kDigits[static_cast<unsigned char>(c) >> 4U];
      address += kDigits[static_cast<unsigned char>(c) & 0x0FU];
    }
  }
  return address + "?immutable=1";
}

/// Waits for a lock in short steps. SQLite's own waiting soon looks only every tenth of a second: where another program
/// writes much, that one is quicker again and again.
void waitForLocks(const SQLite::Database& database, std::intptr_t milliseconds) {
  constexpr int kStep = 4;
  const auto wait = [](void* most, int tries) {
    if (static_cast<std::intptr_t>(tries) * kStep >= reinterpret_cast<std::intptr_t>(most)) return 0;
    sqlite3_sleep(kStep);
    return 1;
  };
  sqlite3_busy_handler(database.getHandle(), wait, reinterpret_cast<void*>(milliseconds));
}

void openDatabase(Connection& connection, const fs::path& real) {
  if (!connection.placeIsReadOnly) {
    connection.database = std::make_unique<SQLite::Database>(real.string(), SQLite::OPEN_READWRITE);
    return;
  }
  if (!sideFileExists(real)) {
    connection.database =
        std::make_unique<SQLite::Database>(immutableAddress(real), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    return;
  }
  connection.copy = copyAside(real);
  if (!connection.copy) throw SQLite::Exception("somebody writes all the time", SQLITE_BUSY);
  const fs::path copied = connection.copy->path() / real.filename();
  connection.database = std::make_unique<SQLite::Database>(copied.string(), SQLite::OPEN_READWRITE);
}

}  // namespace

void setUp(const Connection& connection, bool keepLogBeside) {
  SQLite::Database& database = *connection.database;
  sqlite3* handle = database.getHandle();
  // A log left by a program that was killed is not moved into a file that turns out to be damaged.
  if (keepLogBeside) sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  database.exec("PRAGMA foreign_keys = ON");
  database.exec("PRAGMA synchronous = FULL");
  database.exec("PRAGMA secure_delete = ON");
  database.exec("PRAGMA temp_store = MEMORY");
  if (!connection.writable) database.exec("PRAGMA query_only = ON");
  // A write-ahead log needs memory shared with other programs, unless one program has the file for itself.
  if (connection.writable && connection.onNetwork) database.exec("PRAGMA locking_mode = EXCLUSIVE");
}

Result<Connection> connect(const fs::path& file, Access access, const ConnectionOptions& options) {
  if (auto header = checkHeader(file); !header) return tl::make_unexpected(header.error());
  std::error_code error;
  const fs::path real = fs::canonical(file, error);
  if (error) return failure(ErrorCode::NotReadable, error.message(), file.string());
  Connection connection;
  connection.file = file;
  connection.placeIsReadOnly = !mayChange(real);
  connection.writable = access == Access::Write;
  connection.onNetwork = options.network.value_or(onNetworkFileSystem(real));
  if (connection.writable && connection.placeIsReadOnly) {
    return failure(ErrorCode::ReadOnly, "the file or its folder cannot be changed", file.string());
  }
  const bool keepLogBeside = sideFileHasContent(real);
  auto opened = guarded(nullptr, file, [&]() -> Result<void> {
    openDatabase(connection, real);
    waitForLocks(*connection.database, options.busyMilliseconds);
    return {};
  });
  if (opened) {
    opened = guarded(connection.database.get(), file, [&]() -> Result<void> {
      setUp(connection, keepLogBeside);
      return {};
    });
  }
  if (!opened) return tl::make_unexpected(opened.error());
  return connection;
}

void settleJournal(const Connection& connection) {
  SQLite::Database& database = *connection.database;
  sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
  const std::string mode = database.execAndGet("PRAGMA journal_mode").getString();
  if (connection.onNetwork) {
    if (mode == "wal") database.exec("PRAGMA journal_mode = DELETE");
    database.exec("PRAGMA locking_mode = NORMAL");
    database.exec("SELECT one FROM log_state");  // the lock goes with the next read
  } else if (!connection.onNetwork && mode != "wal") {
    try {
      database.exec("PRAGMA journal_mode = WAL");
    } catch (const SQLite::Exception& exception) {
      // Somebody else has it open just now: the rollback journal is slower, and as safe.
      if ((exception.getErrorCode() & 0xFF) != SQLITE_BUSY) throw;
    }
  }
}

}  // namespace playfair::workspace
