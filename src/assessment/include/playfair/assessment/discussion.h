// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "playfair/assessment/answer.h"
#include "playfair/assessment/ids.h"

namespace playfair::assessment {

/// What somebody says about an answer, for colleagues. Internal: it enters no report but the record.
struct Comment {
  CommentId id;
  AssessmentId assessment;
  std::string question;  ///< id
  std::string text;
  CommentId replyTo;        ///< the first comment of its thread; empty = it begins one
  bool resolved = false;    ///< of the thread; says something only in its first comment
  bool toReviewer = false;  ///< a question to the reviewer
  EvidenceId meeting;       ///< the meeting it was made in; empty = none
  PersonId author;          ///< who wrote it first; not stored in the value
  std::string signedBy;     ///< role and organisation of the author, as signed now; not stored in the value
  std::string at;           ///< when, UTC; not stored in the value
  bool operator==(const Comment&) const = default;
};

/// Another level with reasons beside an answer, by anyone in the room. It changes no count, is shown wherever the
/// answer is, and is never merged away.
struct DifferingView {
  DifferingViewId id;
  AssessmentId assessment;
  std::string question;                 ///< id
  AnswerKind kind = AnswerKind::Level;  ///< Level, NotApplicable or AskedUnknown
  int level = 0;                        ///< 0–4, only where kind is Level
  std::string because;
  std::string holder;  ///< whose view: a role, "school nurse"
  EvidenceId meeting;  ///< empty = none
  bool operator==(const DifferingView&) const = default;
};

}  // namespace playfair::assessment
