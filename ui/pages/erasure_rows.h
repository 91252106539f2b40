// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "pages/activity_model.h"
#include "pages/step_words.h"
#include "session/person_words.h"

namespace playfair::ui {

/// Who erased a text, when and on what ground.
struct ErasureTold {
  std::string at;  ///< UTC
  assessment::PersonId by;
  QString ground;  ///< in words, with its note
};

/// Nothing where the text of a revision was not erased.
[[nodiscard]] std::optional<ErasureTold> erasureOf(const workspace::Workspace& workspace,
                                                   const workspace::RevisionId& revision);

/// The erasures in an assessment and its project that a filter lets through, as steps of their own, newest first. Their
/// person and days are those of the erasing, not of what was erased.
[[nodiscard]] Result<std::vector<ActivityRow>> erasureRows(const Session& session, const assessment::Dossier& dossier,
                                                           const workspace::ActivityFilter& filter,
                                                           const PeopleWords& people);

}  // namespace playfair::ui
