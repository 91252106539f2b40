// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "playfair/print/pdf.h"
#include "playfair/report/report_kinds.h"

// From a kind of report to the bytes of a file: the way that the command line and the window go.
namespace playfair::print {

/// The report of a kind, in its house style. Where its pages are limited, it is laid out and built again, shorter,
/// until it fits; so HTML and ODT tell the same as the PDF. Any thread. Errors: Cancelled, Internal, those of the
/// kind's check.
[[nodiscard]] Result<report::Report> buildToFit(const report::ReportKind& kind, const report::ReportMaterial& material,
                                                const report::ReportDefinition& definition,
                                                const report::ReportOptions& options, const Progress& progress);

/// The bytes of a file. Any thread. Errors: Cancelled, Internal.
[[nodiscard]] Result<std::string> writeReport(const report::Report& report, report::Format format,
                                              const Progress& progress);

}  // namespace playfair::print
