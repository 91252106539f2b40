// SPDX-License-Identifier: EUPL-1.2
#include "evidence_reads.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "parts.h"
#include "playfair/workspace/register.h"
#include "register_current.h"
#include "register_reads.h"
#include "subject.h"

namespace playfair::workspace {
namespace {

using assessment::Comment;
using assessment::DifferingView;
using assessment::Evidence;

Result<void> readLinks(const LogView& view, assessment::Dossier& dossier) {
  std::set<EvidenceId> present;
  for (const auto& evidence : dossier.evidence) present.insert(evidence.id);
  for (const auto& subject : view.subjects("link/" + dossier.assessment.id.value + '/')) {
    const auto parts = splitSubject(subject);
    if (parts.size() != 4 || !present.contains(EvidenceId{parts[3]})) continue;
    const auto current = view.current(subject);
    if (!current) return tl::make_unexpected(current.error());
    if ((*current)->value != "null") dossier.links.push_back({parts[2], EvidenceId{parts[3]}});
  }
  std::sort(dossier.links.begin(), dossier.links.end());
  return {};
}

/// Those of one kind that belong to the assessment, in the order in which they were written first.
template <class T, class Find>
Result<std::vector<T>> readOfAssessment(const LogView& view, const AssessmentId& id, const std::string& kind,
                                        Find find) {
  std::vector<std::pair<std::int64_t, T>> found;
  const auto subjects = placedSubjects(view, id.value, kind);
  if (!subjects) return tl::make_unexpected(subjects.error());
  for (const auto& subject : *subjects) {
    auto one = find(view, subject);
    if (!one) return tl::make_unexpected(one.error());
    const std::int64_t seq = view.index().firstSeq(subject).value_or(0);
    if (one->has_value()) found.emplace_back(seq, std::move(**one));
  }
  std::sort(found.begin(), found.end(), [](const auto& one, const auto& other) { return one.first < other.first; });
  std::vector<T> values;
  for (auto& [seq, value] : found) values.push_back(std::move(value));
  return values;
}

void sortEvidence(std::vector<Evidence>& evidence) {
  std::sort(evidence.begin(), evidence.end(), [](const Evidence& one, const Evidence& other) {
    return std::tie(one.date, one.title, one.id) < std::tie(other.date, other.title, other.id);
  });
}

Result<std::optional<Evidence>> evidenceIn(const LogView& view, const EvidenceId& id) {
  auto found = onlyValue(readCurrent<Evidence>(view, evidenceSubject(id), readEvidence));
  if (found && found->has_value()) (*found)->id = id;
  return found;
}

Result<std::vector<Evidence>> evidenceOf(const LogView& view, const ProjectId& project) {
  std::vector<Evidence> all;
  const auto subjects = placedSubjects(view, project.value, "evidence");
  if (!subjects) return tl::make_unexpected(subjects.error());
  for (const auto& subject : *subjects) {
    auto evidence = evidenceIn(view, EvidenceId{idInSubject(subject)});
    if (!evidence) return tl::make_unexpected(evidence.error());
    if (evidence->has_value()) all.push_back(std::move(**evidence));
  }
  sortEvidence(all);
  return all;
}

/// Role and organisation as the person signs now. The name stays in the profile.
Result<std::string> signatureOf(const Workspace& workspace, const PersonId& id) {
  const auto person = findPerson(workspace, id);
  if (!person) return tl::make_unexpected(person.error());
  if (!person->has_value()) return std::string();
  const std::string& role = (*person)->role;
  const std::string& organisation = (*person)->organisation;
  return role + (role.empty() || organisation.empty() ? "" : ", ") + organisation;
}

}  // namespace

void sortViews(std::vector<DifferingView>& views) {
  std::sort(views.begin(), views.end(), [](const DifferingView& one, const DifferingView& other) {
    return std::tie(one.question, one.holder, one.id) < std::tie(other.question, other.holder, other.id);
  });
}

Result<std::optional<Evidence>> findEvidence(const Workspace& workspace, const EvidenceId& id) {
  return evidenceIn(workspace, id);
}

Result<std::optional<Comment>> findComment(const LogView& view, const std::string& subject) {
  auto found = onlyValue(readCurrent<Comment>(view, subject, readComment));
  const Revision* first = view.index().firstOf(subject);
  if (found && found->has_value() && first != nullptr) {
    (*found)->id = CommentId{idInSubject(subject)};
    (*found)->author = first->author;
    (*found)->at = first->at;
    auto signature = signatureOf(view.workspace(), first->author);
    if (!signature) return tl::make_unexpected(signature.error());
    (*found)->signedBy = std::move(*signature);
  }
  return found;
}

Result<std::optional<DifferingView>> findDifferingView(const LogView& view, const std::string& subject) {
  auto found = onlyValue(readCurrent<DifferingView>(view, subject, readDifferingView));
  if (found && found->has_value()) (*found)->id = DifferingViewId{idInSubject(subject)};
  return found;
}

Result<std::vector<Evidence>> listEvidence(const Workspace& workspace, const ProjectId& project) {
  return evidenceOf(workspace, project);
}

Result<std::vector<Evidence>> listEvidence(const Workspace& workspace) {
  std::vector<Evidence> all;
  auto read = readEach<Evidence>(workspace, "evidence/", readEvidence, [&](const std::string& subject, auto one) {
    one.value.id = EvidenceId{idInSubject(subject)};
    all.push_back(std::move(one.value));
  });
  if (!read) return tl::make_unexpected(read.error());
  sortEvidence(all);
  return all;
}

Result<void> readDiscussion(const LogView& view, assessment::Dossier& dossier) {
  auto evidence = evidenceOf(view, dossier.project.id);
  if (!evidence) return tl::make_unexpected(evidence.error());
  dossier.evidence = std::move(*evidence);
  if (auto links = readLinks(view, dossier); !links) return links;
  const AssessmentId& id = dossier.assessment.id;
  auto comments = readOfAssessment<Comment>(view, id, "comment", findComment);
  if (!comments) return tl::make_unexpected(comments.error());
  dossier.comments = std::move(*comments);
  auto views = readOfAssessment<DifferingView>(view, id, "differing-view", findDifferingView);
  if (!views) return tl::make_unexpected(views.error());
  dossier.differingViews = std::move(*views);
  sortViews(dossier.differingViews);
  return {};
}

}  // namespace playfair::workspace
