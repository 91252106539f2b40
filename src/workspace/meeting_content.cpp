// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <set>

#include "evidence_reads.h"
#include "parts.h"
#include "sqlite_error.h"
#include "subject.h"

namespace playfair::workspace {
namespace {

/// As canonical JSON has it. Quotation marks that somebody typed are escaped there and cannot look like this.
std::string mentionOf(const EvidenceId& meeting) {
  return R"("meeting":")" + meeting.value + '"';
}

/// Subjects of one kind with a revision that was made in the meeting, in the order of the first of them.
Result<std::vector<std::string>> subjectsOf(const Workspace& workspace, const EvidenceId& meeting,
                                            std::string_view kind) {
  auto& parts = workspace.parts();
  const std::string mention = mentionOf(meeting);
  std::vector<std::string> subjects;
  std::set<std::string> seen;
  for (const auto& revision : parts.index.revisions()) {
    if (!revision.subject.starts_with(kind) || seen.contains(revision.subject)) continue;
    const auto value = parts.valueOf(revision.id);
    if (!value) return tl::make_unexpected(value.error());
    if (!value->has_value() || (*value)->find(mention) == std::string::npos) continue;
    seen.insert(revision.subject);
    subjects.push_back(revision.subject);
  }
  return subjects;
}

/// What is still there and still of this meeting.
template <class T, class Find>
Result<std::vector<T>> presentOf(const Workspace& workspace, const EvidenceId& meeting, std::string_view kind,
                                 Find find) {
  std::vector<T> present;
  const auto subjects = subjectsOf(workspace, meeting, kind);
  if (!subjects) return tl::make_unexpected(subjects.error());
  for (const auto& subject : *subjects) {
    auto one = find(workspace, subject);
    if (!one) return tl::make_unexpected(one.error());
    if (one->has_value() && (**one).meeting == meeting) present.push_back(std::move(**one));
  }
  return present;
}

Result<MeetingContent> readContent(const Workspace& workspace, assessment::Evidence meeting) {
  MeetingContent content;
  const auto answers = subjectsOf(workspace, meeting.id, "answer/");
  if (!answers) return tl::make_unexpected(answers.error());
  for (const auto& subject : *answers) {
    const auto parts = splitSubject(subject);
    if (parts.size() == 3) content.answered.push_back({AssessmentId{parts[1]}, parts[2]});
  }
  auto comments = presentOf<assessment::Comment>(workspace, meeting.id, "comment/", findComment);
  if (!comments) return tl::make_unexpected(comments.error());
  content.comments = std::move(*comments);
  auto views = presentOf<assessment::DifferingView>(workspace, meeting.id, "differing-view/", findDifferingView);
  if (!views) return tl::make_unexpected(views.error());
  content.differingViews = std::move(*views);
  sortViews(content.differingViews);
  content.meeting = std::move(meeting);
  return content;
}

}  // namespace

Result<MeetingContent> meetingContent(const Workspace& workspace, const EvidenceId& meeting) {
  auto found = findEvidence(workspace, meeting);
  if (!found) return tl::make_unexpected(found.error());
  if (!found->has_value() || (*found)->kind != assessment::EvidenceKind::Meeting) {
    return failure(ErrorCode::NotFound, "there is no such meeting", meeting.value);
  }
  return guarded(&workspace.parts().database(), workspace.file(),
                 [&] { return readContent(workspace, std::move(**found)); });
}

}  // namespace playfair::workspace
