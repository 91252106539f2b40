// SPDX-License-Identifier: EUPL-1.2
#include "record_discussion.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "playfair/report/markdown.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

// Below the questions of a record.
constexpr int kHeadingsInViews = 5;
constexpr std::size_t kDateLength = 10;

ListItem commentItem(const BuildContext& context, const assessment::Comment& comment) {
  const std::string key = comment.resolved ? "comment-settled" : comment.toReviewer ? "comment-to-reviewer" : "comment";
  const std::string who = comment.signedBy.empty() ? context.wording.text("somebody") : onOneLine(comment.signedBy);
  ListItem item;
  item.spans = {boldSpan(context.wording.text(key, {{"date", comment.at.substr(0, kDateLength)}, {"who", who}}))};
  Spans text = plainSpans(comment.text);
  item.spans.insert(item.spans.end(), std::make_move_iterator(text.begin()), std::make_move_iterator(text.end()));
  return item;
}

/// A comment with its answers below it, as they were given.
ListItem threadItem(const BuildContext& context, const std::vector<assessment::Comment>& comments,
                    const assessment::Comment& first) {
  ListItem item = commentItem(context, first);
  List replies;
  for (const assessment::Comment& comment : comments) {
    if (first.replyTo.empty() && comment.replyTo == first.id) replies.items.push_back(commentItem(context, comment));
  }
  if (!replies.items.empty()) item.children.push_back(std::move(replies));
  return item;
}

/// What it answers may be missing: erased, or not said in the meeting that is told of.
bool beginsThread(const std::vector<assessment::Comment>& comments, const assessment::Comment& comment) {
  return comment.replyTo.empty() || std::none_of(comments.begin(), comments.end(), [&](const auto& other) {
           return other.id == comment.replyTo && other.replyTo.empty();
         });
}

}  // namespace

std::string answerChosen(const BuildContext& context, assessment::AnswerKind kind, int level) {
  switch (kind) {
    case assessment::AnswerKind::Level:
      return std::to_string(level) + " · " + levelWord(level, context.options.language);
    case assessment::AnswerKind::NotApplicable:
      return context.wording.text("answer-not-applicable");
    case assessment::AnswerKind::AskedUnknown:
      return context.wording.text("answer-unknown");
    default:
      return context.wording.text("answer-none");
  }
}

void appendDifferingViews(std::vector<Block>& blocks, const BuildContext& context,
                          const std::vector<assessment::DifferingView>& views, const std::string& question) {
  for (const assessment::DifferingView& view : views) {
    if (view.question != question) continue;
    const std::string answer = answerChosen(context, view.kind, view.level);
    const std::string heading =
        isBlank(view.holder)
            ? context.wording.text("differing-view-nobody", {{"answer", answer}})
            : context.wording.text("differing-view", {{"holder", onOneLine(view.holder)}, {"answer", answer}});
    blocks.emplace_back(Paragraph{{boldSpan(heading)}, ParagraphRole::Body});
    appendBlocks(blocks, parseMarkdown(view.because, kHeadingsInViews));
  }
}

void appendComments(std::vector<Block>& blocks, const BuildContext& context,
                    const std::vector<assessment::Comment>& comments, const std::string& question) {
  List list;
  for (const assessment::Comment& comment : comments) {
    if (comment.question != question || !beginsThread(comments, comment)) continue;
    list.items.push_back(threadItem(context, comments, comment));
  }
  if (list.items.empty()) return;
  blocks.emplace_back(Paragraph{{boldSpan(context.wording.text("comments"))}, ParagraphRole::Small});
  blocks.emplace_back(std::move(list));
}

void appendDiscussion(std::vector<Block>& blocks, const BuildContext& context, const std::string& question) {
  appendDifferingViews(blocks, context, context.dossier.differingViews, question);
  appendComments(blocks, context, context.dossier.comments, question);
}

}  // namespace playfair::report
