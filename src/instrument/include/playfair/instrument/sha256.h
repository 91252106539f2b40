// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace playfair::instrument {

/// SHA-256 as 64 lower-case hex digits. Throws std::runtime_error where the system's library refuses it.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace playfair::instrument
