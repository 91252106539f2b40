// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "command.h"
#include "playfair/assessment/dossier.h"
#include "playfair/workspace/workspace.h"

namespace playfair::cli {

/// Opens a workspace for a command that only reads. Says on standard error where the file can only be read, and where
/// its name looks like a copy that a sync service made.
[[nodiscard]] Result<workspace::Workspace> openToRead(const std::string& file);

/// Opens a workspace for a command that writes.
[[nodiscard]] Result<workspace::Workspace> openToWrite(const std::string& file);

/// Who writes: the person of `--as`, else the person whose role is "Command line", made once per file; never the name
/// of the system account. Ask for it when everything else is checked, so that a command that is refused writes nothing
/// at all.
[[nodiscard]] Result<workspace::PersonId> authorOf(workspace::Workspace& workspace, const CommandLine& line);

/// The dossier of an assessment: an id, the beginning of one, or the exact title of a project with one assessment.
[[nodiscard]] Result<assessment::Dossier> dossierOf(const workspace::Workspace& workspace,
                                                    const std::string& assessment);

}  // namespace playfair::cli
