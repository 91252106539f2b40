// SPDX-License-Identifier: EUPL-1.2
#include "requirement_blocks.h"

#include "playfair/assessment/applicability.h"
#include "playfair/report/markdown.h"
#include "playfair/report/profile_chart.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

constexpr int kRequirementLevel = 3;

// "What was done." in bold before the first paragraph, or on a line of its own before anything else.
std::vector<Block> withLeadIn(const std::string& leadIn, std::vector<Block> blocks) {
  if (auto* first = std::get_if<Paragraph>(&blocks.front())) {
    first->spans.insert(first->spans.begin(), boldSpan(leadIn + ". "));
  } else {
    blocks.insert(blocks.begin(), Paragraph{{boldSpan(leadIn + ".")}, ParagraphRole::Body});
  }
  return blocks;
}

std::vector<Block> requirementAccount(const BuildContext& context, const std::string& requirement) {
  std::vector<Block> blocks;
  for (const std::string& part : requirementParts()) {
    const std::string text = accountText(context.dossier, accountSection(requirement, part), context.options.language);
    std::vector<Block> told = parseMarkdown(text, kRequirementLevel + 1);
    if (!told.empty()) appendBlocks(blocks, withLeadIn(context.wording.text(part), std::move(told)));
  }
  return blocks;
}

std::vector<Block> publishedAnswers(const BuildContext& context, const instrument::Requirement& requirement) {
  std::vector<Block> blocks;
  for (const instrument::Question& question : requirement.questions) {
    const assessment::Answer* answer = context.answerTo(question.id);
    const bool asked = assessment::standing(question, context.dossier.facts, context.dossier.assessment) ==
                       assessment::Standing::Asked;
    if (!asked || !mayEnterReport(answer)) continue;
    blocks.emplace_back(Paragraph{{boldSpan(question.text)}, ParagraphRole::Body});
    if (context.options.withProfile && assessment::isAnswered(*answer)) {
      const std::string word = levelWord(answer->level, context.options.language);
      blocks.emplace_back(plainParagraph(context.wording.text("level") + ": " + word, ParagraphRole::Small));
    }
    appendBlocks(blocks, parseMarkdown(answer->justification, kRequirementLevel + 2));
  }
  if (!blocks.empty()) {
    blocks.insert(blocks.begin(), Heading{kRequirementLevel + 1, context.wording.text("from-the-answers"), {}});
  }
  return blocks;
}

}  // namespace

std::vector<Block> safeguardCallouts(const BuildContext& context, const std::string& requirement) {
  std::vector<Block> blocks;
  const assessment::RequirementCounts* counts = context.counts.find(requirement);
  if (counts == nullptr) return blocks;
  for (const assessment::Safeguard& safeguard : counts->safeguards) {
    if (!safeguard.due || safeguard.state == assessment::SafeguardState::Met) continue;
    const bool notMet = safeguard.state == assessment::SafeguardState::NotMet;
    const std::string words = context.wording.text(notMet ? "safeguard-not-met" : "safeguard-not-known");
    Callout callout;
    callout.tone = notMet ? CalloutTone::Bad : CalloutTone::Warning;
    callout.spans = {boldSpan(words + ": "), Span{context.questionText(safeguard.question)}};
    blocks.emplace_back(std::move(callout));
  }
  return blocks;
}

std::vector<Block> requirementBlocks(const BuildContext& context, const instrument::Requirement& requirement) {
  std::vector<Block> blocks = safeguardCallouts(context, requirement.id);
  const assessment::RequirementCounts* counts = context.counts.find(requirement.id);
  if (context.options.withProfile && counts != nullptr && counts->applicable > 0) {
    const std::string words = segmentsInWords(segmentsOf(*counts), context.options.language);
    blocks.emplace_back(plainParagraph(context.wording.text("counts") + ": " + words, ParagraphRole::Small));
  }
  appendBlocks(blocks, requirementAccount(context, requirement.id));
  if (context.options.withPublishedAnswers) appendBlocks(blocks, publishedAnswers(context, requirement));
  if (blocks.empty()) return blocks;
  blocks.insert(blocks.begin(), Heading{kRequirementLevel, requirement.title, requirement.id});
  return blocks;
}

}  // namespace playfair::report
