// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace playfair::report {

using Names = std::vector<std::string_view>;

/// What a definition of one kind must and may have.
struct KindRules {
  std::string_view kind;
  Names builders;   ///< all it has
  Names mandatory;  ///< builders of which a section must be there
  Names texts;      ///< keys of the fixed texts it prints
};

/// Those of a case study where there is no such kind.
[[nodiscard]] const KindRules& rulesFor(const std::string& kind);

}  // namespace playfair::report
