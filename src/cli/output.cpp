// SPDX-License-Identifier: EUPL-1.2
#include "output.h"

#include <unistd.h>

#include <iostream>
#include <nlohmann/json.hpp>

#include "harmless_text.h"
#include "playfair/workspace/location.h"

namespace playfair::cli {

void say(std::string_view line) {
  std::cout << harmless(line) << '\n';
}

void sayNote(std::string_view line) {
  std::cerr << "playfair-cli: " << harmlessLine(line) << '\n';
}

void sayJson(const nlohmann::ordered_json& value) {
  std::cout << value.dump(2, ' ', true) << '\n';
}

Result<void> checkOutputPlace(const std::filesystem::path& file) {
  std::error_code unknown;
  const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
  if (!std::filesystem::is_directory(folder, unknown)) {
    return failure(ErrorCode::NotFound, "there is no such folder", folder.string());
  }
  const std::filesystem::file_status status = std::filesystem::status(file, unknown);
  if (std::filesystem::is_directory(status)) {
    return failure(ErrorCode::IsDirectory, "a file to write was expected", file.string());
  }
  if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
    return failure(ErrorCode::NotWritable, "this is no ordinary file", file.string());
  }
  if (std::filesystem::exists(status) && workspace::checkHeader(file)) {
    return failure(ErrorCode::Invalid, "this is a workspace, and no output may take its place", file.string());
  }
  if (::access(folder.c_str(), W_OK | X_OK) != 0) {
    return failure(ErrorCode::NotWritable, "the folder does not let you write", file.string());
  }
  return {};
}

}  // namespace playfair::cli
