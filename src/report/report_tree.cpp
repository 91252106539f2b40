// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/report_tree.h"

#include <algorithm>

namespace playfair::report {

bool isLabel(const Paragraph& paragraph) {
  return !paragraph.spans.empty() &&
         std::all_of(paragraph.spans.begin(), paragraph.spans.end(), [](const Span& span) { return span.bold; });
}

}  // namespace playfair::report
