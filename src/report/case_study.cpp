// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/case_study.h"
#include "own_questionnaire.h"

#include <algorithm>
#include <functional>
#include <map>

#include "build_context.h"
#include "fact_box.h"
#include "markdown_text.h"
#include "playfair/report/markdown.h"
#include "playfair/report/profile_chart.h"
#include "requirement_blocks.h"
#include "text_language.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

constexpr int kSectionLevel = 2;

std::vector<const instrument::Requirement*> requirementsTakenUp(const BuildContext& context) {
  std::vector<const instrument::Requirement*> taken;
  for (const instrument::Requirement& requirement : context.instrument.requirements) {
    if (context.dossier.assessment.takesUp(requirement.id)) taken.push_back(&requirement);
  }
  return taken;
}

std::vector<Block> accountSectionBlocks(const BuildContext& context, const SectionDefinition& section) {
  return parseMarkdown(accountText(context.dossier, section.id, context.options.language), kSectionLevel + 1);
}

std::vector<Block> tickedTitles(const BuildContext& context, const SectionDefinition&) {
  List list;
  for (const instrument::Requirement* requirement : requirementsTakenUp(context)) {
    list.items.push_back({{Span{"✓ " + requirement->title}}, {}});
  }
  std::vector<Block> blocks;
  if (!list.items.empty()) {
    blocks.emplace_back(plainParagraph(context.wording.text("aimed")));
    blocks.emplace_back(std::move(list));
  }
  if (!context.instrument.notice.empty()) {
    blocks.emplace_back(plainParagraph(context.instrument.notice, ParagraphRole::Small));
  }
  return blocks;
}

std::vector<Block> profileBlocks(const BuildContext& context, const SectionDefinition&) {
  if (!context.options.withProfile || requirementsTakenUp(context).empty()) return {};
  std::vector<std::string> shortTitles;
  for (const instrument::Requirement& requirement : context.instrument.requirements) {
    shortTitles.push_back(requirement.shortTitle);
  }
  std::vector<Block> blocks;
  blocks.emplace_back(profileFigure(context.counts, shortTitles, context.options.language));
  blocks.emplace_back(plainParagraph(context.instrument.disclaimer, ParagraphRole::Small));
  return blocks;
}

std::vector<Block> takenUpBlocks(const BuildContext& context, const SectionDefinition&) {
  std::vector<Block> blocks;
  for (const instrument::Requirement* requirement : requirementsTakenUp(context)) {
    appendBlocks(blocks, requirementBlocks(context, *requirement));
  }
  return blocks;
}

// In the order of the questionnaire, with the safeguards that are asked all the same.
std::vector<Block> notTakenUpBlocks(const BuildContext& context, const SectionDefinition&) {
  List list;
  std::vector<Block> safeguards;
  for (const instrument::Requirement& requirement : context.instrument.requirements) {
    const auto& leftOut = context.dossier.assessment.leftOut;
    const auto found = std::find_if(leftOut.begin(), leftOut.end(), [&](const assessment::LeftOut& entry) {
      return entry.requirement == requirement.id;
    });
    if (found == leftOut.end()) continue;
    ListItem item;
    const bool because = !isBlank(found->because);
    item.spans.push_back(boldSpan(requirement.title + (because ? ": " : "")));
    const Spans reason = plainSpans(found->because);
    if (because) item.spans.insert(item.spans.end(), reason.begin(), reason.end());
    list.items.push_back(std::move(item));
    appendBlocks(safeguards, safeguardCallouts(context, requirement.id));
  }
  std::vector<Block> blocks;
  if (!list.items.empty()) blocks.emplace_back(std::move(list));
  appendBlocks(blocks, std::move(safeguards));
  return blocks;
}

std::vector<Block> methodBlocks(const BuildContext& context, const SectionDefinition&) {
  const std::string text = context.wording.text(instrument::isOwn(context.instrument) ? "method-own" : "method",
                                                {{"questionnaire", markdownText(context.instrument.title)},
                                                 {"edition", std::to_string(context.instrument.edition)}});
  std::vector<Block> blocks = parseMarkdown(text, kSectionLevel + 1);
  if (!context.instrument.disclaimer.empty()) blocks.emplace_back(plainParagraph(context.instrument.disclaimer));
  return blocks;
}

ListItem sourceItem(const instrument::Source& source) {
  ListItem item;
  Span title{source.title};
  if (isSafeLink(source.address)) title.link = source.address;
  item.spans.push_back(std::move(title));
  std::string rest;
  for (const std::string& part : {source.publisher, source.version, source.published}) {
    if (!part.empty()) rest += ", " + part;
  }
  item.spans.push_back(Span{rest + "."});
  return item;
}

std::vector<Block> sourceBlocks(const BuildContext& context, const SectionDefinition& section) {
  std::vector<Block> blocks = accountSectionBlocks(context, section);
  List list;
  for (const instrument::Source& source : context.instrument.sources) list.items.push_back(sourceItem(source));
  if (!list.items.empty()) {
    blocks.emplace_back(plainParagraph(context.wording.text("sources-followed")));
    blocks.emplace_back(std::move(list));
  }
  return blocks;
}

using SectionBuilder = std::vector<Block> (*)(const BuildContext&, const SectionDefinition&);

// Builders that print working text are not among them, whatever a definition says.
const std::map<std::string, SectionBuilder>& caseStudyBuilders() {
  static const std::map<std::string, SectionBuilder> builders = {
      {"account", accountSectionBlocks}, {"requirements-taken-up", tickedTitles},         {"profile", profileBlocks},
      {"requirements", takenUpBlocks},   {"requirements-not-taken-up", notTakenUpBlocks}, {"method", methodBlocks},
      {"sources", sourceBlocks}};
  return builders;
}

void appendCaseStudySection(Report& report, const BuildContext& context, const SectionDefinition& section) {
  // The box stands right under the title and needs no heading.
  if (section.builder == "fact-box") {
    report.blocks.emplace_back(factBox(context));
    return;
  }
  const auto builder = caseStudyBuilders().find(section.builder);
  if (builder == caseStudyBuilders().end()) return;
  std::vector<Block> blocks = builder->second(context, section);
  if (blocks.empty()) return;
  report.blocks.emplace_back(Heading{kSectionLevel, textIn(section.heading, context.options.language), section.id});
  appendBlocks(report.blocks, std::move(blocks));
}

}  // namespace

Report buildCaseStudy(const assessment::Dossier& dossier, const ReportDefinition& definition,
                      const ReportOptions& options) {
  const BuildContext context(dossier, definition, options);
  Report report = context.emptyReport();
  const std::string kicker = textIn(definition.title, options.language) + " · " + context.wording.text("draft");
  report.blocks.emplace_back(plainParagraph(kicker, ParagraphRole::Kicker));
  report.blocks.emplace_back(Heading{1, report.title, "title"});
  appendBlocks(report.blocks, ownQuestionnaireBlocks(context.instrument, options.language));
  for (const SectionDefinition& section : definition.sections) appendCaseStudySection(report, context, section);
  sayLanguages(report, context.instrument);
  return report;
}

}  // namespace playfair::report
