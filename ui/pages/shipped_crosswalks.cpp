// SPDX-License-Identifier: EUPL-1.2
#include "pages/shipped_crosswalks.h"

#include "playfair/instrument/diagnostics.h"

namespace playfair::ui {

const std::vector<instrument::Crosswalk>& crosswalks() {
  static const std::vector<instrument::Crosswalk> kAll = [] {
    auto shipped = instrument::shippedCrosswalks();
    if (!shipped)
      instrument::logWarning("shared questions: " + shipped.error().subject + ": " + shipped.error().detail);
    return shipped ? std::move(*shipped) : std::vector<instrument::Crosswalk>{};
  }();
  return kAll;
}

}  // namespace playfair::ui
