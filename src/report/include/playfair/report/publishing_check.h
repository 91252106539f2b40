// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/assessment/dossier.h"
#include "playfair/report/report_tree.h"

namespace playfair::report {

/// What may not belong in print.
enum class ConcernKind {
  KnownName,     ///< of somebody who works in the file
  PossibleName,  ///< assessment::findNameHint
  EmailAddress,
  PhoneNumber,
  PersonalNumber,
  SmallGroup,          ///< fewer than ten children in a named place: somebody may know who they are
  QuotedWithoutLeave,  ///< words of a consultation that gave no leave to be quoted, or whose leave has ended
  ExpiredEvidence      ///< evidence behind answers that is past its review-by date
};

/// One place to look at before a report is published.
struct Concern {
  ConcernKind kind = ConcernKind::PossibleName;
  std::string piece;   ///< as it is printed; the title of evidence
  std::string around;  ///< the paragraph it stands in; empty for evidence
  std::string place;   ///< id of the evidence it comes from; empty where it stands in a text
  bool operator==(const Concern&) const = default;
};

/// Who and what a report is checked against.
struct PublishingCheck {
  std::vector<assessment::Dossier> dossiers;  ///< that the report was built from
  std::vector<assessment::Person> people;     ///< of the file
  std::string today;                          ///< ISO date
};

/// Looks through everything a report prints. A simple search: it misses some, and takes some places for names.
[[nodiscard]] std::vector<Concern> publishingConcerns(const Report& report, const PublishingCheck& check);

}  // namespace playfair::report
