// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <set>
#include <utility>

#include "playfair/report/minutes.h"
#include "playfair/workspace/register.h"

namespace playfair::report {

namespace {

using assessment::AssessmentId;
using assessment::Dossier;
using workspace::MeetingContent;
using workspace::ProjectEntry;

Result<ProjectEntry> projectOf(const workspace::Workspace& workspace, const MeetingContent& content) {
  auto projects = workspace::listProjects(workspace);
  if (!projects) return tl::make_unexpected(projects.error());
  const auto found = std::find_if(projects->begin(), projects->end(), [&](const ProjectEntry& entry) {
    return entry.project.id == content.meeting.project;
  });
  if (found == projects->end()) {
    return failure(ErrorCode::NotFound, "its project was removed", content.meeting.project.value);
  }
  return std::move(*found);
}

std::set<AssessmentId> dealtWith(const MeetingContent& content) {
  std::set<AssessmentId> ids;
  for (const auto& place : content.answered) ids.insert(place.assessment);
  for (const auto& comment : content.comments) ids.insert(comment.assessment);
  for (const auto& view : content.differingViews) ids.insert(view.assessment);
  return ids;
}

}  // namespace

Result<std::vector<Dossier>> dossiersFor(const workspace::Workspace& workspace, const MeetingContent& content) {
  auto project = projectOf(workspace, content);
  if (!project) return tl::make_unexpected(project.error());
  const std::set<AssessmentId> wanted = dealtWith(content);
  std::vector<AssessmentId> ids;
  for (const auto& assessment : project->assessments) {
    if (wanted.contains(assessment.id)) ids.push_back(assessment.id);
  }
  if (ids.empty() && !project->assessments.empty()) ids.push_back(project->assessments.front().id);
  std::vector<Dossier> dossiers;
  for (const AssessmentId& id : ids) {
    auto dossier = workspace::loadDossier(workspace, id);
    if (!dossier) return tl::make_unexpected(dossier.error());
    dossiers.push_back(std::move(*dossier));
  }
  if (dossiers.empty()) {
    Dossier bare;
    bare.project = std::move(project->project);
    bare.facts = std::move(project->facts);
    dossiers.push_back(std::move(bare));
  }
  return dossiers;
}

}  // namespace playfair::report
