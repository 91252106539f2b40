// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "playfair/assessment/counting.h"
#include "playfair/assessment/dossier.h"
#include "session/place.h"

namespace playfair::ui {

/// What to do next in an assessment, in words, and where.
struct NextStep {
  QString text;
  QString question;  ///< the question's text; empty where it is none
  QString button;
  Place place;
};

/// The first minimum safeguard that is due and not met or not known; else the first question not answered; else the
/// case study.
[[nodiscard]] NextStep nextStep(const assessment::Dossier& dossier, const assessment::Counts& counts);

}  // namespace playfair::ui
