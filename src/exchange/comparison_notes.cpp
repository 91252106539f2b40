// SPDX-License-Identifier: EUPL-1.2
#include "comparison_sheets.h"

namespace playfair::exchange {

using assessment::ComparedColumn;
using assessment::QuestionCell;

namespace {

constexpr int kLabelWidth = 34;
constexpr int kNoteWidth = 100;

bool isAsked(const QuestionCell& cell) {
  return cell.state == assessment::CellState::Level || assessment::isNotKnown(cell.state);
}

SheetCell kappaCell(const ComparisonFile& file, const assessment::Agreement& agreement) {
  if (agreement.weightedKappa) return *agreement.weightedKappa;
  return file.teller.text("kappa-not-computed");
}

void addAgreement(Sheet& sheet, const ComparisonFile& file) {
  if (!file.comparison.agreement) return;
  const assessment::Agreement& agreement = *file.comparison.agreement;
  const std::string label = file.teller.text("row-note");
  sheet.rows.push_back({label, file.teller.agreement(agreement)});
  for (const assessment::QuestionRow& row : agreement.furthest) {
    const std::string question = row.label + " " + row.question->text;
    std::string answers;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      answers += (i == 0 ? "" : "\n") + file.teller.column(file.comparison.columns[i]) + ": " +
                 file.teller.answer(row.cells[i]);
    }
    sheet.rows.push_back({file.teller.text("further-apart", {{"question", question}}), answers});
  }
  sheet.rows.push_back({file.teller.text("kappa"), kappaCell(file, agreement)});
  if (agreement.weightedKappa) return;
  const bool tooFew = agreement.common < assessment::kFewestForKappa;
  sheet.rows.push_back({label, file.teller.text(tooFew ? "kappa-too-few" : "kappa-no-spread")});
}

}  // namespace

std::vector<std::string> notesOf(const ComparisonFile& file) {
  std::vector<std::string> notes = file.teller.readWithCare(file.comparison);
  for (std::string& notice : assessment::ComparisonTeller::notices(file.comparison)) notes.push_back(std::move(notice));
  const std::string filter = file.teller.filter(file.comparison.filter);
  if (!filter.empty()) notes.push_back(filter);
  if (file.detail == assessment::ComparisonDetail::WithAnswers) {
    notes.insert(notes.begin(), file.teller.text("working-document"));
  }
  return notes;
}

Sheet aboutSheet(const ComparisonFile& file) {
  Sheet sheet;
  sheet.name = file.teller.text("sheet-about");
  sheet.columns = {{file.teller.text("heading-what"), kLabelWidth, true, false},
                   {file.teller.text("heading-note"), kNoteWidth, false, true}};
  sheet.goesOn = file.teller.text("goes-on");
  sheet.continued = file.teller.text("continued");
  sheet.rows.push_back({file.teller.text("made-on"), SheetDate{file.date}});
  for (const std::string& note : notesOf(file)) sheet.rows.push_back({file.teller.text("row-note"), note});
  addAgreement(sheet, file);
  return sheet;
}

std::string whyText(const ComparedColumn& column, const QuestionCell& cell) {
  const auto found = column.dossier().answers.find(cell.question);
  return !isAsked(cell) || found == column.dossier().answers.end() ? std::string() : found->second.justification;
}

std::string viewsText(const ComparisonFile& file, const ComparedColumn& column, const QuestionCell& cell) {
  std::string text;
  if (!isAsked(cell)) return text;
  for (const assessment::DifferingView& view : column.dossier().differingViews) {
    if (view.question != cell.question) continue;
    text += (text.empty() ? "" : "\n") + file.teller.view(view) + "\n" + view.because;
  }
  return text;
}

std::string evidenceText(const ComparisonFile& file, const ComparedColumn& column, const QuestionCell& cell) {
  std::string text;
  if (!isAsked(cell)) return text;
  for (const assessment::Evidence* evidence : column.dossier().evidenceFor(cell.question)) {
    text += (text.empty() ? "" : "\n") + evidence->title + " (" +
            file.teller.text("support-" + assessment::toText(evidence->support)) + ")";
  }
  return text;
}

}  // namespace playfair::exchange
