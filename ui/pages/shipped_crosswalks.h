// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "playfair/instrument/crosswalk.h"

namespace playfair::ui {

/// The shared questions that ship with the program, read once; empty where a file of theirs is damaged (the log says
/// which).
[[nodiscard]] const std::vector<instrument::Crosswalk>& crosswalks();

}  // namespace playfair::ui
