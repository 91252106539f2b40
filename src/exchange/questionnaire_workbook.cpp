// SPDX-License-Identifier: EUPL-1.2
#include "playfair/exchange/questionnaire_workbook.h"

#include <utility>

#include "answer_entries.h"
#include "csv.h"
#include "sheet.h"

namespace playfair::exchange {

using assessment::Answer;
using assessment::QuestionnaireFill;

namespace {

constexpr int kQuestionIdWidth = 20;
constexpr int kWordsWidth = 56;
constexpr int kLevelWidth = 12;
constexpr int kRequirementWidth = 30;
constexpr int kGuideLabel = 24;
constexpr int kGuideText = 100;
/// In bytes, so never too long for a cell, whatever is written.
constexpr std::size_t kLongestReason = kLongestCell - 1;

const std::vector<std::string>& levelChoices() {
  static const std::vector<std::string> kChoices = {"0", "1", "2", "3", "4", "na", "unknown"};
  return kChoices;
}

Answer shownAnswer(const QuestionnaireFile& file, const instrument::Question& question) {
  return assessment::answerToShow(file.dossier, question.id, file.fill);
}

/// A cell holds one text, and a second row for the same question could not be read back.
bool fitsInRow(const QuestionnaireFile& file, const instrument::Question& question) {
  return shownAnswer(file, question).justification.size() <= kLongestReason;
}

SheetCell levelCell(const Answer& answer) {
  if (answer.kind == assessment::AnswerKind::Level) return SheetCell(static_cast<double>(answer.level));
  return SheetCell(levelWord(answer));
}

std::string requirementTitled(const QuestionnaireFile& file, const instrument::Question& question) {
  const instrument::Requirement* found = file.dossier.instrument->findRequirement(question.requirement);
  return found == nullptr ? question.requirement : found->id + " " + found->title;
}

/// The headings are read back, so they are the same in every language. The last column is never empty: some programs
/// leave out empty cells at the end of a row.
Sheet fillInSheet(const QuestionnaireFile& file) {
  Sheet sheet;
  sheet.name = file.words.text("sheet-answers");
  sheet.frozenColumns = 1;
  SheetColumn level{"level", kLevelWidth, false, false, true, levelChoices(), file.words.text("level-hint")};
  SheetColumn because{"because", kWordsWidth, false, false, true};
  sheet.columns = {{"question", kQuestionIdWidth},
                   {"text", kWordsWidth},
                   {"in-place-means", kWordsWidth},
                   std::move(level),
                   std::move(because),
                   {"who-usually-knows", kRequirementWidth},
                   {"requirement", kRequirementWidth}};
  for (const instrument::Question* question : file.questions) {
    if (!fitsInRow(file, *question)) continue;
    const Answer answer = shownAnswer(file, *question);
    sheet.rows.push_back({question->id, question->text, question->inPlaceMeans, levelCell(answer),
                          protectFromFormulas(answer.justification), question->whoKnows,
                          requirementTitled(file, *question)});
  }
  return sheet;
}

Sheet guideSheet(const QuestionnaireFile& file) {
  const instrument::Instrument& instrument = *file.dossier.instrument;
  Sheet sheet;
  sheet.name = file.words.text("sheet-guide");
  sheet.columns = {{file.words.text("heading-guide"), kGuideLabel, true}, {file.dossier.project.title, kGuideText}};
  sheet.goesOn = " …";
  sheet.continued = "… ";
  const auto add = [&](const std::string& label, const std::string& text) {
    if (!text.empty()) sheet.rows.push_back({label, text});
  };
  if (file.fill == QuestionnaireFill::Answered) add({}, file.words.text("working-document"));
  add(file.words.text("how-to-fill"), file.words.text("how-to-fill-sheet"));
  for (const char* level : {"0", "1", "2", "3", "4"}) {
    add(level + (" · " + file.words.text(std::string("level-") + level)),
        file.words.text(std::string("level-means-") + level));
  }
  add("na · " + file.words.text("not-applicable"), file.words.text("not-applicable-means"));
  add("unknown · " + file.words.text("nobody-knows"), file.words.text("nobody-knows-means"));
  add(file.words.text("how-to-return"), file.words.text("how-to-return-sheet"));
  add(file.words.text("children-label"), file.words.text("children-note"));
  for (const instrument::Question* question : file.questions) {
    if (!fitsInRow(file, *question)) add(question->id, file.words.text("too-long-for-sheet"));
  }
  sheet.rows.push_back({file.words.text("made-on"), SheetDate{file.date}});
  for (const std::string& sentence : {instrument.notice, instrument.disclaimer}) add({}, sentence);
  return sheet;
}

}  // namespace

Result<std::string> questionnaireXlsx(const QuestionnaireFile& file) {
  const WorkbookProperties properties{file.dossier.project.title, file.date, file.dossier.instrument->disclaimer};
  return sheetsAsXlsx({fillInSheet(file), guideSheet(file)}, properties);
}

std::string questionnaireCsv(const QuestionnaireFile& file) {
  Sheet sheet = fillInSheet(file);
  // What is protected once is not protected again.
  for (auto& row : sheet.rows) {
    for (SheetCell& cell : row) {
      if (const auto* text = std::get_if<std::string>(&cell)) cell = withoutFormulaProtection(*text);
    }
  }
  return sheetAsCsv(sheet);
}

}  // namespace playfair::exchange
