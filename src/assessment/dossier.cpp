// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/dossier.h"

#include <algorithm>

namespace playfair::assessment {

bool Assessment::takesUp(const std::string& requirement) const {
  return std::none_of(leftOut.begin(), leftOut.end(),
                      [&](const LeftOut& left) { return left.requirement == requirement; });
}

}  // namespace playfair::assessment
