// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/report/profile_chart.h"

namespace playfair::report {

struct ProfileRow {
  std::string title;
  std::vector<Segment> segments;
};

/// Draws the bars into `figure`: its SVG and its size. Only svg, g, rect, path and text, with presentation attributes.
void drawProfile(Figure& figure, const std::vector<ProfileRow>& rows, const std::string& language);

/// Widths of the parts of a bar: in proportion to the counts, but never too narrow for the number. Points; with
/// gaps of 2 between them they fill `width`.
[[nodiscard]] std::vector<int> segmentWidths(const std::vector<Segment>& segments, int width);

}  // namespace playfair::report
