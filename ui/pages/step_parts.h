// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "playfair/workspace/history.h"

namespace playfair::ui {

/// A part of a subject that a step changed, as texts to compare word by word.
struct ChangedPart {
  QString name;  ///< "Why this level?", "Title"; empty where the sentence of the step says what it is
  std::string before;
  std::string after;
  bool operator==(const ChangedPart&) const = default;
};

/// Everything that a step changed; nothing where its text was erased.
[[nodiscard]] std::vector<ChangedPart> changedParts(const workspace::HistoryStep& step);

}  // namespace playfair::ui
