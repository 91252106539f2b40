// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/record.h"
#include "own_questionnaire.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "build_context.h"
#include "playfair/instrument/fact_catalogue.h"
#include "playfair/report/markdown.h"
#include "playfair/report/profile_chart.h"
#include "record_answers.h"
#include "record_evidence.h"
#include "text_language.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

class RecordRows {
 public:
  explicit RecordRows(const BuildContext& context) : m_context(context) {}
  void add(const std::string& label, const std::string& value) {
    if (!isBlank(value)) table.rows.push_back({{Span{m_context.wording.text(label)}}, plainSpans(value)});
  }
  Table table;

 private:
  const BuildContext& m_context;
};

// What was assessed with what, and how far the answers are.
Table aboutTable(const BuildContext& context) {
  const instrument::Instrument& instrument = context.instrument;
  const bool essential = context.dossier.assessment.depth == instrument::Depth::Essential;
  std::string leftOut;
  for (const assessment::LeftOut& entry : context.dossier.assessment.leftOut) {
    const instrument::Requirement* requirement = context.instrument.findRequirement(entry.requirement);
    const std::string title = requirement == nullptr ? entry.requirement : requirement->title;
    leftOut += (leftOut.empty() ? "" : "\n") + title + ": " + onOneLine(entry.because);
  }
  RecordRows rows(context);
  rows.add("project", context.dossier.project.title + "\n" + context.dossier.project.id.value);
  rows.add("assessment", context.dossier.assessment.id.value);
  rows.add("questionnaire-label", questionnaireInWords(context));
  rows.add("edition-label", context.wording.text("edition", {{"edition", std::to_string(instrument.edition)},
                                                             {"version", instrument.version}}));
  rows.add("identity", context.dossier.assessment.instrumentSha256);
  rows.add("depth", context.wording.text(essential ? "depth-essential" : "depth-full"));
  rows.add("left-out", leftOut);
  rows.add("answered", context.wording.text("answered-of", {{"answered", std::to_string(context.counts.answered)},
                                                            {"asked", std::to_string(context.counts.asked)}}));
  rows.add("last-changed", momentInWords(context.dossier.lastChanged));
  rows.add("date", context.options.date);
  rows.table.firstColumnIsHeader = true;
  rows.table.widths = {32, 68};
  return std::move(rows.table);
}

std::vector<Block> workingDocument(const BuildContext& context) {
  std::vector<Block> blocks;
  blocks.emplace_back(Callout{CalloutTone::Bad, {Span{context.wording.text("working-document")}}});
  blocks.emplace_back(aboutTable(context));
  for (const std::string& sentence : {context.instrument.notice, context.instrument.disclaimer}) {
    if (!sentence.empty()) blocks.emplace_back(plainParagraph(sentence, ParagraphRole::Small));
  }
  return blocks;
}

std::string factAsSaid(const BuildContext& context, const std::string& key) {
  const auto found = context.dossier.facts.find(key);
  if (found == context.dossier.facts.end()) return context.wording.text("not-said");
  if (std::holds_alternative<assessment::NotKnown>(found->second)) return context.wording.text("not-known-yet");
  const std::string words = factInWords(context.dossier.facts, key, context.options.language);
  return words.empty() ? context.wording.text("not-said") : words;
}

// Every fact that is asked, and every other one that something is said of.
std::vector<std::string> factKeys(const assessment::Facts& facts) {
  std::vector<std::string> keys;
  const std::string kind = assessment::factText(facts, "kind");
  if (const auto catalogue = instrument::loadFactCatalogue()) {
    for (const instrument::FactDefinition& fact : catalogue->facts) {
      const bool asked = kind.empty() || fact.kinds.empty() ||
                         std::find(fact.kinds.begin(), fact.kinds.end(), kind) != fact.kinds.end();
      if (asked || facts.count(fact.key) > 0) keys.push_back(fact.key);
    }
  }
  for (const auto& [key, value] : facts) {
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
  }
  return keys;
}

std::vector<Block> factBlocks(const BuildContext& context) {
  Table table;
  table.header = {context.wording.text("fact"), context.wording.text("said")};
  table.firstColumnIsHeader = true;
  table.widths = {32, 68};
  for (const std::string& key : factKeys(context.dossier.facts)) {
    table.rows.push_back({{Span{factTitle(key, context.options.language)}}, plainSpans(factAsSaid(context, key))});
  }
  return {std::move(table)};
}

std::string countedTitle(const BuildContext& context, const assessment::RequirementCounts& counts) {
  return counts.inScope ? counts.title : context.wording.text("safeguards-only", {{"title", counts.title}});
}

Table numbersTable(const BuildContext& context, const std::vector<std::string>& columns, std::vector<int> widths) {
  Table table;
  table.header = {context.wording.text("requirement")};
  table.header.insert(table.header.end(), columns.begin(), columns.end());
  table.firstColumnIsHeader = true;
  table.widths = std::move(widths);
  return table;
}

