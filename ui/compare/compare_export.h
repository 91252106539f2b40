// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "playfair/assessment/comparison.h"
#include "playfair/instrument/result.h"
#include "session/jobs.h"

namespace playfair::ui {

enum class CompareFormat { Html, Pdf, Odt, Xlsx, Csv, Json };

/// "html", "pdf" …
[[nodiscard]] QString endingOf(CompareFormat format);
/// As menus offer it: "PDF, for printing and sending…".
[[nodiscard]] QString formatName(CompareFormat format);

/// The comparison, with the rows and columns it has, in a format. Touches no widget. Errors: those of the definition
/// and of the writers.
[[nodiscard]] Result<std::string> comparisonBytes(const assessment::Comparison& comparison, CompareFormat format,
                                                  assessment::ComparisonDetail detail, const std::string& date,
                                                  const Jobs::Progress& progress);

/// Markdown of the same, for printing the page.
[[nodiscard]] Result<std::string> comparisonMarkdown(const assessment::Comparison& comparison, const std::string& date);

}  // namespace playfair::ui
