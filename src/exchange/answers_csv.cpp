// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

#include "answer_entries.h"
#include "csv.h"
#include "playfair/instrument/utf8.h"
#include "text_encoding.h"

namespace playfair::exchange {

namespace {

// Which field holds what; `publish` need not be there.
struct Columns {
  std::size_t question = 0;
  std::size_t level = 0;
  std::size_t because = 0;
  std::optional<std::size_t> publish;
  std::size_t count = 0;
};

std::optional<std::size_t> columnOf(const std::vector<std::string>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? std::nullopt : std::optional<std::size_t>(found - names.begin());
}

Result<Columns> columnsOf(const CsvRow& header, const std::string& file) {
  std::vector<std::string> names;
  for (const std::string& field : header.fields) {
    names.push_back(plainWord(field));
  }
  for (const std::string_view name : {"question", "level", "because", "publish"}) {
    if (std::count(names.begin(), names.end(), name) > 1) {
      return failure(ErrorCode::Invalid, "two columns are called " + std::string(name), rowOf(file, header.number));
    }
  }
  const auto question = columnOf(names, "question");
  const auto level = columnOf(names, "level");
  const auto because = columnOf(names, "because");
  if (!question || !level || !because) {
    return failure(ErrorCode::Invalid, "the first row must name the columns question, level and because",
                   rowOf(file, header.number));
  }
  return Columns{*question, *level, *because, columnOf(names, "publish"), names.size()};
}

// The separator under which the first line names our columns; a comma where none does, for the message that follows.
char separatorOf(std::string_view text) {
  const std::string_view firstLine = text.substr(0, text.find_first_of("\r\n"));
  for (const char separator : {',', ';', '\t'}) {
    const auto rows = parseCsv(firstLine, separator, {});
    if (rows && !rows->empty() && columnsOf(rows->front(), {})) {
      return separator;
    }
  }
  return ',';
}

Result<std::optional<bool>> publishOf(const std::string& field, const std::string& place) {
  const std::string word = plainWord(field);
  if (word.empty()) {
    return std::optional<bool>{};
  }
  if (word == "true" || word == "yes" || word == "1") {
    return std::optional<bool>{true};
  }
  if (word == "false" || word == "no" || word == "0") {
    return std::optional<bool>{false};
  }
  return failure(ErrorCode::Invalid, "publish must be true, false or empty", place);
}

Result<AnswerEntry> entryOf(const CsvRow& row, const Columns& columns, const std::string& file) {
  const std::string place = rowOf(file, row.number);
  if (row.fields.size() != columns.count) {
    return failure(ErrorCode::Invalid,
                   "there are " + std::to_string(row.fields.size()) + " fields where the first row names " +
                       std::to_string(columns.count) + " columns; put text with separators in quotation marks",
                   place);
  }
  if (!std::all_of(row.fields.begin(), row.fields.end(),
                   [](const std::string& field) { return !instrument::firstInvalidUtf8(field); })) {
    return failure(ErrorCode::NotUtf8, "the text is not UTF-8", place);
  }
  AnswerEntry entry{row.fields[columns.question],
                    row.fields[columns.level],
                    withoutFormulaProtection(row.fields[columns.because]),
                    std::nullopt,
                    place,
                    place,
                    place};
  if (columns.publish) {
    const auto publish = publishOf(row.fields[*columns.publish], place);
    if (!publish) {
      return tl::make_unexpected(publish.error());
    }
    entry.publish = *publish;
  }
  return entry;
}

}  // namespace

Result<std::vector<AnswerEntry>> entriesFromCsv(const std::string& text, const std::string& file) {
  const Result<std::vector<CsvRow>> rows = parseCsv(text, separatorOf(text), file);
  if (!rows) {
    return tl::make_unexpected(rows.error());
  }
  if (rows->empty()) {
    return failure(ErrorCode::Invalid,
                   "the file is empty; the first row must name the columns question, level and because",
                   rowOf(file, 1));
  }
  const Result<Columns> columns = columnsOf(rows->front(), file);
  if (!columns) {
    return tl::make_unexpected(columns.error());
  }
  std::vector<AnswerEntry> entries;
  for (auto row = rows->begin() + 1; row != rows->end(); ++row) {
    // A spreadsheet saves rows that only look empty as separators.
    if (std::all_of(row->fields.begin(), row->fields.end(), [](const std::string& field) { return field.empty(); })) {
      continue;
    }
    Result<AnswerEntry> entry = entryOf(*row, *columns, file);
    if (!entry) {
      return tl::make_unexpected(entry.error());
    }
    entries.push_back(std::move(*entry));
  }
  return entries;
}

}  // namespace playfair::exchange
