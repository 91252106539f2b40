// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace playfair::instrument {

/// Offset of the first byte that does not belong to well-formed UTF-8 (no overlong forms, no surrogates, nothing above
/// U+10FFFF); nothing where all of it is well formed.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

}  // namespace playfair::instrument
