// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "build_context.h"

namespace playfair::report {

/// Why a rule takes a question out: every condition that does not hold, with what it asks for and what is said instead.
/// Empty where the question applies.
[[nodiscard]] std::string ruleInWords(const BuildContext& context, const instrument::Question& question);

}  // namespace playfair::report
