// SPDX-License-Identifier: EUPL-1.2
#include "playfair/exchange/record_workbook.h"

#include <algorithm>
#include <utility>

#include "playfair/instrument/date.h"
#include "playfair/instrument/fact_translation.h"
#include "record_sheets.h"

namespace playfair::exchange {

namespace {

std::string toldDetail(const RecordFile& file, const assessment::FactValue& value,
                       const instrument::FactDefinition& detail) {
  if (std::holds_alternative<assessment::NotKnown>(value)) return file.words.text("not-known-yet");
  std::string words;
  for (const std::string& one : assessment::factValues({{detail.key, value}}, detail.key)) {
    words += (words.empty() ? "" : ", ") + instrument::optionTitle(detail, one);
  }
  return words;
}

}  // namespace

RecordSheet::RecordSheet(const RecordFile& file, const std::string& nameKey, int frozenColumns) : m_file(file) {
  m_sheet.name = file.words.text(nameKey);
  m_sheet.frozenColumns = frozenColumns;
  m_sheet.goesOn = file.words.text("goes-on");
  m_sheet.continued = file.words.text("continued");
}

RecordSheet& RecordSheet::column(const std::string& headingKey, int width, bool repeated) {
  m_sheet.columns.push_back({m_file.words.text(headingKey), width, repeated});
  return *this;
}

RecordSheet& RecordSheet::fraction(const std::string& headingKey) {
  m_sheet.columns.push_back({m_file.words.text(headingKey), kSheetNumber, false, true});
  return *this;
}

SheetCell countCell(int number) {
  return SheetCell(static_cast<double>(number));
}

SheetCell dayOrText(const std::string& text) {
  if (text.empty()) return {};
  return instrument::isDate(text) ? SheetCell(SheetDate{text}) : SheetCell(text);
}

SheetCell yesOrNo(const RecordFile& file, bool yes) {
  return SheetCell(file.words.text(yes ? "publish-yes" : "publish-no"));
}

std::string answerNamed(const RecordFile& file, assessment::AnswerKind kind, int level) {
  switch (kind) {
    case assessment::AnswerKind::Level:
      return file.words.text("level-" + std::to_string(level));
    case assessment::AnswerKind::NotApplicable:
      return file.words.text("answer-not-applicable");
    case assessment::AnswerKind::AskedUnknown:
      return file.words.text("answer-unknown");
    case assessment::AnswerKind::NotAsked:
      break;
  }
  return file.words.text("answer-none");
}

std::string questionNamed(const RecordFile& file, const std::string& question) {
  const instrument::Question* found = file.dossier.instrument->findQuestion(question);
  return found == nullptr ? question : found->text;
}

std::string evidenceTitled(const RecordFile& file, const assessment::EvidenceId& id) {
  const auto& evidence = file.dossier.evidence;
  const auto found = std::find_if(evidence.begin(), evidence.end(), [&](const auto& one) { return one.id == id; });
  return found == evidence.end() ? std::string() : found->title;
}

std::string detailTold(const RecordFile& file, const assessment::Facts& details, const std::string& key) {
  const auto said = details.find(key);
  const instrument::FactDefinition* detail = instrument::evidenceDetailsIn(file.language).find(key);
  return said == details.end() || detail == nullptr ? std::string() : toldDetail(file, said->second, *detail);
}

std::string detailsTold(const RecordFile& file, const assessment::Facts& details) {
  std::string told;
  for (const instrument::FactDefinition& detail : instrument::evidenceDetailsIn(file.language).facts) {
    const std::string words = detailTold(file, details, detail.key);
    if (!words.empty()) told += (told.empty() ? "" : "\n") + detail.title + ": " + words;
  }
  return told;
}

Result<std::string> recordXlsx(const RecordFile& file) {
  const assessment::Counts counts = assessment::count(file.dossier);
  std::vector<Sheet> sheets = {
      recordAboutSheet(file, counts),   recordFactsSheet(file),    recordRequirementsSheet(file, counts),
      recordAnswersSheet(file, counts), recordEvidenceSheet(file), recordCommentsSheet(file),
      recordViewsSheet(file),           recordMeetingsSheet(file)};
  if (file.history) sheets.push_back(recordHistorySheet(file));
  const std::string& title = file.dossier.project.title;
  return sheetsAsXlsx(sheets, {title, file.date, file.words.text("working-document")});
}

}  // namespace playfair::exchange
