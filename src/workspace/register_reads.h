// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

#include "log_view.h"
#include "playfair/workspace/register.h"

// Reading that the parts of the register share. Everything goes through the log, as it is or as it was.
namespace playfair::workspace {

/// Nothing where the project never was or is removed.
[[nodiscard]] Result<std::optional<assessment::Project>> findProjectById(const LogView& view, const ProjectId& id);
[[nodiscard]] Result<std::optional<assessment::Assessment>> findAssessmentById(const LogView& view,
                                                                               const AssessmentId& id);
[[nodiscard]] Result<assessment::Facts> readFacts(const LogView& view, const ProjectId& project);

/// An instrument from bytes that have this hash. Checking it against its schema takes longer than opening a workspace,
/// and the same bytes are the same instrument, so that is done once for the whole program. Any thread.
[[nodiscard]] Result<std::shared_ptr<const instrument::Instrument>> parsedInstrument(const std::string& hash,
                                                                                     const std::string& bytes,
                                                                                     const std::string& subject);

/// The pinned instrument, read once for each open workspace. Damaged where it is not in the file.
[[nodiscard]] Result<std::shared_ptr<const instrument::Instrument>> sharedInstrument(
    const Workspace& workspace, const assessment::Assessment& assessment);

/// loadDossier, of the log as it is or as it was.
[[nodiscard]] Result<assessment::Dossier> readDossier(const LogView& view, const AssessmentId& id);

/// Subjects whose names do not say where they belong, of an owner and a kind, that the view knows. Errors: those of
/// reading.
[[nodiscard]] Result<std::vector<std::string>> placedSubjects(const LogView& view, const std::string& owner,
                                                              const std::string& kind);

}  // namespace playfair::workspace