Table levelTable(const BuildContext& context) {
  std::vector<std::string> columns;
  for (int level = 4; level >= 0; --level) columns.push_back(levelWord(level, context.options.language));
  columns.push_back(context.wording.text("not-known"));
  Table table = numbersTable(context, columns, {34, 10, 10, 10, 11, 14, 11});
  for (const assessment::RequirementCounts& counts : context.counts.requirements) {
    std::vector<Spans> row = {{Span{countedTitle(context, counts)}}};
    for (std::size_t level = 5; level-- > 0;) row.push_back({Span{std::to_string(counts.levels[level])}});
    row.push_back({Span{std::to_string(counts.notAnswered)}});
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table countedApartTable(const BuildContext& context) {
  std::vector<std::string> columns;
  for (const char* key : {"claimed", "asked-unknown", "not-applicable", "not-applicable-by-rule"}) {
    columns.push_back(context.wording.text(key));
  }
  Table table = numbersTable(context, columns, {34, 14, 16, 18, 18});
  table.caption = context.wording.text("counted-apart");
  for (const assessment::RequirementCounts& counts : context.counts.requirements) {
    std::vector<Spans> row = {{Span{countedTitle(context, counts)}}};
    for (const int number :
         {counts.claimedTotal(), counts.askedUnknown, counts.notApplicable, counts.notApplicableByRule}) {
      row.push_back({Span{std::to_string(number)}});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

// Two tables, so that no word of a heading has to be broken on paper.
std::vector<Block> countBlocks(const BuildContext& context) {
  return {levelTable(context), countedApartTable(context)};
}

// 0.42, whatever the locale of the process.
std::string rangeEnd(const BuildContext& context, const std::optional<double>& value) {
  if (!value) return context.wording.text("range-none");
  const long hundredths = std::lround(*value * 100.0);
  const std::string rest = std::to_string(hundredths % 100);
  return std::to_string(hundredths / 100) + "." + (rest.size() == 1 ? "0" : "") + rest;
}

std::string weightsOf(const instrument::Instrument& instrument, const std::string& requirement) {
  const instrument::Requirement* found = instrument.findRequirement(requirement);
  std::string weights;
  if (found == nullptr) return weights;
  for (const instrument::Question& question : found->questions) {
    if (question.weight == 1) continue;
    weights += (weights.empty() ? "" : "\n") + question.id + ": " + std::to_string(question.weight);
    if (!question.weightReason.empty()) weights += " (" + question.weightReason + ")";
  }
  return weights;
}

Table rangeTable(const BuildContext& context) {
  Table table = numbersTable(context,
                             {context.wording.text("range-low"), context.wording.text("range-high"),
                              context.wording.text("counted-questions"), context.wording.text("weights")},
                             {36, 11, 11, 14, 28});
  for (const assessment::RequirementCounts& counts : context.counts.requirements) {
    if (!counts.inScope) continue;
    table.rows.push_back({{Span{counts.title}},
                          {Span{rangeEnd(context, counts.low)}},
                          {Span{rangeEnd(context, counts.high)}},
                          {Span{std::to_string(counts.applicable)}},
                          plainSpans(weightsOf(context.instrument, counts.id))});
  }
  return table;
}

std::vector<Block> howCountedBlocks(const BuildContext& context) {
  std::vector<Block> blocks = parseMarkdown(context.wording.text("how-counted"), 3);
  blocks.emplace_back(rangeTable(context));
  if (!context.counts.weakest) return blocks;
  const assessment::RequirementCounts* weakest = context.counts.find(*context.counts.weakest);
  if (weakest != nullptr) {
    blocks.emplace_back(plainParagraph(context.wording.text("weakest", {{"title", weakest->title}})));
  }
  return blocks;
}

using RecordBuilder = std::vector<Block> (*)(const BuildContext&);

const std::map<std::string, RecordBuilder>& recordBuilders() {
  static const std::map<std::string, RecordBuilder> builders = {
      {"working-document", workingDocument}, {"facts", factBlocks},      {"counts", countBlocks},
      {"how-counted", howCountedBlocks},     {"answers", recordAnswers}, {"evidence", recordEvidence}};
  return builders;
}

}  // namespace

Report buildRecord(const assessment::Dossier& dossier, const ReportDefinition& definition,
                   const ReportOptions& options) {
  const BuildContext context(dossier, definition, options);
  Report report = context.emptyReport();
  report.blocks.emplace_back(plainParagraph(textIn(definition.title, options.language), ParagraphRole::Kicker));
  report.blocks.emplace_back(Heading{1, report.title, "title"});
  appendBlocks(report.blocks, ownQuestionnaireBlocks(context.instrument, options.language));
  for (const SectionDefinition& section : definition.sections) {
    const auto builder = recordBuilders().find(section.builder);
    if (builder == recordBuilders().end()) continue;
    // The warning stands right under the title and needs no heading.
    if (section.builder != "working-document") {
      report.blocks.emplace_back(Heading{2, textIn(section.heading, options.language), section.id});
    }
    appendBlocks(report.blocks, builder->second(context));
  }
  sayLanguages(report, context.instrument);
  return report;
}

}  // namespace playfair::report
