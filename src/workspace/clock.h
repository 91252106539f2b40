// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <string>

namespace playfair::workspace {

/// "2026-11-22T09:41:00.000Z"
[[nodiscard]] std::string utcText(std::chrono::system_clock::time_point time);
[[nodiscard]] std::string utcNow();

/// True for text in the form of utcText.
[[nodiscard]] bool isUtcText(const std::string& text);

}  // namespace playfair::workspace
