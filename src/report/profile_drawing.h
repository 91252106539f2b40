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

/// How large bars are drawn. All in points.
struct BarSize {
  int height = 20;
  int gap = 8;        ///< between two bars
  int baseline = 14;  ///< of the number, below the bar's top
  int type = 10;      ///< size of letters
  int line = 12;      ///< from line to line of a title
  int label = 156;    ///< width of the titles
};

constexpr BarSize kCloseBars{13, 4, 10, 9, 11, 196};

/// Draws the bars into `figure`: its SVG and its size. Only svg, g, rect, path and text, with presentation attributes.
void drawProfile(Figure& figure, const std::vector<ProfileRow>& rows, const std::string& language,
                 const BarSize& size = {});

/// The bars in words, for those who do not see them.
[[nodiscard]] std::string profileDescription(const std::vector<ProfileRow>& rows, const std::string& language);

/// Widths of the parts of a bar: in proportion to the counts, but never too narrow for the number. Points; with
/// gaps of 2 between them they fill `width`.
[[nodiscard]] std::vector<int> segmentWidths(const std::vector<Segment>& segments, int width);

}  // namespace playfair::report
