// SPDX-License-Identifier: EUPL-1.2
#include "questionnaire_questions.h"

#include <utility>

#include "playfair/report/markdown.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

using assessment::Answer;
using assessment::AnswerKind;

constexpr int kQuestionnaireRequirement = 2;
constexpr int kLinesForWhy = 3;
constexpr int kLinesForMore = 2;  // below a reason that is there already
constexpr int kHeadingsInReasons = 5;
constexpr std::string_view kBox = "☐";
constexpr std::string_view kTickedBox = "☒";
constexpr std::string_view kNoBreak = "\u00A0";

bool isLarge(const BuildContext& context) {
  return context.options.questionnaire.setting == Setting::Large;
}

/// A box and what it stands for; the line is not broken within it.
std::string choice(bool ticked, const std::string& words) {
  std::string text(ticked ? kTickedBox : kBox);
  text += kNoBreak;
  for (const char c : words) text += c == ' ' ? std::string(kNoBreak) : std::string(1, c);
  return text;
}

std::vector<std::string> levelBoxes(const BuildContext& context, const Answer& answer) {
  std::vector<std::string> boxes;
  for (int level = 0; level <= 4; ++level) {
    const std::string number = std::to_string(level);
    const bool ticked = answer.kind == AnswerKind::Level && answer.level == level;
    boxes.push_back(choice(ticked, number + " " + context.wording.text("level-" + number)));
  }
  return boxes;
}

std::vector<std::string> otherBoxes(const BuildContext& context, const Answer& answer) {
  return {choice(answer.kind == AnswerKind::NotApplicable, context.wording.text("not-applicable")),
          choice(answer.kind == AnswerKind::AskedUnknown, context.wording.text("nobody-knows"))};
}

/// Side by side, or one below the other.
Paragraph boxParagraph(const std::vector<std::string>& boxes, bool oneALine) {
  Paragraph paragraph;
  paragraph.keepWithNext = true;
  for (const std::string& box : boxes) {
    Span span{box};
    span.lineBreakBefore = oneALine && !paragraph.spans.empty();
    if (!oneALine && !paragraph.spans.empty()) span.text.insert(0, "    ");
    paragraph.spans.push_back(std::move(span));
  }
  return paragraph;
}

void appendLines(std::vector<Block>& blocks, int lines) {
  for (int i = 0; i < lines; ++i) blocks.emplace_back(Rule{RuleUse::ToWriteOn});
}

void appendMeaning(std::vector<Block>& blocks, const BuildContext& context, const std::string& key,
                   const std::string& means) {
  if (isBlank(means)) return;
  blocks.emplace_back(Paragraph{{boldSpan(context.wording.text(key) + ": "), Span{means}}, ParagraphRole::Body, true});
}

void appendBoxes(std::vector<Block>& blocks, const BuildContext& context, const Answer& answer) {
  std::vector<std::string> boxes = levelBoxes(context, answer);
  std::vector<std::string> others = otherBoxes(context, answer);
  if (isLarge(context)) {
    boxes.insert(boxes.end(), others.begin(), others.end());
    blocks.emplace_back(boxParagraph(boxes, true));
    return;
  }
  blocks.emplace_back(boxParagraph(boxes, false));
  blocks.emplace_back(boxParagraph(others, false));
}

void appendWhyAndWhom(std::vector<Block>& blocks, const BuildContext& context, const instrument::Question& question,
                      const Answer& answer) {
  blocks.emplace_back(Paragraph{{boldSpan(context.wording.text("why-this-level"))}, ParagraphRole::Body});
  const bool written = !isBlank(answer.justification);
  if (written) appendBlocks(blocks, parseMarkdown(answer.justification, kHeadingsInReasons));
  appendLines(blocks, written ? kLinesForMore : kLinesForWhy);
  Paragraph whom{{boldSpan(context.wording.text("whom-to-ask"))}, ParagraphRole::Body, true};
  if (!isBlank(question.whoKnows)) {
    whom.spans.push_back(Span{". " + context.wording.text("usually-knows", {{"who", question.whoKnows}})});
  }
  blocks.emplace_back(std::move(whom));
  appendLines(blocks, 1);
}

void appendQuestion(std::vector<Block>& blocks, const BuildContext& context, const instrument::Question& question) {
  const bool large = isLarge(context);
  const Answer answer = assessment::answerToShow(context.dossier, question.id, context.options.questionnaire.fill);
  Heading heading{large ? kQuestionnaireRequirement : kQuestionnaireRequirement + 1, question.text, question.id};
  heading.startsPage = large;
  blocks.emplace_back(std::move(heading));
  std::string mark = question.id;
  if (question.redLine) mark += " · " + context.wording.text("minimum-safeguard");
  blocks.emplace_back(plainParagraph(mark, ParagraphRole::Small));
  appendMeaning(blocks, context, "in-place-means", question.inPlaceMeans);
  if (question.redLine) appendMeaning(blocks, context, "partly-means", question.redLine->partlyMeans);
  appendBoxes(blocks, context, answer);
  appendWhyAndWhom(blocks, context, question, answer);
}

}  // namespace

std::vector<Block> textBlocks(const BuildContext& context, const std::string& key) {
  return parseMarkdown(context.wording.text(key), kQuestionnaireRequirement + 1);
}

std::vector<Block> questionBlocks(const BuildContext& context,
                                  const std::vector<const instrument::Question*>& questions) {
  std::vector<Block> blocks;
  if (questions.empty()) blocks.emplace_back(plainParagraph(context.wording.text("no-questions")));
  std::string requirement;
  for (const instrument::Question* question : questions) {
    if (!isLarge(context) && question->requirement != requirement) {
      requirement = question->requirement;
      const instrument::Requirement* found = context.instrument.findRequirement(requirement);
      blocks.emplace_back(
          Heading{kQuestionnaireRequirement, found == nullptr ? requirement : found->title, requirement});
    }
    appendQuestion(blocks, context, *question);
  }
  return blocks;
}

}  // namespace playfair::report
