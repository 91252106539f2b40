// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "playfair/assessment/answer.h"
#include "playfair/assessment/discussion.h"
#include "playfair/assessment/evidence.h"
#include "playfair/assessment/facts.h"
#include "playfair/assessment/ids.h"
#include "playfair/instrument/instrument.h"

namespace playfair::assessment {

struct Project {
  ProjectId id;
  std::string title;
  std::vector<std::string> tags;
  bool archived = false;
};

/// A requirement that an assessment does not take up, and why in one sentence.
struct LeftOut {
  std::string requirement;
  std::string because;
  bool operator==(const LeftOut&) const = default;
};

/// One project against one instrument version.
struct Assessment {
  AssessmentId id;
  ProjectId project;
  std::string instrument;        ///< "ID@VERSION"
  std::string instrumentSha256;  ///< identity of the exact instrument it is answered against
  instrument::Depth depth = instrument::Depth::Full;
  std::vector<LeftOut> leftOut;
  bool archived = false;
  int instrumentEdition = 1;  ///< ours, of the words it is answered against

  [[nodiscard]] bool takesUp(const std::string& requirement) const;
};

/// Who changed something: a role is enough.
struct Person {
  PersonId id;
  std::string role;
  std::string organisation;
  std::string name;  ///< optional
};

/// Section id ("overview", "r2-done" …) and language.
using AccountKey = std::pair<std::string, std::string>;

/// Everything that counting and reports need to know of one assessment: a value, taken at one moment.
struct Dossier {
  Project project;
  Facts facts;
  Assessment assessment;
  std::shared_ptr<const instrument::Instrument> instrument;
  std::map<std::string, Answer> answers;      ///< by question id
  std::map<AccountKey, std::string> account;  ///< text written for readers outside (Markdown)
  std::vector<Evidence> evidence;             ///< all of the project that is not removed, by date, then title
  std::vector<EvidenceLink> links;            ///< of this assessment, to evidence in `evidence`; sorted
  std::vector<Comment> comments;              ///< of this assessment, oldest first
  std::vector<DifferingView> differingViews;  ///< of this assessment, by question and holder
  [[nodiscard]] bool hasEvidence(const std::string& question) const;
  /// What stands behind a question, in the order of `evidence`.
  [[nodiscard]] std::vector<const Evidence*> evidenceFor(const std::string& question) const;

  std::string lastChanged;  ///< time of the latest change, UTC "2026-11-22T09:41:00.000Z"; may be empty
};

}  // namespace playfair::assessment
