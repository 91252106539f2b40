// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "playfair/instrument/result.h"

namespace playfair::cli {

/// An error in one line: where, what, how to mend it.
[[nodiscard]] std::string errorLine(const Error& error);

}  // namespace playfair::cli
