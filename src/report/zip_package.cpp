// SPDX-License-Identifier: EUPL-1.2
#include "zip_package.h"

#include <zip.h>

#include <memory>

namespace playfair::report {

namespace {

/// ZIP knows no time before 1980; this one says nothing about when a report was made.
constexpr zip_uint16_t kFixedTime = 0;
constexpr zip_uint16_t kFixedDay = (1U << 5U) | 1U;

struct CloseSource {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct DiscardArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, CloseSource>;
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

bool addEntry(zip_t* archive, const PackageEntry& entry) {
  zip_source_t* bytes = zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0);
  if (bytes == nullptr) return false;
  const zip_int64_t index = zip_file_add(archive, entry.name.c_str(), bytes, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(bytes);
    return false;
  }
  const auto place = static_cast<zip_uint64_t>(index);
  const zip_int32_t method = entry.compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
  return zip_set_file_compression(archive, place, method, 0) == 0 &&
         zip_file_set_dostime(archive, place, kFixedTime, kFixedDay, 0) == 0;
}

std::string bytesOf(zip_source_t* source) {
  zip_stat_t about;
  if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0) return {};
  std::string bytes(about.size, '\0');
  const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  return got == static_cast<zip_int64_t>(bytes.size()) ? bytes : std::string();
}

}  // namespace

Result<std::string> zipPackage(const std::vector<PackageEntry>& entries) {
  zip_error_t error;
  zip_error_init(&error);
  const Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
  if (!target) return failure(ErrorCode::Internal, "a package cannot be made");
  // Closing the archive lets go of its source once: we read from it afterwards.
  zip_source_keep(target.get());
  Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
  if (!archive) {
    zip_source_free(target.get());
    return failure(ErrorCode::Internal, "a package cannot be made");
  }
  for (const PackageEntry& entry : entries) {
    if (!addEntry(archive.get(), entry)) return failure(ErrorCode::Internal, "a package cannot hold " + entry.name);
  }
  if (zip_close(archive.get()) != 0) return failure(ErrorCode::Internal, "a package cannot be closed");
  static_cast<void>(archive.release());
  std::string bytes = bytesOf(target.get());
  if (bytes.empty()) return failure(ErrorCode::Internal, "a package cannot be read back");
  return bytes;
}

}  // namespace playfair::report
