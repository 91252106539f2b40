// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string_view>

namespace playfair::instrument {

/// Where log files lie: `$XDG_STATE_HOME/playfair`, else `~/.local/state/playfair`.
[[nodiscard]] std::filesystem::path stateFolder();

/// Starts logging to a rotating file (3 files of 1 MiB) in `folder`. Where that cannot be written, logging goes on
/// without a file. Call once, before any other thread starts.
void startLogging(const std::filesystem::path& folder);

/// As startLogging, and to standard error as well (`--verbose`).
void startVerboseLogging(const std::filesystem::path& folder);

/// One line each. Never pass text that a person typed: ids, counts and codes only. Any thread.
void logInfo(std::string_view line);
void logWarning(std::string_view line);

}  // namespace playfair::instrument
