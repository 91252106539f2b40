// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "playfair/instrument/result.h"

namespace playfair::report {

/// A file within a package.
struct PackageEntry {
  std::string name;
  std::string bytes;
  bool compressed = true;
};

/// A ZIP package in memory, entries in the order given, with one fixed time: the same entries give the same bytes.
/// Errors: Internal.
[[nodiscard]] Result<std::string> zipPackage(const std::vector<PackageEntry>& entries);

}  // namespace playfair::report
