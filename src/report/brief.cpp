// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/brief.h"

#include <map>
#include <utility>

#include "brief_sections.h"
#include "text_language.h"

namespace playfair::report {

namespace {

using BriefBuilder = std::vector<Block> (*)(const BuildContext&, Shortening&);

const std::map<std::string, BriefBuilder>& briefBuilders() {
  static const std::map<std::string, BriefBuilder> builders = {
      {"facts-in-brief", briefFacts}, {"counts-in-brief", briefCounts}, {"safeguards", briefSafeguards},
      {"claimed-only", briefClaimed}, {"differing-views", briefViews},  {"children-said", briefChildrenSaid},
      {"not-known", briefNotKnown}};
  return builders;
}

void appendBriefSection(Report& report, const BuildContext& context, const SectionDefinition& section,
                        Shortening& shortening) {
  const auto builder = briefBuilders().find(section.builder);
  if (builder == briefBuilders().end()) return;
  std::vector<Block> blocks = builder->second(context, shortening);
  if (blocks.empty()) return;
  // What it is stands right under the title and needs no heading.
  if (section.builder != "facts-in-brief") {
    report.blocks.emplace_back(Heading{2, textIn(section.heading, context.options.language), section.id});
  }
  appendBlocks(report.blocks, std::move(blocks));
}

}  // namespace

Report buildBrief(const assessment::Dossier& dossier, const ReportDefinition& definition,
                  const ReportOptions& options) {
  const BuildContext context(dossier, definition, options);
  Shortening shortening(options.shortening, context.wording);
  Report report = context.emptyReport();
  report.setting = Setting::Close;
  const std::string kicker = context.wording.text("kicker", {{"title", textIn(definition.title, options.language)}});
  report.blocks.emplace_back(plainParagraph(kicker, ParagraphRole::Kicker));
  report.blocks.emplace_back(Heading{1, shortening.name(report.title), "title"});
  for (const SectionDefinition& section : definition.sections) {
    appendBriefSection(report, context, section, shortening);
  }
  if (shortening.shortened()) {
    report.blocks.emplace_back(plainParagraph(context.wording.text("shortened"), ParagraphRole::Small));
  }
  sayLanguages(report, context.instrument);
  return report;
}

}  // namespace playfair::report
