// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "playfair/instrument/instrument.h"

// The writing counterpart of instrument_reader.h. What the reader demands is written even where it is still empty.
namespace playfair::instrument {

[[nodiscard]] nlohmann::json questionJson(const Question& question);
/// Without its questions.
[[nodiscard]] nlohmann::json requirementJson(const Requirement& requirement);
/// Without its requirements.
[[nodiscard]] nlohmann::json headJson(const Instrument& instrument);

}  // namespace playfair::instrument
