// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string_view>

#include "playfair/instrument/result.h"

namespace playfair::workspace {

/// Writes a file whole or not at all: beside its place, synced, renamed over it.
/// Errors: NotFound (folder), IsDirectory, NotWritable, DiskFull.
[[nodiscard]] Result<void> writeWholeFile(const std::filesystem::path& file, std::string_view bytes);

}  // namespace playfair::workspace
