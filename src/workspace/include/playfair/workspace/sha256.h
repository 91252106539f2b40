// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace playfair::workspace {

/// SHA-256 as 64 lower-case hex digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// `bytes` random bytes from the system as lower-case hex digits.
[[nodiscard]] std::string randomHex(int bytes);

/// A random (version 4) UUID, lower case with hyphens.
[[nodiscard]] std::string newUuid();

}  // namespace playfair::workspace
