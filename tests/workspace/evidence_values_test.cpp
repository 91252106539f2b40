// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"

using namespace playfair;
using namespace playfair::tests;
using assessment::AnswerKind;
using assessment::Comment;
using assessment::DifferingView;
using assessment::Evidence;

namespace {

const std::string kHash(64, 'a');

Evidence fullEvidence() {
  Evidence evidence;
  evidence.project = ProjectId{"p"};
  evidence.kind = assessment::EvidenceKind::Consultation;
  evidence.title = "Barnens råd";
  evidence.date = "2026-03-14";
  evidence.source = "School department";
  evidence.support = assessment::Support::ConfirmedByChildren;
  evidence.confidentiality = assessment::Confidentiality::Restricted;
  evidence.reviewBy = "2027-03-14";
  evidence.keepUntil = "2031-12-31";
  evidence.url = "https://example.org/a";
  evidence.text = "They said: *slower*.";
  evidence.file = assessment::StoredFile{kHash, 5'000'000'000, "drawing.png", "image/png"};
  evidence.details = {{"consultationWith", std::vector<std::string>{"children", "staff"}},
                      {"consultationNumber", std::int64_t{24}},
                      {"consultationTold", assessment::NotKnown{}},
                      {"consultationSaid", std::string("Slower.")}};
  return evidence;
}

}  // namespace

TEST_CASE("evidence keeps its form through JSON, and says a file only where it has one") {
  const Evidence evidence = fullEvidence();
  CHECK(valueOf(workspace::evidenceFromJson(workspace::toJson(evidence))) == evidence);
  Evidence plain;
  plain.project = ProjectId{"p"};
  plain.title = "T";
  CHECK(workspace::toJson(plain) ==
        R"({"confidentiality":"internal","date":"","details":{},"keepUntil":"","kind":"note","project":"p",)"
        R"("reviewBy":"","source":"","support":"said-by-us","text":"","title":"T","url":""})");
  CHECK(valueOf(workspace::evidenceFromJson(workspace::toJson(plain))) == plain);
  for (const auto kind : assessment::allEvidenceKinds()) {
    plain.kind = kind;
    CHECK(valueOf(workspace::evidenceFromJson(workspace::toJson(plain))).kind == kind);
  }
}

TEST_CASE("evidence of another form is refused") {
  const std::string good = workspace::toJson(fullEvidence());
  const std::vector<std::pair<std::string, std::string>> changes = {
      {R"("kind":"consultation")", R"("kind":"rumour")"},
      {R"("support":"confirmed-by-children")", R"("support":"x")"},
      {R"("confidentiality":"restricted")", R"("confidentiality":"")"},
      {R"("title":"Barnens råd")", R"("title":null)"},
      {R"("size":5000000000)", R"("size":-1)"},
      {R"("size":5000000000)", R"("size":"many")"},
      {kHash, "abc"},
      {R"("consultationNumber":24)", R"("consultationNumber":true)"},
      {R"("date":"2026-03-14",)", ""},
      {R"("project":"p")", R"("project":1)"}};
  for (const auto& [from, to] : changes) {
    std::string text = good;
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    INFO(text);
    CHECK(errorOf(workspace::evidenceFromJson(text)) == ErrorCode::Invalid);
  }
  for (const char* text : {"null", "[]", "{}", "1"}) CHECK_FALSE(workspace::evidenceFromJson(text).has_value());
}

TEST_CASE("comments and differing views keep their form through JSON") {
  Comment comment;
  comment.assessment = AssessmentId{"a"};
  comment.question = "q";
  comment.text = "Why?";
  CHECK(workspace::toJson(comment) ==
        R"({"assessment":"a","question":"q","resolved":false,"text":"Why?","toReviewer":false})");
  CHECK(valueOf(workspace::commentFromJson(workspace::toJson(comment))) == comment);
  comment.replyTo = CommentId{"c"};
  comment.resolved = true;
  comment.toReviewer = true;
  comment.meeting = EvidenceId{"m"};
  CHECK(valueOf(workspace::commentFromJson(workspace::toJson(comment))) == comment);
  CHECK(errorOf(workspace::commentFromJson("{}")) == ErrorCode::Invalid);

  DifferingView view;
  view.assessment = AssessmentId{"a"};
  view.question = "q";
  view.because = "Not at night.";
  view.holder = "School nurse";
  for (const auto kind : {AnswerKind::Level, AnswerKind::NotApplicable, AnswerKind::AskedUnknown}) {
    view.kind = kind;
    view.level = kind == AnswerKind::Level ? 4 : 0;
    CHECK(valueOf(workspace::differingViewFromJson(workspace::toJson(view))) == view);
  }
  view.meeting = EvidenceId{"m"};
  CHECK(valueOf(workspace::differingViewFromJson(workspace::toJson(view))) == view);
  view.kind = AnswerKind::NotAsked;
  CHECK(errorOf(workspace::differingViewFromJson(workspace::toJson(view))) == ErrorCode::Invalid);
}

TEST_CASE("an answer says its meeting only where it was given in one") {
  auto answer = assessment::levelAnswer(3, "b");
  CHECK(workspace::toJson(answer) == R"({"because":"b","level":3,"publish":false})");
  answer.meeting = EvidenceId{"m"};
  CHECK(workspace::toJson(answer) == R"({"because":"b","level":3,"meeting":"m","publish":false})");
  CHECK(valueOf(workspace::answerFromJson(workspace::toJson(answer))) == answer);
  CHECK(errorOf(workspace::answerFromJson(R"({"because":"b","level":3,"meeting":1,"publish":false})")) ==
        ErrorCode::Invalid);
}
