// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "playfair/assessment/comparison.h"

namespace playfair::assessment {

namespace {

/// How far the levels of a row are apart; 0 where fewer than two have one.
int distance(const QuestionRow& row) {
  int lowest = 0;
  int highest = 0;
  bool first = true;
  for (const QuestionCell& cell : row.cells) {
    if (cell.state != CellState::Level) continue;
    lowest = first ? cell.level : std::min(lowest, cell.level);
    highest = first ? cell.level : std::max(highest, cell.level);
    first = false;
  }
  return highest - lowest;
}

}  // namespace

bool fits(const QuestionRow& row, const RowFilter& filter) {
  const auto any = [&](const auto& holds) { return std::any_of(row.cells.begin(), row.cells.end(), holds); };
  if (filter.apart > 0 && distance(row) < filter.apart) return false;
  if (filter.notKnown && !any([](const QuestionCell& cell) { return isNotKnown(cell.state); })) return false;
  if (filter.safeguards && !row.question->redLine) return false;
  return !filter.claimed || any([](const QuestionCell& cell) { return cell.claimed; });
}

Comparison filtered(Comparison comparison, const RowFilter& filter) {
  comparison.filter = filter;
  if (!filter.any()) return comparison;
  for (RequirementRow& requirement : comparison.requirements) {
    std::erase_if(requirement.questions, [&](const QuestionRow& row) { return !fits(row, filter); });
  }
  std::erase_if(comparison.requirements, [](const RequirementRow& row) { return row.questions.empty(); });
  return comparison;
}

}  // namespace playfair::assessment
