// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <utility>
#include <vector>

#include "playfair/assessment/dossier.h"
#include "playfair/instrument/result.h"

namespace playfair::exchange {

using AccountTexts = std::vector<std::pair<assessment::AccountKey, std::string>>;

/// The case study texts of an example's assessment: those that stand in the dossier itself ("account") and the files
/// `<section>.<language>.md` of its folder ("accountFolder"). `place` is the assessment's own, "file#/assessments/0".
/// Sorted. Errors: Invalid (a file called otherwise, a text told twice), NotFound (the folder), NotUtf8, TooLarge;
/// those of reading a file.
[[nodiscard]] Result<AccountTexts> readExampleAccount(const nlohmann::json& tree, const std::filesystem::path& folder,
                                                      const std::string& place);

}  // namespace playfair::exchange
