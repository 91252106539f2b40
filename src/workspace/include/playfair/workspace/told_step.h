// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "playfair/workspace/history.h"

namespace playfair::workspace {

/// A step of the history as a reader of files sees it: values without JSON, no word that needs a language.
struct ToldStep {
  std::string kind;    ///< of the subject: "answer", "fact", "evidence" …
  std::string place;   ///< what it is about: a question, the key of a fact, a section of the case study, a title
  std::string before;  ///< empty = there was nothing, or its text was erased
  std::string after;   ///< empty = it was removed, or its text was erased
};

/// An answer is its level (0–4, "na", "unknown") and its reason; a fact its values; texts are themselves; anything else
/// is one line for each of its fields. Pure.
[[nodiscard]] ToldStep tell(const HistoryStep& step);

}  // namespace playfair::workspace
