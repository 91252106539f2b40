// SPDX-License-Identifier: EUPL-1.2
#include "reports/table_reports.h"

#include "playfair/exchange/questionnaire_workbook.h"
#include "playfair/exchange/record_workbook.h"
#include "playfair/exchange/register_entry.h"
#include "playfair/instrument/translation.h"
#include "reports/report_words.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

constexpr const char* kRegister = "register";

exchange::FileWords wordsOf(const report::ReportDefinition& definition, const std::string& language) {
  exchange::FileWords::Texts texts;
  for (const auto& [key, inLanguages] : definition.fixedTexts) texts[key] = report::textIn(inLanguages, language);
  return exchange::FileWords(std::move(texts));
}

report::Spans plainText(const std::string& text) {
  return {report::Span{text}};
}

report::Table tableOf(const exchange::RegisterEntry& entry) {
  const RegisterTexts texts = registerTexts();
  report::Table table;
  table.header = {fromQt(texts.field), fromQt(texts.value)};
  table.firstColumnIsHeader = true;
  table.widths = {2, 5};
  for (const auto& [name, value] : entry.values) table.rows.push_back({plainText(name), plainText(value)});
  return table;
}

report::Table openFieldsOf(const exchange::RegisterEntry& entry) {
  const RegisterTexts texts = registerTexts();
  report::Table table;
  table.header = {fromQt(texts.field), fromQt(texts.required), fromQt(texts.why)};
  table.firstColumnIsHeader = true;
  table.widths = {3, 2, 5};
  for (const auto& open : entry.toComplete) {
    const std::string required = open.required ? fromQt(texts.yes) : std::string();
    table.rows.push_back({plainText(open.field), plainText(required), plainText(open.because)});
  }
  return table;
}

report::Report registerPages(const report::ReportMaterial& material, const report::ReportDefinition&,
                             const report::ReportOptions& options) {
  const auto& dossier = material.dossiers.front();
  const RegisterTexts texts = registerTexts();
  const auto entry = exchange::registerEntry(dossier, options.language);
  report::Report report;
  report.kind = kRegister;
  report.language = options.language;
  report.title = dossier.project.title;
  report.date = options.date;
  const auto heading = [](int level, const QString& text) { return report::Heading{level, fromQt(text), {}}; };
  report.blocks.emplace_back(report::Paragraph{plainText(fromQt(texts.title)), report::ParagraphRole::Kicker});
  report.blocks.emplace_back(report::Heading{1, dossier.project.title, {}});
  report.blocks.emplace_back(heading(2, texts.inEntry));
  report.blocks.emplace_back(tableOf(entry));
  report.blocks.emplace_back(heading(2, texts.toComplete));
  report.blocks.emplace_back(openFieldsOf(entry));
  return report;
}

Result<std::string> writeRegister(const std::string& ending, const assessment::Dossier& dossier,
                                  const std::string& language) {
  const auto entry = exchange::registerEntry(dossier, language);
  return ending == "json" ? exchange::registerJson(entry) : Result<std::string>(exchange::registerCsv(entry));
}

}  // namespace

const report::ReportKind& registerKind() {
  static const report::ReportKind kind = [] {
    report::ReportKind made;
    made.id = kRegister;
    made.title = {{"en", "AI register entry"}, {"sv", "Post i AI-register"}, {"fr", "Entrée du registre d’IA"}};
    made.build = registerPages;
    return made;
  }();
  return kind;
}

std::vector<std::string> tableEndings(const std::string& kind) {
  if (kind == kRegister) return {"csv", "json"};
  if (kind == "questionnaire") return {"xlsx", "csv"};
  return kind == "record" ? std::vector<std::string>{"xlsx"} : std::vector<std::string>{};
}

Result<std::string> writeTable(const std::string& kind, const std::string& ending, const assessment::Dossier& dossier,
                               const report::ReportDefinition& definition, const report::ReportOptions& options) {
  assessment::Dossier shown = dossier;
  shown.instrument = instrument::shownIn(shown.instrument, options.language);
  if (kind == kRegister) return writeRegister(ending, shown, options.language);
  const exchange::FileWords words = wordsOf(definition, options.language);
  if (kind == "record") return exchange::recordXlsx({shown, words, options.language, options.date});
  const exchange::QuestionnaireFile file{shown, assessment::chosenQuestions(shown, options.questionnaire.questions),
                                         words, options.date, options.questionnaire.fill};
  return ending == "csv" ? Result<std::string>(exchange::questionnaireCsv(file)) : exchange::questionnaireXlsx(file);
}

}  // namespace playfair::ui
