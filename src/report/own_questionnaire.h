// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/instrument/instrument.h"
#include "playfair/report/report_tree.h"

namespace playfair::report {

/// What a reader has to know before anything else of an assessment made with an own questionnaire: whose it is, and
/// what of its origin it no longer asks or holds for a minimum safeguard, safeguards first. Empty for any other.
[[nodiscard]] std::vector<Block> ownQuestionnaireBlocks(const instrument::Instrument& questionnaire,
                                                        const std::string& language);

}  // namespace playfair::report
