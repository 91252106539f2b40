// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>

#include "playfair/instrument/instrument.h"
#include "playfair/instrument/result.h"

namespace playfair::cli {

/// The questionnaire with its texts in a language; empty = as its file has it. NotFound, with the languages that there
/// are, where it is not offered in that one.
[[nodiscard]] Result<std::shared_ptr<const instrument::Instrument>> offeredIn(
    std::shared_ptr<const instrument::Instrument> questionnaire, const std::string& language);

}  // namespace playfair::cli
