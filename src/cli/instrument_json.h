// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "playfair/instrument/instrument.h"

namespace playfair::cli {

/// What `instrument list --json` says of one questionnaire.
[[nodiscard]] nlohmann::ordered_json summaryAsJson(const instrument::Instrument& questionnaire);

/// The whole questionnaire, as `instrument show --json` gives it (schemas/instrument-show.schema.json).
[[nodiscard]] nlohmann::ordered_json instrumentAsJson(const instrument::Instrument& questionnaire);

}  // namespace playfair::cli
