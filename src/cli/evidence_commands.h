// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "command.h"

namespace playfair::cli {

void addEvidenceAddCommand(CLI::App& evidence, CommandLine& line);
void addEvidenceLinkCommand(CLI::App& evidence, CommandLine& line);

}  // namespace playfair::cli
