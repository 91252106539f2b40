// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/minutes.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <utility>

#include "build_context.h"
#include "playfair/report/markdown.h"
#include "record_discussion.h"
#include "text_language.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

using workspace::MeetingContent;

constexpr int kAssessmentLevel = 3;

std::string detail(const MeetingContent& content, const std::string& key) {
  return assessment::factText(content.meeting.details, key);
}

std::vector<Block> meetingBlocks(const BuildContext& context, const MeetingContent& content) {
  Table table;
  table.firstColumnIsHeader = true;
  table.widths = {26, 74};
  const auto row = [&](const std::string& key, const std::string& value) {
    if (!isBlank(value)) table.rows.push_back({{Span{context.wording.text(key)}}, plainSpans(value)});
  };
  row("project", context.dossier.project.title);
  row("organisation", assessment::factText(context.dossier.facts, "organisation"));
  row("meeting-date", content.meeting.date);
  row("began", momentInWords(detail(content, "meetingBegan")));
  row("ended", momentInWords(detail(content, "meetingEnded")));
  row("purpose", detail(content, "meetingPurpose"));
  row("participants", detail(content, "meetingParticipants"));
  row("agenda", detail(content, "meetingAgenda"));
  std::vector<Block> blocks;
  blocks.emplace_back(Callout{CalloutTone::Bad, {Span{context.wording.text("working-document")}}});
  blocks.emplace_back(std::move(table));
  appendBlocks(blocks, parseMarkdown(content.meeting.text, kAssessmentLevel));
  return blocks;
}

/// The questions of one assessment that the meeting answered or spoke of, in the order of the questionnaire.
std::vector<std::string> questionsDealtWith(const MeetingContent& content, const assessment::Dossier& dossier) {
  std::set<std::string> met;
  for (const auto& place : content.answered) {
    if (place.assessment == dossier.assessment.id) met.insert(place.question);
  }
  for (const auto& comment : content.comments) {
    if (comment.assessment == dossier.assessment.id) met.insert(comment.question);
  }
  for (const auto& view : content.differingViews) {
    if (view.assessment == dossier.assessment.id) met.insert(view.question);
  }
  std::vector<std::string> ordered;
  if (dossier.instrument) {
    for (const auto& requirement : dossier.instrument->requirements) {
      for (const auto& question : requirement.questions) {
        if (met.erase(question.id) > 0) ordered.push_back(question.id);
      }
    }
  }
  ordered.insert(ordered.end(), met.begin(), met.end());
  return ordered;
}

template <class T>
std::vector<T> ofAssessment(const std::vector<T>& all, const assessment::Dossier& dossier) {
  std::vector<T> some;
  std::copy_if(all.begin(), all.end(), std::back_inserter(some),
               [&](const T& each) { return each.assessment == dossier.assessment.id; });
  return some;
}

/// Which sentence says that an answer is not the one of the meeting; empty where it is, or nobody ever gave one.
std::string standsSince(const BuildContext& context, const MeetingContent& content, const std::string& question,
                        const assessment::Answer* answer) {
  if (answer != nullptr && answer->meeting == content.meeting.id) return {};
  const bool givenInMeeting =
      std::any_of(content.answered.begin(), content.answered.end(), [&](const workspace::EvidencePlace& place) {
        return place.assessment == context.dossier.assessment.id && place.question == question;
      });
  if (givenInMeeting) return "changed-later";
  return answer == nullptr ? "" : "spoken-of-only";
}

void appendQuestion(std::vector<Block>& blocks, const BuildContext& context, const MeetingContent& content,
                    const std::string& question, int level) {
  blocks.emplace_back(Heading{level, context.questionText(question), question});
  const assessment::Answer* answer = context.answerTo(question);
  const std::string chosen =
      answer == nullptr ? context.wording.text("answer-none") : answerChosen(context, answer->kind, answer->level);
  blocks.emplace_back(Paragraph{{boldSpan(context.wording.text("answer", {{"answer", chosen}}))}, ParagraphRole::Body});
  if (const std::string key = standsSince(context, content, question, answer); !key.empty()) {
    blocks.emplace_back(
        plainParagraph(context.wording.text(key, {{"date", context.options.date}}), ParagraphRole::Small));
  }
  if (answer != nullptr) appendBlocks(blocks, parseMarkdown(answer->justification, level + 1));
  appendDifferingViews(blocks, context, ofAssessment(content.differingViews, context.dossier), question);
  appendComments(blocks, context, ofAssessment(content.comments, context.dossier), question);
}

std::vector<Block> dealtWithBlocks(const std::vector<BuildContext>& contexts, const MeetingContent& content) {
  std::vector<Block> blocks;
  for (const BuildContext& context : contexts) {
    const auto questions = questionsDealtWith(content, context.dossier);
    if (questions.empty()) continue;
    const bool several = contexts.size() > 1;
    if (several) blocks.emplace_back(Heading{kAssessmentLevel, context.instrument.title, {}});
    const int level = several ? kAssessmentLevel + 1 : kAssessmentLevel;
    for (const std::string& question : questions) appendQuestion(blocks, context, content, question, level);
  }
  if (blocks.empty()) blocks.emplace_back(plainParagraph(contexts.front().wording.text("dealt-with-nothing")));
  return blocks;
}

bool isOpen(const BuildContext& context, const std::string& question) {
  const assessment::Answer* answer = context.answerTo(question);
  return answer == nullptr || !assessment::isAnswered(*answer);
}

std::vector<Block> leftOpenBlocks(const std::vector<BuildContext>& contexts, const MeetingContent& content) {
  std::vector<Block> blocks = parseMarkdown(detail(content, "meetingLeftOpen"), kAssessmentLevel);
  List open;
  for (const BuildContext& context : contexts) {
    for (const std::string& question : questionsDealtWith(content, context.dossier)) {
      if (isOpen(context, question)) open.items.push_back({{Span{context.questionText(question)}}, {}});
    }
  }
  if (!open.items.empty()) {
    blocks.emplace_back(plainParagraph(contexts.front().wording.text("questions-left-open")));
    blocks.emplace_back(std::move(open));
  }
  if (blocks.empty()) blocks.emplace_back(plainParagraph(contexts.front().wording.text("left-open-nothing")));
  return blocks;
}

}  // namespace

Report buildMinutes(const MeetingContent& content, const std::vector<assessment::Dossier>& dossiers,
                    const ReportDefinition& definition, const ReportOptions& options) {
  std::vector<BuildContext> contexts;
  contexts.reserve(dossiers.size());
  for (const assessment::Dossier& dossier : dossiers) contexts.emplace_back(dossier, definition, options);
  const BuildContext& first = contexts.front();
  Report report = first.emptyReport();
  report.title = onOneLine(content.meeting.title);
  report.blocks.emplace_back(plainParagraph(textIn(definition.title, options.language), ParagraphRole::Kicker));
  report.blocks.emplace_back(Heading{1, report.title, "title"});
  for (const SectionDefinition& section : definition.sections) {
    if (section.builder == "meeting") {
      appendBlocks(report.blocks, meetingBlocks(first, content));
      continue;
    }
    report.blocks.emplace_back(Heading{2, textIn(section.heading, options.language), section.id});
    appendBlocks(report.blocks, section.builder == "dealt-with" ? dealtWithBlocks(contexts, content)
                                                                : leftOpenBlocks(contexts, content));
  }
  for (const BuildContext& context : contexts) sayLanguages(report, context.instrument);
  return report;
}

}  // namespace playfair::report
