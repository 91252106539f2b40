// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace playfair::workspace {

/// "https://host…" or "http://host…", without anything that an address never has.
[[nodiscard]] bool isWebAddress(std::string_view url);

}  // namespace playfair::workspace
