// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "playfair/report/report_definition.h"

namespace playfair::report {

/// What stands for `{name}` in a fixed text.
using Fillings = std::vector<std::pair<std::string, std::string>>;

/// The fixed texts of a definition in one language.
class Wording {
 public:
  Wording(const ReportDefinition& definition, std::string language);

  /// The text of a key; empty where the definition has none.
  [[nodiscard]] std::string text(const std::string& key) const;
  /// The same with `{name}` filled in, in one pass: what is filled in is never looked at again.
  [[nodiscard]] std::string text(const std::string& key, const Fillings& fillings) const;
  [[nodiscard]] const std::string& language() const { return m_language; }

 private:
  const ReportDefinition& m_definition;
  std::string m_language;
};

/// "Partly" for 2, and so on.
[[nodiscard]] std::string levelWord(int level, const std::string& language);

/// "2026-11-22" as people write it: "22 november 2026" in Swedish, "22 novembre 2026" in French. What is no such day,
/// and every day in another language, stays as it is.
[[nodiscard]] std::string dayInWords(const std::string& day, const std::string& language);

}  // namespace playfair::report
