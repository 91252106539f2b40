// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "page_layout.h"

namespace playfair::print {

/// How a fragment is marked in a PDF.
enum class Marking {
  Tag,         ///< holds text: Cairo marks it
  Drawing,     ///< a figure: one form of its own, marked afterwards
  Decoration,  ///< boxes only: made an artifact afterwards
};

[[nodiscard]] Marking markingOf(const Fragment& fragment);

/// The pages as PDF with an outline. Cairo's versions agree only on how text is marked, so that the fragments with text
/// are marked contents of their own and the structure tree is the flat list of them in the order of drawing; a figure
/// is painted as one form. addStructure makes the real tree from it. Throws Cancelled, and std::runtime_error where
/// Cairo fails.
[[nodiscard]] std::string drawPdf(const PageLayout& layout, const Progress& progress);

}  // namespace playfair::print
