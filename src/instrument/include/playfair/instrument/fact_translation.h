// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "playfair/instrument/fact_catalogue.h"
#include "playfair/instrument/result.h"

namespace playfair::instrument {

/// The facts about projects with titles of boxes, facts and options in a language, for showing. What
/// `assessments/facts/<language>.json` does not name keeps its title in English. Keys, values and rules are those of
/// loadFactCatalogue. Empty where that fails. Read once per language; the reference stays good. Any thread.
[[nodiscard]] const FactCatalogue& factsIn(const std::string& language);

/// The same for the details of evidence (loadEvidenceCatalogue).
[[nodiscard]] const FactCatalogue& evidenceDetailsIn(const std::string& language);

/// What a shipped translation of facts lacks or has too much of, as "project/kind/ai-system"; empty = whole. Errors:
/// NotFound where there is none; Invalid, with file and pointer.
[[nodiscard]] Result<std::vector<std::string>> gapsOfFactTranslation(const std::string& language);

}  // namespace playfair::instrument
