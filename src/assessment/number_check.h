// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "playfair/assessment/name_check.h"

namespace playfair::assessment {

/// An address with a person's part before the @, not that of a function.
[[nodiscard]] std::optional<NameHint> findEmailAddress(std::string_view text);

/// The first Swedish personal number (its check digit is right) or telephone number.
[[nodiscard]] std::optional<NameHint> findNumber(std::string_view text);

}  // namespace playfair::assessment
