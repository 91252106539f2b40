// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "playfair/report/report_definition.h"
#include "playfair/report/report_options.h"
#include "playfair/report/report_tree.h"
#include "playfair/workspace/history.h"

namespace playfair::report {

/// Puts the history at the end of a record: every step, newest first, who, when, and what stood there before and after.
void appendHistory(Report& record, const std::vector<workspace::HistoryStep>& history,
                   const ReportDefinition& definition, const ReportOptions& options);

}  // namespace playfair::report
