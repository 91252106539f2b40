// SPDX-License-Identifier: EUPL-1.2
#include <system_error>

#include "file_system.h"
#include "parts.h"
#include "schema.h"
#include "sqlite_error.h"

namespace playfair::workspace {
namespace {

/// An empty workspace in rollback mode, so that the file alone is whole.
Result<void> writeEmpty(const std::filesystem::path& file) {
  auto built = guarded(nullptr, file, [&]() -> Result<void> {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    return guarded(&database, file, [&]() -> Result<void> {
      database.exec("PRAGMA page_size = 4096");
      database.exec("PRAGMA synchronous = FULL");
      createSchema(database);
      return {};
    });
  });
  if (built) built = syncPath(file);
  return built;
}

}  // namespace

Result<Workspace> Workspace::create(const std::filesystem::path& file) {
  if (auto place = checkFreePlace(file); !place) return tl::make_unexpected(place.error());
  const std::filesystem::path temporary = temporaryNameBeside(file);
  auto made = writeEmpty(temporary);
  if (made) made = publishNew(temporary, file);
  if (!made) {
    removeDatabase(temporary);
    Error error = made.error();
    error.subject = file.string();
    if (error.code == ErrorCode::NotReadable || error.code == ErrorCode::ReadOnly) error.code = ErrorCode::NotWritable;
    return tl::make_unexpected(error);
  }
  return open(file, Access::Write);
}

}  // namespace playfair::workspace
