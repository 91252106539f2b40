// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace playfair::workspace {

/// "2026-11-22T09:41:00.000Z"
[[nodiscard]] std::string utcText(std::chrono::system_clock::time_point time);
[[nodiscard]] std::string utcNow();

/// True for text in the form of utcText.
[[nodiscard]] bool isUtcText(const std::string& text);

/// The time that a text in the form of utcText names; nothing where it is none.
[[nodiscard]] std::optional<std::chrono::system_clock::time_point> timeFromUtc(const std::string& text);

}  // namespace playfair::workspace
