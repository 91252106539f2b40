// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/report/report_tree.h"

namespace playfair::report {

/// Every text a report prints, one per heading, paragraph, entry or cell, in reading order.
[[nodiscard]] std::vector<std::string> printedTexts(const Report& report);

}  // namespace playfair::report
