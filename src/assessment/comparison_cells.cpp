// SPDX-License-Identifier: EUPL-1.2
#include "comparison_cells.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "playfair/assessment/applicability.h"

namespace playfair::assessment {

namespace {

/// What the cells of one column are made from, gathered once.
struct ColumnSource {
  explicit ColumnSource(const Dossier& of) : dossier(of), counts(count(of)) {
    std::map<EvidenceId, Support> supportOf;
    for (const Evidence& evidence : of.evidence) supportOf.emplace(evidence.id, evidence.support);
    for (const EvidenceLink& link : of.links) {
      const auto found = supportOf.find(link.evidence);
      if (found != supportOf.end()) supports[link.question].push_back(found->second);
    }
    for (const DifferingView& view : of.differingViews) ++views[view.question];
  }

  const Dossier& dossier;
  Counts counts;
  std::map<std::string, std::vector<Support>> supports;  ///< of the evidence behind each question
  std::map<std::string, int> views;
};

CellState cellStateOf(const Answer* answer, Standing standing) {
  if (standing == Standing::NotByRule) return CellState::NotByRule;
  if (standing == Standing::OutOfScope) return CellState::OutOfScope;
  if (standing == Standing::NotInDepth) return CellState::NotInDepth;
  if (answer == nullptr) return CellState::NotAsked;
  if (answer->conflicting) return CellState::Conflicting;
  if (isAnswered(*answer)) return CellState::Level;
  // An answer taken over is not an answer before somebody confirms it.
  if (answer->awaitsConfirmation()) return CellState::NotAsked;
  if (answer->kind == AnswerKind::AskedUnknown) return CellState::AskedUnknown;
  return answer->kind == AnswerKind::NotApplicable ? CellState::NotApplicable : CellState::NotAsked;
}

void addEvidence(QuestionCell& cell, const ColumnSource& source) {
  const auto found = source.supports.find(cell.question);
  if (found == source.supports.end()) return;
  const std::vector<Support>& behind = found->second;
  cell.evidence = static_cast<int>(behind.size());
  for (const Support support : allSupports()) {
    if (std::find(behind.begin(), behind.end(), support) != behind.end()) cell.supports.push_back(support);
  }
}

std::optional<Safeguard> safeguardIn(const Counts& counts, const instrument::Question& question) {
  const RequirementCounts* requirement = question.redLine ? counts.find(question.requirement) : nullptr;
  if (requirement == nullptr) return std::nullopt;
  const auto& all = requirement->safeguards;
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Safeguard& each) { return each.question == question.id; });
  return found == all.end() ? std::nullopt : std::optional(*found);
}

void fillCell(QuestionCell& cell, const ColumnSource& source) {
  const Dossier& dossier = source.dossier;
  const instrument::Question* question =
      cell.question.empty() ? nullptr : dossier.instrument->findQuestion(cell.question);
  if (question == nullptr) return;
  const auto found = dossier.answers.find(cell.question);
  const Answer* answer = found == dossier.answers.end() ? nullptr : &found->second;
  cell.state = cellStateOf(answer, standing(*question, dossier.facts, dossier.assessment));
  addEvidence(cell, source);
  if (const auto views = source.views.find(cell.question); views != source.views.end()) {
    cell.differingViews = views->second;
  }
  cell.safeguard = safeguardIn(source.counts, *question);
  if (cell.state != CellState::Level) return;
  cell.level = answer->level;
  cell.claimed = isClaimed(*answer, cell.evidence > 0);
}

RequirementCell requirementCell(const RequirementRow& row, std::size_t column, const ColumnSource& source) {
  RequirementCell cell;
  const instrument::Requirement* own = source.dossier.instrument->findRequirement(row.id);
  const RequirementCounts* counts = source.counts.find(row.id);
  if (own == nullptr || counts == nullptr || own->title != row.title) return cell;
  cell.there = true;
  cell.counts = *counts;
  for (const LeftOut& left : source.dossier.assessment.leftOut) {
    if (left.requirement == row.id) cell.leftOutBecause = left.because;
  }
  cell.conflicting =
      static_cast<int>(std::count_if(row.questions.begin(), row.questions.end(), [&](const QuestionRow& question) {
        return question.cells[column].state == CellState::Conflicting;
      }));
  return cell;
}

}  // namespace

bool isNotKnown(CellState state) {
  return state == CellState::AskedUnknown || state == CellState::NotAsked || state == CellState::NotApplicable ||
         state == CellState::Conflicting;
}

void fillCells(Comparison& comparison) {
  std::vector<ColumnSource> sources;
  for (const ComparedColumn& column : comparison.columns) sources.emplace_back(column.dossier());
  for (RequirementRow& row : comparison.requirements) {
    for (QuestionRow& question : row.questions) {
      for (std::size_t column = 0; column < sources.size(); ++column) fillCell(question.cells[column], sources[column]);
    }
    for (std::size_t column = 0; column < sources.size(); ++column) {
      row.cells.push_back(requirementCell(row, column, sources[column]));
    }
  }
}

const std::vector<BarPart>& allBarParts() {
  static const std::vector<BarPart> kAll = {
      BarPart::KeptUp,       BarPart::InPlace,      BarPart::Claimed,        BarPart::Partly,     BarPart::Planned,
      BarPart::NotAddressed, BarPart::AskedUnknown, BarPart::SaidNotToApply, BarPart::TwoAnswers, BarPart::NotAsked};
  return kAll;
}

std::vector<PartCount> partsOf(const RequirementCell& cell) {
  const RequirementCounts& counts = cell.counts;
  const int notAsked = counts.notAnswered - counts.askedUnknown - counts.notApplicable - cell.conflicting;
  const std::vector<PartCount> all = {{BarPart::KeptUp, counts.levels[4] - counts.claimed[4]},
                                      {BarPart::InPlace, counts.levels[3] - counts.claimed[3]},
                                      {BarPart::Claimed, counts.claimed[3] + counts.claimed[4]},
                                      {BarPart::Partly, counts.levels[2]},
                                      {BarPart::Planned, counts.levels[1]},
                                      {BarPart::NotAddressed, counts.levels[0]},
                                      {BarPart::AskedUnknown, counts.askedUnknown},
                                      {BarPart::SaidNotToApply, counts.notApplicable},
                                      {BarPart::TwoAnswers, cell.conflicting},
                                      {BarPart::NotAsked, notAsked}};
  std::vector<PartCount> parts;
  std::copy_if(all.begin(), all.end(), std::back_inserter(parts), [](const PartCount& part) { return part.count > 0; });
  return parts;
}

SafeguardTally tallyOf(const RequirementCounts& counts) {
  SafeguardTally tally;
  for (const Safeguard& safeguard : counts.safeguards) {
    if (safeguard.state == SafeguardState::Met) {
      ++tally.met;
    } else if (!safeguard.due) {
      ++tally.dueLater;
    } else if (safeguard.state == SafeguardState::NotMet) {
      ++tally.notMet;
    } else {
      ++tally.notKnown;
    }
  }
  return tally;
}

}  // namespace playfair::assessment
