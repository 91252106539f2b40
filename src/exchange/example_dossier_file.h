// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>

#include "playfair/instrument/result.h"

namespace playfair::exchange {

inline constexpr const char* kDossierFile = "dossier.json";

/// The JSON of an example, as the schema has it. Errors: those of reading a file; Invalid with file and pointer.
[[nodiscard]] Result<nlohmann::json> readDossierFile(const std::filesystem::path& folder);

}  // namespace playfair::exchange
