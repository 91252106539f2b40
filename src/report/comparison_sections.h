// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/report/comparison.h"

namespace playfair::report {

/// What every section of a comparison looks at.
struct ComparisonContext {
  const assessment::Comparison& comparison;
  const ComparisonOptions& options;
  assessment::ComparisonTeller teller;
};

/// Columns that stand in one table on a page.
struct ColumnGroup {
  std::size_t first = 0;
  std::size_t count = 0;
};
/// At most four columns each, about as many in every group.
[[nodiscard]] std::vector<ColumnGroup> columnGroups(std::size_t columns);

[[nodiscard]] std::vector<Block> contextBlocks(const ComparisonContext& context);
/// Bars, minimum safeguards that are due and not met or not known, and questions, by requirement.
[[nodiscard]] std::vector<Block> sideBySideBlocks(const ComparisonContext& context);
/// How far two assessments of one project agree; empty where there is nothing to say.
[[nodiscard]] std::vector<Block> agreementBlocks(const ComparisonContext& context);
/// Whole answers, question by question; empty unless answers are wanted.
[[nodiscard]] std::vector<Block> answersSideBySide(const ComparisonContext& context);
/// The whole answers to one question, under a heading of `level`.
void appendAnswers(std::vector<Block>& blocks, const ComparisonContext& context, const assessment::QuestionRow& row,
                   int level);

/// One bar an assessment that takes the requirement up, with the figures as a table; no bar, no figure.
void appendBars(std::vector<Block>& blocks, const ComparisonContext& context, const assessment::RequirementRow& row);

}  // namespace playfair::report
