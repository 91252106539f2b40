// SPDX-License-Identifier: EUPL-1.2
#include "page_check.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <string>
#include <system_error>

namespace playfair::workspace {

Result<void> checkPagesBeforeWriting(const SQLite::Database& database, const std::filesystem::path& file) {
  constexpr std::uintmax_t kCheckedWhole = 64ULL * 1024 * 1024;
  std::error_code error;
  const auto size = std::filesystem::file_size(file, error);
  if (error || size > kCheckedWhole) return {};
  SQLite::Statement query(database, "PRAGMA quick_check(20)");
  while (query.executeStep()) {
    const std::string line = query.getColumn(0).getString();
    // The search index is not looked at here: it can be made again, and its check differs with SQLite's version.
    if (line == "ok" || line.find("inverted index for FTS5") != std::string::npos) continue;
    return failure(ErrorCode::Damaged, "its pages are damaged; it can still be read", file.string());
  }
  return {};
}

}  // namespace playfair::workspace
