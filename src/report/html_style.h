// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "playfair/report/report_tree.h"

namespace playfair::report {

/// The style sheet that every HTML report carries in itself: light and dark, screen and paper.
[[nodiscard]] std::string_view htmlStyle();

/// What a report that is set closely or large changes of it; empty for the others.
[[nodiscard]] std::string_view htmlStyleOf(Setting setting);

/// Colour, font and logo of a house style; empty where it changes nothing. The colour is for light pages and print.
[[nodiscard]] std::string htmlStyleOf(const HouseStyle& style);

}  // namespace playfair::report
