// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <utility>

#include "comparison_cells.h"

namespace playfair::assessment {

namespace {

constexpr std::size_t kLevelCount = 5;
/// How often the first said one level and the second another.
using Crossing = std::array<std::array<int, kLevelCount>, kLevelCount>;

/// Kappa with linear weights: 1 less the distance seen over the distance that chance alone would give. None where
/// chance would give no distance either, because both said one level throughout.
std::optional<double> weightedKappa(const Crossing& crossing, int common) {
  if (common < kFewestForKappa) return std::nullopt;
  std::array<long, kLevelCount> first{};
  std::array<long, kLevelCount> second{};
  for (std::size_t i = 0; i < kLevelCount; ++i) {
    for (std::size_t j = 0; j < kLevelCount; ++j) {
      first[i] += crossing[i][j];
      second[j] += crossing[i][j];
    }
  }
  long seen = 0;
  long byChance = 0;  // times `common`
  for (std::size_t i = 0; i < kLevelCount; ++i) {
    for (std::size_t j = 0; j < kLevelCount; ++j) {
      const long apart = static_cast<long>(std::max(i, j) - std::min(i, j));
      seen += apart * crossing[i][j];
      byChance += apart * first[i] * second[j];
    }
  }
  if (byChance == 0) return std::nullopt;
  return 1.0 - static_cast<double>(seen) * common / static_cast<double>(byChance);
}

}  // namespace

Agreement agreementOf(const Comparison& comparison) {
  Agreement agreement;
  Crossing crossing{};
  std::vector<std::pair<int, const QuestionRow*>> further;
  for (const RequirementRow& requirement : comparison.requirements) {
    for (const QuestionRow& row : requirement.questions) {
      const QuestionCell& one = row.cells[0];
      const QuestionCell& other = row.cells[1];
      if (one.state != CellState::Level || other.state != CellState::Level) continue;
      const int apart = std::abs(one.level - other.level);
      ++agreement.common;
      ++crossing[static_cast<std::size_t>(one.level)][static_cast<std::size_t>(other.level)];
      agreement.same += apart == 0 ? 1 : 0;
      agreement.oneApart += apart == 1 ? 1 : 0;
      agreement.furtherApart += apart > 1 ? 1 : 0;
      if (apart > 1) further.emplace_back(apart, &row);
    }
  }
  std::stable_sort(further.begin(), further.end(),
                   [](const auto& left, const auto& right) { return left.first > right.first; });
  if (further.size() > kMostFurthest) further.resize(kMostFurthest);
  for (const auto& [apart, row] : further) agreement.furthest.push_back(*row);
  agreement.weightedKappa = weightedKappa(crossing, agreement.common);
  return agreement;
}

}  // namespace playfair::assessment
