// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace playfair::instrument {

/// True for a day that there is, written as "2026-03-14". Such dates order as text.
[[nodiscard]] bool isDate(std::string_view text);

}  // namespace playfair::instrument
