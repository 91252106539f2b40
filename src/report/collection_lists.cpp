// SPDX-License-Identifier: EUPL-1.2
#include <utility>

#include "build_context.h"
#include "collection_parts.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

constexpr int kPartLevel = 3;

ListItem leadingTo(std::string words, std::string anchor) {
  Span span{std::move(words)};
  span.target = std::move(anchor);
  return {{std::move(span)}, {}};
}

List casesOf(const CollectionContext& context, const CaseGroup& group) {
  List list;
  for (const std::size_t index : group.cases) {
    list.items.push_back(leadingTo(caseName(context, index), caseAnchor(index)));
  }
  return list;
}

void appendIndex(std::vector<Block>& blocks, const CollectionContext& context, const std::vector<CaseGroup>& groups) {
  for (const CaseGroup& group : groups) {
    if (group.cases.empty()) continue;
    blocks.emplace_back(Paragraph{{boldSpan(group.words)}, ParagraphRole::Body});
    blocks.emplace_back(casesOf(context, group));
  }
}

Table countsTable(const CollectionContext& context, const std::string& title, const std::vector<CaseGroup>& groups) {
  Table table;
  table.header = {title, context.wording.text("cases")};
  table.firstColumnIsHeader = true;
  table.widths = {82, 18};
  for (const CaseGroup& group : groups) {
    table.rows.push_back({plainSpans(group.words), {Span{std::to_string(group.cases.size())}}});
  }
  return table;
}

}  // namespace

std::vector<Block> contentsBlocks(const std::vector<Heading>& chapters) {
  List list;
  for (const Heading& chapter : chapters) list.items.push_back(leadingTo(chapter.text, chapter.anchor));
  std::vector<Block> blocks;
  if (!list.items.empty()) blocks.emplace_back(std::move(list));
  return blocks;
}

std::vector<Block> indexBlocks(const CollectionContext& context) {
  std::vector<Block> blocks;
  blocks.emplace_back(Heading{kPartLevel, context.wording.text("by-field"), "index-fields"});
  appendIndex(blocks, context, groupsByChoice(context, "applicationTypes"));
  blocks.emplace_back(Heading{kPartLevel, context.wording.text("by-country"), "index-countries"});
  appendIndex(blocks, context, groupsByCountry(context));
  for (const TakenUp& takenUp : groupsByRequirement(context)) {
    blocks.emplace_back(
        Heading{kPartLevel, context.wording.text("by-requirement", {{"questionnaire", takenUp.questionnaire}}), {}});
    appendIndex(blocks, context, takenUp.requirements);
  }
  return blocks;
}

std::vector<Block> overviewBlocks(const CollectionContext& context) {
  std::vector<Block> blocks;
  blocks.emplace_back(plainParagraph(context.wording.text("overview-note")));
  for (const char* fact : {"applicationTypes", "ageBands", "stage"}) {
    blocks.emplace_back(countsTable(context, factTitle(fact, context.options.language), groupsByChoice(context, fact)));
  }
  blocks.emplace_back(countsTable(context, factTitle("country", context.options.language), groupsByCountry(context)));
  for (const TakenUp& takenUp : groupsByRequirement(context)) {
    blocks.emplace_back(countsTable(context,
                                    context.wording.text("taken-up", {{"questionnaire", takenUp.questionnaire},
                                                                      {"count", std::to_string(takenUp.cases)}}),
                                    takenUp.requirements));
  }
  return blocks;
}

}  // namespace playfair::report
