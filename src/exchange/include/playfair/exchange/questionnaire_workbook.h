// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/assessment/question_choice.h"
#include "playfair/exchange/file_words.h"
#include "playfair/instrument/result.h"

namespace playfair::exchange {

/// A questionnaire for people without Playfair. Refers to what it is made from.
struct QuestionnaireFile {
  const assessment::Dossier& dossier;
  std::vector<const instrument::Question*> questions;
  const FileWords& words;  ///< of the definition "questionnaire"
  std::string date;        ///< ISO date it says it was made on
  assessment::QuestionnaireFill fill = assessment::QuestionnaireFill::Blank;
};

/// A workbook to fill in. Levels are chosen from a list; only level and reason can be changed. Its first sheet, saved
/// as CSV, is a file of answers (answers_file.h) as it is; the second says so. A question whose reason so far is too
/// long for a cell is not in it, and is named on the second sheet. Same input, same bytes. Errors: Internal,
/// NotWritable.
[[nodiscard]] Result<std::string> questionnaireXlsx(const QuestionnaireFile& file);

/// The first sheet as its CSV, for those who need no workbook: a file of answers to fill in.
[[nodiscard]] std::string questionnaireCsv(const QuestionnaireFile& file);

}  // namespace playfair::exchange
