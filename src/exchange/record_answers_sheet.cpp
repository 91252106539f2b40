// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "playfair/assessment/applicability.h"
#include "record_sheets.h"

namespace playfair::exchange {

using assessment::Answer;
using assessment::AnswerKind;
using assessment::Standing;

namespace {

std::string standingNamed(const RecordFile& file, Standing standing) {
  switch (standing) {
    case Standing::NotByRule:
      return file.words.text("not-applicable-by-rule");
    case Standing::OutOfScope:
      return file.words.text("heading-not-taken-up");
    case Standing::NotInDepth:
      return file.words.text("standing-not-in-depth");
    case Standing::Asked:
      break;
  }
  return file.words.text("standing-asked");
}

std::string safeguardNamed(const RecordFile& file, const assessment::Counts& counts,
                           const instrument::Question& question) {
  const assessment::RequirementCounts* found = counts.find(question.requirement);
  if (found == nullptr) return {};
  for (const assessment::Safeguard& safeguard : found->safeguards) {
    if (safeguard.question != question.id) continue;
    std::string key = "safeguard-not-known";
    if (safeguard.state == assessment::SafeguardState::Met) key = "safeguard-met";
    if (safeguard.state == assessment::SafeguardState::NotMet) key = "safeguard-not-met";
    const std::string state = file.words.text(key);
    if (safeguard.due) return state;
    return file.words.text("safeguard-due-at", {{"state", state}, {"stage", safeguard.dueAt}});
  }
  return {};
}

std::string evidenceBehind(const RecordFile& file, const std::string& question) {
  std::string titles;
  for (const assessment::Evidence* evidence : file.dossier.evidenceFor(question)) {
    titles += (titles.empty() ? "" : "\n") + evidence->title;
  }
  return titles;
}

/// What was answered, and all that was written with it.
void addAnswerCells(std::vector<SheetCell>& row, const RecordFile& file, const std::string& question, bool asked) {
  const auto found = file.dossier.answers.find(question);
  const Answer answer = found == file.dossier.answers.end() ? Answer{} : found->second;
  const bool claimed =
      asked && assessment::isAnswered(answer) && assessment::isClaimed(answer, file.dossier.hasEvidence(question));
  row.push_back(answer.kind == AnswerKind::Level ? countCell(answer.level) : SheetCell());
  row.emplace_back(answerNamed(file, answer.kind, answer.level));
  row.push_back(yesOrNo(file, claimed));
  row.push_back(yesOrNo(file, answer.conflicting));
  row.emplace_back(answer.justification);
  row.push_back(yesOrNo(file, answer.publish));
}

}  // namespace

Sheet recordAnswersSheet(const RecordFile& file, const assessment::Counts& counts) {
  RecordSheet sheet(file, "sheet-answers", 2);
  sheet.column("heading-id", kSheetWord, true).column("heading-question", kSheetText, true);
  sheet.column("requirement", kSheetName, true).column("standing", kSheetWord);
  sheet.column("heading-level", kSheetNumber).column("answer", kSheetWord).column("claimed", kSheetNumber);
  sheet.column("heading-two-answers", kSheetNumber).column("reason", kSheetText).column("publish", kSheetNumber);
  sheet.column("safeguard", kSheetWord).column("evidence", kSheetName).column("in-place-means", kSheetText);
  sheet.column("heading-weight", kSheetNumber);
  const assessment::Dossier& dossier = file.dossier;
  for (const instrument::Requirement& requirement : dossier.instrument->requirements) {
    for (const instrument::Question& question : requirement.questions) {
      const Standing standing = assessment::standing(question, dossier.facts, dossier.assessment);
      std::vector<SheetCell> row = {question.id, question.text, requirement.id + " " + requirement.title,
                                    standingNamed(file, standing)};
      addAnswerCells(row, file, question.id, standing == Standing::Asked);
      row.emplace_back(safeguardNamed(file, counts, question));
      row.emplace_back(evidenceBehind(file, question.id));
      row.emplace_back(question.inPlaceMeans);
      row.push_back(countCell(question.weight));
      sheet.add(std::move(row));
    }
  }
  for (const auto& [id, answer] : dossier.answers) {
    if (dossier.instrument->findQuestion(id) != nullptr) continue;
    std::vector<SheetCell> row = {id, file.words.text("other-answers"), SheetCell(), SheetCell()};
    addAnswerCells(row, file, id, false);
    row.insert(row.end(), {SheetCell(), SheetCell(evidenceBehind(file, id)), SheetCell(), SheetCell()});
    sheet.add(std::move(row));
  }
  return sheet.take();
}

}  // namespace playfair::exchange
