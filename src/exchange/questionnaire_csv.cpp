// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "csv.h"
#include "playfair/exchange/questionnaire_file.h"
#include "playfair/instrument/fact_catalogue.h"
#include "playfair/instrument/json.h"
#include "playfair/instrument/utf8.h"
#include "playfair/workspace/whole_file.h"
#include "text_encoding.h"

namespace playfair::exchange {

namespace {

constexpr std::size_t kLargestSheet = 16U * 1024U * 1024U;

enum class QuestionColumn : std::size_t {
  Requirement,
  Question,
  InPlace,
  Why,
  Good,
  Evidence,
  WhoKnows,
  Crc,
  Depth,
  SafeguardFrom,
  SafeguardBecause
};

constexpr std::array<std::string_view, 11> kSheetColumns = {
    "requirement", "question", "in place means", "why it matters", "good looks like",  "evidence",
    "who knows",   "crc",      "depth",          "safeguard from", "safeguard because"};

std::string allSheetColumns() {
  std::string all;
  for (const std::string_view name : kSheetColumns) all += (all.empty() ? "" : ", ") + std::string(name);
  return all;
}

std::string withoutBlanksAround(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

/// Which field of a row holds which column; the number of fields where a column is not there.
struct SheetColumns {
  std::array<std::size_t, kSheetColumns.size()> at{};
  std::size_t count = 0;
};

Result<SheetColumns> sheetColumnsOf(const CsvRow& header, const std::string& place) {
  SheetColumns columns;
  columns.count = header.fields.size();
  columns.at.fill(columns.count);
  for (std::size_t field = 0; field < header.fields.size(); ++field) {
    const std::string name = plainWord(header.fields[field]);
    if (name.empty()) continue;
    const auto* found = std::find(kSheetColumns.begin(), kSheetColumns.end(), name);
    if (found == kSheetColumns.end()) {
      return failure(ErrorCode::Invalid, "there is no column \"" + name + "\"; the columns are " + allSheetColumns(),
                     place);
    }
    std::size_t& column = columns.at.at(static_cast<std::size_t>(found - kSheetColumns.begin()));
    if (column != columns.count) return failure(ErrorCode::Invalid, "two columns are called " + name, place);
    column = field;
  }
  if (columns.at[0] == columns.count || columns.at[1] == columns.count) {
    return failure(ErrorCode::Invalid, "the first row must name the columns requirement and question", place);
  }
  return columns;
}

/// The separator under which the first line names both columns that have to be there, else a comma.
char sheetSeparator(std::string_view text) {
  const std::string_view firstLine = text.substr(0, text.find_first_of("\r\n"));
  for (const char separator : {',', ';', '\t'}) {
    const auto rows = parseCsv(firstLine, separator, {});
    if (!rows || rows->empty()) continue;
    std::vector<std::string> names;
    for (const std::string& field : rows->front().fields) names.push_back(plainWord(field));
    const auto isThere = [&](const char* name) { return std::find(names.begin(), names.end(), name) != names.end(); };
    if (isThere("requirement") && isThere("question")) return separator;
  }
  return ',';
}

/// Lines of a cell, or what stands between `|`.
std::vector<std::string> entriesOf(const std::string& cell) {
  std::vector<std::string> entries;
  std::size_t begin = 0;
  while (begin <= cell.size()) {
    const std::size_t end = std::min(cell.find_first_of("\n|", begin), cell.size());
    std::string entry = withoutBlanksAround(std::string_view(cell).substr(begin, end - begin));
    if (!entry.empty()) entries.push_back(std::move(entry));
    begin = end + 1;
  }
  return entries;
}

Result<std::vector<std::string>> articlesOf(const std::string& cell, const std::string& place) {
  std::vector<std::string> articles;
  std::size_t begin = 0;
  while (begin < cell.size()) {
    const std::size_t end = std::min(cell.find_first_of(",;/ \t\r\n", begin), cell.size());
    const std::string word = cell.substr(begin, end - begin);
    begin = end + 1;
    if (word.empty()) continue;
    int number = 0;
    const auto [rest, fault] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (fault != std::errc() || rest != word.data() + word.size() || number < 1 || number > 54) {
      return failure(ErrorCode::Invalid,
                     "crc holds numbers of articles of the Convention on the Rights of the Child, 1 to 54, with commas "
                     "between them; found \"" +
                         word + "\"",
                     place);
    }
    std::string article = std::to_string(number);
    if (std::find(articles.begin(), articles.end(), article) == articles.end()) articles.push_back(std::move(article));
  }
  return articles;
}

/// Builds the draft row by row.
class SheetReading {
 public:
  SheetReading(const instrument::OwnIdentity& identity, const SheetColumns& columns,
               const instrument::FactCatalogue& catalogue, std::string file)
      : m_draft(instrument::newOwn(identity)), m_columns(columns), m_catalogue(catalogue), m_file(std::move(file)) {}

  Result<void> take(const CsvRow& row) {
    const std::string place = rowOf(m_file, row.number);
    if (row.fields.size() != m_columns.count) {
      return failure(ErrorCode::Invalid,
                     "there are " + std::to_string(row.fields.size()) + " fields where the first row names " +
                         std::to_string(m_columns.count) + " columns; put text with separators in quotation marks",
                     place);
    }
    for (const std::string& field : row.fields) {
      if (instrument::firstInvalidUtf8(field)) return failure(ErrorCode::NotUtf8, "the text is not UTF-8", place);
    }
    m_row = &row;
    if (auto chosen = chooseRequirement(place); !chosen) return chosen;
    return addQuestion(place);
  }

  instrument::Instrument done() { return std::move(m_draft); }

 private:
  [[nodiscard]] std::string cell(QuestionColumn column) const {
    const std::size_t field = m_columns.at.at(static_cast<std::size_t>(column));
    return field == m_columns.count ? std::string()
                                    : withoutBlanksAround(withoutFormulaProtection(m_row->fields[field]));
  }

  Result<void> chooseRequirement(const std::string& place) {
    const std::string title = cell(QuestionColumn::Requirement);
    if (title.empty()) {
      if (!m_draft.requirements.empty()) return {};
      return failure(ErrorCode::Invalid, "the first question has no requirement; name it in the column requirement",
                     place);
    }
    const auto known = std::find_if(m_draft.requirements.begin(), m_draft.requirements.end(),
                                    [&](const auto& requirement) { return requirement.title == title; });
    m_requirement = static_cast<std::size_t>(known - m_draft.requirements.begin());
    if (known != m_draft.requirements.end()) return {};
    instrument::Requirement made;
    made.id = "R" + std::to_string(m_requirement + 1);
    made.title = title;
    made.shortTitle = title;
    made.intro = "What " + m_draft.publisher + " asks under \"" + title + "\".";
    m_draft.requirements.push_back(std::move(made));
    return {};
  }

  Result<void> addQuestion(const std::string& place) {
    instrument::Requirement& requirement = m_draft.requirements[m_requirement];
    instrument::Question question;
    question.text = cell(QuestionColumn::Question);
    if (question.text.empty()) return failure(ErrorCode::Invalid, "there is no question in this row", place);
    const std::string number = std::to_string(requirement.questions.size() + 1);
    question.id =
        m_draft.prefix + "-n" + std::to_string(m_requirement + 1) + "-" + (number.size() < 2 ? "0" : "") + number;
    question.requirement = requirement.id;
    question.inPlaceMeans = cell(QuestionColumn::InPlace);
    question.whyItMatters = cell(QuestionColumn::Why);
    question.whatGoodLooksLike = entriesOf(cell(QuestionColumn::Good));
    question.evidenceUsuallyKept = entriesOf(cell(QuestionColumn::Evidence));
    question.whoKnows = cell(QuestionColumn::WhoKnows);
    question.source = {instrument::kOwnSource, requirement.id, {}};
    question.wording = "own";
    auto articles = articlesOf(cell(QuestionColumn::Crc), place);
    if (!articles) return tl::make_unexpected(articles.error());
    question.crc = std::move(*articles);
    for (const std::string& article : question.crc) {
      if (std::find(requirement.crc.begin(), requirement.crc.end(), article) == requirement.crc.end()) {
        requirement.crc.push_back(article);
      }
    }
    if (auto set = setDepth(question, place); !set) return set;
    if (auto set = setSafeguard(question, place); !set) return set;
    requirement.questions.push_back(std::move(question));
    return {};
  }

  Result<void> setDepth(instrument::Question& question, const std::string& place) const {
    const std::string word = plainWord(cell(QuestionColumn::Depth));
    if (!word.empty() && word != "essential" && word != "full") {
      return failure(ErrorCode::Invalid, "depth is essential or full, or empty for essential; found \"" + word + "\"",
                     place);
    }
    question.depth = word == "full" ? instrument::Depth::Full : instrument::Depth::Essential;
    return {};
  }

  Result<void> setSafeguard(instrument::Question& question, const std::string& place) const {
    const std::string from = plainWord(cell(QuestionColumn::SafeguardFrom));
    const std::string because = cell(QuestionColumn::SafeguardBecause);
    if (from.empty()) {
      if (because.empty()) return {};
      return failure(ErrorCode::Invalid, "a minimum safeguard needs the stage in the column safeguard from", place);
    }
    const instrument::FactDefinition* stages = m_catalogue.find("stage");
    if (stages == nullptr) return failure(ErrorCode::Internal, "the stages of a project are not known", place);
    std::string known;
    for (const instrument::FactOption& stage : stages->options) {
      if (from == stage.value || from == plainWord(stage.title)) {
        question.redLine = instrument::RedLine{stage.value, because, "Some of it is in place, but not all of it."};
        return {};
      }
      known += (known.empty() ? "" : ", ") + stage.value;
    }
    return failure(ErrorCode::Invalid, "safeguard from is a stage (" + known + "); found \"" + from + "\"", place);
  }

  instrument::Instrument m_draft;
  const SheetColumns& m_columns;
  const instrument::FactCatalogue& m_catalogue;
  std::string m_file;
  const CsvRow* m_row = nullptr;
  std::size_t m_requirement = 0;
};

bool looksEmpty(const CsvRow& row) {
  return std::all_of(row.fields.begin(), row.fields.end(),
                     [](const std::string& field) { return withoutBlanksAround(field).empty(); });
}

}  // namespace

Result<instrument::Instrument> readQuestionnaireCsv(const std::filesystem::path& file,
                                                    const instrument::OwnIdentity& identity,
                                                    const std::string& encoding) {
  auto bytes = instrument::readFile(file, kLargestSheet);
  if (!bytes) return tl::make_unexpected(bytes.error());
  const std::string name = file.string();
  const auto text = toUtf8(std::move(*bytes), encoding, name);
  if (!text) return tl::make_unexpected(text.error());
  const auto rows = parseCsv(*text, sheetSeparator(*text), name);
  if (!rows) return tl::make_unexpected(rows.error());
  if (rows->empty()) {
    return failure(ErrorCode::Invalid,
                   "the file is empty; the first row must name the columns requirement and question", rowOf(name, 1));
  }
  const auto columns = sheetColumnsOf(rows->front(), rowOf(name, rows->front().number));
  if (!columns) return tl::make_unexpected(columns.error());
  const auto catalogue = instrument::loadFactCatalogue();
  if (!catalogue) return tl::make_unexpected(catalogue.error());
  SheetReading reading(identity, *columns, *catalogue, name);
  for (auto row = rows->begin() + 1; row != rows->end(); ++row) {
    if (looksEmpty(*row)) continue;
    if (auto taken = reading.take(*row); !taken) return tl::make_unexpected(taken.error());
  }
  auto draft = reading.done();
  if (draft.requirements.empty()) {
    return failure(ErrorCode::Invalid, "there is no question under the first row", rowOf(name, 2));
  }
  return draft;
}

Result<void> writeQuestionnaireTemplate(const std::filesystem::path& file) {
  std::string text;
  for (const std::string_view name : kSheetColumns) text += (text.empty() ? "" : ",") + std::string(name);
  return workspace::writeWholeFile(file, text + "\r\n");
}

}  // namespace playfair::exchange
