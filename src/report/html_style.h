// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace playfair::report {

/// The style sheet that every HTML report carries in itself: light and dark, screen and paper.
[[nodiscard]] std::string_view htmlStyle();

}  // namespace playfair::report
