// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "playfair/instrument/authoring_difference.h"

namespace playfair::cli {

/// What `instrument diff --json` prints (schemas/instrument-diff.schema.json).
[[nodiscard]] nlohmann::ordered_json differenceAsJson(const instrument::Instrument& before,
                                                      const instrument::Instrument& after,
                                                      const instrument::InstrumentDifference& difference);

/// The same for people, line by line.
void sayDifference(const instrument::InstrumentDifference& difference);

}  // namespace playfair::cli
