// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "playfair/instrument/authoring_check.h"

namespace playfair::instrument {

/// What a colleague would say about the sentences of a draft. English words are looked for in English drafts only.
[[nodiscard]] std::vector<Remark> hintsFor(const Instrument& draft);

}  // namespace playfair::instrument
