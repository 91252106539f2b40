// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/moving.h"

#include "playfair/workspace/evidence_register.h"

namespace playfair::workspace {

Result<NewAssessment> newMovedAssessment(const Workspace& workspace, const assessment::Dossier& dossier,
                                         const instrument::Instrument& target, const assessment::MovePlan& plan) {
  if (plan.target != instrument::reference(target)) {
    return failure(ErrorCode::Internal, "the plan was made for " + plan.target, instrument::reference(target));
  }
  auto made = newAssessment(workspace, dossier.project.id, target, dossier.assessment.depth, {});
  if (!made) return made;
  for (const auto& [question, answer] : assessment::movedAnswers(dossier, plan)) {
    made->changes.push_back({answerSubject(made->id, question), toJson(answer), {}});
  }
  for (const assessment::EvidenceLink& link : assessment::movedLinks(dossier, plan)) {
    made->changes.push_back({linkSubject(made->id, link.question, link.evidence), linkJson(), {}});
  }
  return made;
}

Result<AssessmentId> moveAssessment(Workspace& workspace, const assessment::Dossier& dossier,
                                    const instrument::Instrument& target, const assessment::MovePlan& plan,
                                    const PersonId& author) {
  const auto made = newMovedAssessment(workspace, dossier, target, plan);
  if (!made) return tl::make_unexpected(made.error());
  const auto written = workspace.append(made->changes, author);
  if (!written) return tl::make_unexpected(written.error());
  return made->id;
}

}  // namespace playfair::workspace
