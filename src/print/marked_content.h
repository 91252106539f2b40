// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <qpdf/QPDF.hh>
#include <string>
#include <vector>

#include "page_layout.h"

namespace playfair::print {

/// The marked-content numbers of each fragment: [page][fragment]. None where nothing of it was visible, several where
/// Cairo had to close one in between.
using MarkedContents = std::vector<std::vector<std::vector<int>>>;

/// Reads them from the flat structure tree that drawPdf made. Throws std::runtime_error where the two do not fit.
[[nodiscard]] MarkedContents readMarkedContents(QPDF& pdf, const PageLayout& layout);

/// Gives each numbered content of a page its structure type, "/H1"; those without one become artifacts.
void renameMarkedContents(QPDFObjectHandle page, const std::map<int, std::string>& types);

}  // namespace playfair::print
