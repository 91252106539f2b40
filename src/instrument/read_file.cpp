// SPDX-License-Identifier: EUPL-1.2
#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

#include "playfair/instrument/json.h"

namespace playfair::instrument {

namespace {

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

tl::unexpected<Error> cannotOpen(int reason, const std::string& subject) {
  if (reason == ENOENT || reason == ENOTDIR) return failure(ErrorCode::NotFound, "there is no such file", subject);
  return failure(ErrorCode::NotReadable, std::generic_category().message(reason), subject);
}

}  // namespace

Result<std::string> readFile(const std::filesystem::path& file, std::size_t maximum) {
  const std::string subject = file.string();
  std::error_code ignored;
  if (std::filesystem::is_directory(file, ignored)) {
    return failure(ErrorCode::IsDirectory, "this is a folder, not a file", subject);
  }
  const std::unique_ptr<std::FILE, CloseFile> opened(std::fopen(subject.c_str(), "rb"));
  if (!opened) return cannotOpen(errno, subject);

  std::string content;
  std::array<char, 65536> chunk{};
  while (const std::size_t count = std::fread(chunk.data(), 1, chunk.size(), opened.get())) {
    if (count > maximum - content.size()) {
      return failure(ErrorCode::TooLarge, "the file is larger than " + std::to_string(maximum) + " bytes", subject);
    }
    content.append(chunk.data(), count);
  }
  if (std::ferror(opened.get()) != 0) {
    return failure(ErrorCode::NotReadable, std::generic_category().message(errno), subject);
  }
  return content;
}

}  // namespace playfair::instrument
