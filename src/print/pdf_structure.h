// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "page_layout.h"

namespace playfair::print {

/// Takes what drawPdf made and returns the finished file: the structure tree of the layout, decoration as artifacts,
/// links, language, title, metadata; compressed, with an id made from the content. Throws std::exception.
[[nodiscard]] std::string addStructure(const std::string& drawn, const PageLayout& layout,
                                       const report::Report& report);

}  // namespace playfair::print
