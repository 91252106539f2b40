// SPDX-License-Identifier: EUPL-1.2
#include "report_material.h"

#include <utility>

#include "open_workspace.h"
#include "playfair/report/minutes.h"
#include "playfair/workspace/evidence_register.h"

namespace playfair::cli {

namespace {

using ReadDossier = Result<assessment::Dossier> (*)(const workspace::Workspace&, const std::string& named);

Result<report::ReportMaterial> ofAssessments(const workspace::Workspace& workspace,
                                             const std::vector<std::string>& named, ReadDossier read) {
  report::ReportMaterial material;
  for (const std::string& name : named) {
    auto dossier = read(workspace, name);
    if (!dossier) {
      return tl::make_unexpected(dossier.error());
    }
    material.dossiers.push_back(std::move(*dossier));
  }
  return material;
}

Result<report::ReportMaterial> ofMeeting(const workspace::Workspace& workspace, const std::string& named) {
  const auto id = workspace::findEvidence(workspace, named);
  if (!id && id.error().code != ErrorCode::NotFound) {
    return tl::make_unexpected(id.error());
  }
  auto content = id ? workspace::meetingContent(workspace, *id) : tl::make_unexpected(id.error());
  if (!content && content.error().code == ErrorCode::NotFound) {
    return failure(ErrorCode::NotFound, "minutes take a meeting, by id or exact title; evidence list shows them",
                   named);
  }
  if (!content) {
    return tl::make_unexpected(content.error());
  }
  auto dossiers = report::dossiersFor(workspace, *content);
  if (!dossiers) {
    return tl::make_unexpected(dossiers.error());
  }
  return report::ReportMaterial{std::move(*dossiers), std::move(*content)};
}

}  // namespace

std::string takenInWords(report::Takes takes) {
  return takes == report::Takes::OneMeeting ? "meeting" : "assessment";
}

Result<report::ReportMaterial> reportMaterial(const workspace::Workspace& workspace, const report::ReportKind& kind,
                                              const std::vector<std::string>& named) {
  if (named.size() != 1 && kind.takes != report::Takes::Assessments) {
    return failure(ErrorCode::Invalid, kind.id + " takes one " + takenInWords(kind.takes), "ASSESSMENT");
  }
  if (kind.takes == report::Takes::OneMeeting) {
    return ofMeeting(workspace, named.front());
  }
  const bool several = kind.takes == report::Takes::Assessments;
  return ofAssessments(workspace, named, several ? report::collectionCase : dossierOf);
}

Result<report::CollectionFrame> collectionFrame(const std::string& textsFile) {
  report::CollectionFrame frame;
  if (!textsFile.empty()) {
    auto texts = report::loadCollectionTexts(textsFile);
    if (!texts) {
      return tl::make_unexpected(texts.error());
    }
    frame.texts = std::move(*texts);
  }
  auto definition = report::shippedDefinition("case-study");
  if (!definition) {
    return tl::make_unexpected(definition.error());
  }
  frame.caseStudy = std::move(*definition);
  return frame;
}

}  // namespace playfair::cli
