// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "playfair/assessment/ids.h"

namespace playfair::assessment {

enum class AnswerKind {
  NotAsked,       ///< nothing chosen yet (there may be text)
  Level,          ///< a practice level 0–4
  NotApplicable,  ///< by judgement: needs a justification, counts as not known until a reviewer accepts it
  AskedUnknown    ///< asked, nobody knows
};

/// Where an answer was taken over from.
struct TakenOver {
  AssessmentId assessment;
  std::string instrument;  ///< "ID@VERSION" of that assessment
  std::string question;    ///< id there
  bool toConfirm = true;   ///< nobody has said yet that it holds here too
  bool operator==(const TakenOver&) const = default;
};

/// What was answered to one question.
struct Answer {
  AnswerKind kind = AnswerKind::NotAsked;
  int level = 0;              ///< 0–4, only where kind is Level
  std::string justification;  ///< working text (Markdown), written for colleagues
  bool publish = false;       ///< May be published
  bool conflicting = false;   ///< two people changed it apart; it counts as not answered until one is chosen
  EvidenceId meeting = {};    ///< the meeting it was given in; empty = none
  std::optional<TakenOver> from = std::nullopt;  ///< nothing where it was written here

  /// Taken over and not yet confirmed: it counts as not known.
  [[nodiscard]] bool awaitsConfirmation() const { return from && from->toConfirm; }
  /// Somebody says that it holds here, or changes it. What was written here stays as it is.
  void confirm() {
    if (from) from->toConfirm = false;
  }

  bool operator==(const Answer&) const = default;
};

[[nodiscard]] inline Answer levelAnswer(int level, std::string justification = {}) {
  return Answer{AnswerKind::Level, level, std::move(justification), false, false, {}, std::nullopt};
}

}  // namespace playfair::assessment
