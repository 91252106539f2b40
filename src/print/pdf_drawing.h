// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "page_layout.h"

namespace playfair::print {

/// The pages as PDF with an outline. Every fragment, decoration too, is a marked content of its own, and the structure
/// tree is the flat list of them in the order of drawing: addStructure makes the real tree from it. Throws Cancelled,
/// and std::runtime_error where Cairo fails.
[[nodiscard]] std::string drawPdf(const PageLayout& layout, const Progress& progress);

}  // namespace playfair::print
