// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/report/report_definition.h"
#include "playfair/report/report_options.h"
#include "playfair/workspace/history.h"
#include "playfair/workspace/workspace.h"

// What `report` writes as tables and data: a record and a questionnaire as workbooks, the entry for a register.
namespace playfair::cli {

struct TableChoice {
  std::string kind;
  std::string format;
  std::string named;       ///< the assessment
  std::string definition;  ///< a file, or empty
  bool withHistory = false;
  report::ReportOptions report;
};

/// "xlsx", "csv" …: those that a kind has besides the formats of report::ReportKind; empty where it has none.
[[nodiscard]] std::vector<std::string> tableFormats(const std::string& kind);

/// True where this kind has this format, and tableFile() writes it.
[[nodiscard]] bool isTableFile(const std::string& kind, const std::string& format);

/// The bytes of the file. For a register, what is still to be completed is said on stderr. Errors: Invalid (a question
/// or a definition that does not fit), those of reading and of writing workbooks.
[[nodiscard]] Result<std::string> tableFile(const workspace::Workspace& workspace, const TableChoice& choice);

/// All steps of an assessment, newest first.
[[nodiscard]] Result<std::vector<workspace::HistoryStep>> wholeHistory(const workspace::Workspace& workspace,
                                                                       const assessment::AssessmentId& assessment);

/// Invalid where --questions names what this questionnaire does not have.
[[nodiscard]] Result<void> checkQuestions(const instrument::Instrument& instrument,
                                          const std::vector<std::string>& questions);

}  // namespace playfair::cli
