// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "playfair/assessment/applicability.h"
#include "playfair/workspace/portfolio.h"

namespace playfair::workspace {

/// Assessments that ask the same questions of the same group: their answers are counted together.
struct PortfolioProfile {
  std::shared_ptr<const instrument::Instrument> instrument;
  assessment::Assessment scope;  ///< of one of them: what it takes up, and how deep
  assessment::Facts facts;       ///< those that rules look at
  std::size_t group = 0;
  int assessments = 0;

  [[nodiscard]] bool asks(const instrument::Question& question) const;
  /// True where the question is a minimum safeguard and due.
  [[nodiscard]] bool isDue(const instrument::Question& question) const;
};

struct PortfolioAssessment {
  PortfolioMember member;
  std::size_t profile = 0;
};

struct PortfolioMembers {
  std::vector<PortfolioGroup> groups;
  std::vector<PortfolioProfile> profiles;
  std::vector<PortfolioAssessment> assessments;
};

/// Throws SQLite::Exception and what reading JSON throws. Errors: Damaged, those of reading.
[[nodiscard]] Result<PortfolioMembers> readPortfolioMembers(const Workspace& workspace, PortfolioGrouping grouping);

}  // namespace playfair::workspace
