// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

namespace playfair::workspace {

/// Says how far long work is (0–1); returns false where it should stop. May be empty. Called on the thread that works.
using Progress = std::function<bool(double)>;

}  // namespace playfair::workspace
