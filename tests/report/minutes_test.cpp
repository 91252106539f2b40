// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/minutes.h"

#include <algorithm>

#include "report/discussed_dossier.h"
#include "support/catch.h"

using namespace playfair;
using playfair::report::tests::discussedDossier;
using playfair::report::tests::editInstrument;
using playfair::report::tests::minutesOf;
using playfair::report::tests::sampleMeeting;
using playfair::report::tests::wordsOf;
using playfair::tests::contains;

namespace {

std::string minutesWords() {
  return wordsOf(minutesOf(sampleMeeting(), {discussedDossier()}));
}

/// What the minutes say of one question: from its text to the next heading.
std::string entryIn(const report::Report& made, const std::string& question) {
  report::Report part;
  bool inside = false;
  for (const report::Block& block : made.blocks) {
    if (const auto* heading = std::get_if<report::Heading>(&block)) inside = heading->anchor == question;
    if (inside) part.blocks.push_back(block);
  }
  REQUIRE_FALSE(part.blocks.empty());
  return wordsOf(part);
}

workspace::MeetingContent withoutContent() {
  workspace::MeetingContent content = sampleMeeting();
  content.answered.clear();
  content.comments.clear();
  content.differingViews.clear();
  return content;
}

std::vector<std::string> headingsOf(const report::Report& made) {
  std::vector<std::string> headings;
  for (const report::Block& block : made.blocks) {
    if (const auto* heading = std::get_if<report::Heading>(&block)) {
      headings.push_back(std::to_string(heading->level) + " " + heading->text);
    }
  }
  return headings;
}

}  // namespace

TEST_CASE("minutes say that they are for colleagues, what was met about, when and who") {
  const report::Report made = minutesOf(sampleMeeting(), {discussedDossier()});
  CHECK(made.title == "Second workshop");
  CHECK(made.kind == "minutes");
  CHECK(made.author == "Example City");
  const auto& callout = std::get<report::Callout>(made.blocks.at(2));
  CHECK(wordsOf(callout.spans) == "Minutes for colleagues. Roles and numbers, no names. Not for publication.");
  const std::string words = wordsOf(made);
  for (const char* row : {"Project | An AI assistant for preschools | ", "Organisation | Example City | ",
                          "Date | 2026-11-20 | ", "Began | 2026-11-20 08:00 UTC | ", "Ended | 2026-11-20 10:30 UTC | ",
                          "Purpose | To go through inclusion | ", "Who took part | Head of preschools\nTwo teachers | ",
                          "Agenda | 1. Inclusion\n2. Safety | ", "Held in the large room."}) {
    CAPTURE(row);
    CHECK(contains(words, row));
  }
}

TEST_CASE("a time that somebody typed in another form stays as it is, and what was not said makes no row") {
  workspace::MeetingContent content = sampleMeeting();
  content.meeting.details["meetingBegan"] = std::string("after lunch");
  content.meeting.details["meetingEnded"] = assessment::NotKnown{};
  content.meeting.details.erase("meetingPurpose");
  const std::string words = wordsOf(minutesOf(content, {discussedDossier()}));
  CHECK(contains(words, "Began | after lunch | "));
  CHECK_FALSE(contains(words, "Ended | "));
  CHECK_FALSE(contains(words, "Purpose | "));
}

TEST_CASE("minutes tell each question dealt with once, in the order of the questionnaire") {
  CHECK(headingsOf(minutesOf(sampleMeeting(), {discussedDossier()})) ==
        std::vector<std::string>{"1 Second workshop", "2 Questions and answers",
                                 "3 Do children take part in the design?", "3 Can a child with a disability take part?",
                                 "3 Was it tested before children met it?", "3 Is there a way to stop it at once?",
                                 "2 Left open"});
}

TEST_CASE("minutes tell the answer, the reason, differing views and comments of the meeting") {
  const report::Report made = minutesOf(sampleMeeting(), {discussedDossier()});
  const std::string first = entryIn(made, "q-2-1");
  CHECK(contains(first, "Answer: 3 · In place\nWorking text one.\n"));
  CHECK(contains(first, "Differing view, School nurse: 1 · Planned\nOnly some were asked.\n"));
  // These were said at other times.
  CHECK_FALSE(contains(first, "Is that all children?"));
  const std::string spoken = entryIn(made, "q-5-1");
  CHECK(contains(spoken, "2026-11-20, somebody, to the reviewer: The supplier will tell."));
}

