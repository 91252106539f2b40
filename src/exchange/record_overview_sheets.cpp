// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "playfair/instrument/fact_translation.h"
#include "record_sheets.h"

// What was assessed, what is said of it, and the counts.
namespace playfair::exchange {

using assessment::RequirementCounts;
using assessment::SafeguardState;

namespace {

constexpr int kAboutLabel = 38;
constexpr int kAboutValue = 100;

std::string leftOutBecause(const RecordFile& file, const std::string& requirement) {
  const auto& leftOut = file.dossier.assessment.leftOut;
  const auto found =
      std::find_if(leftOut.begin(), leftOut.end(), [&](const auto& left) { return left.requirement == requirement; });
  return found == leftOut.end() ? std::string() : found->because;
}

std::string questionnaireNamed(const RecordFile& file) {
  const instrument::Instrument& instrument = *file.dossier.instrument;
  const char* key = instrument::isOwn(instrument) ? "questionnaire-own" : "questionnaire";
  return file.words.text(key, {{"questionnaire", instrument.title}});
}

bool isAskedFor(const instrument::FactDefinition& fact, const std::string& kind) {
  return kind.empty() || fact.kinds.empty() ||
         std::find(fact.kinds.begin(), fact.kinds.end(), kind) != fact.kinds.end();
}

/// Numbers stay numbers.
SheetCell factCell(const RecordFile& file, const instrument::FactDefinition& fact) {
  const auto said = file.dossier.facts.find(fact.key);
  if (said == file.dossier.facts.end()) return SheetCell(file.words.text("not-said"));
  if (std::holds_alternative<assessment::NotKnown>(said->second)) return SheetCell(file.words.text("not-known-yet"));
  if (const auto* number = std::get_if<std::int64_t>(&said->second)) return SheetCell(static_cast<double>(*number));
  std::string words;
  for (const std::string& value : assessment::factValues(file.dossier.facts, fact.key)) {
    words += (words.empty() ? "" : ", ") + instrument::optionTitle(fact, value);
  }
  return words.empty() ? SheetCell(file.words.text("not-said")) : dayOrText(words);
}

/// Every fact that is asked, and every other one that something is said of.
std::vector<instrument::FactDefinition> factsToTell(const assessment::Facts& facts, const std::string& language) {
  const instrument::FactCatalogue& catalogue = instrument::factsIn(language);
  const std::string kind = assessment::factText(facts, "kind");
  std::vector<instrument::FactDefinition> told;
  for (const instrument::FactDefinition& fact : catalogue.facts) {
    if (isAskedFor(fact, kind) || facts.count(fact.key) > 0) told.push_back(fact);
  }
  for (const auto& [key, value] : facts) {
    if (catalogue.find(key) != nullptr) continue;
    instrument::FactDefinition unknown;
    unknown.key = key;
    unknown.title = key;
    told.push_back(std::move(unknown));
  }
  return told;
}

SheetCell rangeCell(const std::optional<double>& end) {
  return end ? SheetCell(*end) : SheetCell();
}

int safeguards(const RequirementCounts& counts, SafeguardState state, bool due) {
  return static_cast<int>(std::count_if(counts.safeguards.begin(), counts.safeguards.end(), [&](const auto& one) {
    return one.state == state && (one.due || state == SafeguardState::Met) == due;
  }));
}

int dueLater(const RequirementCounts& counts) {
  return safeguards(counts, SafeguardState::NotMet, false) + safeguards(counts, SafeguardState::NotKnown, false);
}

}  // namespace

Sheet recordAboutSheet(const RecordFile& file, const assessment::Counts& counts) {
  const instrument::Instrument& instrument = *file.dossier.instrument;
  const assessment::Assessment& assessment = file.dossier.assessment;
  RecordSheet sheet(file, "sheet-about", 1);
  sheet.column("heading-what", kAboutLabel, true).column("said", kAboutValue);
  const auto add = [&](const std::string& label, SheetCell cell) {
    const auto* text = std::get_if<std::string>(&cell);
    if (text == nullptr || !text->empty()) sheet.add({file.words.text(label), std::move(cell)});
  };
  add("heading-note", file.words.text("working-document"));
  add("project", file.dossier.project.title);
  add("heading-project-id", file.dossier.project.id.value);
  add("assessment", assessment.id.value);
  add("questionnaire-label", questionnaireNamed(file));
  add("edition-label",
      file.words.text("edition", {{"edition", std::to_string(instrument.edition)}, {"version", instrument.version}}));
  add("identity", assessment.instrumentSha256);
  const bool essential = assessment.depth == instrument::Depth::Essential;
  add("depth", file.words.text(essential ? "depth-essential" : "depth-full"));
  add("heading-questions-asked", countCell(counts.asked));
  add("answered", countCell(counts.answered));
  add("last-changed", SheetMoment{file.dossier.lastChanged});
  add("date", SheetDate{file.date});
  add("heading-note", file.words.text("how-counted"));
  for (const std::string& sentence : {instrument.notice, instrument.disclaimer}) add("heading-note", sentence);
  return sheet.take();
}

Sheet recordFactsSheet(const RecordFile& file) {
  RecordSheet sheet(file, "sheet-facts", 1);
  sheet.column("fact", kSheetName, true).column("said", kSheetText).column("heading-key", kSheetWord, true);
  for (const instrument::FactDefinition& fact : factsToTell(file.dossier.facts, file.language)) {
    sheet.add({fact.title, factCell(file, fact), fact.key});
  }
  return sheet.take();
}

Sheet recordRequirementsSheet(const RecordFile& file, const assessment::Counts& counts) {
  RecordSheet sheet(file, "sheet-requirements", 2);
  sheet.column("heading-id", kSheetNumber, true).column("requirement", kSheetName, true);
  sheet.column("heading-taken-up", kSheetNumber).column("heading-why-not", kSheetName);
  for (const char* key :
       {"counted-questions", "answered", "not-known", "level-4", "level-3", "level-2", "level-1", "level-0", "claimed",
        "asked-unknown", "not-applicable", "not-applicable-by-rule", "heading-safeguards-met",
        "heading-safeguards-not-met", "heading-safeguards-not-known", "heading-safeguards-later"}) {
    sheet.column(key, kSheetNumber);
  }
  sheet.fraction("range-low").fraction("range-high");
  for (const RequirementCounts& one : counts.requirements) {
    std::vector<SheetCell> row = {one.id, one.title, yesOrNo(file, one.inScope), leftOutBecause(file, one.id)};
    for (const int number :
         {one.applicable, one.answered, one.notAnswered, one.levels[4], one.levels[3], one.levels[2], one.levels[1],
          one.levels[0], one.claimedTotal(), one.askedUnknown, one.notApplicable, one.notApplicableByRule,
          safeguards(one, SafeguardState::Met, true), safeguards(one, SafeguardState::NotMet, true),
          safeguards(one, SafeguardState::NotKnown, true), dueLater(one)}) {
      row.push_back(countCell(number));
    }
    row.push_back(rangeCell(one.low));
    row.push_back(rangeCell(one.high));
    sheet.add(std::move(row));
  }
  return sheet.take();
}

}  // namespace playfair::exchange
