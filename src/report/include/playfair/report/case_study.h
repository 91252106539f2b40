// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/assessment/dossier.h"
#include "playfair/report/report_definition.h"
#include "playfair/report/report_options.h"
#include "playfair/report/report_tree.h"

namespace playfair::report {

/// The case study: facts and counts from the workspace, texts from the account. Working text enters only from answers
/// ticked May be published, and only where asked for. What nobody wrote is left out.
[[nodiscard]] Report buildCaseStudy(const assessment::Dossier& dossier, const ReportDefinition& definition,
                                    const ReportOptions& options);

/// One place of the account that a person writes.
struct AccountPlace {
  std::string section;  ///< account section id: "overview", "R2-done" …
  std::string heading;
  std::string prompt;       ///< what to write here
  std::string requirement;  ///< id, for the texts of a requirement taken up; else empty
  std::string readers{};    ///< in a report for children, for whom: "10 to 12 years"; else empty
};

/// All places of the account of a dossier, in the order they are printed. Per requirement taken up: aim, what was done,
/// what worked, what did not ("R2-aim", "R2-done", "R2-worked", "R2-not-worked"). In a report for children every text
/// is there once for each of `ageBandsFor` ("children-10-12-does").
[[nodiscard]] std::vector<AccountPlace> accountPlaces(const assessment::Dossier& dossier,
                                                      const ReportDefinition& definition, const std::string& language);

enum class GapKind { NoAccount, SafeguardNotMet, SafeguardNotKnown, ClaimedOnly, NotReviewed, FactNotKnown };

/// One thing to look at before publishing.
struct Gap {
  GapKind kind = GapKind::NoAccount;
  std::string place;  ///< account section, question or fact key
  std::string name;   ///< heading or question text to show
  int count = 1;
};

/// What is missing or needs a second look before this case study is published.
[[nodiscard]] std::vector<Gap> beforeYouPublish(const assessment::Dossier& dossier, const ReportDefinition& definition,
                                                const std::string& language);

}  // namespace playfair::report
