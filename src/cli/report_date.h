// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "playfair/instrument/result.h"

namespace playfair::cli {

/// The date a report carries, as "2026-11-22": `wanted` where it is a real date; where it is empty, the UTC date of
/// SOURCE_DATE_EPOCH where that is set (so that builds can be repeated), else today. Errors: Invalid.
[[nodiscard]] Result<std::string> reportDate(const std::string& wanted);

}  // namespace playfair::cli
