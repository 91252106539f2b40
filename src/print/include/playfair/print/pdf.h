// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "playfair/instrument/result.h"
#include "playfair/report/report_tree.h"

namespace playfair::print {

/// Says how far the work is (0–1); returns false to stop it.
using Progress = std::function<bool(double)>;

/// The report as a tagged PDF on A4: headings, lists, tables with header cells, figures with alternative text, outline,
/// links, /Lang, embedded font subsets. Same report and packages, same bytes. Any thread. Errors: Cancelled, Internal.
[[nodiscard]] Result<std::string> writePdf(const report::Report& report, const Progress& progress);

/// One page as pixels: 32 bits each, 0xAARRGGBB, rows of width × 4 bytes.
struct PageImage {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> pixels;
};

/// The same pages drawn for a screen at `dotsPerInch` (72–300). Any thread. Errors: Cancelled, Internal.
[[nodiscard]] Result<std::vector<PageImage>> drawPages(const report::Report& report, double dotsPerInch,
                                                       const Progress& progress);

}  // namespace playfair::print
