// SPDX-License-Identifier: EUPL-1.2
#include "sqlite_error.h"

#include <sqlite3.h>

#include <cerrno>
#include <string>

namespace playfair::workspace {
namespace {

ErrorCode codeOfIoError(int extended, int systemError) {
  if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG) return ErrorCode::DiskFull;
  switch (extended) {
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
      return ErrorCode::Damaged;
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DELETE:
    case SQLITE_IOERR_SHMSIZE:
      return ErrorCode::NotWritable;
    default:
      return ErrorCode::NotReadable;
  }
}

int lastErrorOf(sqlite3_file* file) {
  int number = 0;
  if (file == nullptr || file->pMethods == nullptr) return 0;
  if (file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &number) != SQLITE_OK) return 0;
  return number;
}

/// What the system said last about the file or its journal. SQLite's own sqlite3_system_errno has often forgotten it
/// by the time a failed transaction is rolled back.
int systemErrorOf(sqlite3* handle) {
  if (const int number = sqlite3_system_errno(handle); number != 0) return number;
  for (const int which : {SQLITE_FCNTL_JOURNAL_POINTER, SQLITE_FCNTL_FILE_POINTER}) {
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(handle, "main", which, &file) != SQLITE_OK) continue;
    if (const int number = lastErrorOf(file); number != 0) return number;
  }
  return 0;
}

ErrorCode codeOf(int primary, int extended, int systemError) {
  switch (primary) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return ErrorCode::InUse;
    case SQLITE_FULL:
      return ErrorCode::DiskFull;
    case SQLITE_READONLY:
      return ErrorCode::ReadOnly;
    case SQLITE_IOERR:
      return codeOfIoError(extended, systemError);
    case SQLITE_CANTOPEN:
      return systemError == ENOSPC || systemError == EDQUOT ? ErrorCode::DiskFull : ErrorCode::NotReadable;
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return ErrorCode::NotReadable;
    case SQLITE_INTERRUPT:
      return ErrorCode::Cancelled;
    case SQLITE_TOOBIG:
      return ErrorCode::TooLarge;
    // Our own statements are right for our own schema: where they fail, the file is not what it says.
    case SQLITE_ERROR:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_SCHEMA:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
      return ErrorCode::Damaged;
    default:
      return ErrorCode::Internal;
  }
}

}  // namespace

Error sqliteError(const SQLite::Exception& exception, const SQLite::Database* database,
                  const std::filesystem::path& file) {
  const int primary = exception.getErrorCode() & 0xFF;
  const int extended = exception.getExtendedErrorCode();
  const int systemError = database != nullptr ? systemErrorOf(database->getHandle()) : 0;
  // SQLite's own message may quote a value; the name of its code never does.
  std::string detail = std::string("SQLite says: ") + sqlite3_errstr(extended > 0 ? extended : primary) + " (" +
                       std::to_string(extended);
  if (systemError != 0) detail += ", system error " + std::to_string(systemError);
  detail += ')';
  return Error{codeOf(primary, extended, systemError), detail, file.string()};
}

}  // namespace playfair::workspace
