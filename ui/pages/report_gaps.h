// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <optional>

#include "playfair/report/case_study.h"
#include "session/place.h"

namespace playfair::ui {

/// What a kind of gap means, with how many there are.
[[nodiscard]] QString gapSentence(report::GapKind kind, int count);

/// Where the gap is mended; none where there is nothing to go to.
[[nodiscard]] std::optional<Place> gapTarget(const report::Gap& gap, const Place& report);

}  // namespace playfair::ui
