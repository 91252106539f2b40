// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/comparison.h"

#include <algorithm>
#include <set>

#include "build_context.h"
#include "comparison_sections.h"
#include "own_questionnaire.h"
#include "text_language.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

using assessment::ComparisonDetail;

std::vector<Block> readWithCareBlocks(const ComparisonContext& context) {
  std::vector<Block> blocks;
  std::vector<std::string> sentences = context.teller.readWithCare(context.comparison);
  const std::string always = sentences.back();
  sentences.pop_back();
  List list;
  for (std::string& sentence : sentences) list.items.push_back({{Span{std::move(sentence)}}, {}});
  if (!list.items.empty()) blocks.emplace_back(std::move(list));
  blocks.emplace_back(Callout{CalloutTone::Warning, {Span{always}}});
  const std::string filter = context.teller.filter(context.comparison.filter);
  if (!filter.empty()) blocks.emplace_back(Callout{CalloutTone::Note, {Span{filter}}});
  for (std::string& notice : assessment::ComparisonTeller::notices(context.comparison)) {
    blocks.emplace_back(plainParagraph(std::move(notice), ParagraphRole::Small));
  }
  return blocks;
}

std::vector<Block> blocksOf(const SectionDefinition& section, const ComparisonContext& context) {
  if (section.builder == "read-with-care") return readWithCareBlocks(context);
  if (section.builder == "context") return contextBlocks(context);
  if (section.builder == "agreement") return agreementBlocks(context);
  return section.builder == "side-by-side" ? sideBySideBlocks(context) : answersSideBySide(context);
}

/// Each own questionnaire among those compared, once.
std::vector<Block> ownQuestionnairesCompared(const assessment::Comparison& comparison, const std::string& language) {
  std::vector<Block> blocks;
  std::set<std::string> told;
  for (const assessment::ComparedColumn& column : comparison.columns) {
    const instrument::Instrument& questionnaire = *column.dossier().instrument;
    if (told.insert(questionnaire.canonical).second) {
      appendBlocks(blocks, ownQuestionnaireBlocks(questionnaire, language));
    }
  }
  return blocks;
}

std::string footerOf(const ComparisonContext& context) {
  std::string footer = context.teller.text("read-with-care");
  const std::string& disclaimer = context.comparison.columns.front().dossier().instrument->disclaimer;
  return disclaimer.empty() ? footer : footer + " " + disclaimer;
}

}  // namespace

assessment::ComparisonTeller comparisonTeller(const ReportDefinition& definition, const std::string& language) {
  assessment::ComparisonTeller::Texts texts;
  for (const auto& [key, inLanguages] : definition.fixedTexts) texts[key] = textIn(inLanguages, language);
  return assessment::ComparisonTeller(std::move(texts), language);
}

Report buildComparison(const assessment::Comparison& comparison, const ReportDefinition& definition,
                       const ComparisonOptions& options) {
  const ComparisonContext context{comparison, options, comparisonTeller(definition, options.language)};
  const std::string count = std::to_string(comparison.columns.size());
  Report report;
  report.kind = definition.kind;
  report.language = options.language;
  report.title = context.teller.text("report-title", {{"count", count}});
  report.subject =
      context.teller.text("subject", {{"questionnaire", comparison.columns.front().dossier().instrument->title}});
  report.date = options.date;
  report.footer = footerOf(context);
  report.blocks.emplace_back(
      plainParagraph(textIn(definition.title, options.language) + " · " + options.date, ParagraphRole::Kicker));
  report.blocks.emplace_back(Heading{1, report.title, "title"});
  appendBlocks(report.blocks, ownQuestionnairesCompared(comparison, options.language));
  if (options.detail == ComparisonDetail::WithAnswers) {
    report.blocks.emplace_back(Callout{CalloutTone::Bad, {Span{context.teller.text("working-document")}}});
  }
  for (const SectionDefinition& section : definition.sections) {
    std::vector<Block> blocks = blocksOf(section, context);
    if (blocks.empty()) continue;
    report.blocks.emplace_back(Heading{2, textIn(section.heading, options.language), section.id});
    appendBlocks(report.blocks, std::move(blocks));
  }
  for (const assessment::ComparedColumn& column : comparison.columns)
    sayLanguages(report, *column.dossier().instrument);
  return report;
}

}  // namespace playfair::report
