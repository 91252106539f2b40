// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/problem.h"

namespace playfair::instrument {

std::string Problem::text() const {
  return file + "#" + pointer + ": expected " + expected;
}

}  // namespace playfair::instrument
