// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "playfair/report/report_tree.h"

namespace playfair::report {

/// Text as Markdown that says exactly this text, on one line and wherever it stands: nothing in it is structure.
[[nodiscard]] std::string markdownText(std::string_view text);

/// Spans as lines of Markdown, one per hard line break; emphasis, code and links in the one dialect.
[[nodiscard]] std::vector<std::string> markdownLines(const Spans& spans);

/// An address between < and >, with what could end it encoded.
[[nodiscard]] std::string markdownAddress(std::string_view address);

}  // namespace playfair::report