TEST_CASE("minutes say which answers are not those of the meeting") {
  const report::Report made = minutesOf(sampleMeeting(), {discussedDossier()});
  CHECK_FALSE(contains(entryIn(made, "q-2-1"), "2026-11-23"));
  CHECK(contains(entryIn(made, "q-2-2"),
                 "Answer: 1 · Planned\nChanged after the meeting. This is the answer as it stood on 2026-11-23.\n"));
  CHECK(contains(
      entryIn(made, "q-5-1"),
      "Answer: Asked, nobody knows\nSpoken of, but not answered in the meeting. This is the answer as it stood "
      "on 2026-11-23.\n"));
  CHECK(contains(entryIn(made, "q-5-2"), "Answer: Not asked yet\nDiffering view"));
}

TEST_CASE("an answer of the meeting that was taken away since is told as changed") {
  assessment::Dossier dossier = discussedDossier();
  dossier.answers.erase("q-2-2");
  CHECK(contains(entryIn(minutesOf(sampleMeeting(), {dossier}), "q-2-2"),
                 "Answer: Not asked yet\nChanged after the meeting."));
}

TEST_CASE("minutes list what was left open, in words and as questions without an answer") {
  const std::string words = minutesWords();
  const std::string left = words.substr(words.find("\nLeft open\n"));
  CHECK(contains(left, "Who pays. The head of preschools asks."));
  CHECK(contains(left,
                 "Questions spoken of that still have no answer:\nWas it tested before children met it?\n"
                 "Is there a way to stop it at once?\n"));
  CHECK_FALSE(contains(left, "Do children take part"));
  CHECK_FALSE(contains(left, "Nothing was left open."));
}

TEST_CASE("minutes of a meeting that dealt with nothing say so") {
  workspace::MeetingContent content = withoutContent();
  content.meeting.details.erase("meetingLeftOpen");
  const std::string words = wordsOf(minutesOf(content, {discussedDossier()}));
  CHECK(contains(words, "No question was answered or spoken of in this meeting."));
  CHECK(contains(words, "Nothing was left open."));
  CHECK(contains(words, "Agenda | "));
}

TEST_CASE("minutes of a project without an assessment stand for themselves") {
  assessment::Dossier bare;
  bare.project.title = "A bare project";
  const std::string words = wordsOf(minutesOf(withoutContent(), {bare}));
  CHECK(contains(words, "Project | A bare project | "));
  CHECK(contains(words, "No question was answered"));
}

TEST_CASE("several assessments stand under their own headings, with what was said of each") {
  assessment::Dossier second = discussedDossier();
  second.assessment.id = {"33333333-3333-4333-8333-333333333333"};
  editInstrument(second).title = "Another questionnaire";
  second.answers["q-2-1"].level = 4;
  workspace::MeetingContent content = sampleMeeting();
  content.answered.push_back({second.assessment.id, "q-2-1"});
  const report::Report made = minutesOf(content, {discussedDossier(), second});
  const std::vector<std::string> headings = headingsOf(made);
  const auto at = std::find(headings.begin(), headings.end(), "3 Another questionnaire");
  REQUIRE(at != headings.end());
  CHECK(std::find(headings.begin(), at, "3 Policy guidance on AI for children 2.0") != at);
  CHECK(std::count(headings.begin(), headings.end(), "4 Do children take part in the design?") == 2);
  const std::string words = wordsOf(made);
  CHECK(contains(words, "Answer: 3 · In place"));
  const std::string other = words.substr(words.find("Another questionnaire"));
  CHECK(contains(other, "Answer: 4 · Kept up"));
  // The view was written in the first assessment.
  CHECK_FALSE(contains(other, "Only some were asked."));
}

TEST_CASE("an assessment that the meeting did not touch has no heading") {
  assessment::Dossier second = discussedDossier();
  second.assessment.id = {"33333333-3333-4333-8333-333333333333"};
  editInstrument(second).title = "Another questionnaire";
  CHECK_FALSE(contains(wordsOf(minutesOf(sampleMeeting(), {discussedDossier(), second})), "Another questionnaire"));
}

TEST_CASE("a question that is not in the questionnaire any more keeps its place in the minutes") {
  workspace::MeetingContent content = sampleMeeting();
  content.answered.push_back({discussedDossier().assessment.id, "gone-1"});
  CHECK(contains(entryIn(minutesOf(content, {discussedDossier()}), "gone-1"), "Working text nine."));
}
