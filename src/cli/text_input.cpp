// SPDX-License-Identifier: EUPL-1.2
#include "text_input.h"

#include <iostream>
#include <vector>

#include "playfair/instrument/json.h"
#include "playfair/instrument/utf8.h"

namespace playfair::cli {

namespace {

constexpr std::size_t kLargestText = 16U * 1024U * 1024U;

Result<std::string> inUtf8(Result<std::string> text, const std::string& source) {
  if (text && instrument::firstInvalidUtf8(*text)) {
    return failure(ErrorCode::NotUtf8, {}, source);
  }
  return text;
}

}  // namespace

Result<std::string> standardInput() {
  std::string text;
  std::vector<char> part(1 << 16);
  while (std::cin.read(part.data(), static_cast<std::streamsize>(part.size())) || std::cin.gcount() > 0) {
    text.append(part.data(), static_cast<std::size_t>(std::cin.gcount()));
    if (text.size() > kLargestText) {
      return failure(ErrorCode::TooLarge, "over 16 MiB", "standard input");
    }
  }
  return inUtf8(std::move(text), "standard input");
}

Result<std::string> textOf(const std::string& file) {
  return file == "-" ? standardInput() : inUtf8(instrument::readFile(file, kLargestText), file);
}

}  // namespace playfair::cli
