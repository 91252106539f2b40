// SPDX-License-Identifier: EUPL-1.2
#include "build_context.h"
#include "fact_box.h"
#include "playfair/assessment/applicability.h"
#include "playfair/report/case_study.h"

namespace playfair::report {

namespace {

std::string shortTitleOf(const BuildContext& context, const std::string& id) {
  const instrument::Requirement* requirement = context.instrument.findRequirement(id);
  if (requirement == nullptr) return id;
  return requirement->shortTitle.empty() ? requirement->title : requirement->shortTitle;
}

void appendMissingTexts(std::vector<Gap>& gaps, const BuildContext& context) {
  const std::string& language = context.options.language;
  for (const AccountPlace& place : accountPlaces(context.dossier, context.definition, language)) {
    if (!accountText(context.dossier, place.section, language).empty()) continue;
    const std::string before = place.requirement.empty() ? "" : shortTitleOf(context, place.requirement) + ": ";
    gaps.push_back({GapKind::NoAccount, place.section, before + place.heading, 1});
  }
}

void appendSafeguards(std::vector<Gap>& gaps, const BuildContext& context, assessment::SafeguardState state,
                      GapKind kind) {
  for (const assessment::RequirementCounts& requirement : context.counts.requirements) {
    for (const assessment::Safeguard& safeguard : requirement.safeguards) {
      if (!safeguard.due || safeguard.state != state) continue;
      gaps.push_back({kind, safeguard.question, context.questionText(safeguard.question), 1});
    }
  }
}

// One line for all; it leads to the first of them.
void appendClaimed(std::vector<Gap>& gaps, const BuildContext& context) {
  Gap gap{GapKind::ClaimedOnly, {}, {}, 0};
  for (const instrument::Question* question : assessment::askedQuestions(context.dossier)) {
    const assessment::Answer* answer = context.answerTo(question->id);
    const bool hasEvidence = context.dossier.hasEvidence(question->id);
    if (answer == nullptr || !assessment::isAnswered(*answer) || !assessment::isClaimed(*answer, hasEvidence)) continue;
    if (gap.count++ == 0) {
      gap.place = question->id;
      gap.name = question->text;
    }
  }
  if (gap.count > 0) gaps.push_back(std::move(gap));
}

}  // namespace

std::vector<Gap> beforeYouPublish(const assessment::Dossier& dossier, const ReportDefinition& definition,
                                  const std::string& language) {
  ReportOptions options;
  options.language = language;
  const BuildContext context(dossier, definition, options);
  std::vector<Gap> gaps;
  appendMissingTexts(gaps, context);
  appendSafeguards(gaps, context, assessment::SafeguardState::NotMet, GapKind::SafeguardNotMet);
  appendSafeguards(gaps, context, assessment::SafeguardState::NotKnown, GapKind::SafeguardNotKnown);
  appendClaimed(gaps, context);
  for (const std::string& key : missingFactBoxFacts(dossier.facts)) {
    gaps.push_back({GapKind::FactNotKnown, key, factTitle(key, language), 1});
  }
  gaps.push_back({GapKind::NotReviewed, {}, {}, 1});
  return gaps;
}

}  // namespace playfair::report
