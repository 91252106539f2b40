// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/assessment/ids.h"

namespace playfair::ui {

/// One assessment chosen for a comparison.
struct ComparedChoice {
  assessment::AssessmentId assessment;
  std::string asOf;  ///< ISO date: as it was on that day; empty = as it is
  bool operator==(const ComparedChoice&) const = default;
};

/// What `Place::item` says on the page Compare: the assessments in their order, and the question looked at.
struct CompareItem {
  std::vector<ComparedChoice> chosen;
  std::string question;   ///< id; empty = the table
  bool choosing = false;  ///< asks for further assessments
  bool operator==(const CompareItem&) const = default;
};

/// The item that asks for further assessments, beginning with the one of the place.
inline constexpr const char* kChooseItem = "+";

/// "id,id@2026-01-15;question"
[[nodiscard]] std::string toText(const CompareItem& item);
[[nodiscard]] CompareItem compareItemFrom(const std::string& text);

}  // namespace playfair::ui
