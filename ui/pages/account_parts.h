// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <cstddef>
#include <string>
#include <vector>

#include "playfair/report/case_study.h"

namespace playfair::ui {

/// What a person writes for readers outside.
struct AccountParts {
  std::vector<report::AccountPlace> places;  ///< of the case study, then those for children
  std::size_t forChildren = 0;               ///< the first of those for children
};

/// Errors: those of the definitions that ship.
[[nodiscard]] Result<AccountParts> accountParts(const assessment::Dossier& dossier, const std::string& language);

/// "R2 · What was done", "10 to 12 years · What it does": headings alone stand there more than once.
[[nodiscard]] QString accountPartName(const report::AccountPlace& place);

}  // namespace playfair::ui
