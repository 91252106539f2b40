// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "playfair/exchange/comparison_files.h"
#include "sheet.h"

namespace playfair::exchange {

/// The table as shown: context, requirements, questions, and with answers what stands behind each.
[[nodiscard]] Sheet sideBySideSheet(const ComparisonFile& file);
/// One row a requirement and assessment, with numbers.
[[nodiscard]] Sheet countsSheet(const ComparisonFile& file);
/// One row a question and assessment, with numbers and dates.
[[nodiscard]] Sheet answersSheet(const ComparisonFile& file);
/// What has to be read first, and how far two assessments of one project agree.
[[nodiscard]] Sheet aboutSheet(const ComparisonFile& file);

/// Every sentence that stands with a comparison: what differs, what to mind, what the questionnaires say of themselves.
[[nodiscard]] std::vector<std::string> notesOf(const ComparisonFile& file);

// The texts behind an answer, as they were typed; empty where the question is not asked.
[[nodiscard]] std::string whyText(const assessment::ComparedColumn& column, const assessment::QuestionCell& cell);
[[nodiscard]] std::string viewsText(const ComparisonFile& file, const assessment::ComparedColumn& column,
                                    const assessment::QuestionCell& cell);
[[nodiscard]] std::string evidenceText(const ComparisonFile& file, const assessment::ComparedColumn& column,
                                       const assessment::QuestionCell& cell);

}  // namespace playfair::exchange
