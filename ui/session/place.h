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
  Compare,
  Questionnaires,
  Portfolio
};

/// What stands beside a question.
enum class InFront {
  AsItWas,  ///< whatever was in front
  Comments
};

/// Somewhere in the window: a page, what it is about, and the thing on it that gets the focus.
struct Place {
  PageId page = PageId::Projects;
  assessment::ProjectId project;
  assessment::AssessmentId assessment;
  std::string item;  ///< Walk: question id; Facts: fact key; Account: section; Evidence: evidence id; Compare: what is
                     ///< compared; Help: heading; Questionnaires: a draft or a reference
  InFront inFront = InFront::AsItWas;  ///< Walk: what is brought to the front

  bool operator==(const Place&) const = default;
};

}  // namespace playfair::ui
