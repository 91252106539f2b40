// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "playfair/report/case_study.h"
#include "playfair/workspace/evidence_register.h"

namespace playfair::report {

/// The minutes of a meeting: agenda, who took part as roles and numbers, each question dealt with and its answer as it
/// stands now, differing views, comments, what was left open. Working text; not for publication. `dossiers` are the
/// assessments it dealt with, at least one; further ones stand under their own headings.
[[nodiscard]] Report buildMinutes(const workspace::MeetingContent& content,
                                  const std::vector<assessment::Dossier>& dossiers, const ReportDefinition& definition,
                                  const ReportOptions& options);

/// The assessments that a meeting dealt with and that are still there, as buildMinutes takes them. Where it dealt with
/// none: the first of its project, or the project alone. Errors: NotFound where the project was removed; those of
/// reading.
[[nodiscard]] Result<std::vector<assessment::Dossier>> dossiersFor(const workspace::Workspace& workspace,
                                                                   const workspace::MeetingContent& content);

}  // namespace playfair::report
