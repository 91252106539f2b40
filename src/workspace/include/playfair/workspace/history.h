// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "playfair/assessment/dossier.h"
#include "playfair/instrument/result.h"
#include "playfair/workspace/workspace.h"

namespace playfair::workspace {

/// One step in the life of a subject. Changes of one person to one subject within ten minutes of the first are one
/// step. Erasures are no steps of their own: they mark those that lost their text.
struct HistoryStep {
  std::vector<RevisionId> revisions;  ///< oldest first; several where changes were joined
  std::string subject;
  std::string question;       ///< it stands at; empty where it stands at none, or nobody can tell any more
  std::string at;             ///< of the last of them, UTC
  assessment::Person author;  ///< as signed now; empty role where the person is not known
  std::string before;         ///< JSON value the step began from; "null" = there was none
  std::string value;          ///< JSON value after it; "null" = removed
  bool beforeErased = false;  ///< the text it began from was erased
  bool erased = false;        ///< the text of its last change was erased
  std::string ground;         ///< on what ground, where it was
};

/// All steps of one subject, newest first; none where it never was. Errors: those of reading.
[[nodiscard]] Result<std::vector<HistoryStep>> historyOf(const Workspace& workspace, const std::string& subject);

/// What is looked for in the activity of an assessment; empty = any.
struct ActivityFilter {
  std::optional<PersonId> person;
  std::vector<std::string> kinds;  ///< of subjects: "answer", "fact", "evidence", "comment" …
  std::string from;                ///< ISO dates or moments in UTC, "2026-03-14" or "2026-03-13T23:00", both included
  std::string to;
  std::string question;
  int most = 1000;  ///< newest steps
};

/// Steps of an assessment: its answers, texts, comments, differing views, links, scope; its project's facts and
/// evidence. Newest first, in the order in which they arrived. Errors: NotFound, those of reading.
[[nodiscard]] Result<std::vector<HistoryStep>> activityOf(const Workspace& workspace,
                                                          const assessment::AssessmentId& assessment,
                                                          const ActivityFilter& filter);

}  // namespace playfair::workspace
