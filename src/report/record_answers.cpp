// SPDX-License-Identifier: EUPL-1.2
#include "record_answers.h"

#include <algorithm>

#include "playfair/assessment/applicability.h"
#include "playfair/report/markdown.h"
#include "record_discussion.h"
#include "record_evidence.h"
#include "rule_in_words.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

using assessment::Standing;

constexpr int kRecordRequirementLevel = 3;
constexpr int kQuestionLevel = 4;

/// One question with everything the record says of it.
struct RecordEntry {
  const BuildContext& context;
  const instrument::Question& question;
  const assessment::Answer* answer;  ///< nullptr where there is none
  Standing standing;
  const assessment::Safeguard* safeguard;  ///< nullptr where it is none that is asked

  [[nodiscard]] std::string words(const std::string& key) const { return context.wording.text(key); }
};

std::string standingInWords(const RecordEntry& entry) {
  const Wording& wording = entry.context.wording;
  switch (entry.standing) {
    case Standing::NotByRule:
      return wording.text("standing-not-by-rule", {{"rule", ruleInWords(entry.context, entry.question)}});
    case Standing::NotInDepth:
      return wording.text("standing-not-in-depth");
    case Standing::OutOfScope: {
      const auto& leftOut = entry.context.dossier.assessment.leftOut;
      const auto found = std::find_if(leftOut.begin(), leftOut.end(), [&](const assessment::LeftOut& left) {
        return left.requirement == entry.question.requirement;
      });
      return wording.text("standing-out-of-scope",
                          {{"because", found == leftOut.end() ? "" : onOneLine(found->because)}});
    }
    default:
      return wording.text("standing-asked");
  }
}

std::string chosenAnswer(const RecordEntry& entry) {
  if (entry.answer == nullptr) return entry.words("answer-none");
  return answerChosen(entry.context, entry.answer->kind, entry.answer->level);
}

bool hasEvidence(const RecordEntry& entry) {
  return entry.context.dossier.hasEvidence(entry.question.id);
}

std::string answerInWords(const RecordEntry& entry) {
  const std::string chosen = chosenAnswer(entry);
  const Wording& wording = entry.context.wording;
  const bool given = entry.answer != nullptr && entry.answer->kind != assessment::AnswerKind::NotAsked;
  if (entry.standing != Standing::Asked) return given ? wording.text("answer-kept", {{"answer", chosen}}) : chosen;
  if (given && entry.answer->awaitsConfirmation()) return wording.text("answer-to-confirm", {{"answer", chosen}});
  const bool claimed =
      given && assessment::isAnswered(*entry.answer) && assessment::isClaimed(*entry.answer, hasEvidence(entry));
  return claimed ? wording.text("claimed-note", {{"answer", chosen}}) : chosen;
}

std::string safeguardInWords(const RecordEntry& entry) {
  std::string state = entry.words("safeguard-not-known");
  if (entry.safeguard->state == assessment::SafeguardState::Met) state = entry.words("safeguard-met");
  if (entry.safeguard->state == assessment::SafeguardState::NotMet) state = entry.words("safeguard-not-met");
  if (entry.safeguard->due) return state;
  return entry.context.wording.text(
      "safeguard-due-at",
      {{"state", state}, {"stage", factValueTitle("stage", entry.safeguard->dueAt, entry.context.options.language)}});
}

Table entryTable(const RecordEntry& entry) {
  Table table;
  table.firstColumnIsHeader = true;
  table.widths = {26, 74};
  const auto row = [&](const std::string& key, const std::string& value) {
    table.rows.push_back({{Span{entry.words(key)}}, plainSpans(value)});
  };
  row("standing", standingInWords(entry));
  row("answer", answerInWords(entry));
  if (entry.safeguard != nullptr) row("safeguard", safeguardInWords(entry));
  row("evidence", hasEvidence(entry) ? evidenceNamed(entry.context, entry.question.id) : entry.words("evidence-no"));
  const bool mayBePublished = entry.answer != nullptr && entry.answer->publish;
  row("publish", entry.words(mayBePublished ? "publish-yes" : "publish-no"));
  if (!entry.question.inPlaceMeans.empty()) row("in-place-means", entry.question.inPlaceMeans);
  return table;
}

