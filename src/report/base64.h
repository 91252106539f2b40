// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace playfair::report {

/// Bytes as text (RFC 4648, with padding), for pictures that stand in a page itself.
[[nodiscard]] std::string base64(std::string_view bytes);

}  // namespace playfair::report
