// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

#include "playfair/workspace/register.h"

// Reading that the parts of the register share. Everything goes through Workspace::current.
namespace playfair::workspace {

/// Nothing where the project never was or is removed.
[[nodiscard]] Result<std::optional<assessment::Project>> findProjectById(const Workspace& workspace,
                                                                         const ProjectId& id);
[[nodiscard]] Result<std::optional<assessment::Assessment>> findAssessmentById(const Workspace& workspace,
                                                                               const AssessmentId& id);
[[nodiscard]] Result<assessment::Facts> readFacts(const Workspace& workspace, const ProjectId& project);

/// The pinned instrument, read once for each open workspace. Damaged where it is not in the file.
[[nodiscard]] Result<std::shared_ptr<const instrument::Instrument>> sharedInstrument(
    const Workspace& workspace, const assessment::Assessment& assessment);

}  // namespace playfair::workspace
