// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace playfair::instrument {

/// The text in quotation marks, fit for one line of a message: control characters become `?`, long text is cut.
[[nodiscard]] std::string inQuotes(std::string_view text);

}  // namespace playfair::instrument
