// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>

#include "playfair/instrument/result.h"

// What SQLite does not do for us: names that appear whole, folders synced, private places for copies.
namespace playfair::workspace {

/// A folder under the system's temporary folder that only we may look into, removed with all it holds.
class PrivateFolder {
 public:
  PrivateFolder();
  ~PrivateFolder();
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

 private:
  std::filesystem::path m_path;
};

/// A name beside `target` that nothing has yet, hidden, so that a rename to `target` stays on one file system. It tells
/// whose it is: what a program that was killed left there under such a name is removed on this occasion.
[[nodiscard]] std::filesystem::path temporaryNameBeside(const std::filesystem::path& target);

/// The folder a file lies in; "." for a bare name.
[[nodiscard]] std::filesystem::path folderOf(const std::filesystem::path& file);

/// Errors before anything is written: NotFound (folder), NotWritable, AlreadyExists.
[[nodiscard]] Result<void> checkFreePlace(const std::filesystem::path& target);

/// True where both the file and its folder may be changed by us.
[[nodiscard]] bool mayChange(const std::filesystem::path& file);

/// Makes what was written to a file or a folder durable.
[[nodiscard]] Result<void> syncPath(const std::filesystem::path& path);

/// Gives `from` the name `target` and syncs the folder; never replaces anything. Errors: AlreadyExists, NotWritable.
[[nodiscard]] Result<void> publishNew(const std::filesystem::path& from, const std::filesystem::path& target);

/// The error that the system's `errno` value stands for when writing to `file`.
[[nodiscard]] Error writeError(int errorNumber, const std::filesystem::path& file);

/// A database and what SQLite may have left beside it.
void removeDatabase(const std::filesystem::path& file) noexcept;

/// `file` with an ending such as "-wal".
[[nodiscard]] std::filesystem::path beside(const std::filesystem::path& file, const char* ending);

}  // namespace playfair::workspace
