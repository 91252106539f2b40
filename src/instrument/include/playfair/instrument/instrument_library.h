// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <vector>

#include "playfair/instrument/instrument.h"
#include "playfair/instrument/result.h"

namespace playfair::instrument {

/// Every instrument that ships with the program, ordered by id, then version.
[[nodiscard]] Result<std::vector<Instrument>> shippedInstruments();

/// `ID@VERSION`, or `ID` for its newest version that is not provisional. NotFound names what there is.
[[nodiscard]] Result<Instrument> findShippedInstrument(std::string_view reference);

}  // namespace playfair::instrument
