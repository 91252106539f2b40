// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "comparison_sheets.h"

namespace playfair::exchange {

using assessment::ComparedColumn;
using assessment::ComparisonDetail;
using assessment::QuestionCell;
using assessment::RequirementCell;
using nlohmann::ordered_json;

namespace {

ordered_json textOrNull(const std::string& text) {
  return text.empty() ? ordered_json(nullptr) : ordered_json(text);
}

ordered_json numberOrNull(const std::optional<double>& number) {
  return number ? ordered_json(*number) : ordered_json(nullptr);
}

ordered_json columnJson(const ComparedColumn& column) {
  const assessment::Dossier& dossier = column.dossier();
  const auto values = [&](const char* key) { return assessment::factValues(dossier.facts, key); };
  return {{"id", dossier.assessment.id.value},
          {"project", dossier.project.id.value},
          {"title", dossier.project.title},
          {"organisation", textOrNull(assessment::factText(dossier.facts, "organisation"))},
          {"asOf", textOrNull(column.compared.asOf)},
          {"erasedSince", column.compared.erased},
          {"instrument", instrument::reference(*dossier.instrument)},
          {"edition", dossier.instrument->edition},
          {"kind", textOrNull(assessment::factText(dossier.facts, "kind"))},
          {"stage", textOrNull(assessment::factText(dossier.facts, "stage"))},
          {"roles", values("roles")},
          {"childrenAffected", values("childrenAffected")},
          {"ageBands", values("ageBands")},
          {"requirementsTakenUp", column.takenUp},
          {"requirements", column.requirements},
          {"depth", dossier.assessment.depth == instrument::Depth::Full ? "full" : "essential"},
          {"date", textOrNull(column.date)},
          {"state", assessment::toText(column.state)}};
}

ordered_json requirementCellJson(const RequirementCell& cell) {
  const assessment::RequirementCounts& counts = cell.counts;
  const std::vector<assessment::PartCount> parts = assessment::partsOf(cell);
  ordered_json numbers = ordered_json::object();
  for (const assessment::BarPart part : assessment::allBarParts()) {
    int count = 0;
    for (const assessment::PartCount& each : parts) count += each.part == part ? each.count : 0;
    numbers[assessment::toText(part)] = count;
  }
  const assessment::SafeguardTally tally = assessment::tallyOf(counts);
  return {{"inQuestionnaire", cell.there},
          {"inScope", cell.there && counts.inScope},
          {"leftOutBecause", textOrNull(cell.leftOutBecause)},
          {"applicable", counts.applicable},
          {"answered", counts.answered},
          {"parts", numbers},
          {"notApplicableByRule", counts.notApplicableByRule},
          {"low", numberOrNull(counts.low)},
          {"high", numberOrNull(counts.high)},
          {"safeguards",
           {{"met", tally.met}, {"notMet", tally.notMet}, {"notKnown", tally.notKnown}, {"dueLater", tally.dueLater}}}};
}

ordered_json safeguardJson(const std::optional<assessment::Safeguard>& safeguard) {
  if (!safeguard) return nullptr;
  return {{"state", assessment::toText(safeguard->state)}, {"due", safeguard->due}, {"dueAt", safeguard->dueAt}};
}

void addWorkingText(ordered_json& answer, const ComparedColumn& column, const QuestionCell& cell) {
  answer["because"] = textOrNull(whyText(column, cell));
  answer["views"] = ordered_json::array();
  answer["evidenceBehind"] = ordered_json::array();
  if (cell.state != assessment::CellState::Level && !assessment::isNotKnown(cell.state)) return;
  for (const assessment::DifferingView& view : column.dossier().differingViews) {
    if (view.question != cell.question) continue;
    const bool isLevel = view.kind == assessment::AnswerKind::Level;
    const bool isUnknown = view.kind == assessment::AnswerKind::AskedUnknown;
    answer["views"].push_back(
        {{"holder", textOrNull(view.holder)},
         {"answer", isLevel ? ordered_json(view.level) : ordered_json(isUnknown ? "unknown" : "na")},
         {"because", view.because}});
  }
  for (const assessment::Evidence* evidence : column.dossier().evidenceFor(cell.question)) {
    answer["evidenceBehind"].push_back({{"title", evidence->title},
                                        {"support", assessment::toText(evidence->support)},
                                        {"confidentiality", assessment::toText(evidence->confidentiality)}});
  }
}

ordered_json questionCellJson(const ComparisonFile& file, const ComparedColumn& column, const QuestionCell& cell) {
  ordered_json supports = ordered_json::array();
  for (const assessment::Support support : cell.supports) supports.push_back(assessment::toText(support));
  const bool isLevel = cell.state == assessment::CellState::Level;
  ordered_json answer = {{"state", assessment::toText(cell.state)},
                         {"level", isLevel ? ordered_json(cell.level) : ordered_json(nullptr)},
                         {"claimed", cell.claimed},
                         {"safeguard", safeguardJson(cell.safeguard)},
                         {"supports", supports},
                         {"evidence", cell.evidence},
                         {"differingViews", cell.differingViews}};
  if (file.detail == ComparisonDetail::WithAnswers) addWorkingText(answer, column, cell);
  return answer;
}

ordered_json requirementJson(const ComparisonFile& file, const assessment::RequirementRow& requirement) {
  ordered_json cells = ordered_json::array();
  for (const RequirementCell& cell : requirement.cells) cells.push_back(requirementCellJson(cell));
  ordered_json questions = ordered_json::array();
  for (const assessment::QuestionRow& row : requirement.questions) {
    ordered_json answers = ordered_json::array();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      answers.push_back(questionCellJson(file, file.comparison.columns[i], row.cells[i]));
    }
    questions.push_back({{"id", row.id},
                         {"label", row.label},
                         {"text", row.question->text},
                         {"redLine", row.question->redLine.has_value()},
                         {"wordingDiffers", row.wordingDiffers},
                         {"cells", answers}});
  }
  return {{"id", requirement.id}, {"title", requirement.title}, {"cells", cells}, {"questions", questions}};
}

ordered_json agreementJson(const std::optional<assessment::Agreement>& agreement) {
  if (!agreement) return nullptr;
  ordered_json furthest = ordered_json::array();
  for (const assessment::QuestionRow& row : agreement->furthest) furthest.push_back(row.id);
  ordered_json why = nullptr;
  if (!agreement->weightedKappa) {
    why = agreement->common < assessment::kFewestForKappa ? "fewer-than-20-common-answers" : "no-spread";
  }
  return {{"common", agreement->common},
          {"same", agreement->same},
          {"oneApart", agreement->oneApart},
          {"furtherApart", agreement->furtherApart},
          {"furthest", furthest},
          {"weightedKappa",
           agreement->weightedKappa ? ordered_json(*agreement->weightedKappa) : ordered_json("not computed")},
          {"weightedKappaNotComputed", why}};
}

ordered_json comparisonAsJson(const ComparisonFile& file) {
  const assessment::Comparison& comparison = file.comparison;
  ordered_json columns = ordered_json::array();
  for (const ComparedColumn& column : comparison.columns) columns.push_back(columnJson(column));
  ordered_json different = ordered_json::array();
  for (const assessment::ContextKey key : comparison.different) different.push_back(assessment::toText(key));
  ordered_json requirements = ordered_json::array();
  for (const auto& requirement : comparison.requirements) requirements.push_back(requirementJson(file, requirement));
  return {{"date", file.date},
          {"notes", notesOf(file)},
          {"filter",
           {{"apart", comparison.filter.apart},
            {"notKnown", comparison.filter.notKnown},
            {"safeguards", comparison.filter.safeguards},
            {"claimed", comparison.filter.claimed}}},
          {"assessments", columns},
          {"different", different},
          {"agreement", agreementJson(comparison.agreement)},
          {"requirements", requirements}};
}

}  // namespace

Result<std::string> comparisonJson(const ComparisonFile& file) {
  try {
    return comparisonAsJson(file).dump(2) + "\n";
  } catch (const nlohmann::json::exception& exception) {
    return failure(ErrorCode::Internal, exception.what());
  }
}

}  // namespace playfair::exchange
