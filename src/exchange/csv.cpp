// SPDX-License-Identifier: EUPL-1.2
#include "csv.h"

#include <cstddef>

namespace playfair::exchange {

namespace {

constexpr std::string_view kFormulaStarts = "=+-@\t";

// Walks through CSV text once, record by record.
class CsvReader {
 public:
  CsvReader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

  [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }

  // The fields of the next record; an error is a sentence without the place.
  tl::expected<std::vector<std::string>, std::string> nextRecord() {
    std::vector<std::string> fields;
    while (true) {
      tl::expected<std::string, std::string> field = nextField();
      if (!field) {
        return tl::make_unexpected(field.error());
      }
      fields.push_back(std::move(*field));
      if (atEnd() || m_text[m_at] != m_separator) {
        skipLineEnd();
        return fields;
      }
      ++m_at;
    }
  }

 private:
  tl::expected<std::string, std::string> nextField() {
    if (atEnd() || m_text[m_at] != '"') {
      const std::size_t start = m_at;
      while (!atEnd() && !endsField(m_text[m_at])) {
        ++m_at;
      }
      return std::string(m_text.substr(start, m_at - start));
    }
    return quotedField();
  }

  tl::expected<std::string, std::string> quotedField() {
    std::string field;
    ++m_at;
    while (true) {
      const std::size_t quote = m_text.find('"', m_at);
      if (quote == std::string_view::npos) {
        return tl::make_unexpected(std::string("a quotation mark is opened and never closed"));
      }
      field.append(m_text.substr(m_at, quote - m_at));
      m_at = quote + 1;
      if (atEnd() || endsField(m_text[m_at])) {
        return field;
      }
      if (m_text[m_at] != '"') {
        return tl::make_unexpected(
            std::string("after a closing quotation mark a separator or the end of the line must come"));
      }
      field.push_back('"');
      ++m_at;
    }
  }

  [[nodiscard]] bool endsField(char c) const { return c == m_separator || c == '\n' || c == '\r'; }

  void skipLineEnd() {
    if (!atEnd() && m_text[m_at] == '\r') {
      ++m_at;
      if (atEnd() || m_text[m_at] != '\n') {
        return;
      }
    }
    if (!atEnd()) {
      ++m_at;
    }
  }

  std::string_view m_text;
  char m_separator;
  std::size_t m_at = 0;
};

// Apostrophes, then one of the characters that make a formula.
bool startsLikeFormula(std::string_view text) {
  const std::size_t first = text.find_first_not_of('\'');
  return first != std::string_view::npos && kFormulaStarts.find(text[first]) != std::string_view::npos;
}

}  // namespace

Result<std::vector<CsvRow>> parseCsv(std::string_view text, char separator, const std::string& file) {
  std::vector<CsvRow> rows;
  CsvReader reader(text, separator);
  for (int number = 1; !reader.atEnd(); ++number) {
    auto record = reader.nextRecord();
    if (!record) {
      return failure(ErrorCode::Invalid, record.error(), rowOf(file, number));
    }
    if (record->size() > 1 || !record->front().empty()) {
      rows.push_back({number, std::move(*record)});
    }
  }
  return rows;
}

std::string csvField(std::string_view text, char separator) {
  const bool plain =
      text.find_first_of("\"\r\n") == std::string_view::npos && text.find(separator) == std::string_view::npos;
  if (plain) {
    return std::string(text);
  }
  std::string quoted = "\"";
  for (const char c : text) {
    quoted.append(c == '"' ? "\"\"" : std::string(1, c));
  }
  return quoted + '"';
}

std::string protectFromFormulas(std::string_view text) {
  return (startsLikeFormula(text) ? "'" : "") + std::string(text);
}

std::string withoutFormulaProtection(std::string_view text) {
  const bool isProtected = !text.empty() && text.front() == '\'' && startsLikeFormula(text);
  return std::string(isProtected ? text.substr(1) : text);
}

std::string rowOf(const std::string& file, int number) {
  return file + ", row " + std::to_string(number);
}

}  // namespace playfair::exchange
