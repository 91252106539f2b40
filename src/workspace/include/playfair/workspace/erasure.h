// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "playfair/assessment/ids.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/workspace.h"

// Erasing takes the bytes of what was written out of the file for good. The revision stays, so that the log still
// checks, with a tombstone that says who erased it, when and on what ground. Public bodies may need a disposal decision
// first.
namespace playfair::workspace {

enum class Ground {
  NoLongerNeeded,  ///< personal data no longer needed
  EnteredByMistake,
  DisposalDecision  ///< the note must name the decision
};

[[nodiscard]] std::string toText(Ground ground);
[[nodiscard]] std::optional<Ground> groundFrom(std::string_view text);

struct ErasureRequest {
  Ground ground = Ground::NoLongerNeeded;
  std::string note;  ///< the number of a disposal decision, or a sentence; never what is erased
};

/// What came of erasing.
struct Erased {
  int revisions = 0;     ///< bodies that are gone
  int files = 0;         ///< stored files that are gone
  bool cleaned = false;  ///< the journal beside the file and unused pages are free of it. False: another window holds
                         ///< them; finishErasing again once it is closed
};

/// Erases the text of one revision. Where it is the current one, its subject has no value any more. Drafts of the
/// subject go too. Errors: NotFound, ReadOnly, InUse; Invalid where erasures or the log's own parts are to be erased,
/// and where a disposal decision is not named (the two below refuse that too).
[[nodiscard]] Result<Erased> eraseRevision(Workspace& workspace, const RevisionId& revision,
                                           const ErasureRequest& request, const PersonId& author);

/// Erases all revisions of evidence, and its files where nothing else rests on them.
[[nodiscard]] Result<Erased> eraseEvidence(Workspace& workspace, const assessment::EvidenceId& evidence,
                                           const ErasureRequest& request, const PersonId& author);

/// Other evidence that rests on the same file; erasing leaves the file where there is some.
[[nodiscard]] Result<std::vector<assessment::EvidenceId>> sharingFile(const Workspace& workspace,
                                                                      const assessment::EvidenceId& evidence);

/// Reduces a profile to its role and organisation: the name goes from the present profile and every earlier one.
[[nodiscard]] Result<Erased> reducePerson(Workspace& workspace, const PersonId& person, const ErasureRequest& request,
                                          const PersonId& author);

/// Takes up what an erasure could not finish because another window was in the way. True where nothing is left to do.
[[nodiscard]] Result<bool> finishErasing(Workspace& workspace);

/// Copies of the workspace made before its format changed, which still hold what was erased.
[[nodiscard]] std::vector<std::filesystem::path> backupsOf(const std::filesystem::path& workspace);

}  // namespace playfair::workspace
