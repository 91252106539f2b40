// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "build_context.h"
#include "comparison_sections.h"
#include "playfair/report/markdown.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

using assessment::ComparedColumn;
using assessment::Dossier;
using assessment::QuestionCell;
using assessment::QuestionRow;

constexpr int kRequirementOfAnswers = 3;
constexpr int kQuestionOfAnswers = 4;
constexpr int kDeepestHeading = 6;

bool isWithAnswers(const ComparisonContext& context) {
  return context.options.detail == assessment::ComparisonDetail::WithAnswers;
}

/// What was answered but is not asked now stays untold, as in the table.
bool isAskedHere(const QuestionCell& cell) {
  return cell.state == assessment::CellState::Level || assessment::isNotKnown(cell.state);
}

void appendWhy(std::vector<Block>& blocks, const ComparisonContext& context, const Dossier& dossier,
               const QuestionCell& cell) {
  const auto found = dossier.answers.find(cell.question);
  if (found != dossier.answers.end() && !isBlank(found->second.justification)) {
    appendBlocks(blocks, parseMarkdown(found->second.justification, kDeepestHeading));
  } else if (cell.state == assessment::CellState::Level) {
    blocks.emplace_back(plainParagraph(context.teller.text("reason-none"), ParagraphRole::Small));
  }
}

void appendViews(std::vector<Block>& blocks, const ComparisonContext& context, const Dossier& dossier,
                 const QuestionCell& cell) {
  for (const assessment::DifferingView& view : dossier.differingViews) {
    if (view.question != cell.question) continue;
    blocks.emplace_back(Paragraph{{boldSpan(onOneLine(context.teller.view(view)))}, ParagraphRole::Small});
    appendBlocks(blocks, parseMarkdown(view.because, kDeepestHeading));
  }
}

void appendEvidence(std::vector<Block>& blocks, const ComparisonContext& context, const Dossier& dossier,
                    const QuestionCell& cell) {
  std::string titles;
  for (const assessment::Evidence* evidence : dossier.evidenceFor(cell.question)) {
    titles += (titles.empty() ? "" : "; ") + onOneLine(evidence->title) + " (" +
              context.teller.text("support-" + assessment::toText(evidence->support)) + ")";
  }
  const std::string words = titles.empty() ? context.teller.text("evidence-none")
                                           : context.teller.text("evidence-titles", {{"titles", titles}});
  blocks.emplace_back(plainParagraph(words, ParagraphRole::Small));
}

}  // namespace

void appendAnswers(std::vector<Block>& blocks, const ComparisonContext& context, const QuestionRow& row, int level) {
  blocks.emplace_back(Heading{level, row.label + " " + row.question->text, {}});
  if (!row.question->inPlaceMeans.empty()) {
    blocks.emplace_back(plainParagraph(
        context.teller.text("in-place-means", {{"sentence", row.question->inPlaceMeans}}), ParagraphRole::Small));
  }
  if (row.wordingDiffers) {
    blocks.emplace_back(plainParagraph(context.teller.text("wording-differs"), ParagraphRole::Small));
  }
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const ComparedColumn& column = context.comparison.columns[i];
    const std::string answer = context.teller.answer(row.cells[i]);
    blocks.emplace_back(Paragraph{{boldSpan(onOneLine(context.teller.column(column)) + ": " + answer)}});
    if (!isAskedHere(row.cells[i])) continue;
    appendWhy(blocks, context, column.dossier(), row.cells[i]);
    appendViews(blocks, context, column.dossier(), row.cells[i]);
    appendEvidence(blocks, context, column.dossier(), row.cells[i]);
  }
}

std::vector<Block> answersSideBySide(const ComparisonContext& context) {
  std::vector<Block> blocks;
  if (!isWithAnswers(context)) return blocks;
  for (const assessment::RequirementRow& requirement : context.comparison.requirements) {
    if (requirement.questions.empty()) continue;
    blocks.emplace_back(Heading{kRequirementOfAnswers, requirement.id + " " + requirement.title, {}});
    for (const QuestionRow& row : requirement.questions) appendAnswers(blocks, context, row, kQuestionOfAnswers);
  }
  return blocks;
}

std::vector<Block> agreementBlocks(const ComparisonContext& context) {
  std::vector<Block> blocks;
  if (!context.comparison.agreement) return blocks;
  const assessment::Agreement& agreement = *context.comparison.agreement;
  blocks.emplace_back(plainParagraph(context.teller.agreement(agreement)));
  List further;
  for (const QuestionRow& row : agreement.furthest) {
    if (isWithAnswers(context)) {
      appendAnswers(blocks, context, row, kRequirementOfAnswers);
      continue;
    }
    ListItem item{{Span{row.label + " " + row.question->text}}, {}};
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      Span answer{onOneLine(context.teller.column(context.comparison.columns[i])) + ": " +
                  context.teller.answer(row.cells[i])};
      answer.lineBreakBefore = true;
      item.spans.push_back(std::move(answer));
    }
    further.items.push_back(std::move(item));
  }
  if (!further.items.empty()) blocks.emplace_back(std::move(further));
  return blocks;
}

}  // namespace playfair::report
