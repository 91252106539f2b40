// SPDX-License-Identifier: EUPL-1.2
#include "pages/assessment_moving.h"

#include <algorithm>
#include <memory>

#include "pages/move_dialog.h"
#include "pages/shipped_crosswalks.h"
#include "playfair/instrument/instrument_library.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

/// Other versions of the questionnaire that shared questions lead to.
std::vector<MoveTarget> moveTargets(const Session& session, const assessment::Dossier& dossier) {
  std::vector<MoveTarget> targets;
  const std::string own = instrument::reference(*dossier.instrument);
  const auto shipped = instrument::shippedInstruments();
  if (!shipped) return targets;
  for (const auto& each : *shipped) {
    if (each.id != dossier.instrument->id || instrument::reference(each) == own) continue;
    const auto crosswalk = instrument::crosswalkBetween(crosswalks(), own, instrument::reference(each));
    if (!crosswalk) continue;
    auto plan = assessment::planMove(dossier, each, *crosswalk);
    if (!plan) continue;
    targets.push_back(
        {session.shownInstrument(std::make_shared<const instrument::Instrument>(each)), std::move(*plan)});
  }
  return targets;
}

}  // namespace

AssessmentMoving::AssessmentMoving(const PageContext& context, QWidget* page)
    : QObject(page), m_context(context), m_page(page) {}

bool AssessmentMoving::canMove(const assessment::AssessmentId& id) const {
  const auto dossier = m_context.session->dossier(id);
  if (!dossier) return false;
  const std::string own = instrument::reference(*(*dossier)->instrument);
  const std::string prefix = (*dossier)->instrument->id + "@";
  return std::any_of(crosswalks().begin(), crosswalks().end(), [&](const instrument::Crosswalk& each) {
    const std::string& other = each.from == own ? each.to : each.from;
    return (each.from == own || each.to == own) && other.rfind(prefix, 0) == 0;
  });
}

void AssessmentMoving::askAndMove(const assessment::AssessmentId& id) {
  if (const auto settled = m_context.session->settleAll(); !settled) return;
  const auto dossier = m_context.session->dossier(id);
  if (!dossier) return m_context.dialogs->showError(m_page, dossier.error());
  auto targets = moveTargets(*m_context.session, **dossier);
  if (targets.empty()) {
    emit said(tr("There is no other version that these answers could be taken over to."));
    return;
  }
  auto* dialog = new MoveDialog(*dossier, std::move(targets), m_page->window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &MoveDialog::accepted, this, [this, dialog, dossier = *dossier] {
    const MoveTarget& chosen = dialog->chosen();
    move(*dossier, *chosen.instrument, chosen.plan);
  });
  dialog->open();
}

void AssessmentMoving::move(const assessment::Dossier& dossier, const instrument::Instrument& target,
                            const assessment::MovePlan& plan) {
  const auto moved = m_context.session->moveAssessment(dossier, target, plan);
  if (!moved) return m_context.dialogs->showError(m_page, moved.error());
  const QStringList marked = m_context.preferences->comeBack(dossier.assessment.id);
  QStringList comeBack;
  for (const auto* group : {&plan.kept, &plan.toRead}) {
    for (const auto& each : *group) {
      if (marked.contains(toQt(each.from))) comeBack << toQt(each.to);
    }
  }
  if (!comeBack.isEmpty()) m_context.preferences->setComeBack(*moved, comeBack);
  emit goTo({PageId::Overview, dossier.project.id, *moved, {}});
  emit said(
      tr("The answers were taken over to %1. The earlier assessment stays as it was.").arg(toQt(target.shortTitle)));
}

}  // namespace playfair::ui
