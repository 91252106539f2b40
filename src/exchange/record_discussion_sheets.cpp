// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "playfair/workspace/told_step.h"
#include "record_sheets.h"

// Evidence, what was said, and how it came to be.
namespace playfair::exchange {

using assessment::Evidence;

namespace {

std::string standsBehindQuestions(const RecordFile& file, const Evidence& evidence) {
  std::string questions;
  for (const assessment::EvidenceLink& link : file.dossier.links) {
    if (link.evidence == evidence.id) questions += (questions.empty() ? "" : "\n") + link.question;
  }
  return questions;
}

std::string answeredIn(const RecordFile& file, const assessment::EvidenceId& meeting) {
  std::string questions;
  for (const auto& [question, answer] : file.dossier.answers) {
    if (answer.meeting == meeting) questions += (questions.empty() ? "" : "\n") + question;
  }
  return questions;
}

SheetCell momentCell(const std::string& at) {
  return at.empty() ? SheetCell() : SheetCell(SheetMoment{at});
}

std::vector<SheetCell> evidenceRow(const RecordFile& file, const Evidence& evidence) {
  const auto word = [&](const std::string& key) { return SheetCell(file.words.text(key)); };
  std::vector<SheetCell> row = {evidence.id.value,
                                evidence.title,
                                word("kind-" + assessment::toText(evidence.kind)),
                                dayOrText(evidence.date),
                                evidence.source,
                                word("support-" + assessment::toText(evidence.support)),
                                word("confidentiality-" + assessment::toText(evidence.confidentiality)),
                                standsBehindQuestions(file, evidence),
                                evidence.url,
                                evidence.text,
                                detailsTold(file, evidence.details)};
  if (evidence.file) {
    row.insert(row.end(), {SheetCell(evidence.file->name), SheetCell(evidence.file->mediaType),
                           SheetCell(static_cast<double>(evidence.file->size)), SheetCell(evidence.file->sha256)});
  } else {
    row.resize(row.size() + 4);
  }
  row.push_back(dayOrText(evidence.reviewBy));
  row.push_back(dayOrText(evidence.keepUntil));
  return row;
}

std::string stateNamed(const RecordFile& file, const assessment::Comment& comment) {
  if (comment.resolved) return file.words.text("heading-settled");
  return comment.toReviewer ? file.words.text("heading-to-reviewer") : std::string();
}

std::string signature(const RecordFile& file, const assessment::Person& person) {
  if (person.role.empty()) return file.words.text("somebody");
  return person.organisation.empty() ? person.role : person.role + ", " + person.organisation;
}

std::string kindTold(const RecordFile& file, const std::string& kind) {
  const std::string words = file.words.text("history-" + kind);
  return words.empty() ? kind : words;
}

}  // namespace

Sheet recordEvidenceSheet(const RecordFile& file) {
  RecordSheet sheet(file, "sheet-evidence", 2);
  sheet.column("evidence-id", kSheetWord, true).column("heading-title", kSheetName, true);
  sheet.column("evidence-kind", kSheetWord).column("evidence-date", kSheetNumber);
  sheet.column("evidence-source", kSheetName).column("evidence-support", kSheetWord);
  sheet.column("evidence-confidentiality", kSheetWord).column("evidence-behind", kSheetWord);
  sheet.column("evidence-url", kSheetName).column("heading-text", kSheetText).column("heading-details", kSheetText);
  sheet.column("evidence-file", kSheetName).column("heading-media-type", kSheetWord);
  sheet.column("heading-bytes", kSheetNumber).column("evidence-sha256", kSheetText);
  sheet.column("evidence-review-by", kSheetNumber).column("evidence-keep-until", kSheetNumber);
  for (const Evidence& evidence : file.dossier.evidence) sheet.add(evidenceRow(file, evidence));
  return sheet.take();
}

Sheet recordCommentsSheet(const RecordFile& file) {
  RecordSheet sheet(file, "sheet-comments", 1);
  sheet.column("heading-id", kSheetWord, true).column("heading-question", kSheetName, true);
  sheet.column("heading-text", kSheetText).column("heading-who", kSheetName).column("heading-when", kSheetWord);
  sheet.column("heading-state", kSheetWord).column("kind-meeting", kSheetName);
  sheet.column("heading-comment-id", kSheetWord).column("heading-reply-to", kSheetWord);
  for (const assessment::Comment& comment : file.dossier.comments) {
    const std::string who = comment.signedBy.empty() ? file.words.text("somebody") : comment.signedBy;
    sheet.add({comment.question, questionNamed(file, comment.question), comment.text, who, momentCell(comment.at),
               stateNamed(file, comment), evidenceTitled(file, comment.meeting), comment.id.value,
               comment.replyTo.value});
  }
  return sheet.take();
}

Sheet recordViewsSheet(const RecordFile& file) {
  RecordSheet sheet(file, "sheet-views", 1);
  sheet.column("heading-id", kSheetWord, true).column("heading-question", kSheetName, true);
  sheet.column("heading-holder", kSheetName).column("heading-level", kSheetNumber).column("answer", kSheetWord);
  sheet.column("heading-because", kSheetText).column("kind-meeting", kSheetName);
  for (const assessment::DifferingView& view : file.dossier.differingViews) {
    const bool isLevel = view.kind == assessment::AnswerKind::Level;
    sheet.add({view.question, questionNamed(file, view.question), view.holder,
               isLevel ? countCell(view.level) : SheetCell(), answerNamed(file, view.kind, view.level), view.because,
               evidenceTitled(file, view.meeting)});
  }
  return sheet.take();
}

Sheet recordMeetingsSheet(const RecordFile& file) {
  RecordSheet sheet(file, "sheet-meetings", 1);
  sheet.column("heading-title", kSheetName, true).column("evidence-date", kSheetNumber);
  sheet.column("heading-began", kSheetWord).column("heading-ended", kSheetWord).column("heading-purpose", kSheetName);
  sheet.column("heading-participants", kSheetName).column("heading-agenda", kSheetText);
  sheet.column("heading-left-open", kSheetText).column("heading-text", kSheetText);
  sheet.column("heading-answered-there", kSheetWord).column("evidence-id", kSheetWord, true);
  for (const Evidence& meeting : file.dossier.evidence) {
    if (meeting.kind != assessment::EvidenceKind::Meeting) continue;
    const auto told = [&](const char* key) { return detailTold(file, meeting.details, key); };
    sheet.add({meeting.title, dayOrText(meeting.date), momentCell(told("meetingBegan")),
               momentCell(told("meetingEnded")), told("meetingPurpose"), told("meetingParticipants"),
               told("meetingAgenda"), told("meetingLeftOpen"), meeting.text, answeredIn(file, meeting.id),
               meeting.id.value});
  }
  return sheet.take();
}

Sheet recordHistorySheet(const RecordFile& file) {
  RecordSheet sheet(file, "sheet-history", 1);
  sheet.column("heading-when", kSheetWord, true).column("heading-who", kSheetName, true);
  sheet.column("heading-what", kSheetWord, true).column("heading-where", kSheetName, true);
  sheet.column("heading-before", kSheetText).column("heading-after", kSheetText).column("heading-note", kSheetWord);
  for (const workspace::HistoryStep& step : *file.history) {
    const workspace::ToldStep told = workspace::tell(step);
    const bool erased = step.erased || step.beforeErased;
    sheet.add({momentCell(step.at), signature(file, step.author), kindTold(file, told.kind), told.place, told.before,
               told.after, erased ? file.words.text("heading-erased") : std::string()});
  }
  return sheet.take();
}

}  // namespace playfair::exchange
