// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "playfair/assessment/dossier.h"
#include "playfair/report/report_definition.h"
#include "playfair/report/report_options.h"
#include "playfair/report/report_tree.h"

namespace playfair::report {

/// A questionnaire to print, for people without Playfair: for each question what it asks, what in place means, boxes to
/// tick, and lines for why and whom to ask. Blank or with the answers so far, which are working text; it then says so.
/// In large type every question begins a page. The questions are in the language of the options where the program ships
/// that translation.
[[nodiscard]] Report buildQuestionnaire(const assessment::Dossier& dossier, const ReportDefinition& definition,
                                        const ReportOptions& options);

}  // namespace playfair::report
