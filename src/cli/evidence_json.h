// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "playfair/workspace/evidence_register.h"

namespace playfair::cli {

/// One piece of evidence as schemas/evidence-show.schema.json has it. `today` is an ISO date.
[[nodiscard]] nlohmann::ordered_json asJson(const assessment::Evidence& evidence,
                                            const std::vector<workspace::EvidencePlace>& behind,
                                            const std::string& today);

}  // namespace playfair::cli
