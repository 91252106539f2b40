// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "build_context.h"
#include "comparison_sections.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

using assessment::ComparedColumn;
using assessment::QuestionRow;
using assessment::RequirementRow;
using assessment::SafeguardState;

constexpr std::size_t kColumnsOnAPage = 4;
constexpr int kRequirementHeading = 3;
constexpr int kLabelShare = 18;
constexpr int kQuestionShare = 34;

Table emptyTable(const ComparisonContext& context, const ColumnGroup& group, const std::string& first, int share) {
  Table table;
  table.firstColumnIsHeader = true;
  table.header.push_back(first);
  table.widths.push_back(share);
  for (std::size_t i = group.first; i < group.first + group.count; ++i) {
    table.header.push_back(onOneLine(context.teller.column(context.comparison.columns[i])));
    table.widths.push_back((100 - share) / static_cast<int>(group.count));
  }
  return table;
}

Table contextTable(const ComparisonContext& context, const ColumnGroup& group) {
  Table table = emptyTable(context, group, "", kLabelShare);
  table.caption = context.teller.text("table-of-context");
  for (const assessment::ContextKey key : assessment::allContextKeys()) {
    std::vector<Spans> cells = {{Span{context.teller.contextName(key)}}};
    for (std::size_t i = group.first; i < group.first + group.count; ++i) {
      cells.push_back(plainSpans(context.teller.context(key, context.comparison.columns[i])));
    }
    table.rows.push_back(std::move(cells));
  }
  return table;
}

Table questionTable(const ComparisonContext& context, const RequirementRow& requirement, const ColumnGroup& group) {
  Table table = emptyTable(context, group, context.teller.text("question"), kQuestionShare);
  table.caption = assessment::ComparisonTeller::requirementName(requirement);
  for (const QuestionRow& row : requirement.questions) {
    std::vector<Spans> cells = {plainSpans(row.label + " " + row.question->text)};
    for (std::size_t i = group.first; i < group.first + group.count; ++i) {
      cells.push_back(plainSpans(context.teller.question(row.cells[i])));
    }
    table.rows.push_back(std::move(cells));
  }
  return table;
}

/// Who stands where with a safeguard that is due; empty where nobody does.
std::string namesWhere(const ComparisonContext& context, const std::string& question, SafeguardState state,
                       const RequirementRow& requirement) {
  std::string names;
  for (std::size_t i = 0; i < requirement.cells.size(); ++i) {
    for (const assessment::Safeguard& safeguard : requirement.cells[i].counts.safeguards) {
      if (safeguard.question != question || !safeguard.due || safeguard.state != state) continue;
      names += (names.empty() ? "" : "; ") + onOneLine(context.teller.column(context.comparison.columns[i]));
    }
  }
  return names;
}

/// All safeguards of a requirement, whatever rows are shown: a filter may not hide one.
std::vector<const instrument::Question*> safeguardsOf(const ComparisonContext& context,
                                                      const RequirementRow& requirement) {
  std::vector<const instrument::Question*> all;
  for (std::size_t i = 0; i < requirement.cells.size(); ++i) {
    for (const assessment::Safeguard& safeguard : requirement.cells[i].counts.safeguards) {
      const bool known = std::any_of(all.begin(), all.end(),
                                     [&](const instrument::Question* each) { return each->id == safeguard.question; });
      const instrument::Question* question =
          context.comparison.columns[i].dossier().instrument->findQuestion(safeguard.question);
      if (!known && question != nullptr) all.push_back(question);
    }
  }
  return all;
}

void appendSafeguards(std::vector<Block>& blocks, const ComparisonContext& context, const RequirementRow& requirement) {
  for (const instrument::Question* question : safeguardsOf(context, requirement)) {
    for (const SafeguardState state : {SafeguardState::NotMet, SafeguardState::NotKnown}) {
      const std::string names = namesWhere(context, question->id, state, requirement);
      if (names.empty()) continue;
      const CalloutTone tone = state == SafeguardState::NotMet ? CalloutTone::Bad : CalloutTone::Warning;
      const std::string words = context.teller.text(
          "safeguard-missing", {{"state", context.teller.text("safeguard-" + assessment::toText(state))},
                                {"assessments", names},
                                {"question", question->text}});
      blocks.emplace_back(Callout{tone, {Span{words}}});
    }
  }
}

}  // namespace

std::vector<ColumnGroup> columnGroups(std::size_t columns) {
  const std::size_t number = (columns + kColumnsOnAPage - 1) / kColumnsOnAPage;
  std::vector<ColumnGroup> groups;
  for (std::size_t i = 0; i < number; ++i) {
    const std::size_t first = columns * i / number;
    groups.push_back({first, columns * (i + 1) / number - first});
  }
  return groups;
}

std::vector<Block> contextBlocks(const ComparisonContext& context) {
  std::vector<Block> blocks;
  for (const ColumnGroup& group : columnGroups(context.comparison.columns.size())) {
    blocks.emplace_back(contextTable(context, group));
  }
  return blocks;
}

std::vector<Block> sideBySideBlocks(const ComparisonContext& context) {
  std::vector<Block> blocks;
  for (const RequirementRow& requirement : context.comparison.requirements) {
    blocks.emplace_back(Heading{kRequirementHeading, requirement.id + " " + requirement.title, requirement.id});
    appendBars(blocks, context, requirement);
    appendSafeguards(blocks, context, requirement);
    if (requirement.questions.empty()) continue;
    for (const ColumnGroup& group : columnGroups(context.comparison.columns.size())) {
      blocks.emplace_back(questionTable(context, requirement, group));
    }
  }
  if (blocks.empty()) blocks.emplace_back(plainParagraph(context.teller.text("nothing-fits")));
  return blocks;
}

}  // namespace playfair::report
