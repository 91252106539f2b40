// SPDX-License-Identifier: EUPL-1.2
#include "evidence_version.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace playfair::cli {

using workspace::FileVersion;

namespace {

constexpr std::size_t kLeastOfId = 8;

/// A number is always shorter than the beginning of an id.
std::optional<std::size_t> numberIn(const std::string& text) {
  std::size_t number = 0;
  const char* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  const bool whole = error == std::errc() && stopped == end && text.size() < kLeastOfId;
  return whole ? std::optional(number) : std::nullopt;
}

bool isOf(const FileVersion& version, const std::string& text) {
  return std::any_of(version.revisions.begin(), version.revisions.end(),
                     [&](const workspace::RevisionId& id) { return id.value.starts_with(text); });
}

}  // namespace

Result<FileVersion> versionNamed(const std::vector<FileVersion>& versions, const std::string& text) {
  if (const auto number = numberIn(text)) {
    if (*number >= 1 && *number <= versions.size()) {
      return versions[*number - 1];
    }
    return failure(ErrorCode::NotFound, "there are " + std::to_string(versions.size()) + " versions of this file",
                   "--version " + text);
  }
  if (text.size() < kLeastOfId) {
    return failure(ErrorCode::NotFound, "a number was expected, or at least the first 8 characters of a change",
                   "--version " + text);
  }
  const auto found = std::find_if(versions.begin(), versions.end(), [&](const auto& each) { return isOf(each, text); });
  if (found == versions.end()) {
    return failure(ErrorCode::NotFound, "no change of this evidence that has a file begins so", "--version " + text);
  }
  const bool several = std::any_of(found + 1, versions.end(), [&](const auto& each) { return isOf(each, text); });
  if (several) {
    return failure(ErrorCode::Ambiguous, "changes with different files begin so", "--version " + text);
  }
  return *found;
}

}  // namespace playfair::cli
