// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <set>

#include "parts.h"
#include "playfair/workspace/evidence_register.h"
#include "playfair/workspace/sha256.h"
#include "register_reads.h"
#include "subject.h"

namespace playfair::workspace {
namespace {

using assessment::Evidence;

Result<void> checkPlace(const Workspace& workspace, const EvidencePlace& place, const ProjectId& project) {
  const auto assessment = findAssessmentById(workspace, place.assessment);
  if (!assessment) return tl::make_unexpected(assessment.error());
  if (!assessment->has_value())
    return failure(ErrorCode::NotFound, "there is no such assessment", place.assessment.value);
  if ((*assessment)->project != project) {
    return failure(ErrorCode::Invalid, "evidence stands behind questions of its own project only", place.question);
  }
  const auto instrument = sharedInstrument(workspace, **assessment);
  if (!instrument) return tl::make_unexpected(instrument.error());
  if ((*instrument)->findQuestion(place.question) != nullptr) return {};
  return failure(ErrorCode::NotFound, "the questionnaire has no such question", place.question);
}

}  // namespace

Result<EvidenceId> findEvidence(const Workspace& workspace, const std::string& text) {
  const auto all = listEvidence(workspace);
  if (!all) return tl::make_unexpected(all.error());
  std::vector<EvidenceId> titled;
  std::vector<EvidenceId> begun;
  for (const auto& evidence : *all) {
    if (evidence.id.value == text) return evidence.id;
    if (evidence.title == text) titled.push_back(evidence.id);
    if (!text.empty() && evidence.id.value.starts_with(text)) begun.push_back(evidence.id);
  }
  const auto& fitting = titled.empty() ? begun : titled;
  if (fitting.size() == 1) return fitting.front();
  if (fitting.empty()) return failure(ErrorCode::NotFound, "there is no such evidence", text);
  return failure(ErrorCode::Ambiguous,
                 titled.empty() ? "more than one piece of evidence begins like that"
                                : "more than one piece of evidence has that title",
                 text);
}

std::vector<EvidencePlace> placesOf(const Workspace& workspace, const EvidenceId& evidence) {
  std::vector<EvidencePlace> places;
  for (const auto& subject : workspace.subjects("link/")) {
    const auto parts = splitSubject(subject);
    if (parts.size() != 4 || parts[3] != evidence.value) continue;
    const auto current = workspace.current(subject);
    if (current && (*current)->value != "null") places.push_back({AssessmentId{parts[1]}, parts[2]});
  }
  return places;
}

Result<EvidenceId> addEvidence(Workspace& workspace, Evidence evidence, const std::vector<EvidencePlace>& behind,
                               const PersonId& author) {
  if (auto checked = checkEvidence(evidence); !checked) return tl::make_unexpected(checked.error());
  const auto project = findProjectById(workspace, evidence.project);
  if (!project) return tl::make_unexpected(project.error());
  if (!project->has_value()) {
    return failure(ErrorCode::NotFound, "there is no such project", evidence.project.value);
  }
  const EvidenceId id{newUuid()};
  std::vector<Change> changes = {{evidenceSubject(id), toJson(evidence), {}}};
  for (const auto& place : std::set<EvidencePlace>(behind.begin(), behind.end())) {
    if (auto checked = checkPlace(workspace, place, evidence.project); !checked) {
      return tl::make_unexpected(checked.error());
    }
    changes.push_back({linkSubject(place.assessment, place.question, id), linkJson(), {}});
  }
  const auto ids = workspace.append(changes, author);
  if (!ids) return tl::make_unexpected(ids.error());
  return id;
}

}  // namespace playfair::workspace
