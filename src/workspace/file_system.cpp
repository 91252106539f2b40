// SPDX-License-Identifier: EUPL-1.2
#include "file_system.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <string_view>
#include <system_error>

#include "draft_owner.h"
#include "playfair/workspace/sha256.h"

namespace playfair::workspace {

namespace fs = std::filesystem;

PrivateFolder::PrivateFolder() {
  std::string pattern = (fs::temp_directory_path() / "playfair-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) {
    throw std::system_error(errno, std::generic_category(), "no temporary folder");
  }
  m_path = pattern;
}

PrivateFolder::~PrivateFolder() {
  std::error_code ignored;
  fs::remove_all(m_path, ignored);
}

fs::path folderOf(const fs::path& file) {
  return file.parent_path().empty() ? fs::path(".") : file.parent_path();
}

fs::path beside(const fs::path& file, const char* ending) {
  return fs::path(file.native() + ending);
}

namespace {

constexpr std::string_view kTemporaryBegin = ".playfair-";
constexpr std::string_view kTemporaryEnd = ".tmp";

/// Marks hold colons, which not every file system allows in names.
std::string exchanged(std::string text, char from, char to) {
  std::replace(text.begin(), text.end(), from, to);
  return text;
}

/// ".playfair-<random>+<mark>.tmp", perhaps with an ending of SQLite: what a process of this machine left that is gone.
bool isLeftBehind(const std::string& name) {
  const std::size_t end = name.find(kTemporaryEnd);
  const std::size_t plus = name.find('+');
  if (!name.starts_with(kTemporaryBegin) || end == std::string::npos || plus > end) return false;
  return stateOfOwner(exchanged(name.substr(plus + 1, end - plus - 1), '-', ':')) == OwnerState::Gone;
}

void removeLeftBehind(const fs::path& folder) {
  std::error_code error;
  std::error_code ignored;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (isLeftBehind(entry->path().filename().string())) fs::remove(entry->path(), ignored);
  }
}

}  // namespace

fs::path temporaryNameBeside(const fs::path& target) {
  // Without the target's name, which may be too long to be made longer.
  removeLeftBehind(folderOf(target));
  std::string name(kTemporaryBegin);
  name += randomHex(8) + '+' + exchanged(processMark(), ':', '-');
  return folderOf(target) / name.append(kTemporaryEnd);
}

Result<void> checkFreePlace(const fs::path& target) {
  std::error_code error;
  const fs::path folder = folderOf(target);
  if (!fs::is_directory(folder, error)) return failure(ErrorCode::NotFound, "there is no such folder", folder.string());
  if (fs::exists(fs::symlink_status(target, error))) {
    return failure(ErrorCode::AlreadyExists, "something of that name is there and is kept", target.string());
  }
  if (::faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) != 0) {
    return failure(ErrorCode::NotWritable, "the folder cannot be written to", folder.string());
  }
  return {};
}

bool mayChange(const fs::path& file) {
  return ::faccessat(AT_FDCWD, file.c_str(), W_OK, AT_EACCESS) == 0 &&
         ::faccessat(AT_FDCWD, folderOf(file).c_str(), W_OK | X_OK, AT_EACCESS) == 0;
}

Error writeError(int errorNumber, const fs::path& file) {
  switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return Error{ErrorCode::DiskFull, "there is no room left", file.string()};
    case EEXIST:
      return Error{ErrorCode::AlreadyExists, "something of that name is there and is kept", file.string()};
    case ENOENT:
      return Error{ErrorCode::NotFound, "there is no such folder", file.string()};
    case EISDIR:
      return Error{ErrorCode::IsDirectory, "a folder has that name", file.string()};
    default:
      return Error{ErrorCode::NotWritable, std::generic_category().message(errorNumber), file.string()};
  }
}

Result<void> syncPath(const fs::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return tl::make_unexpected(writeError(errno, path));
  const int outcome = ::fsync(descriptor);
  const int errorNumber = errno;
  ::close(descriptor);
  // Some file systems cannot sync a folder and say so with EINVAL; they have nothing more to give.
  if (outcome != 0 && errorNumber != EINVAL) return tl::make_unexpected(writeError(errorNumber, path));
  return {};
}

Result<void> publishNew(const fs::path& from, const fs::path& target) {
  int outcome = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE);
  if (outcome != 0 && (errno == EINVAL || errno == ENOSYS)) {
    // A file system without that flag: a hard link does not replace anything either.
    outcome = ::link(from.c_str(), target.c_str());
    if (outcome == 0) ::unlink(from.c_str());
  }
  if (outcome != 0 && (errno == EPERM || errno == ENOTSUP) && ::access(target.c_str(), F_OK) != 0) {
    // No hard links either (FAT on an old kernel): the name was free a moment ago.
    outcome = ::rename(from.c_str(), target.c_str());
  }
  if (outcome != 0) return tl::make_unexpected(writeError(errno, target));
  return syncPath(folderOf(target));
}

void removeDatabase(const fs::path& file) noexcept {
  std::error_code ignored;
  for (const char* ending : {"", "-wal", "-shm", "-journal"}) fs::remove(beside(file, ending), ignored);
}

}  // namespace playfair::workspace