std::string markOf(const RecordEntry& entry) {
  std::string mark = entry.question.id;
  if (entry.question.redLine) mark += " · " + entry.words("minimum-safeguard");
  if (entry.question.depth == instrument::Depth::Essential) mark += " · " + entry.words("essential");
  if (entry.question.weight != 1) {
    mark += " · " + entry.context.wording.text("weight", {{"weight", std::to_string(entry.question.weight)}});
  }
  return mark;
}

void appendReason(std::vector<Block>& blocks, const BuildContext& context, const assessment::Answer* answer) {
  if (answer == nullptr) return;
  if (answer->conflicting) {
    blocks.emplace_back(Callout{CalloutTone::Warning, {Span{context.wording.text("conflicting")}}});
  }
  if (isBlank(answer->justification)) {
    const bool given = answer->kind != assessment::AnswerKind::NotAsked;
    if (given) blocks.emplace_back(plainParagraph(context.wording.text("reason-none"), ParagraphRole::Small));
    return;
  }
  blocks.emplace_back(Paragraph{{boldSpan(context.wording.text("reason"))}, ParagraphRole::Small});
  appendBlocks(blocks, parseMarkdown(answer->justification, kQuestionLevel + 1));
}

void appendEntry(std::vector<Block>& blocks, const RecordEntry& entry) {
  blocks.emplace_back(Heading{kQuestionLevel, entry.question.text, entry.question.id});
  blocks.emplace_back(plainParagraph(markOf(entry), ParagraphRole::Small));
  blocks.emplace_back(entryTable(entry));
  appendReason(blocks, entry.context, entry.answer);
  appendDiscussion(blocks, entry.context, entry.question.id);
}

const assessment::Safeguard* safeguardOf(const BuildContext& context, const instrument::Question& question) {
  const assessment::RequirementCounts* counts = context.counts.find(question.requirement);
  if (counts == nullptr) return nullptr;
  const auto found = std::find_if(counts->safeguards.begin(), counts->safeguards.end(),
                                  [&](const auto& safeguard) { return safeguard.question == question.id; });
  return found == counts->safeguards.end() ? nullptr : &*found;
}

void appendOtherAnswers(std::vector<Block>& blocks, const BuildContext& context) {
  bool first = true;
  for (const auto& [id, answer] : context.dossier.answers) {
    if (context.instrument.findQuestion(id) != nullptr) continue;
    if (first) {
      blocks.emplace_back(Heading{kRecordRequirementLevel, context.wording.text("other-answers"), "other-answers"});
      first = false;
    }
    instrument::Question unknown;
    unknown.id = id;
    const RecordEntry entry{context, unknown, &answer, Standing::Asked, nullptr};
    blocks.emplace_back(Heading{kQuestionLevel, id, {}});
    blocks.emplace_back(plainParagraph(context.wording.text("answer") + ": " + chosenAnswer(entry)));
    appendReason(blocks, context, &answer);
    appendDiscussion(blocks, context, id);
  }
}

}  // namespace

std::vector<Block> recordAnswers(const BuildContext& context) {
  std::vector<Block> blocks;
  for (const instrument::Requirement& requirement : context.instrument.requirements) {
    blocks.emplace_back(Heading{kRecordRequirementLevel, requirement.title, requirement.id});
    for (const instrument::Question& question : requirement.questions) {
      const Standing standing = assessment::standing(question, context.dossier.facts, context.dossier.assessment);
      appendEntry(blocks, {context, question, context.answerTo(question.id), standing, safeguardOf(context, question)});
    }
  }
  appendOtherAnswers(blocks, context);
  return blocks;
}

}  // namespace playfair::report
