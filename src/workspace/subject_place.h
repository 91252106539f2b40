// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "playfair/workspace/workspace.h"

namespace playfair::workspace {

/// Where a subject belongs. One of project and assessment is set; both are empty for people, questionnaires, and what
/// nobody can tell any more.
struct SubjectPlace {
  std::string project;
  std::string assessment;
  std::string question;
};

/// Told by the name where it says so, else by the newest value that is still there, else by its erasure.
/// Errors: those of reading.
[[nodiscard]] Result<SubjectPlace> placeOf(const Workspace& workspace, const std::string& subject);

/// Subjects of one kind ("evidence", "comment", "differing-view", "erasure") that belong to a project or an assessment,
/// sorted. Errors: those of reading.
[[nodiscard]] Result<std::vector<std::string>> subjectsOf(const Workspace& workspace, const std::string& owner,
                                                          const std::string& kind);

/// True where the name of a subject of this kind does not say where it belongs.
[[nodiscard]] bool isPlacedByValue(const std::string& kind);

/// The places of subjects whose names do not say it, read once: a dossier asks for all of its project's evidence.
struct KnownPlaces {
  std::size_t revisions = 0;  ///< of the log that have been looked at
  std::map<std::string, SubjectPlace> bySubject;
  std::map<std::string, std::set<std::string>> byOwner;
};

}  // namespace playfair::workspace
