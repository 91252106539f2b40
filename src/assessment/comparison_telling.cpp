// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/comparison_telling.h"

#include <algorithm>

#include "playfair/instrument/fact_translation.h"
#include "playfair/instrument/filled_text.h"

namespace playfair::assessment {

namespace {

void addPart(std::string& words, const std::string& part, const std::string& between) {
  if (!part.empty()) words += (words.empty() ? "" : between) + part;
}

// A comparison is told even where the catalogue cannot be read: values then stand for their titles.
std::string optionTitleOf(const std::string& key, const std::string& value, const std::string& language) {
  const instrument::FactDefinition* fact = instrument::factsIn(language).find(key);
  return fact == nullptr ? value : instrument::optionTitle(*fact, value);
}

}  // namespace

std::string ComparisonTeller::text(const std::string& key) const {
  const auto found = m_texts.find(key);
  return found == m_texts.end() ? std::string{} : found->second;
}

std::string ComparisonTeller::text(const std::string& key, const Fillings& fillings) const {
  return instrument::filledIn(text(key), fillings);
}

std::string ComparisonTeller::column(const ComparedColumn& column) const {
  const std::string name = nameOf(column);
  return column.compared.asOf.empty() ? name : text("as-of", {{"name", name}, {"date", column.compared.asOf}});
}

std::string ComparisonTeller::contextName(ContextKey key) const {
  return text("context-" + toText(key));
}

std::string ComparisonTeller::factIn(const Facts& facts, const std::string& key) const {
  std::string words;
  for (const std::string& value : factValues(facts, key)) addPart(words, optionTitleOf(key, value, m_language), ", ");
  return words.empty() ? text("not-known") : words;
}

std::string ComparisonTeller::context(ContextKey key, const ComparedColumn& column) const {
  const Dossier& dossier = column.dossier();
  switch (key) {
    case ContextKey::Questionnaire:
      return text("questionnaire-edition", {{"questionnaire", dossier.instrument->shortTitle},
                                            {"edition", std::to_string(dossier.instrument->edition)}});
    case ContextKey::Scope:
      return text("scope-of",
                  {{"taken-up", std::to_string(column.takenUp)}, {"all", std::to_string(column.requirements)}});
    case ContextKey::Depth:
      return text(dossier.assessment.depth == instrument::Depth::Full ? "depth-full" : "depth-essential");
    case ContextKey::Date:
      return column.date.empty() ? text("not-known") : column.date;
    case ContextKey::State:
      return text("state-" + toText(column.state));
    default:
      return factIn(dossier.facts, factKeyOf(key));
  }
}

std::vector<std::string> ComparisonTeller::readWithCare(const Comparison& comparison) const {
  std::vector<std::string> sentences;
  for (const ContextKey key : comparison.different) sentences.push_back(text("different-" + toText(key)));
  for (const ComparedColumn& each : comparison.columns) {
    if (each.compared.erased == 0) continue;
    sentences.push_back(
        text("erased-since", {{"name", column(each)}, {"count", std::to_string(each.compared.erased)}}));
  }
  sentences.push_back(text("read-with-care"));
  return sentences;
}

std::string ComparisonTeller::requirementName(const RequirementRow& row) {
  return row.id + " " + row.shortTitle;
}

std::string ComparisonTeller::partName(BarPart part) const {
  return text("part-" + toText(part));
}

std::string ComparisonTeller::counts(const RequirementCell& cell) const {
  if (!cell.there) return text("cell-not-in-questionnaire");
  if (!cell.counts.inScope) return text("out-of-scope-because", {{"because", cell.leftOutBecause}});
  std::string words;
  for (const PartCount& part : partsOf(cell)) {
    addPart(words, std::to_string(part.count) + " " + partName(part.part), " · ");
  }
  return words.empty() ? text("nothing-applies") : words;
}

std::string ComparisonTeller::safeguards(const RequirementCell& cell) const {
  const SafeguardTally tally = tallyOf(cell.counts);
  std::string words;
  const auto add = [&](int number, const std::string& key) {
    if (number > 0) addPart(words, std::to_string(number) + " " + text(key), " · ");
  };
  add(tally.met, "safeguard-met");
  add(tally.notMet, "safeguard-not-met");
  add(tally.notKnown, "safeguard-not-known");
  add(tally.dueLater, "safeguard-due-later");
  return words;
}

std::string ComparisonTeller::requirement(const RequirementCell& cell) const {
  const std::string tally = safeguards(cell);
  return counts(cell) + (tally.empty() ? "" : "\n" + text("safeguards", {{"safeguards", tally}}));
}

std::string ComparisonTeller::level(int level) const {
  return text("level-" + std::to_string(std::clamp(level, 0, 4)));
}

std::string ComparisonTeller::answer(const QuestionCell& cell) const {
  if (cell.state != CellState::Level) return text("cell-" + toText(cell.state));
  const std::string words = std::to_string(cell.level) + " " + level(cell.level);
  return cell.claimed ? text("claimed", {{"answer", words}}) : words;
}

std::string ComparisonTeller::view(const DifferingView& view) const {
  QuestionCell cell;
  cell.state = CellState::Level;
  if (view.kind == AnswerKind::NotApplicable) cell.state = CellState::NotApplicable;
  if (view.kind == AnswerKind::AskedUnknown) cell.state = CellState::AskedUnknown;
  cell.level = view.level;
  return text(view.holder.empty() ? "differing-view-nobody" : "differing-view",
              {{"holder", view.holder}, {"answer", answer(cell)}});
}

std::string ComparisonTeller::supports(const QuestionCell& cell) const {
  if (cell.state != CellState::Level && !isNotKnown(cell.state)) return {};
  std::string words;
  for (const Support support : cell.supports) addPart(words, text("support-" + toText(support)), ", ");
  return words.empty() && cell.state == CellState::Level ? text("evidence-none") : words;
}

std::string ComparisonTeller::safeguard(const Safeguard& safeguard) const {
  const std::string state = text("safeguard-" + toText(safeguard.state));
  if (safeguard.due || safeguard.state == SafeguardState::Met) return text("safeguard", {{"state", state}});
  return text("safeguard-due-at", {{"state", state}, {"stage", optionTitleOf("stage", safeguard.dueAt, m_language)}});
}

std::string ComparisonTeller::question(const QuestionCell& cell) const {
  std::string words = answer(cell);
  if (cell.safeguard) addPart(words, safeguard(*cell.safeguard), "\n");
  addPart(words, supports(cell), "\n");
  if (cell.differingViews > 0) {
    addPart(words, text("differing-views", {{"count", std::to_string(cell.differingViews)}}), "\n");
  }
  return words;
}

std::string ComparisonTeller::agreement(const Agreement& agreement) const {
  return text("agreement", {{"common", std::to_string(agreement.common)},
                            {"same", std::to_string(agreement.same)},
                            {"one", std::to_string(agreement.oneApart)},
                            {"further", std::to_string(agreement.furtherApart)}});
}

std::string ComparisonTeller::filter(const RowFilter& filter) const {
  if (!filter.any()) return {};
  std::string words;
  if (filter.apart > 0) addPart(words, text("filter-apart", {{"levels", std::to_string(filter.apart)}}), "; ");
  if (filter.notKnown) addPart(words, text("filter-not-known"), "; ");
  if (filter.safeguards) addPart(words, text("filter-safeguards"), "; ");
  if (filter.claimed) addPart(words, text("filter-claimed"), "; ");
  return text("filter", {{"filter", words}});
}

std::vector<std::string> ComparisonTeller::notices(const Comparison& comparison) {
  std::vector<std::string> sentences;
  for (const ComparedColumn& column : comparison.columns) {
    for (const std::string& sentence : {column.dossier().instrument->notice, column.dossier().instrument->disclaimer}) {
      const bool known = std::find(sentences.begin(), sentences.end(), sentence) != sentences.end();
      if (!sentence.empty() && !known) sentences.push_back(sentence);
    }
  }
  return sentences;
}

}  // namespace playfair::assessment
