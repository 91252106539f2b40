// SPDX-License-Identifier: EUPL-1.2
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <system_error>

#include "file_system.h"
#include "playfair/workspace/location.h"
#include "readable_file.h"

// The header of an SQLite file, as https://www.sqlite.org/fileformat2.html describes it, and what ours never differ in.
namespace playfair::workspace {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kHeaderLength = 100;
constexpr std::uint64_t kSmallest = 512;
using Header = std::array<unsigned char, kHeaderLength>;

struct FileStart {
  Header header{};
  std::size_t read = 0;
  std::uint64_t length = 0;
};

std::uint32_t number32(const Header& header, std::size_t at) {
  return (static_cast<std::uint32_t>(header[at]) << 24U) | (static_cast<std::uint32_t>(header[at + 1]) << 16U) |
         (static_cast<std::uint32_t>(header[at + 2]) << 8U) | static_cast<std::uint32_t>(header[at + 3]);
}

std::uint32_t pageSize(const Header& header) {
  const std::uint32_t stored = (static_cast<std::uint32_t>(header[16]) << 8U) | header[17];
  return stored == 1 ? 65536 : stored;
}

/// SQLite works on a file that has one of these beside it: its length is settled only when they are gone.
bool hasSideFile(const fs::path& file) {
  struct stat information{};
  for (const char* ending : {"-wal", "-journal"}) {
    if (::stat(beside(file, ending).c_str(), &information) == 0 && information.st_size > 0) return true;
  }
  return false;
}

Result<FileStart> readStart(const fs::path& file) {
  const auto opened = ReadableFile::open(file);
  if (!opened && opened.error().code == ErrorCode::Invalid) {
    return failure(ErrorCode::NotPlayfair, opened.error().detail, file.string());
  }
  if (!opened) return tl::make_unexpected(opened.error());
  const auto length = opened->size();
  if (!length) return tl::make_unexpected(length.error());
  FileStart start;
  start.read = static_cast<std::size_t>(std::min<std::int64_t>(*length, kHeaderLength));
  if (auto got = opened->read(0, reinterpret_cast<char*>(start.header.data()), start.read); !got) {
    return tl::make_unexpected(got.error());
  }
  // Asked again: the header says how long the file was by the time it was read.
  const auto lengthNow = opened->size();
  if (!lengthNow) return tl::make_unexpected(lengthNow.error());
  start.length = static_cast<std::uint64_t>(*lengthNow);
  return start;
}

/// Whose file it is. A file cut off inside its header is told from a foreign one by the bytes it still has.
Result<void> checkKind(const FileStart& start, const std::string& name) {
  constexpr std::string_view kMagic("SQLite format 3\0", 16);
  const std::string_view bytes(reinterpret_cast<const char*>(start.header.data()), start.read);
  if (start.length == 0) return failure(ErrorCode::NotPlayfair, "the file is empty", name);
  if (bytes.substr(0, kMagic.size()) != kMagic.substr(0, bytes.size())) {
    return failure(ErrorCode::NotPlayfair, "it is not a Playfair file", name);
  }
  if (start.read < kHeaderLength) return failure(ErrorCode::Damaged, "the file is cut off", name);
  const std::uint32_t application = number32(start.header, 68);
  if (application != kApplicationId) {
    return failure(ErrorCode::NotPlayfair, "it is the database of another program", name);
  }
  const auto version = static_cast<std::int32_t>(number32(start.header, 60));
  if (version > kSchemaVersion) {
    return failure(ErrorCode::TooNew, "schema version " + std::to_string(version) + " was written by a newer Playfair",
                   name);
  }
  if (version < 1) return failure(ErrorCode::Damaged, "the schema version is impossible", name);
  return {};
}

/// What every file of ours has, and SQLite alone would partly overlook.
bool isPlausible(const Header& header) {
  const std::uint32_t size = pageSize(header);
  if (size < kSmallest || (size & (size - 1)) != 0) return false;
  const bool journalModes = header[18] == header[19] && (header[18] == 1 || header[18] == 2);
  const bool payload = header[20] == 0 && header[21] == 64 && header[22] == 32 && header[23] == 32;
  const bool format = number32(header, 44) == 4 && number32(header, 48) == 0 && number32(header, 56) == 1;
  const bool noAutoVacuum = number32(header, 52) == 0 && number32(header, 64) == 0;
  bool zeros = true;
  for (std::size_t at = 72; at < 92; ++at) zeros = zeros && header[at] == 0;
  return journalModes && payload && format && noAutoVacuum && zeros;
}

bool isSettled(const FileStart& start) {
  const std::uint64_t pages = number32(start.header, 28);
  return pages * pageSize(start.header) == start.length && number32(start.header, 24) == number32(start.header, 92);
}

}  // namespace

Result<void> checkHeader(const fs::path& file) {
  std::error_code error;
  const fs::path resolved = fs::weakly_canonical(file, error);
  const fs::path& real = error ? file : resolved;
  // Another program may be moving its log into the file between our looks, so a bad length is looked at again.
  constexpr int kLooks = 5;
  for (int look = 1; look <= kLooks; ++look) {
    const bool busyBefore = hasSideFile(real);
    const auto start = readStart(file);
    if (!start) return tl::make_unexpected(start.error());
    if (auto kind = checkKind(*start, file.string()); !kind) return kind;
    if (!isPlausible(start->header)) return failure(ErrorCode::Damaged, "the header is damaged", file.string());
    if (isSettled(*start) || busyBefore || hasSideFile(real)) return {};
  }
  return failure(ErrorCode::Damaged, "the file's length does not match its header", file.string());
}

}  // namespace playfair::workspace
