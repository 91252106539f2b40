// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/assessment/dossier.h"
#include "playfair/report/report_kinds.h"

// Reports that are tables and data: workbooks of a record and a questionnaire, the entry for a register.
namespace playfair::ui {

/// "xlsx", "csv" …: what a kind can be written as besides its formats.
[[nodiscard]] std::vector<std::string> tableEndings(const std::string& kind);

/// The bytes of a file. Any thread. Errors: those of writing workbooks.
[[nodiscard]] Result<std::string> writeTable(const std::string& kind, const std::string& ending,
                                             const assessment::Dossier& dossier,
                                             const report::ReportDefinition& definition,
                                             const report::ReportOptions& options);

/// The register entry as a kind of its own: its pages show what stands in it and what is still to be completed.
[[nodiscard]] const report::ReportKind& registerKind();

}  // namespace playfair::ui
