// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "build_context.h"

namespace playfair::report {

/// "3 · In place", "Asked, nobody knows" …: an answer as a report names it.
[[nodiscard]] std::string answerChosen(const BuildContext& context, assessment::AnswerKind kind, int level);

/// Differing views beside a question, each with its reasons.
void appendDifferingViews(std::vector<Block>& blocks, const BuildContext& context,
                          const std::vector<assessment::DifferingView>& views, const std::string& question);

/// Comments on a question as one list, oldest first.
void appendComments(std::vector<Block>& blocks, const BuildContext& context,
                    const std::vector<assessment::Comment>& comments, const std::string& question);

/// Both, as the dossier has them.
void appendDiscussion(std::vector<Block>& blocks, const BuildContext& context, const std::string& question);

}  // namespace playfair::report
