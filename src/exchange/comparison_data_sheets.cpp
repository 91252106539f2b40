// SPDX-License-Identifier: EUPL-1.2
#include <utility>

#include "comparison_sheets.h"

namespace playfair::exchange {

using assessment::BarPart;
using assessment::CellState;
using assessment::ComparedColumn;
using assessment::ComparisonDetail;
using assessment::QuestionCell;
using assessment::QuestionRow;
using assessment::RequirementCell;
using assessment::RequirementRow;

namespace {

using DataRow = std::vector<SheetCell>;

constexpr int kNameWidth = 40;
constexpr int kWideText = 60;
constexpr int kNumberWidth = 12;

SheetCell numberCell(int number) {
  return SheetCell(static_cast<double>(number));
}

SheetCell numberCell(const std::optional<double>& number) {
  return number ? SheetCell(*number) : SheetCell();
}

SheetCell dayCell(const std::string& iso) {
  return iso.empty() ? SheetCell() : SheetCell(SheetDate{iso});
}

Sheet dataSheet(const ComparisonFile& file, const std::string& name) {
  Sheet sheet;
  sheet.name = file.teller.text(name);
  sheet.frozenColumns = 1;
  sheet.goesOn = file.teller.text("goes-on");
  sheet.continued = file.teller.text("continued");
  sheet.columns = {{file.teller.text("assessment"), kNameWidth, true, false},
                   {file.teller.text("heading-date"), kNumberWidth, true, false},
                   {file.teller.text("heading-requirement"), kNameWidth, true, false}};
  return sheet;
}

DataRow beginningOf(const ComparisonFile& file, const ComparedColumn& column, const RequirementRow& requirement) {
  return {file.teller.column(column), dayCell(column.date), assessment::ComparisonTeller::requirementName(requirement)};
}

void addCounts(DataRow& row, const ComparisonFile& file, const RequirementCell& cell) {
  const assessment::RequirementCounts& counts = cell.counts;
  row.emplace_back(file.teller.text(cell.there && counts.inScope ? "yes" : "no"));
  row.push_back(numberCell(counts.applicable));
  row.push_back(numberCell(counts.answered));
  const std::vector<assessment::PartCount> parts = assessment::partsOf(cell);
  for (const BarPart part : assessment::allBarParts()) {
    int count = 0;
    for (const assessment::PartCount& each : parts) count += each.part == part ? each.count : 0;
    row.push_back(numberCell(count));
  }
  const assessment::SafeguardTally tally = assessment::tallyOf(counts);
  for (const int number : {counts.notApplicableByRule, tally.met, tally.notMet, tally.notKnown, tally.dueLater}) {
    row.push_back(numberCell(number));
  }
  row.push_back(numberCell(counts.low));
  row.push_back(numberCell(counts.high));
}

void addAnswer(DataRow& row, const ComparisonFile& file, const ComparedColumn& column, const QuestionCell& cell) {
  row.push_back(cell.state == CellState::Level ? numberCell(cell.level) : SheetCell());
  row.emplace_back(file.teller.answer(cell));
  row.emplace_back(file.teller.text(cell.claimed ? "yes" : "no"));
  row.emplace_back(cell.safeguard ? file.teller.safeguard(*cell.safeguard) : std::string());
  row.emplace_back(file.teller.supports(cell));
  row.push_back(numberCell(cell.evidence));
  row.push_back(numberCell(cell.differingViews));
  if (file.detail != ComparisonDetail::WithAnswers) return;
  row.emplace_back(whyText(column, cell));
  row.emplace_back(viewsText(file, column, cell));
  row.emplace_back(evidenceText(file, column, cell));
}

}  // namespace

Sheet countsSheet(const ComparisonFile& file) {
  Sheet sheet = dataSheet(file, "sheet-counts");
  const auto addColumn = [&](const std::string& heading, bool fraction) {
    sheet.columns.push_back({heading, kNumberWidth, false, fraction});
  };
  for (const char* key : {"heading-in-scope", "heading-applicable", "heading-answered"}) {
    addColumn(file.teller.text(key), false);
  }
  for (const BarPart part : assessment::allBarParts()) addColumn(file.teller.partName(part), false);
  for (const char* key :
       {"heading-not-by-rule", "heading-met", "heading-not-met", "heading-safeguards-not-known", "heading-due-later"}) {
    addColumn(file.teller.text(key), false);
  }
  addColumn(file.teller.text("heading-low"), true);
  addColumn(file.teller.text("heading-high"), true);
  for (const RequirementRow& requirement : file.comparison.requirements) {
    for (std::size_t i = 0; i < file.comparison.columns.size(); ++i) {
      DataRow row = beginningOf(file, file.comparison.columns[i], requirement);
      addCounts(row, file, requirement.cells[i]);
      sheet.rows.push_back(std::move(row));
    }
  }
  return sheet;
}

Sheet answersSheet(const ComparisonFile& file) {
  Sheet sheet = dataSheet(file, "sheet-answers");
  const auto addColumn = [&](const char* key, int width, bool repeated) {
    sheet.columns.push_back({file.teller.text(key), width, repeated, false});
  };
  addColumn("heading-id", kNumberWidth * 2, true);
  addColumn("question", kWideText, true);
  addColumn("heading-level", kNumberWidth, false);
  addColumn("heading-answer", kNameWidth / 2, false);
  addColumn("heading-claimed", kNumberWidth, false);
  addColumn("heading-safeguard", kNameWidth / 2, false);
  addColumn("heading-support", kNameWidth / 2, false);
  addColumn("heading-evidence", kNumberWidth, false);
  addColumn("heading-views", kNumberWidth, false);
  if (file.detail == ComparisonDetail::WithAnswers) {
    addColumn("heading-why", kWideText, false);
    addColumn("row-views", kNameWidth, false);
    addColumn("row-evidence", kNameWidth, false);
  }
  for (const RequirementRow& requirement : file.comparison.requirements) {
    for (const QuestionRow& question : requirement.questions) {
      for (std::size_t i = 0; i < file.comparison.columns.size(); ++i) {
        const ComparedColumn& column = file.comparison.columns[i];
        DataRow row = beginningOf(file, column, requirement);
        row.emplace_back(question.id);
        row.emplace_back(question.label + " " + question.question->text);
        addAnswer(row, file, column, question.cells[i]);
        sheet.rows.push_back(std::move(row));
      }
    }
  }
  return sheet;
}

}  // namespace playfair::exchange
