// SPDX-License-Identifier: EUPL-1.2
#include "file_system.h"
#include "parts.h"
#include "sqlite_error.h"

namespace playfair::workspace {
namespace {

/// Lets the connection make another file while the workspace itself stays as it is.
class OtherFileAllowed {
 public:
  explicit OtherFileAllowed(const Connection& connection) : m_connection(connection) {
    if (!connection.writable) connection.database->exec("PRAGMA query_only = OFF");
  }
  ~OtherFileAllowed() {
    if (!m_connection.writable) m_connection.database->tryExec("PRAGMA query_only = ON");
  }
  OtherFileAllowed(const OtherFileAllowed&) = delete;
  OtherFileAllowed& operator=(const OtherFileAllowed&) = delete;

 private:
  const Connection& m_connection;
};

/// One consistent moment of the workspace, in rollback mode. The name goes in as text, not as part of the statement.
Result<void> copyInto(const Connection& connection, const std::filesystem::path& file) {
  return guarded(connection.database.get(), file, [&]() -> Result<void> {
    const OtherFileAllowed allowed(connection);
    SQLite::Statement statement(*connection.database, "VACUUM INTO ?");
    statement.bind(1, file.string());
    statement.exec();
    return {};
  });
}

/// What somebody is typing in this moment is not part of the copy, not even in pages that are no longer used.
Result<void> forgetDrafts(const std::filesystem::path& file) {
  return guarded(nullptr, file, [&]() -> Result<void> {
    SQLite::Database copy(file.string(), SQLite::OPEN_READWRITE);
    return guarded(&copy, file, [&]() -> Result<void> {
      copy.exec("PRAGMA synchronous = FULL");
      copy.exec("PRAGMA secure_delete = ON");
      if (copy.exec("DELETE FROM draft") > 0) copy.exec("VACUUM");
      return {};
    });
  });
}

}  // namespace

Result<void> Workspace::saveCopy(const std::filesystem::path& target) const {
  if (auto place = checkFreePlace(target); !place) return place;
  const std::filesystem::path temporary = std::filesystem::absolute(temporaryNameBeside(target));
  auto made = copyInto(m_parts->connection, temporary);
  if (made) made = forgetDrafts(temporary);
  if (made) made = syncPath(temporary);
  if (made) {
    // Opening checks the copy and gives it the journal that suits the place.
    auto checked = Parts::open(temporary, Access::Write, {});
    if (!checked) made = tl::make_unexpected(checked.error());
  }
  if (made) made = publishNew(temporary, target);
  if (made) return made;
  removeDatabase(temporary);
  Error error = made.error();
  error.subject = target.string();
  if (error.code == ErrorCode::NotReadable || error.code == ErrorCode::ReadOnly) error.code = ErrorCode::NotWritable;
  return tl::make_unexpected(error);
}

}  // namespace playfair::workspace
