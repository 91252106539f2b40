// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "playfair/assessment/counting.h"
#include "playfair/exchange/record_workbook.h"
#include "sheet.h"

// The sheets of a record, and what they share.
namespace playfair::exchange {

[[nodiscard]] Sheet recordAboutSheet(const RecordFile& file, const assessment::Counts& counts);
[[nodiscard]] Sheet recordFactsSheet(const RecordFile& file);
[[nodiscard]] Sheet recordRequirementsSheet(const RecordFile& file, const assessment::Counts& counts);
[[nodiscard]] Sheet recordAnswersSheet(const RecordFile& file, const assessment::Counts& counts);
[[nodiscard]] Sheet recordEvidenceSheet(const RecordFile& file);
[[nodiscard]] Sheet recordCommentsSheet(const RecordFile& file);
[[nodiscard]] Sheet recordViewsSheet(const RecordFile& file);
[[nodiscard]] Sheet recordMeetingsSheet(const RecordFile& file);
[[nodiscard]] Sheet recordHistorySheet(const RecordFile& file);

/// A sheet while it is made: columns by the key of their heading.
class RecordSheet {
 public:
  RecordSheet(const RecordFile& file, const std::string& nameKey, int frozenColumns);
  /// `repeated`: stands again in the next row where another cell goes on there.
  RecordSheet& column(const std::string& headingKey, int width, bool repeated = false);
  RecordSheet& fraction(const std::string& headingKey);
  void add(std::vector<SheetCell> row) { m_sheet.rows.push_back(std::move(row)); }
  [[nodiscard]] Sheet take() { return std::move(m_sheet); }

 private:
  const RecordFile& m_file;
  Sheet m_sheet;
};

// Widths of columns, in characters.
inline constexpr int kSheetNumber = 11;
inline constexpr int kSheetWord = 18;
inline constexpr int kSheetName = 34;
inline constexpr int kSheetText = 70;

[[nodiscard]] SheetCell countCell(int number);
/// A day where it is one, else what was written.
[[nodiscard]] SheetCell dayOrText(const std::string& text);
[[nodiscard]] SheetCell yesOrNo(const RecordFile& file, bool yes);
/// "3 · In place", "Asked, nobody knows" …
[[nodiscard]] std::string answerNamed(const RecordFile& file, assessment::AnswerKind kind, int level);
/// Text of a question, or its id where the questionnaire has none of that id.
[[nodiscard]] std::string questionNamed(const RecordFile& file, const std::string& question);
/// Title of a piece of evidence; empty where there is none.
[[nodiscard]] std::string evidenceTitled(const RecordFile& file, const assessment::EvidenceId& id);
/// What is said of each detail that a kind of evidence asks for: "Method: …", one a line.
[[nodiscard]] std::string detailsTold(const RecordFile& file, const assessment::Facts& details);
/// One detail as people read it.
[[nodiscard]] std::string detailTold(const RecordFile& file, const assessment::Facts& details, const std::string& key);

}  // namespace playfair::exchange
