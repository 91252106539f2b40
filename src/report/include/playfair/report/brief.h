// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "playfair/report/case_study.h"

namespace playfair::report {

/// The brief: one page for those who decide. Facts, counts, safeguards not met or not known, what is claimed only,
/// differing views, what children said, what is not known. Working text enters as in the case study; of consultations
/// only what is public and what there is leave to quote. Lists and texts are as long as `options.shortening` allows,
/// and say how much they leave to the record; print::buildToFit finds how short they must be.
[[nodiscard]] Report buildBrief(const assessment::Dossier& dossier, const ReportDefinition& definition,
                                const ReportOptions& options);

}  // namespace playfair::report
