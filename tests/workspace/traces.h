// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "fixture.h"
#include "search_text.h"

namespace playfair::tests {

/// Words of a text, each as it was typed and as the search index has it.
inline std::vector<std::string> spellings(const std::string& text) {
  std::vector<std::string> all;
  std::istringstream stream(text);
  for (std::string word; stream >> word;) {
    all.push_back(word);
    const std::string folded = workspace::foldText(word).text;
    if (folded != word) all.push_back(folded);
  }
  return all;
}

/// The spellings that are found in the bytes of a workspace or of what lies beside it.
inline std::vector<std::string> traces(const std::filesystem::path& file, const std::string& text) {
  std::string bytes;
  for (const char* ending : {"", "-wal", "-journal", "-shm"}) {
    bytes += readBytes(std::filesystem::path(file.string() + ending)) + '\n';
  }
  std::vector<std::string> found;
  for (const auto& spelling : spellings(text)) {
    if (bytes.find(spelling) != std::string::npos) found.push_back(spelling);
  }
  return found;
}

using Traces = std::vector<std::string>;

}  // namespace playfair::tests
