// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <utility>

#include "playfair/assessment/dossier.h"
#include "playfair/instrument/result.h"

namespace playfair::cli {

/// KEY and VALUE of `project set`.
struct FactArgument {
  std::string key;
  std::optional<std::string> value;  ///< none only together with `notKnown`
  bool notKnown = false;
  bool json = false;  ///< `value` is JSON
};

/// The value of a fact for the log, as canonical JSON; "null" where an empty value takes it away. Checked against the
/// catalogue. Errors: Invalid.
[[nodiscard]] Result<std::string> factValueFrom(const FactArgument& argument);

/// KEY=VALUE of `evidence add --detail`, for evidence of a kind ("consultation"). Errors: Invalid, with the details
/// that the kind asks for where the key is none of them.
[[nodiscard]] Result<std::pair<std::string, assessment::FactValue>> detailFrom(const std::string& text,
                                                                               const std::string& kind);

/// The project with another title, or with other tags. Errors: Invalid.
[[nodiscard]] Result<assessment::Project> changedProject(assessment::Project project, const FactArgument& argument);

}  // namespace playfair::cli
