// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/workspace/register.h"

namespace playfair::workspace {

/// A place where the words were found.
struct SearchHit {
  std::string subject;      ///< e.g. "answer/<assessment>/<question>"
  ProjectId project;        ///< the project it belongs to
  AssessmentId assessment;  ///< empty for a project's title, facts and evidence
  std::string question;     ///< of an answer, a comment or a differing view; else empty
  std::string snippet;      ///< plain text around the first word found, one line
};

/// Finds project titles and tags, facts, justifications, case-study texts, evidence (title, text, details, source,
/// address, file name), comments and differing views that have all the words, each as the beginning of a word, whatever
/// case and accents; in writing without spaces between words (Han, kana, Thai …) anywhere. Nothing that is typed has a
/// special meaning. Best matches first.
/// What is found is read from the log and checked; words missing from a damaged index are not found.
/// Errors: those of reading.
[[nodiscard]] Result<std::vector<SearchHit>> search(const Workspace& workspace, const std::string& text, int limit);

}  // namespace playfair::workspace
