// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

// Capitalised words that are no names of people, in English, Swedish and French. All in lower case.
namespace playfair::assessment {

/// Words that make what stands beside them the name of a place or an organisation: "school", "kommun", "rue".
[[nodiscard]] bool namesAnOrganisation(const std::string& word);

/// Roles, subjects, peoples, months, and words that often begin a sentence.
[[nodiscard]] bool isEverydayWord(const std::string& word);

/// Small words inside names: "von", "van der".
[[nodiscard]] bool isNameParticle(const std::string& word);

/// What stands before the @ of addresses that belong to a function: "info", "registrator".
[[nodiscard]] bool isFunctionMailbox(const std::string& word);

}  // namespace playfair::assessment
