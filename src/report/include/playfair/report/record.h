// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "playfair/report/case_study.h"

namespace playfair::report {

/// The record: every question, answer and justification, for colleagues, auditors and the archive. Not for publication.
[[nodiscard]] Report buildRecord(const assessment::Dossier& dossier, const ReportDefinition& definition,
                                 const ReportOptions& options);

}  // namespace playfair::report
