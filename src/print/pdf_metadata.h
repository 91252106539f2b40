// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <qpdf/QPDF.hh>

#include "playfair/report/report_tree.h"

namespace playfair::print {

/// Title, author, subject and date as document information and as XMP, the language, and the title in the window's bar.
/// The time of day never enters; a date that is no ISO date is left out.
void addMetadata(QPDF& pdf, const report::Report& report);

}  // namespace playfair::print
