// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <vector>

#include "playfair/report/case_study.h"

// The report for children: only what a person wrote for them, never what was written for adults.
namespace playfair::report {

/// Those one report for children is for. Younger children are told by their guardians.
struct AgeBand {
  std::string id;  ///< "8-9", "10-12", "13-15", "16-17", "guardians"
  Texts title;     ///< "10 to 12 years"
};

/// All of them, the youngest readers first, guardians last.
[[nodiscard]] const std::vector<AgeBand>& ageBands();

/// nullptr where there is none of that id.
[[nodiscard]] const AgeBand* findAgeBand(std::string_view id);

/// Those that a project concerns as its facts say (all where they say nothing), and those for whom something is written
/// already. Never empty.
[[nodiscard]] std::vector<AgeBand> ageBandsFor(const assessment::Dossier& dossier);

/// "children-10-12-does": where the account keeps a text for an age band.
[[nodiscard]] std::string childrenSection(const AgeBand& band, const std::string& section);

/// The report for one age band, `options.ageBand`; the first of `ageBandsFor` where that names none. What nobody wrote
/// is left out; whether it was tried with children is always said.
[[nodiscard]] Report buildChildren(const assessment::Dossier& dossier, const ReportDefinition& definition,
                                   const ReportOptions& options);

/// The places of the account for all of `ageBandsFor`, one age band after the other.
[[nodiscard]] std::vector<AccountPlace> childrenPlaces(const assessment::Dossier& dossier,
                                                       const ReportDefinition& definition, const std::string& language);

/// The texts that nobody wrote for that age band, and that it was not tried with children.
[[nodiscard]] std::vector<Gap> childrenGaps(const assessment::Dossier& dossier, const ReportDefinition& definition,
                                            const ReportOptions& options);

}  // namespace playfair::report
