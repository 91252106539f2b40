// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "build_context.h"
#include "playfair/assessment/question_choice.h"

namespace playfair::report {

/// The questions with boxes and lines, by requirement; in large type each on a page of its own. A sentence where none
/// was chosen.
[[nodiscard]] std::vector<Block> questionBlocks(const BuildContext& context,
                                                const std::vector<const instrument::Question*>& questions);

/// A fixed text as paragraphs.
[[nodiscard]] std::vector<Block> textBlocks(const BuildContext& context, const std::string& key);

}  // namespace playfair::report
