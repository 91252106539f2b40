// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "playfair/report/report_tree.h"

namespace playfair::tests {

/// A span without a look.
report::Span plain(const std::string& text);
report::Span linked(const std::string& text, const std::string& address);
report::Paragraph paragraph(const std::string& text);
report::Heading heading(int level, const std::string& text);

/// "word1 word2 …", each different.
std::string numberedWords(const std::string& stem, int count);

/// Title, language, date and footer, nothing in it.
report::Report emptyReport();

/// Every kind of block, two pages or more.
report::Report fullReport();

}  // namespace playfair::tests
