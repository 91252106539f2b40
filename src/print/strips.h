// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "page_layout.h"

namespace playfair::print {

/// What is never cut by a page's end: a line of text, a row, a figure. Its items count from the left margin and its own
/// top.
struct Strip {
  double height = 0;
  double before = 0;  ///< space above; the larger of two neighbours counts, none at a page's top
  double after = 0;
  bool keepWithNext = false;
  bool startsPage = false;
  std::optional<std::size_t> table;  ///< the table whose header stands again on a new page
  std::optional<OutlineEntry> outline;
  std::vector<Item> items;
};

/// All strips of a report, and the header rows that pages repeat.
struct StripList {
  std::vector<Strip> strips;
  std::vector<Strip> tableHeaders;  ///< one per table; empty where it has none
};

/// The highest strip that fits on a page.
constexpr double kUsableHeight = kPageHeight - 2 * kMargin - 40;

/// Puts strips on pages, joins what they hold to the structure tree and collects links and outline.
void paginate(const StripList& list, double contentHeight, PageLayout& layout);

}  // namespace playfair::print
