// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/erasure.h"

#include <algorithm>
#include <array>

#include "blob_store.h"
#include "erasing.h"
#include "parts.h"
#include "playfair/workspace/evidence_register.h"
#include "playfair/workspace/location.h"
#include "playfair/workspace/register.h"
#include "register_current.h"
#include "sqlite_error.h"

namespace playfair::workspace {
namespace {

constexpr std::array<std::pair<Ground, std::string_view>, 3> kGrounds = {
    {{Ground::NoLongerNeeded, "no-longer-needed"},
     {Ground::EnteredByMistake, "entered-by-mistake"},
     {Ground::DisposalDecision, "disposal-decision"}}};

std::vector<RevisionId> idsOf(const std::vector<Revision>& revisions) {
  std::vector<RevisionId> ids;
  for (const auto& revision : revisions) ids.push_back(revision.id);
  return ids;
}

/// The profile without a name, where it has one, and all that was said before.
Result<Targets> earlierProfiles(const Workspace& workspace, const PersonId& id) {
  const std::string subject = personSubject(id);
  auto person = onlyValue(readCurrent<assessment::Person>(workspace, subject, readPerson));
  if (!person) return tl::make_unexpected(person.error());
  const auto heads = workspace.heads(subject);
  Targets targets{{}, idsOf(workspace.parts().index.revisionsOf(subject))};
  if (!person->has_value()) return targets;
  if ((*person)->name.empty() && heads.size() == 1) {
    targets.revisions.erase(std::find(targets.revisions.begin(), targets.revisions.end(), heads.front()));
  } else {
    (*person)->name.clear();
    targets.changes.push_back({subject, toJson(**person), heads});
  }
  return targets;
}

}  // namespace

std::string toText(Ground ground) {
  for (const auto& [known, word] : kGrounds) {
    if (known == ground) return std::string(word);
  }
  return {};
}

std::optional<Ground> groundFrom(std::string_view text) {
  for (const auto& [ground, word] : kGrounds) {
    if (word == text) return ground;
  }
  return std::nullopt;
}

Result<Erased> eraseRevision(Workspace& workspace, const RevisionId& revision, const ErasureRequest& request,
                             const PersonId& author) {
  return erase(workspace, request, author, [&]() -> Result<Targets> { return Targets{{}, {revision}}; });
}

Result<Erased> eraseEvidence(Workspace& workspace, const EvidenceId& evidence, const ErasureRequest& request,
                             const PersonId& author) {
  return erase(workspace, request, author, [&]() -> Result<Targets> {
    auto revisions = idsOf(workspace.parts().index.revisionsOf(evidenceSubject(evidence)));
    if (revisions.empty()) return failure(ErrorCode::NotFound, "there is no such evidence", evidence.value);
    return Targets{{}, std::move(revisions)};
  });
}

Result<Erased> reducePerson(Workspace& workspace, const PersonId& person, const ErasureRequest& request,
                            const PersonId& author) {
  return erase(workspace, request, author, [&]() -> Result<Targets> {
    if (!workspace.parts().index.has(personSubject(person))) {
      return failure(ErrorCode::NotFound, "there is no such person", person.value);
    }
    return earlierProfiles(workspace, person);
  });
}

std::vector<std::filesystem::path> backupsOf(const std::filesystem::path& workspace) {
  return findBackups(workspace);
}

Result<bool> finishErasing(Workspace& workspace) {
  auto& parts = workspace.parts();
  if (auto writable = parts.checkWritable(); !writable) return tl::make_unexpected(writable.error());
  return guarded(&parts.database(), workspace.file(), [&]() -> Result<bool> {
    if (parts.index.subjects(std::string(kErasurePrefix)).empty()) return true;
    if (auto left = eraseLeftovers(workspace); !left) return tl::make_unexpected(left.error());
    if (auto removed = removeUnheldBlobs(parts); !removed) return tl::make_unexpected(removed.error());
    return emptyJournal(parts);
  });
}

}  // namespace playfair::workspace
