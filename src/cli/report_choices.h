// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "playfair/instrument/result.h"
#include "playfair/report/report_options.h"

namespace playfair::cli {

/// What stands on the line of the command `report`.
struct MakeReportOptions {
  std::string workspace;
  std::vector<std::string> assessments;
  std::string kind;
  std::string format;
  std::string output;
  std::string language = "en";
  std::string definition;
  std::string houseStyle;
  std::string date;
  std::string ageBand;
  std::string texts;
  bool withProfile = false;
  bool withPublishedAnswers = false;
  bool withHistory = false;
  std::vector<std::string> questions;
  bool filled = false;
  bool large = false;
};

/// Invalid where an option is given that belongs to another kind or format.
[[nodiscard]] Result<void> checkOwnOptions(const MakeReportOptions& options);

/// The choices of the line as a report takes them, with the date to print.
[[nodiscard]] report::ReportOptions choicesOf(const MakeReportOptions& options, const std::string& date);

}  // namespace playfair::cli
