// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "playfair/instrument/result.h"

namespace playfair::report {

/// Text per language; English is always there.
using Texts = std::map<std::string, std::string>;

/// One section of a report: which builder makes it, its heading, its account prompt.
struct SectionDefinition {
  std::string id;       ///< also the account section, e.g. "overview"
  std::string builder;  ///< "account", "facts", "profile", "requirements", "requirements-not-taken-up", "answers", …
  Texts heading;
  Texts prompt;                 ///< for sections with an account: what to write here
  Texts headingForGuardians{};  ///< in a report for children; empty = heading
};

/// A kind of report as data: sections in order, headings, fixed texts.
struct ReportDefinition {
  std::string kind;
  Texts title;
  std::map<std::string, Texts> fixedTexts;  ///< by key
  std::vector<SectionDefinition> sections;
};

/// The text in `language`, else in English, else empty.
[[nodiscard]] std::string textIn(const Texts& texts, const std::string& language);

/// The definition of a kind that ships with the program. Errors: NotFound, Damaged.
[[nodiscard]] Result<ReportDefinition> shippedDefinition(std::string_view kind);

/// A definition from a file, checked against its schema. Errors: Invalid with file and pointer; those of reading.
[[nodiscard]] Result<ReportDefinition> loadDefinition(const std::filesystem::path& file);

}  // namespace playfair::report
