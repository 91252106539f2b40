// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "playfair/assessment/comparison.h"

namespace playfair::assessment {

/// Fills the cells of all rows from the dossiers of the columns.
void fillCells(Comparison& comparison);

/// How far the first two columns agree.
[[nodiscard]] Agreement agreementOf(const Comparison& comparison);

}  // namespace playfair::assessment
