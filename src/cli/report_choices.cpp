// SPDX-License-Identifier: EUPL-1.2
#include "report_choices.h"

#include "table_files.h"

namespace playfair::cli {

Result<void> checkOwnOptions(const MakeReportOptions& options) {
  if (options.withHistory && options.kind != "record") {
    return failure(ErrorCode::Invalid, "only a record is written with its history", "--with-history");
  }
  const bool choosesQuestions = !options.questions.empty() || options.filled || options.large;
  if (choosesQuestions && options.kind != "questionnaire") {
    return failure(ErrorCode::Invalid, "--questions, --filled and --large are for a questionnaire", "--kind");
  }
  if (!options.houseStyle.empty() && isTableFile(options.kind, options.format)) {
    return failure(ErrorCode::Invalid, "tables and data have no house style", "--house-style");
  }
  if (options.large && isTableFile(options.kind, options.format)) {
    return failure(ErrorCode::Invalid, "large type is for pdf and odt", "--large");
  }
  return {};
}

report::ReportOptions choicesOf(const MakeReportOptions& options, const std::string& date) {
  report::ReportOptions choices;
  choices.language = options.language;
  choices.date = date;
  choices.ageBand = options.ageBand;
  choices.withProfile = options.withProfile;
  choices.withPublishedAnswers = options.withPublishedAnswers;
  choices.questionnaire.questions = options.questions;
  choices.questionnaire.fill =
      options.filled ? assessment::QuestionnaireFill::Answered : assessment::QuestionnaireFill::Blank;
  choices.questionnaire.setting = options.large ? report::Setting::Large : report::Setting::Normal;
  return choices;
}

}  // namespace playfair::cli
