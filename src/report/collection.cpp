// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/collection.h"

#include <algorithm>
#include <utility>

#include "build_context.h"
#include "collection_parts.h"
#include "playfair/report/markdown.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

constexpr int kChapterLevel = 2;

/// A part of the book: its headings of the second level are what the contents list.
using BookPart = std::vector<Block>;

BookPart underHeading(const CollectionContext& context, const SectionDefinition& section, std::vector<Block> blocks) {
  if (blocks.empty()) return {};
  Heading heading{kChapterLevel, textIn(section.heading, context.options.language), section.id};
  heading.startsPage = true;
  blocks.insert(blocks.begin(), std::move(heading));
  return blocks;
}

std::vector<Block> introductionBlocks(const CollectionContext& context) {
  std::vector<Block> blocks;
  for (const CaseGroup& group : groupsByChoice(context, "applicationTypes")) {
    const auto text = context.frame.texts.introductions.find(group.value);
    if (text == context.frame.texts.introductions.end() || isBlank(text->second)) continue;
    blocks.emplace_back(Heading{kChapterLevel + 1, group.words, "introduction-" + group.value});
    appendBlocks(blocks, parseMarkdown(text->second, kChapterLevel + 2));
  }
  return blocks;
}

BookPart allCases(const CollectionContext& context) {
  BookPart part;
  for (std::size_t i = 0; i < context.cases.size(); ++i) appendBlocks(part, caseChapter(context, i));
  return part;
}

// The contents are made when all other parts are there.
BookPart partOf(const CollectionContext& context, const SectionDefinition& section) {
  const auto below = [&](std::vector<Block> blocks) { return underHeading(context, section, std::move(blocks)); };
  const CollectionTexts& texts = context.frame.texts;
  if (section.builder == "cases") return allCases(context);
  if (section.builder == "preface") return below(parseMarkdown(texts.preface, kChapterLevel + 1));
  if (section.builder == "introductions") return below(introductionBlocks(context));
  if (section.builder == "closing") return below(parseMarkdown(texts.closing, kChapterLevel + 1));
  if (section.builder == "method") return below(methodOfCases(context));
  if (section.builder == "index") return below(indexBlocks(context));
  return section.builder == "overview" ? below(overviewBlocks(context)) : BookPart{};
}

std::vector<Heading> chaptersOf(const std::vector<BookPart>& parts) {
  std::vector<Heading> chapters;
  for (const BookPart& part : parts) {
    for (const Block& block : part) {
      const auto* heading = std::get_if<Heading>(&block);
      if (heading != nullptr && heading->level == kChapterLevel && !heading->anchor.empty())
        chapters.push_back(*heading);
    }
  }
  return chapters;
}

Report emptyCollection(const CollectionContext& context) {
  const CollectionTexts& texts = context.frame.texts;
  Report report;
  report.kind = context.definition.kind;
  report.language = context.options.language;
  report.title = onOneLine(isBlank(texts.title) ? textIn(context.definition.title, report.language) : texts.title);
  report.author = onOneLine(texts.publisher);
  report.subject = context.wording.text("subject", {{"count", std::to_string(context.cases.size())}});
  report.date = context.options.date;
  report.footer = context.wording.text("footer");
  return report;
}

void appendTitle(const CollectionContext& context, Report& report) {
  const std::string kicker = textIn(context.definition.title, report.language) + " · " + context.wording.text("draft");
  report.blocks.emplace_back(plainParagraph(kicker, ParagraphRole::Kicker));
  report.blocks.emplace_back(Heading{1, report.title, "title"});
  const std::string day = dayInWords(report.date, report.language);
  report.blocks.emplace_back(plainParagraph(report.author.empty() ? day : report.author + " · " + day));
  report.blocks.emplace_back(plainParagraph(report.subject));
  report.blocks.emplace_back(Callout{CalloutTone::Note, {Span{context.wording.text("order")}}});
}

CollectionContext contextOf(const std::vector<assessment::Dossier>& cases, const CollectionFrame& frame,
                            const ReportDefinition& definition, const ReportOptions& options) {
  return {cases, frame, definition, options, Wording(definition, options.language)};
}

bool hasAccount(const assessment::Dossier& each, const std::string& language) {
  return std::any_of(each.account.begin(), each.account.end(),
                     [&](const auto& entry) { return entry.first.second == language && !isBlank(entry.second); });
}

}  // namespace

Report buildCollection(const std::vector<assessment::Dossier>& cases, const CollectionFrame& frame,
                       const ReportDefinition& definition, const ReportOptions& options) {
  ReportOptions withoutLevels = options;
  withoutLevels.withProfile = false;
  const CollectionContext context = contextOf(cases, frame, definition, withoutLevels);
  std::vector<BookPart> parts;
  for (const SectionDefinition& section : definition.sections) parts.push_back(partOf(context, section));
  const std::vector<Heading> chapters = chaptersOf(parts);
  Report report = emptyCollection(context);
  appendTitle(context, report);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const SectionDefinition& section = definition.sections[i];
    const bool contents = section.builder == "contents";
    appendBlocks(report.blocks,
                 contents ? underHeading(context, section, contentsBlocks(chapters)) : std::move(parts[i]));
  }
  return report;
}

std::vector<Gap> collectionGaps(const std::vector<assessment::Dossier>& cases, const CollectionFrame& frame,
                                const ReportDefinition& definition, const ReportOptions& options) {
  const CollectionContext context = contextOf(cases, frame, definition, options);
  std::vector<Gap> gaps;
  const auto ask = [&gaps](const std::string& text, const std::string& place, const std::string& name) {
    if (isBlank(text)) gaps.push_back({GapKind::NoAccount, place, name, 1});
  };
  for (const SectionDefinition& section : definition.sections) {
    const std::string heading = textIn(section.heading, options.language);
    if (section.builder == "preface") ask(frame.texts.preface, section.id, heading);
    if (section.builder == "closing") ask(frame.texts.closing, section.id, heading);
    if (section.builder != "introductions") continue;
    for (const CaseGroup& group : groupsByChoice(context, "applicationTypes")) {
      if (group.value.empty()) continue;
      const auto text = frame.texts.introductions.find(group.value);
      ask(text == frame.texts.introductions.end() ? std::string{} : text->second, "introduction-" + group.value,
          heading + ": " + group.words);
    }
  }
  for (std::size_t i = 0; i < cases.size(); ++i) {
    if (cases[i].instrument && !hasAccount(cases[i], options.language)) ask({}, caseAnchor(i), caseName(context, i));
  }
  return gaps;
}

}  // namespace playfair::report
