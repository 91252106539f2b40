// SPDX-License-Identifier: EUPL-1.2
#include <QTimer>
#include <QUndoStack>

#include "playfair/workspace/sha256.h"
#include "session/session.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

const std::string kNothing = "null";

Place evidencePlace(const assessment::Evidence& evidence) {
  return {PageId::Evidence, evidence.project, {}, evidence.id.value};
}

SubjectChange linked(const assessment::EvidenceId& id, const workspace::EvidencePlace& behind) {
  return {workspace::linkSubject(behind.assessment, behind.question, id), workspace::linkJson()};
}

}  // namespace

Result<std::vector<assessment::Evidence>> Session::evidence(const assessment::ProjectId& project) const {
  return workspace::listEvidence(m_workspace, project);
}

Result<assessment::EvidenceId> Session::addEvidence(assessment::Evidence evidence,
                                                    const std::vector<workspace::EvidencePlace>& behind) {
  evidence.id = {workspace::newUuid()};
  if (const auto good = workspace::checkEvidence(evidence); !good) return tl::make_unexpected(good.error());
  std::vector<SubjectChange> changes{{workspace::evidenceSubject(evidence.id), workspace::toJson(evidence)}};
  for (const auto& each : behind) changes.push_back(linked(evidence.id, each));
  Place place = evidencePlace(evidence);
  if (!behind.empty()) place = {PageId::Walk, evidence.project, behind.front().assessment, behind.front().question};
  const auto pushed = push(std::move(changes), tr("Evidence “%1” added").arg(toQt(evidence.title)), place);
  if (!pushed) return tl::make_unexpected(pushed.error());
  return evidence.id;
}

Result<void> Session::setEvidence(const assessment::Evidence& evidence) {
  if (auto good = workspace::checkEvidence(evidence); !good) return good;
  return push({{workspace::evidenceSubject(evidence.id), workspace::toJson(evidence)}},
              tr("Evidence “%1” changed").arg(toQt(evidence.title)), evidencePlace(evidence));
}

Result<void> Session::removeEvidence(const assessment::EvidenceId& id) {
  const auto found = workspace::findEvidence(m_workspace, id);
  if (!found) return tl::make_unexpected(found.error());
  if (!*found) return failure(ErrorCode::NotFound, "the evidence is not in this file", id.value);
  std::vector<SubjectChange> changes{{workspace::evidenceSubject(id), kNothing}};
  for (const auto& each : workspace::placesOf(m_workspace, id)) {
    changes.push_back({workspace::linkSubject(each.assessment, each.question, id), kNothing});
  }
  return push(std::move(changes), tr("Evidence “%1” removed").arg(toQt((*found)->title)), evidencePlace(**found));
}

Result<void> Session::linkEvidence(const assessment::EvidenceId& id, const workspace::EvidencePlace& behind) {
  const auto loaded = dossier(behind.assessment);
  if (!loaded) return tl::make_unexpected(loaded.error());
  return push({linked(id, behind)}, tr("Evidence put behind a question"), questionPlace(**loaded, behind.question));
}

Result<void> Session::unlinkEvidence(const assessment::EvidenceId& id, const workspace::EvidencePlace& behind) {
  const auto loaded = dossier(behind.assessment);
  if (!loaded) return tl::make_unexpected(loaded.error());
  return push({{workspace::linkSubject(behind.assessment, behind.question, id), kNothing}},
              tr("Evidence taken from a question"), questionPlace(**loaded, behind.question));
}

Result<void> Session::setComment(assessment::Comment comment) {
  const auto loaded = dossier(comment.assessment);
  if (!loaded) return tl::make_unexpected(loaded.error());
  const bool isNew = comment.id.empty();
  if (isNew) {
    comment.id = {workspace::newUuid()};
    comment.meeting = m_meeting;
  }
  const QString what = isNew              ? comment.toReviewer ? tr("Question to the reviewer") : tr("New comment")
                                    : comment.resolved ? tr("Comment settled")
                                          : tr("Comment changed");
  return push({{workspace::commentSubject(comment.id), workspace::toJson(comment)}}, what,
              questionPlace(**loaded, comment.question));
}

Result<void> Session::removeComment(const assessment::Comment& comment) {
  const auto loaded = dossier(comment.assessment);
  if (!loaded) return tl::make_unexpected(loaded.error());
  std::vector<SubjectChange> changes{{workspace::commentSubject(comment.id), kNothing}};
  for (const auto& each : (*loaded)->comments) {
    if (each.replyTo == comment.id) changes.push_back({workspace::commentSubject(each.id), kNothing});
  }
  return push(std::move(changes), tr("Comment removed"), questionPlace(**loaded, comment.question));
}

Result<void> Session::setDifferingView(assessment::DifferingView view) {
  const auto loaded = dossier(view.assessment);
  if (!loaded) return tl::make_unexpected(loaded.error());
  const bool isNew = view.id.empty();
  if (isNew) {
    view.id = {workspace::newUuid()};
    view.meeting = m_meeting;
  }
  return push({{workspace::differingViewSubject(view.id), workspace::toJson(view)}},
              isNew ? tr("Differing view added") : tr("Differing view changed"),
              questionPlace(**loaded, view.question));
}

Result<void> Session::removeDifferingView(const assessment::DifferingView& view) {
  const auto loaded = dossier(view.assessment);
  if (!loaded) return tl::make_unexpected(loaded.error());
  return push({{workspace::differingViewSubject(view.id), kNothing}}, tr("Differing view removed"),
              questionPlace(**loaded, view.question));
}

const assessment::EvidenceId& Session::meeting() const {
  return m_meeting;
}

void Session::beginMeeting(const assessment::EvidenceId& meeting) {
  m_meeting = meeting;
  emit meetingChanged();
}

void Session::endMeeting() {
  m_meeting = {};
  emit meetingChanged();
}

template <class Erase>
Result<workspace::Erased> Session::eraseWith(const Erase& erase) {
  if (const auto settled = settleAll(); !settled) return tl::make_unexpected(settled.error());
  if (const auto person = ensurePerson(); !person) return tl::make_unexpected(person.error());
  auto erased = erase();
  if (!erased) {
    emit failed(erased.error());
    return erased;
  }
  if (!erased->cleaned) finishErasing();
  m_undoStack.clear();
  announce({});
  return erased;
}

void Session::finishErasing() {
  const auto finished = workspace::finishErasing(m_workspace);
  // The other window may stay open for long; each look waits for it a moment.
  constexpr int kLookAgainMs = 15000;
  if (!finished || !*finished) QTimer::singleShot(kLookAgainMs, this, &Session::finishErasing);
}

Result<workspace::Erased> Session::eraseRevision(const workspace::RevisionId& revision,
                                                 const workspace::ErasureRequest& request) {
  return eraseWith([&] { return workspace::eraseRevision(m_workspace, revision, request, m_signature.id); });
}

Result<workspace::Erased> Session::eraseEvidence(const assessment::EvidenceId& id,
                                                 const workspace::ErasureRequest& request) {
  return eraseWith([&] { return workspace::eraseEvidence(m_workspace, id, request, m_signature.id); });
}

Result<workspace::Erased> Session::reducePerson(const assessment::PersonId& person,
                                                const workspace::ErasureRequest& request) {
  return eraseWith([&] { return workspace::reducePerson(m_workspace, person, request, m_signature.id); });
}

}  // namespace playfair::ui
