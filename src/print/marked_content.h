// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <qpdf/QPDF.hh>
#include <string>
#include <vector>

#include "page_layout.h"

namespace playfair::print {

/// The marked-content numbers on one page.
struct PageContents {
  /// Of each fragment: none where nothing of it was visible or it is boxes only, several where Cairo had to close one
  /// in between.
  std::vector<std::vector<int>> ofFragment;
  int firstDrawing = 0;  ///< that of the first figure; the others follow in the order of drawing
};
using MarkedContents = std::vector<PageContents>;

/// Reads those of text from the flat structure tree that drawPdf made and numbers the figures after them. Throws
/// std::runtime_error where tree and layout do not fit.
[[nodiscard]] MarkedContents readMarkedContents(QPDF& pdf, const PageLayout& layout);

/// Gives each numbered content of a page its structure type, "/H1", and each figure its mark. Those without a type and
/// whatever is painted outside of any become artifacts. Throws std::runtime_error where a figure is not on the page.
void markPage(QPDFObjectHandle page, const std::map<int, std::string>& types, int firstDrawing);

}  // namespace playfair::print
