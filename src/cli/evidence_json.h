// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "playfair/workspace/evidence_register.h"
#include "playfair/workspace/evidence_versions.h"

namespace playfair::cli {

/// One piece of evidence as schemas/evidence-list.schema.json has it. `today` is an ISO date.
[[nodiscard]] nlohmann::ordered_json asJson(const assessment::Evidence& evidence,
                                            const std::vector<workspace::EvidencePlace>& behind,
                                            const std::string& today);

/// Its files as schemas/evidence-show.schema.json has them beside that.
[[nodiscard]] nlohmann::ordered_json asJson(const std::vector<workspace::FileVersion>& versions);

}  // namespace playfair::cli
