// SPDX-License-Identifier: EUPL-1.2
#include "readable_file.h"

#include <sqlite3.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>
#include <new>
#include <string>
#include <system_error>

namespace playfair::workspace {
namespace {

namespace fs = std::filesystem;

Result<void> checkOrdinary(const fs::path& file) {
  struct stat information{};
  if (::stat(file.c_str(), &information) != 0) {
    if (errno == ENOENT || errno == ENOTDIR) {
      return failure(ErrorCode::NotFound, "there is no such file", file.string());
    }
    return failure(ErrorCode::NotReadable, std::generic_category().message(errno), file.string());
  }
  if (S_ISDIR(information.st_mode)) return failure(ErrorCode::IsDirectory, "it is a folder", file.string());
  if (!S_ISREG(information.st_mode)) return failure(ErrorCode::Invalid, "it is not an ordinary file", file.string());
  return {};
}

}  // namespace

void ReadableFile::Close::operator()(sqlite3_file* file) const noexcept {
  if (file->pMethods != nullptr) file->pMethods->xClose(file);
  std::free(file);
}

void ReadableFile::FreeName::operator()(const char* name) const noexcept {
  sqlite3_free_filename(name);
}

ReadableFile::ReadableFile(fs::path file, std::unique_ptr<sqlite3_file, Close> handle, const char* sqliteName)
    : m_file(std::move(file)), m_sqliteName(sqliteName), m_handle(std::move(handle)) {}

Result<ReadableFile> ReadableFile::open(const fs::path& file) {
  if (auto ordinary = checkOrdinary(file); !ordinary) return tl::make_unexpected(ordinary.error());
  sqlite3_vfs* files = sqlite3_vfs_find(nullptr);
  auto* memory = static_cast<sqlite3_file*>(std::calloc(1, static_cast<std::size_t>(files->szOsFile)));
  // SQLite opens no symbolic links; it wants them followed before.
  std::error_code error;
  const fs::path real = fs::canonical(file, error);
  const char* name = sqlite3_create_filename(error ? file.c_str() : real.c_str(), "", "", 0, nullptr);
  if (memory == nullptr || name == nullptr) throw std::bad_alloc();
  ReadableFile opened(file, std::unique_ptr<sqlite3_file, Close>(memory), name);
  if (files->xOpen(files, name, memory, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr) != SQLITE_OK) {
    return failure(ErrorCode::NotReadable, "the system does not let us read it", file.string());
  }
  return opened;
}

Result<std::int64_t> ReadableFile::size() const {
  sqlite3_int64 size = 0;
  if (m_handle->pMethods->xFileSize(m_handle.get(), &size) != SQLITE_OK) {
    return failure(ErrorCode::NotReadable, "the system does not tell its length", m_file.string());
  }
  // SQLite says 0 of a file of one byte.
  char byte = 0;
  if (size == 0 && m_handle->pMethods->xRead(m_handle.get(), &byte, 1, 0) == SQLITE_OK) return 1;
  return size;
}

Result<void> ReadableFile::read(std::int64_t at, char* bytes, std::size_t count) const {
  if (count == 0) return {};
  switch (m_handle->pMethods->xRead(m_handle.get(), bytes, static_cast<int>(count), at)) {
    case SQLITE_OK:
      return {};
    case SQLITE_IOERR_SHORT_READ:
      return failure(ErrorCode::Changed, "the file became shorter while it was read", m_file.string());
    default:
      return failure(ErrorCode::NotReadable, "the system could not read all of it", m_file.string());
  }
}

}  // namespace playfair::workspace
