// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "playfair/instrument/problem.h"
#include "playfair/instrument/result.h"

namespace playfair::instrument {

/// Checks a document against `dataFolder()/schemas/<schemaName>` (JSON Schema draft-07); empty = valid. A schema is
/// read once per process. `file` is how the problems name the document. Error: Damaged where the schema itself cannot
/// be used. Any thread.
///
/// Patterns in schemas repeat at most some hundred times (`{0,63}`, never `+` or `*`): the regular expressions of
/// libstdc++ recurse per character, and a long hostile text would overflow the stack.
[[nodiscard]] Result<std::vector<Problem>> checkAgainstSchema(const nlohmann::json& document,
                                                              const std::string& schemaName, const std::string& file);

}  // namespace playfair::instrument
