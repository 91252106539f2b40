// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "playfair/assessment/dossier.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/workspace.h"

namespace playfair::workspace {

/// An assessment as it was.
struct PastDossier {
  assessment::Dossier dossier;
  int erased = 0;  ///< texts of that day that were erased since: nothing is counted for them
};

/// The dossier as the log stood at the end of a day: of each subject, what the revisions give whose time is not later.
/// Days are those of UTC, as the times of the log are. Titles and scopes that were erased since stand as they are now.
/// Errors: Invalid for a text that is no day, or a day still to come; NotFound where there is no such assessment, or
/// not yet, or not any more on that day; those of reading.
[[nodiscard]] Result<PastDossier> dossierAsOf(const Workspace& workspace, const assessment::AssessmentId& assessment,
                                              const std::string& day);

}  // namespace playfair::workspace
