// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "playfair/assessment/ids.h"

namespace playfair::ui {

enum class PageId {
  Projects,
  Overview,
  Facts,
  Scope,
  Walk,
  Account,
  Report,
  Settings,
  Help,
  Evidence,
  Activity,
  People,
  Compare
};

/// Somewhere in the window: a page, what it is about, and the thing on it that gets the focus.
struct Place {
  PageId page = PageId::Projects;
  assessment::ProjectId project;
  assessment::AssessmentId assessment;
  std::string item;  ///< Walk: question id; Facts: fact key; Account: section; Evidence: evidence id; Compare: what is
                     ///< compared; Help: heading

  bool operator==(const Place&) const = default;
};

}  // namespace playfair::ui
