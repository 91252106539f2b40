// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "playfair/assessment/facts.h"
#include "playfair/instrument/fact_catalogue.h"
#include "playfair/instrument/result.h"

namespace playfair::workspace {

/// Nothing where the value fits the fact; else what was expected.
[[nodiscard]] Result<void> checkFact(const instrument::FactCatalogue& catalogue, const std::string& key,
                                     const assessment::FactValue& value, const std::string& file);

}  // namespace playfair::workspace
