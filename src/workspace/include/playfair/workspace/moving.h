// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "playfair/assessment/moving.h"
#include "playfair/workspace/register.h"

// Taking an assessment over to another questionnaire.
namespace playfair::workspace {

/// The changes that begin a new assessment of the same project against `target`, with what `plan` takes over: answers
/// and evidence links. It takes up every requirement, in the depth of the one before, which stays as it is. Writes
/// nothing. The plan must have been made from this dossier and target.
[[nodiscard]] Result<NewAssessment> newMovedAssessment(const Workspace& workspace, const assessment::Dossier& dossier,
                                                       const instrument::Instrument& target,
                                                       const assessment::MovePlan& plan);

/// Writes them in one transaction: all or nothing.
[[nodiscard]] Result<AssessmentId> moveAssessment(Workspace& workspace, const assessment::Dossier& dossier,
                                                  const instrument::Instrument& target,
                                                  const assessment::MovePlan& plan, const PersonId& author);

}  // namespace playfair::workspace
