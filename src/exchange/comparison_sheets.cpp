// SPDX-License-Identifier: EUPL-1.2
#include "comparison_sheets.h"

#include <utility>

namespace playfair::exchange {

using assessment::ComparedColumn;
using assessment::ComparisonDetail;
using assessment::QuestionCell;
using assessment::QuestionRow;
using assessment::RequirementRow;

namespace {

constexpr int kPartWidth = 16;
constexpr int kIdWidth = 20;
constexpr int kQuestionWidth = 60;
constexpr int kAssessmentWidth = 34;
constexpr int kFrozenColumns = 3;

using SheetRow = std::vector<SheetCell>;

/// The table while it is made.
class SideBySide {
 public:
  explicit SideBySide(const ComparisonFile& file) : m_file(file) {
    m_sheet.name = text("sheet-comparison");
    m_sheet.columns = {{text("heading-part"), kPartWidth, true, false},
                       {text("heading-id"), kIdWidth, true, false},
                       {text("heading-what"), kQuestionWidth, true, false}};
    for (const ComparedColumn& column : file.comparison.columns) {
      m_sheet.columns.push_back({file.teller.column(column), kAssessmentWidth, false, false});
    }
    m_sheet.frozenColumns = kFrozenColumns;
    m_sheet.goesOn = text("goes-on");
    m_sheet.continued = text("continued");
  }

  /// A row with one cell an assessment, told by `tell(column number)`.
  template <class Tell>
  void add(const std::string& part, const std::string& id, const std::string& what, const Tell& tell) {
    SheetRow row = {text(part), id, what};
    for (std::size_t i = 0; i < m_file.comparison.columns.size(); ++i) row.push_back(tell(i));
    m_sheet.rows.push_back(std::move(row));
  }
  [[nodiscard]] Sheet take() { return std::move(m_sheet); }

 private:
  [[nodiscard]] std::string text(const std::string& key) const { return m_file.teller.text(key); }

  const ComparisonFile& m_file;
  Sheet m_sheet;
};

void addContext(SideBySide& table, const ComparisonFile& file) {
  for (const assessment::ContextKey key : assessment::allContextKeys()) {
    table.add("row-context", {}, file.teller.contextName(key), [&](std::size_t i) {
      const ComparedColumn& column = file.comparison.columns[i];
      const bool isDay = key == assessment::ContextKey::Date && !column.date.empty();
      return isDay ? SheetCell(SheetDate{column.date}) : SheetCell(file.teller.context(key, column));
    });
  }
}

void addTexts(SideBySide& table, const ComparisonFile& file, const QuestionRow& row) {
  const auto& columns = file.comparison.columns;
  table.add("row-reason", row.id, row.label, [&](std::size_t i) { return whyText(columns[i], row.cells[i]); });
  table.add("row-views", row.id, row.label, [&](std::size_t i) { return viewsText(file, columns[i], row.cells[i]); });
  table.add("row-evidence", row.id, row.label,
            [&](std::size_t i) { return evidenceText(file, columns[i], row.cells[i]); });
}

void addRequirement(SideBySide& table, const ComparisonFile& file, const RequirementRow& requirement) {
  table.add("row-requirement", requirement.id, requirement.title,
            [&](std::size_t i) { return file.teller.requirement(requirement.cells[i]); });
  for (const QuestionRow& row : requirement.questions) {
    table.add("row-question", row.id, row.label + " " + row.question->text,
              [&](std::size_t i) { return file.teller.question(row.cells[i]); });
    if (file.detail == ComparisonDetail::WithAnswers) addTexts(table, file, row);
  }
}

}  // namespace

Sheet sideBySideSheet(const ComparisonFile& file) {
  SideBySide table(file);
  addContext(table, file);
  for (const RequirementRow& requirement : file.comparison.requirements) addRequirement(table, file, requirement);
  return table.take();
}

std::string comparisonCsv(const ComparisonFile& file) {
  Sheet sheet = sideBySideSheet(file);
  for (std::string& note : notesOf(file)) {
    SheetRow row(sheet.columns.size());
    row[0] = file.teller.text("row-note");
    row[2] = std::move(note);
    sheet.rows.push_back(std::move(row));
  }
  return sheetAsCsv(sheet);
}

Result<std::string> comparisonXlsx(const ComparisonFile& file) {
  const std::string count = std::to_string(file.comparison.columns.size());
  const std::string& disclaimer = file.comparison.columns.front().dossier().instrument->disclaimer;
  const WorkbookProperties properties{file.teller.text("report-title", {{"count", count}}), file.date,
                                      file.teller.text("read-with-care") + " " + disclaimer};
  return sheetsAsXlsx({aboutSheet(file), sideBySideSheet(file), countsSheet(file), answersSheet(file)}, properties);
}

}  // namespace playfair::exchange
