// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "playfair/assessment/discussion.h"
#include "playfair/assessment/evidence.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/workspace.h"

// Evidence, links, comments and differing views as typed values. Reading goes through the log and is checked.
namespace playfair::workspace {

using assessment::AssessmentId;
using assessment::CommentId;
using assessment::DifferingViewId;
using assessment::EvidenceId;
using assessment::ProjectId;

[[nodiscard]] std::string evidenceSubject(const EvidenceId& evidence);
[[nodiscard]] std::string linkSubject(const AssessmentId& assessment, const std::string& question,
                                      const EvidenceId& evidence);
[[nodiscard]] std::string commentSubject(const CommentId& comment);
[[nodiscard]] std::string differingViewSubject(const DifferingViewId& view);

/// Values as they stand in revisions (docs/workspace-format.md).
[[nodiscard]] std::string toJson(const assessment::Evidence& evidence);
[[nodiscard]] std::string toJson(const assessment::Comment& comment);
[[nodiscard]] std::string toJson(const assessment::DifferingView& view);
[[nodiscard]] std::string linkJson();
/// Errors: Invalid. The id is not part of the value and stays empty.
[[nodiscard]] Result<assessment::Evidence> evidenceFromJson(const std::string& json);
[[nodiscard]] Result<assessment::Comment> commentFromJson(const std::string& json);
[[nodiscard]] Result<assessment::DifferingView> differingViewFromJson(const std::string& json);

/// Invalid, with the field in `subject`, where evidence cannot stand so: no title, a date that is none, a link without
/// an http or https address or with white space in it, a file without bytes, a detail that its kind does not ask for.
[[nodiscard]] Result<void> checkEvidence(const assessment::Evidence& evidence);

/// Nothing where it was removed or erased.
[[nodiscard]] Result<std::optional<assessment::Evidence>> findEvidence(const Workspace& workspace,
                                                                       const EvidenceId& id);
/// By id, an unambiguous prefix of one, or an exact title. Errors: NotFound, Ambiguous.
[[nodiscard]] Result<EvidenceId> findEvidence(const Workspace& workspace, const std::string& text);
/// All evidence of a project, by date, then title.
[[nodiscard]] Result<std::vector<assessment::Evidence>> listEvidence(const Workspace& workspace,
                                                                     const ProjectId& project);
/// All evidence of the workspace.
[[nodiscard]] Result<std::vector<assessment::Evidence>> listEvidence(const Workspace& workspace);

/// Where evidence stands: a question of an assessment.
struct EvidencePlace {
  AssessmentId assessment;
  std::string question;
  auto operator<=>(const EvidencePlace&) const = default;
};
[[nodiscard]] std::vector<EvidencePlace> placesOf(const Workspace& workspace, const EvidenceId& evidence);

/// Adds evidence and its links in one transaction. The id of `evidence` is ignored.
[[nodiscard]] Result<EvidenceId> addEvidence(Workspace& workspace, assessment::Evidence evidence,
                                             const std::vector<EvidencePlace>& behind, const PersonId& author);

/// What a meeting dealt with, for its minutes: what was answered or said while it was held, as it stands now.
struct MeetingContent {
  assessment::Evidence meeting;
  std::vector<EvidencePlace> answered;        ///< in the order of the first answer
  std::vector<assessment::Comment> comments;  ///< oldest first
  std::vector<assessment::DifferingView> differingViews;
};
[[nodiscard]] Result<MeetingContent> meetingContent(const Workspace& workspace, const EvidenceId& meeting);

}  // namespace playfair::workspace
