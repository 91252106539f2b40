// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace playfair::report {

/// Text for HTML and XML, between tags or in a quoted attribute: printable, with & < > " ' as entities.
[[nodiscard]] std::string xmlText(std::string_view text);

}  // namespace playfair::report
