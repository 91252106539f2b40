// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "playfair/report/collection.h"
#include "wording.h"

namespace playfair::report {

/// What every part of a collection looks at.
struct CollectionContext {
  const std::vector<assessment::Dossier>& cases;
  const CollectionFrame& frame;
  const ReportDefinition& definition;
  const ReportOptions& options;  ///< without profile
  Wording wording;
};

/// Cases that have something in common, by their place in the collection.
struct CaseGroup {
  std::string value;  ///< of the fact, id of the requirement; empty for what is not known
  std::string words;  ///< as it is printed
  std::vector<std::size_t> cases;
};

/// Requirements of one questionnaire, each with the cases that take it up.
struct TakenUp {
  std::string questionnaire;  ///< its title
  std::size_t cases = 0;      ///< assessed with it
  std::vector<CaseGroup> requirements;
};

/// "case-3" for the third.
[[nodiscard]] std::string caseAnchor(std::size_t index);

/// "3. Homework helper · City of Example"
[[nodiscard]] std::string caseName(const CollectionContext& context, std::size_t index);

/// By the values of a fact with choices, in their order; what is not known comes last, what no case has is not there.
/// A case with several values stands in several groups.
[[nodiscard]] std::vector<CaseGroup> groupsByChoice(const CollectionContext& context, const std::string& fact);

/// By country, in alphabetical order; what is not known comes last.
[[nodiscard]] std::vector<CaseGroup> groupsByCountry(const CollectionContext& context);

/// By requirement, one entry per questionnaire in the order of the cases.
[[nodiscard]] std::vector<TakenUp> groupsByRequirement(const CollectionContext& context);

/// The chapters of one case: heading, fields of use, and what the builder of case studies makes, one level down.
[[nodiscard]] std::vector<Block> caseChapter(const CollectionContext& context, std::size_t index);

/// Method and limits, once for each questionnaire.
[[nodiscard]] std::vector<Block> methodOfCases(const CollectionContext& context);

[[nodiscard]] std::vector<Block> contentsBlocks(const std::vector<Heading>& chapters);
[[nodiscard]] std::vector<Block> indexBlocks(const CollectionContext& context);
/// How many cases there are of each kind; never how they answered.
[[nodiscard]] std::vector<Block> overviewBlocks(const CollectionContext& context);

}  // namespace playfair::report
