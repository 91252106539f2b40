// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "playfair/instrument/fact_catalogue.h"
#include "playfair/instrument/problem.h"

namespace playfair::instrument {

/// What a schema cannot say about an instrument: ids used once, references that lead somewhere, rules that name facts
/// and values of the catalogue, a reason for every weight above 1. Passes over what has the wrong form: the schema's
/// check names that, so both can be listed together.
[[nodiscard]] std::vector<Problem> checkInstrumentRules(const nlohmann::json& document, const FactCatalogue& catalogue,
                                                        const std::string& file);

}  // namespace playfair::instrument
