// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "playfair/instrument/instrument.h"

namespace playfair::instrument {

/// Turns a document that holds to the schema into an instrument, without its canonical bytes. Throws a
/// nlohmann::json::exception where the document does not hold to it.
[[nodiscard]] Requirement requirementFrom(const nlohmann::json& object);
[[nodiscard]] Instrument instrumentFrom(const nlohmann::json& document);

}  // namespace playfair::instrument
