// SPDX-License-Identifier: EUPL-1.2
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>

#include "blob_reading.h"
#include "blob_store.h"
#include "file_system.h"
#include "migration.h"
#include "parts.h"
#include "playfair/workspace/evidence_files.h"
#include "schema.h"
#include "sqlite_error.h"

namespace playfair::workspace {
namespace {

namespace fs = std::filesystem;

/// A new file under a passing name, removed unless it is given its own.
class NewFile {
 public:
  explicit NewFile(fs::path target)
      : m_target(std::move(target)),
        m_temporary(temporaryNameBeside(m_target)),
        m_descriptor(::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666)),
        m_errorNumber(m_descriptor < 0 ? errno : 0) {}
  ~NewFile() {
    if (m_descriptor >= 0) ::close(m_descriptor);
    if (!m_published) ::unlink(m_temporary.c_str());
  }
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  Result<void> write(std::string_view bytes) {
    while (m_errorNumber == 0 && !bytes.empty()) {
      const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
      if (written >= 0) {
        bytes.remove_prefix(static_cast<std::size_t>(written));
      } else if (errno != EINTR) {
        m_errorNumber = errno;
      }
    }
    return state();
  }

  Result<void> publish() {
    if (m_errorNumber == 0 && ::fsync(m_descriptor) != 0) m_errorNumber = errno;
    const int closed = m_descriptor >= 0 ? ::close(m_descriptor) : 0;
    m_descriptor = -1;
    if (m_errorNumber == 0 && closed != 0) m_errorNumber = errno;
    if (auto written = state(); !written) return written;
    auto published = publishNew(m_temporary, m_target);
    m_published = published.has_value();
    return published;
  }

 private:
  [[nodiscard]] Result<void> state() const {
    if (m_errorNumber == 0) return {};
    return tl::make_unexpected(writeError(m_errorNumber, m_target));
  }

  fs::path m_target;
  fs::path m_temporary;
  int m_descriptor;
  int m_errorNumber;
  bool m_published = false;
};

Result<void> save(const SQLite::Database& database, const std::string& sha256, const fs::path& target,
                  const Progress& progress) {
  const auto blob = findKeptBlob(database, sha256);
  if (!blob) return failure(ErrorCode::NotFound, "there is no such file in the workspace", sha256);
  NewFile file(target);
  std::int64_t done = 0;
  auto read = readBlob(database, *blob, sha256, [&](std::string_view piece) -> Result<void> {
    if (progress && !progress(static_cast<double>(done) / static_cast<double>(blob->size))) {
      return failure(ErrorCode::Cancelled, "saving was stopped", target.string());
    }
    done += static_cast<std::int64_t>(piece.size());
    return file.write(piece);
  });
  if (read) read = file.publish();
  return read;
}

}  // namespace

Result<void> saveStoredFile(const fs::path& workspace, const std::string& sha256, const fs::path& target,
                            const Progress& progress) {
  const auto connection = connectCurrent(workspace, Access::Read, {});
  if (!connection) return tl::make_unexpected(connection.error());
  if (auto place = checkFreePlace(target); !place) return place;
  const SQLite::Database& database = *connection->database;
  return guarded(&database, workspace, [&]() -> Result<void> {
    if (hasExpectedSchema(database)) return save(database, sha256, target, progress);
    return failure(ErrorCode::Damaged, "the tables are not those of a workspace", workspace.string());
  });
}

Result<std::string> readStoredFile(const Workspace& workspace, const std::string& sha256, std::int64_t most) {
  Workspace::Parts& parts = workspace.parts();
  return guarded(&parts.database(), workspace.file(), [&]() -> Result<std::string> {
    const auto blob = findKeptBlob(parts.database(), sha256);
    if (!blob) return failure(ErrorCode::NotFound, "there is no such file in the workspace", sha256);
    if (blob->size > most) return failure(ErrorCode::TooLarge, "the file is too large to be shown", sha256);
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(blob->size));
    auto read = readBlob(parts.database(), *blob, sha256, [&](std::string_view piece) -> Result<void> {
      bytes += piece;
      return {};
    });
    if (!read) return tl::make_unexpected(read.error());
    return bytes;
  });
}

}  // namespace playfair::workspace
