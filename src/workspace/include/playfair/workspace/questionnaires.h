// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "playfair/instrument/instrument.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/workspace.h"

// Questionnaires that a file brings itself: drafts, and what was published from them.
namespace playfair::workspace {

/// Subject of a draft's head; its parts stand under draftPartSubject.
[[nodiscard]] std::string draftSubject(const std::string& draft);
/// `part` as instrument::DraftParts names it, not empty.
[[nodiscard]] std::string draftPartSubject(const std::string& draft, const std::string& part);

/// A draft as it stands in the file.
struct QuestionnaireDraft {
  std::string id;  ///< a uuid, not the id of the questionnaire
  instrument::Instrument instrument;
  bool conflicting = false;  ///< two people changed the same part apart
};

/// Drafts that were not removed, in the order of their ids. Errors: those of reading.
[[nodiscard]] Result<std::vector<QuestionnaireDraft>> listDrafts(const Workspace& workspace);
/// NotFound where there is none of that id, or it was removed.
[[nodiscard]] Result<QuestionnaireDraft> loadDraft(const Workspace& workspace, const std::string& id);

/// What has to be written so that the draft is this one: the parts that differ, and "null" for parts that are gone.
[[nodiscard]] Result<std::vector<Change>> draftChanges(const Workspace& workspace, const std::string& id,
                                                       const instrument::Instrument& draft);
/// What removes a draft. Nothing published goes with it.
[[nodiscard]] std::vector<Change> removalOfDraft(const Workspace& workspace, const std::string& id);

using SharedQuestionnaire = std::shared_ptr<const instrument::Instrument>;

/// Every edition of the questionnaires that the file brings: those in the log whose id is none of the program's.
/// By id, version and edition.
[[nodiscard]] Result<std::vector<SharedQuestionnaire>> broughtQuestionnaires(const Workspace& workspace);

/// The newest edition of each id and version among them.
[[nodiscard]] Result<std::vector<SharedQuestionnaire>> newestBrought(const Workspace& workspace);

/// `ID@VERSION` (its newest edition) or `ID`: among those of the program, then among those the file brings.
/// Error: NotFound with what there is.
[[nodiscard]] Result<instrument::Instrument> findQuestionnaire(const Workspace& workspace, std::string_view reference);

/// One more than the highest edition of that id in the file; 1 where there is none.
[[nodiscard]] Result<int> nextEdition(const Workspace& workspace, const std::string& id);

/// The change that puts an instrument into the file for good; nothing where it is there already. Errors: Invalid where
/// the file has other content under the same id, version and edition, or it is an empty frame; AlreadyExists where the
/// program's own questionnaires have that id.
[[nodiscard]] Result<std::vector<Change>> publication(const Workspace& workspace,
                                                      const instrument::Instrument& instrument);

/// As publication, for the questionnaire an assessment begins with, which may be the program's own.
[[nodiscard]] Result<std::vector<Change>> pinning(const Workspace& workspace, const instrument::Instrument& instrument);

}  // namespace playfair::workspace
