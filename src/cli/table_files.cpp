// SPDX-License-Identifier: EUPL-1.2
#include "table_files.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "open_workspace.h"
#include "output.h"
#include "playfair/exchange/questionnaire_workbook.h"
#include "playfair/exchange/record_workbook.h"
#include "playfair/exchange/register_entry.h"
#include "playfair/instrument/translation.h"

namespace playfair::cli {

namespace {

Result<exchange::FileWords> wordsFor(const TableChoice& choice) {
  const auto definition =
      choice.definition.empty() ? report::shippedDefinition(choice.kind) : report::loadDefinition(choice.definition);
  if (!definition) {
    return tl::make_unexpected(definition.error());
  }
  if (definition->kind != choice.kind) {
    return failure(ErrorCode::Invalid, "this defines another kind of report than --kind names", choice.definition);
  }
  exchange::FileWords::Texts texts;
  for (const auto& [key, inLanguages] : definition->fixedTexts) {
    texts[key] = report::textIn(inLanguages, choice.report.language);
  }
  return exchange::FileWords(std::move(texts));
}

Result<std::string> registerFile(const assessment::Dossier& dossier, const TableChoice& choice) {
  const exchange::RegisterEntry entry = exchange::registerEntry(dossier, choice.report.language);
  for (const exchange::ToComplete& open : entry.toComplete) {
    sayNote("Not in the entry: " + open.field + (open.required ? " (required by the standard). " : ". ") +
            open.because);
  }
  return choice.format == "json" ? exchange::registerJson(entry) : Result<std::string>(exchange::registerCsv(entry));
}

Result<std::string> recordFile(const workspace::Workspace& workspace, const assessment::Dossier& dossier,
                               const TableChoice& choice) {
  const auto words = wordsFor(choice);
  if (!words) {
    return tl::make_unexpected(words.error());
  }
  exchange::RecordFile file{dossier, *words, choice.report.language, choice.report.date};
  if (choice.withHistory) {
    auto history = wholeHistory(workspace, dossier.assessment.id);
    if (!history) {
      return tl::make_unexpected(history.error());
    }
    file.history = std::move(*history);
  }
  return exchange::recordXlsx(file);
}

Result<std::string> questionnaireFile(const assessment::Dossier& dossier, const TableChoice& choice) {
  const auto words = wordsFor(choice);
  if (!words) {
    return tl::make_unexpected(words.error());
  }
  const auto& wanted = choice.report.questionnaire.questions;
  if (const auto known = checkQuestions(*dossier.instrument, wanted); !known) {
    return tl::make_unexpected(known.error());
  }
  const exchange::QuestionnaireFile file{dossier, assessment::chosenQuestions(dossier, wanted), *words,
                                         choice.report.date, choice.report.questionnaire.fill};
  return choice.format == "csv" ? Result<std::string>(exchange::questionnaireCsv(file))
                                : exchange::questionnaireXlsx(file);
}

}  // namespace

std::vector<std::string> tableFormats(const std::string& kind) {
  if (kind == "register") {
    return {"json", "csv"};
  }
  if (kind == "questionnaire") {
    return {"xlsx", "csv"};
  }
  return kind == "record" ? std::vector<std::string>{"xlsx"} : std::vector<std::string>{};
}

bool isTableFile(const std::string& kind, const std::string& format) {
  const std::vector<std::string> formats = tableFormats(kind);
  return std::find(formats.begin(), formats.end(), format) != formats.end();
}

Result<std::string> tableFile(const workspace::Workspace& workspace, const TableChoice& choice) {
  auto dossier = dossierOf(workspace, choice.named);
  if (!dossier) {
    return tl::make_unexpected(dossier.error());
  }
  dossier->instrument = instrument::shownIn(dossier->instrument, choice.report.language);
  if (choice.kind == "register") {
    return registerFile(*dossier, choice);
  }
  return choice.kind == "record" ? recordFile(workspace, *dossier, choice) : questionnaireFile(*dossier, choice);
}

Result<std::vector<workspace::HistoryStep>> wholeHistory(const workspace::Workspace& workspace,
                                                         const assessment::AssessmentId& assessment) {
  workspace::ActivityFilter all;
  all.most = std::numeric_limits<int>::max();
  return workspace::activityOf(workspace, assessment, all);
}

Result<void> checkQuestions(const instrument::Instrument& instrument, const std::vector<std::string>& questions) {
  const std::vector<std::string> unknown = assessment::unknownChoices(instrument, questions);
  if (unknown.empty()) {
    return {};
  }
  return failure(ErrorCode::Invalid,
                 "there is no requirement or question \"" + unknown.front() +
                     "\" in this questionnaire; asked, essential and all are known too",
                 "--questions");
}

}  // namespace playfair::cli
