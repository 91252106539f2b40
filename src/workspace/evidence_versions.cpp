// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/evidence_versions.h"

#include <algorithm>

#include "playfair/workspace/evidence_register.h"

namespace playfair::workspace {
namespace {

void addFileVersion(std::vector<FileVersion>& versions, const Revision& revision, const assessment::StoredFile& file) {
  const auto known = std::find_if(versions.begin(), versions.end(),
                                  [&](const FileVersion& each) { return each.file.sha256 == file.sha256; });
  if (known == versions.end()) {
    versions.push_back({{revision.id}, revision.at, file});
  } else {
    known->revisions.push_back(revision.id);
  }
}

}  // namespace

Result<std::vector<FileVersion>> fileVersions(const Workspace& workspace, const EvidenceId& evidence) {
  const auto revisions = workspace.log(evidenceSubject(evidence));
  if (!revisions) return tl::make_unexpected(revisions.error());
  std::vector<FileVersion> versions;
  for (const auto& revision : *revisions) {
    if (workspace.isErased(revision.id)) continue;
    const auto value = workspace.value(revision.id);
    if (!value) return tl::make_unexpected(value.error());
    if (*value == "null") continue;
    const auto told = evidenceFromJson(*value);
    if (!told) return failure(ErrorCode::Damaged, told.error().detail, revision.subject);
    if (told->file) addFileVersion(versions, revision, *told->file);
  }
  return versions;
}

}  // namespace playfair::workspace
