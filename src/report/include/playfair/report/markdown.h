// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <vector>

#include "playfair/report/report_tree.h"

namespace playfair::report {

/// Turns text a person typed (Markdown: emphasis, lists, links, tables, strikethrough; no HTML) into blocks. Headings
/// start at `headingLevel`; links other than http, https, mailto become plain text; a picture becomes a link to it.
/// Control characters are shown as U+FFFD; everything else is kept.
[[nodiscard]] std::vector<Block> parseMarkdown(std::string_view text, int headingLevel);

}  // namespace playfair::report
