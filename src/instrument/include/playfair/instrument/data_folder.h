// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>

namespace playfair::instrument {

/// The folder that holds `assessments/`, `schemas/` and `docs/`: `$PLAYFAIR_DATA` where set (tests), else
/// `../share/playfair` beside the folder of the running program.
[[nodiscard]] std::filesystem::path dataFolder();

}  // namespace playfair::instrument
