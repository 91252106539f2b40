// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/whole_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "file_system.h"

namespace playfair::workspace {
namespace {

namespace fs = std::filesystem;

/// 0, or the errno value of what failed.
int writeAll(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return ::fsync(descriptor) == 0 ? 0 : errno;
}

/// A file that is replaced keeps who may read it.
void keepPermissions(int descriptor, const fs::path& file) {
  struct stat old{};
  if (::stat(file.c_str(), &old) == 0) static_cast<void>(::fchmod(descriptor, old.st_mode & 07777U));
}

}  // namespace

Result<void> writeWholeFile(const fs::path& file, std::string_view bytes) {
  std::error_code error;
  if (fs::is_directory(file, error)) return tl::make_unexpected(writeError(EISDIR, file));
  if (!fs::is_directory(folderOf(file), error)) return tl::make_unexpected(writeError(ENOENT, folderOf(file)));
  // Through a symbolic link, the file it points to is the one replaced.
  const fs::path target = fs::exists(file, error) ? fs::canonical(file, error) : file;
  if (fs::exists(target, error) && ::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0) {
    return tl::make_unexpected(writeError(EACCES, file));
  }
  const fs::path temporary = temporaryNameBeside(target);
  const int descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (descriptor < 0) return tl::make_unexpected(writeError(errno, file));
  keepPermissions(descriptor, target);
  int errorNumber = writeAll(descriptor, bytes);
  if (::close(descriptor) != 0 && errorNumber == 0) errorNumber = errno;
  if (errorNumber == 0 && ::rename(temporary.c_str(), target.c_str()) != 0) errorNumber = errno;
  if (errorNumber != 0) {
    ::unlink(temporary.c_str());
    return tl::make_unexpected(writeError(errorNumber, file));
  }
  return syncPath(folderOf(target));
}

}  // namespace playfair::workspace
