// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "build_context.h"

namespace playfair::report {

/// The box on the first page of a case study: name, organisation, type, place and so on. Facts not known are left out.
[[nodiscard]] Table factBox(const BuildContext& context);

/// Keys of the facts the box should have and that are not known.
[[nodiscard]] std::vector<std::string> missingFactBoxFacts(const assessment::Facts& facts);

}  // namespace playfair::report
