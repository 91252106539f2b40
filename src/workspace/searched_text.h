// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace playfair::workspace {

/// The words of a value that people look for: what somebody typed, not names of fields. Empty for kinds that are not
/// searched, and where the value has another form or is null. What the index holds and what a hit shows are both this.
[[nodiscard]] std::string searchedText(const std::string& kind, const nlohmann::json& value);

}  // namespace playfair::workspace
