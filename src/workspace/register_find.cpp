// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <vector>

#include "playfair/workspace/register.h"

namespace playfair::workspace {
namespace {

/// The one id that fits; an exact one goes before those it begins.
template <class IdType>
Result<IdType> oneOf(const std::vector<IdType>& ids, const std::string& text, const char* what) {
  std::vector<IdType> fitting;
  for (const auto& id : ids) {
    if (id.value == text) return id;
    if (!text.empty() && id.value.starts_with(text)) fitting.push_back(id);
  }
  if (fitting.size() == 1) return fitting.front();
  if (fitting.empty()) return failure(ErrorCode::NotFound, std::string("there is no such ") + what, text);
  return failure(ErrorCode::Ambiguous, std::string("more than one ") + what + " begins like that", text);
}

std::vector<const ProjectEntry*> titled(const std::vector<ProjectEntry>& entries, const std::string& title) {
  std::vector<const ProjectEntry*> fitting;
  for (const auto& entry : entries) {
    if (entry.project.title == title) fitting.push_back(&entry);
  }
  return fitting;
}

}  // namespace

Result<ProjectId> findProject(const Workspace& workspace, const std::string& text) {
  const auto entries = listProjects(workspace);
  if (!entries) return tl::make_unexpected(entries.error());
  const auto byTitle = titled(*entries, text);
  if (byTitle.size() == 1) return byTitle.front()->project.id;
  if (byTitle.size() > 1) return failure(ErrorCode::Ambiguous, "more than one project has that title", text);
  std::vector<ProjectId> ids;
  for (const auto& entry : *entries) ids.push_back(entry.project.id);
  return oneOf(ids, text, "project");
}

Result<AssessmentId> findAssessment(const Workspace& workspace, const std::string& text) {
  const auto entries = listProjects(workspace);
  if (!entries) return tl::make_unexpected(entries.error());
  const auto byTitle = titled(*entries, text);
  if (byTitle.size() > 1) return failure(ErrorCode::Ambiguous, "more than one project has that title", text);
  if (byTitle.size() == 1) {
    const auto& assessments = byTitle.front()->assessments;
    if (assessments.size() == 1) return assessments.front().id;
    if (assessments.empty()) return failure(ErrorCode::NotFound, "that project has no assessment yet", text);
    return failure(ErrorCode::Ambiguous, "that project has more than one assessment", text);
  }
  std::vector<AssessmentId> ids;
  for (const auto& entry : *entries) {
    for (const auto& assessment : entry.assessments) ids.push_back(assessment.id);
  }
  return oneOf(ids, text, "assessment");
}

}  // namespace playfair::workspace
