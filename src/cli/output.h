// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string_view>

#include "playfair/instrument/result.h"

namespace playfair::cli {

/// A line on standard output, harmless for a terminal.
void say(std::string_view line);

/// A line on standard error that is no failure.
void sayNote(std::string_view line);

/// JSON on standard output, in ASCII, so that no terminal or pipe can garble it.
void sayJson(const nlohmann::ordered_json& value);

/// Can a file be written there? Asked before the work that makes it. Errors: NotFound (folder), IsDirectory,
/// NotWritable; Invalid for a workspace, which no output replaces.
[[nodiscard]] Result<void> checkOutputPlace(const std::filesystem::path& file);

}  // namespace playfair::cli
