// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "playfair/assessment/dossier.h"

namespace playfair::assessment {

enum class SafeguardState { Met, NotMet, NotKnown };

/// One minimum safeguard of an assessment.
struct Safeguard {
  std::string question;  ///< id
  SafeguardState state = SafeguardState::NotKnown;
  bool due = true;    ///< false while the project's stage is before the one it must be met from
  std::string dueAt;  ///< that stage
};

/// Counts of one requirement. answered + notAnswered = applicable; the levels add up to answered.
struct RequirementCounts {
  std::string id;
  std::string title;
  bool inScope = true;        ///< false: only its minimum safeguards are asked, and shown apart
  std::optional<double> low;  ///< 0–1; none where nothing applies or the requirement is left out
  std::optional<double> high;
  int answered = 0;
  int notAnswered = 0;
  int applicable = 0;
  std::array<int, 5> levels{};   ///< questions at level 0…4
  std::array<int, 5> claimed{};  ///< of those, taken as given: no justification, no evidence (levels 3 and 4 only)
  int askedUnknown = 0;          ///< asked, nobody knows (part of notAnswered)
  int notApplicable = 0;         ///< by judgement, not yet accepted (part of notAnswered)
  int notApplicableByRule = 0;   ///< left out of the sum
  std::vector<Safeguard> safeguards;

  [[nodiscard]] int claimedTotal() const;
  /// Ids of safeguards that are due and not met or not known.
  [[nodiscard]] std::vector<std::string> redLinesOpen() const;
};

/// Counts of an assessment. No total, no grade, no mean: there is nothing here to order projects by.
struct Counts {
  std::vector<RequirementCounts> requirements;  ///< all of the instrument, in its order
  std::optional<std::string> weakest;           ///< requirement id; none while fewer than half are answered
  int answered = 0;                             ///< of the questions asked, safeguards out of scope included
  int asked = 0;

  /// nullptr where there is none of that id.
  [[nodiscard]] const RequirementCounts* find(const std::string& requirement) const;
};

/// Level 3 or 4 with neither justification nor evidence.
[[nodiscard]] bool isClaimed(const Answer& answer, bool hasEvidence);

/// A level chosen, nobody else's beside it, and confirmed where it was taken over from elsewhere.
[[nodiscard]] bool isAnswered(const Answer& answer);

/// Counts a dossier: low = Σ w·level / 4Σw, high = the same with 4 for what is not answered.
/// Pure: same input, same output. Answers to unknown questions are not looked at.
[[nodiscard]] Counts count(const Dossier& dossier);

/// Place of a stage in the life cycle: planned 0 … retired 6; -1 where it is not a stage.
[[nodiscard]] int stageOrder(const std::string& stage);

}  // namespace playfair::assessment
