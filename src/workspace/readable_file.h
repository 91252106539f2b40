// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

#include "playfair/instrument/result.h"

struct sqlite3_file;

namespace playfair::workspace {

/// Reads an ordinary file, through SQLite's own file layer. Were it opened and closed past SQLite, the system would
/// drop the locks of every workspace that this process has open on the same file (that is how POSIX locks work), and
/// another program could take away the journal under it.
class ReadableFile {
 public:
  /// Never waits, also for a pipe. Errors: NotFound, IsDirectory, Invalid (a device, a pipe …), NotReadable.
  [[nodiscard]] static Result<ReadableFile> open(const std::filesystem::path& file);

  /// The length at this moment. Errors: NotReadable.
  [[nodiscard]] Result<std::int64_t> size() const;

  /// Reads `count` bytes at `at`. Errors: Changed where the file ends before, NotReadable.
  [[nodiscard]] Result<void> read(std::int64_t at, char* bytes, std::size_t count) const;

 private:
  struct Close {
    void operator()(sqlite3_file* file) const noexcept;
  };

  ReadableFile(std::filesystem::path file, std::unique_ptr<sqlite3_file, Close> handle, const char* sqliteName);

  struct FreeName {
    void operator()(const char* name) const noexcept;
  };
  std::filesystem::path m_file;
  std::unique_ptr<const char, FreeName> m_sqliteName;  ///< SQLite goes on using it
  std::unique_ptr<sqlite3_file, Close> m_handle;
};

}  // namespace playfair::workspace
