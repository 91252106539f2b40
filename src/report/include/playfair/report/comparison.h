// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "playfair/assessment/comparison_telling.h"
#include "playfair/report/report_definition.h"
#include "playfair/report/report_tree.h"

namespace playfair::report {

struct ComparisonOptions {
  std::string language = "en";
  std::string date;  ///< ISO date to print
  assessment::ComparisonDetail detail = assessment::ComparisonDetail::Table;
};

/// What tells a comparison in a language, with the words of a definition.
[[nodiscard]] assessment::ComparisonTeller comparisonTeller(const ReportDefinition& definition,
                                                            const std::string& language);

/// Assessments side by side: what differs between them first, then bars and questions by requirement, columns and rows
/// as they are given. With answers it holds working text and says so.
[[nodiscard]] Report buildComparison(const assessment::Comparison& comparison, const ReportDefinition& definition,
                                     const ComparisonOptions& options);

}  // namespace playfair::report
