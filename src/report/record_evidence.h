// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "build_context.h"

namespace playfair::report {

/// What stands behind a question, one a line: title and kind of support.
[[nodiscard]] std::string evidenceNamed(const BuildContext& context, const std::string& question);

/// Everything a record says of one piece of evidence, as a table.
[[nodiscard]] Table evidenceTable(const BuildContext& context, const assessment::Evidence& evidence);

/// All evidence of the project with what each says and the questions of this assessment that it stands behind.
[[nodiscard]] std::vector<Block> recordEvidence(const BuildContext& context);

}  // namespace playfair::report
