// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace playfair::instrument {

/// One thing that a value at a JSON pointer does not hold to.
struct SchemaFault {
  std::string pointer;
  std::string expected;
};

/// Says in plain words what `schema` expects at one place of `document` and what stands there instead. `steps` are the
/// keys and indexes that lead there. Empty where that place itself is right, or where the schema says it with words
/// that are not explained here (oneOf and the like).
[[nodiscard]] std::vector<SchemaFault> explainFault(const nlohmann::json& schema, const nlohmann::json& document,
                                                    const std::vector<std::string>& steps);

}  // namespace playfair::instrument
