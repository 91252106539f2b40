// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <vector>

#include "playfair/workspace/revision.h"

namespace playfair::workspace {

/// Revisions that people see as one change, oldest first.
using Step = std::vector<Revision>;

/// Joins the revisions of one subject, given in order of arrival, into steps, in the order in which they began. A
/// revision goes on a step where it replaces nothing but the step's last one, was written by the same person, no later
/// than ten minutes after the step's first, and where either both or neither were erased.
[[nodiscard]] std::vector<Step> joinIntoSteps(const std::vector<Revision>& revisions,
                                              const std::function<bool(const RevisionId&)>& isErased);

}  // namespace playfair::workspace
