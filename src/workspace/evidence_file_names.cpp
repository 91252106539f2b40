// SPDX-License-Identifier: EUPL-1.2
#include "evidence_file_names.h"

#include <algorithm>

#include "log_reading.h"
#include "parts.h"
#include "playfair/workspace/erasure.h"
#include "playfair/workspace/evidence_register.h"
#include "sqlite_error.h"
#include "subject.h"

namespace playfair::workspace {
namespace {

/// The file that a revision of evidence names; empty where it names none or was erased. `bytes` may be of an erased
/// revision whose text is still to go.
Result<std::string> fileNamedIn(Workspace::Parts& parts, const Revision& revision) {
  const auto bytes = parts.bodyOf(revision.id);
  if (!bytes) return parts.index.isErased(revision.id) ? Result<std::string>("") : tl::make_unexpected(bytes.error());
  const auto value = checkedValue(revision, *bytes);
  if (!value) return tl::make_unexpected(value.error());
  const auto evidence = *value == "null" ? Result<assessment::Evidence>() : evidenceFromJson(*value);
  return evidence && evidence->file ? evidence->file->sha256 : std::string();
}

/// Calls `take` with each revision of evidence and the file it names.
template <class Take>
Result<void> eachNamedFile(Workspace::Parts& parts, Take take) {
  for (const auto& revision : parts.index.revisions()) {
    if (!revision.subject.starts_with("evidence/")) continue;
    const auto file = fileNamedIn(parts, revision);
    if (!file) return tl::make_unexpected(file.error());
    if (!file->empty()) take(revision, *file);
  }
  return {};
}

bool isAmong(const std::vector<RevisionId>& revisions, const RevisionId& id) {
  return std::find(revisions.begin(), revisions.end(), id) != revisions.end();
}

}  // namespace

Result<std::set<std::string>> filesOnlyIn(const Workspace& workspace, const std::vector<RevisionId>& revisions) {
  auto& parts = workspace.parts();
  std::set<std::string> theirs;
  std::set<std::string> others;
  auto read = eachNamedFile(parts, [&](const Revision& revision, const std::string& file) {
    if (isAmong(revisions, revision.id)) {
      theirs.insert(file);
    } else if (!parts.index.isErased(revision.id)) {
      others.insert(file);
    }
  });
  if (!read) return tl::make_unexpected(read.error());
  std::set<std::string> only;
  std::set_difference(theirs.begin(), theirs.end(), others.begin(), others.end(), std::inserter(only, only.end()));
  return only;
}

Result<std::vector<EvidenceId>> sharingFile(const Workspace& workspace, const EvidenceId& evidence) {
  auto& parts = workspace.parts();
  const std::string subject = evidenceSubject(evidence);
  std::set<std::string> ours;
  std::set<std::pair<std::string, std::string>> others;
  return guarded(&parts.database(), workspace.file(), [&]() -> Result<std::vector<EvidenceId>> {
    auto read = eachNamedFile(parts, [&](const Revision& revision, const std::string& file) {
      if (parts.index.isErased(revision.id)) return;
      if (revision.subject == subject) {
        ours.insert(file);
      } else {
        others.emplace(revision.subject, file);
      }
    });
    if (!read) return tl::make_unexpected(read.error());
    std::set<EvidenceId> sharing;
    for (const auto& [other, file] : others) {
      if (ours.contains(file)) sharing.insert(EvidenceId{idInSubject(other)});
    }
    return std::vector<EvidenceId>(sharing.begin(), sharing.end());
  });
}

}  // namespace playfair::workspace
