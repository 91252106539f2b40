// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "command.h"
#include "playfair/instrument/instrument.h"
#include "playfair/instrument/result.h"

namespace playfair::cli {

/// `instrument new|template|from-csv|publish|diff`: how an organisation brings its own questionnaire.
void addOwnInstrumentCommands(CLI::App& group, CommandLine& line);

/// A questionnaire by ID, ID@VERSION or file; those a workspace brings are known where one is named.
[[nodiscard]] Result<instrument::Instrument> questionnaireNamed(const std::string& name, const std::string& workspace);

}  // namespace playfair::cli
