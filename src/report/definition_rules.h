// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "playfair/instrument/problem.h"
#include "playfair/report/report_definition.h"

namespace playfair::report {

/// What a schema cannot say: section ids used twice, builders that the kind does not have (those that print working
/// text have no place in a case study), sections and fixed texts that the kind cannot do without.
[[nodiscard]] std::optional<instrument::Problem> firstBrokenRule(const ReportDefinition& definition,
                                                                 const std::string& file);

}  // namespace playfair::report
