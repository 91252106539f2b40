// SPDX-License-Identifier: EUPL-1.2
// Answers that come from another assessment.
#include <algorithm>

#include "playfair/workspace/moving.h"
#include "session/session.h"
#include "session/text.h"

namespace playfair::ui {

Result<void> Session::takeOver(const assessment::AssessmentId& id, const std::string& question,
                               const assessment::AssessmentId& from, const std::string& fromQuestion,
                               const QString& what) {
  if (const auto settled = settleAll(); !settled) return settled;
  const auto here = dossier(id);
  if (!here) return tl::make_unexpected(here.error());
  const auto there = dossier(from);
  if (!there) return tl::make_unexpected(there.error());
  const assessment::Answer taken = assessment::takenOver(**there, fromQuestion);
  std::vector<SubjectChange> changes{{workspace::answerSubject(id, question), workspace::toJson(taken)}};
  const auto& links = (*here)->links;
  for (const auto& link : (*there)->links) {
    const bool known =
        std::find(links.begin(), links.end(), assessment::EvidenceLink{question, link.evidence}) != links.end();
    if (link.question != fromQuestion || known) continue;
    changes.push_back({workspace::linkSubject(id, question, link.evidence), workspace::linkJson()});
  }
  return push(std::move(changes), what, questionPlace(**here, question));
}

Result<void> Session::confirmAnswer(const assessment::AssessmentId& id, const std::string& question,
                                    const QString& what) {
  const std::string subject = workspace::answerSubject(id, question);
  if (const auto settled = settle(subject); !settled) return settled;
  const auto here = dossier(id);
  if (!here) return tl::make_unexpected(here.error());
  const auto found = (*here)->answers.find(question);
  if (found == (*here)->answers.end() || !found->second.awaitsConfirmation()) return {};
  assessment::Answer answer = found->second;
  answer.confirm();
  answer.meeting = m_meeting;
  return push({{subject, workspace::toJson(answer)}}, what, questionPlace(**here, question));
}

Result<assessment::AssessmentId> Session::moveAssessment(const assessment::Dossier& dossier,
                                                         const instrument::Instrument& target,
                                                         const assessment::MovePlan& plan) {
  if (const auto settled = settleAll(); !settled) return tl::make_unexpected(settled.error());
  auto made = workspace::newMovedAssessment(m_workspace, dossier, target, plan);
  if (!made) return tl::make_unexpected(made.error());
  const auto pushed =
      pushWithParents(std::move(made->changes), tr("Answers taken over to %1").arg(toQt(target.shortTitle)),
                      {PageId::Overview, dossier.project.id, made->id, {}});
  if (!pushed) return tl::make_unexpected(pushed.error());
  return made->id;
}

}  // namespace playfair::ui
