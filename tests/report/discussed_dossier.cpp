// SPDX-License-Identifier: EUPL-1.2
#include "report/discussed_dossier.h"

#include "playfair/report/minutes.h"
#include "playfair/report/record.h"

namespace playfair::report::tests {

namespace {

using assessment::Comment;
using assessment::Confidentiality;
using assessment::DifferingView;
using assessment::Evidence;
using assessment::EvidenceKind;
using assessment::Support;

const assessment::AssessmentId kAssessment{"22222222-2222-4222-8222-222222222222"};

Evidence evidence(const std::string& id, EvidenceKind kind, const std::string& title) {
  Evidence made;
  made.id = {id};
  made.kind = kind;
  made.title = title;
  return made;
}

Evidence testReport() {
  Evidence made = evidence("e-file", EvidenceKind::File, "Test report of May");
  made.date = "2026-05-04";
  made.source = "The supplier";
  made.support = Support::TestResult;
  made.confidentiality = Confidentiality::Restricted;
  made.reviewBy = "2026-11-01";
  made.keepUntil = "2031-12-31";
  made.text = "It answered **240** questions.\n\n- one was wrong";
  made.file = {std::string(64, 'c'), 123456, "report may.pdf", "application/pdf"};
  return made;
}

Evidence consultation() {
  Evidence made = evidence("e-asked", EvidenceKind::Consultation, "What the children said");
  made.date = "2026-03-14";
  made.support = Support::ConfirmedByChildren;
  made.details["consultationWith"] = std::vector<std::string>{"children", "guardians"};
  made.details["consultationNumber"] = std::int64_t{24};
  made.details["consultationMethod"] = std::string("Drawing\nand talking");
  made.details["consultationTold"] = assessment::NotKnown{};
  return made;
}

Evidence page() {
  Evidence made = evidence("e-page", EvidenceKind::Link, "The page for parents");
  made.url = "https://example.org/parents";
  made.confidentiality = Confidentiality::Public;
  return made;
}

Evidence meeting() {
  Evidence made = evidence("m-1", EvidenceKind::Meeting, "Second workshop");
  made.date = "2026-11-20";
  made.text = "Held in the *large* room.";
  made.details["meetingPurpose"] = std::string("To go through inclusion");
  made.details["meetingParticipants"] = std::string("Head of preschools\nTwo teachers");
  made.details["meetingAgenda"] = std::string("1. Inclusion\n2. Safety");
  made.details["meetingLeftOpen"] = std::string("Who pays. The head of preschools asks.");
  made.details["meetingBegan"] = std::string("2026-11-20T08:00:00Z");
  made.details["meetingEnded"] = std::string("2026-11-20T10:30:15.250Z");
  return made;
}

Comment comment(const std::string& id, const std::string& question, const std::string& text, const std::string& at) {
  Comment made;
  made.id = {id};
  made.assessment = kAssessment;
  made.question = question;
  made.text = text;
  made.signedBy = "Strategist, Example City";
  made.at = at;
  return made;
}

std::vector<Comment> comments() {
  Comment first = comment("c-1", "q-2-1", "Is that all children?", "2026-11-01T09:00:00.000Z");
  first.resolved = true;
  Comment reply = comment("c-2", "q-2-1", "Those in the pilot.", "2026-11-02T09:00:00.000Z");
  reply.replyTo = first.id;
  Comment spoken = comment("c-3", "q-5-1", "The supplier will tell.", "2026-11-20T09:00:00.000Z");
  spoken.toReviewer = true;
  spoken.signedBy.clear();
  spoken.meeting = {"m-1"};
  return {first, reply, spoken};
}

DifferingView view(const std::string& id, const std::string& question, assessment::AnswerKind kind, int level,
                   const std::string& because, const std::string& holder) {
  return {{id}, kAssessment, question, kind, level, because, holder, {"m-1"}};
}

std::vector<DifferingView> views() {
  using assessment::AnswerKind;
  return {view("v-1", "q-2-1", AnswerKind::Level, 1, "Only *some* were asked.", "School nurse"),
          view("v-2", "q-5-2", AnswerKind::AskedUnknown, 0, "Nobody has tried.", "")};
}

}  // namespace

assessment::Dossier discussedDossier() {
  assessment::Dossier dossier = sampleDossier();
  dossier.assessment.id = kAssessment;
  dossier.answers["q-2-1"].meeting = {"m-1"};
  dossier.evidence = {page(), consultation(), testReport(), meeting()};
  dossier.links = {{"gone-1", {"e-file"}}, {"q-2-1", {"e-asked"}}, {"q-2-3", {"e-file"}}, {"q-2-3", {"e-page"}}};
  dossier.comments = comments();
  dossier.differingViews = views();
  return dossier;
}

workspace::MeetingContent sampleMeeting() {
  workspace::MeetingContent content;
  content.meeting = meeting();
  content.answered = {{kAssessment, "q-2-2"}, {kAssessment, "q-2-1"}};
  content.comments = {comments().back()};
  content.differingViews = views();
  return content;
}

Report recordOf(const assessment::Dossier& dossier) {
  ReportOptions options;
  options.date = "2026-11-23";
  return buildRecord(dossier, definitionOf("record"), options);
}

Report minutesOf(const workspace::MeetingContent& content, const std::vector<assessment::Dossier>& dossiers) {
  ReportOptions options;
  options.date = "2026-11-23";
  return buildMinutes(content, dossiers, definitionOf("minutes"), options);
}

}  // namespace playfair::report::tests
