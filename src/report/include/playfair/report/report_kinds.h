// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "playfair/assessment/dossier.h"
#include "playfair/report/case_study.h"
#include "playfair/report/collection.h"
#include "playfair/report/report_definition.h"
#include "playfair/report/report_options.h"
#include "playfair/report/report_tree.h"
#include "playfair/workspace/evidence_register.h"
#include "playfair/workspace/history.h"

// The one list of kinds of report: the command line and the window take from it what there is. A new kind is a line in
// report_kinds.cpp, a definition in assessments/reports, and its rules in definition_rules.cpp.
namespace playfair::report {

/// What a report can be written as.
enum class Format { Html, Pdf, Odt, Markdown, Json };

/// "html", "pdf", "odt", "md", "json": the word on the command line and the ending of a file.
[[nodiscard]] std::string toText(Format format);
[[nodiscard]] std::optional<Format> formatFrom(std::string_view text);

/// What a kind is made of.
enum class Takes { OneAssessment, Assessments, OneMeeting };

/// What a report is built from.
struct ReportMaterial {
  std::vector<assessment::Dossier> dossiers;           ///< at least one; exactly one for Takes::OneAssessment
  std::optional<workspace::MeetingContent> meeting{};  ///< there for Takes::OneMeeting
  /// Steps of the assessment, newest first, where a record is wanted with its history.
  std::optional<std::vector<workspace::HistoryStep>> history{};
  std::optional<CollectionFrame> frame{};  ///< there for Takes::Assessments
};

struct ReportKind {
  std::string id;  ///< "case-study"; also the name of its definition
  Texts title;     ///< as a list of kinds names it
  Takes takes = Takes::OneAssessment;
  std::vector<Format> formats;  ///< the first is the one to offer
  int mostPages = 0;            ///< pages of A4 it may fill; 0 = as many as it needs
  bool hasAgeBands = false;     ///< ReportOptions::ageBand says whom it is for
  Report (*build)(const ReportMaterial&, const ReportDefinition&, const ReportOptions&) = nullptr;
  /// Refuses material of which no report may be made; nullptr where there is always one.
  Result<void> (*check)(const ReportMaterial&) = nullptr;
  /// What is missing before it is published; nullptr where it is not for publishing.
  std::vector<Gap> (*gaps)(const ReportMaterial&, const ReportDefinition&, const ReportOptions&) = nullptr;
};

/// All kinds, in the order they are offered.
[[nodiscard]] const std::vector<ReportKind>& reportKinds();

/// nullptr where there is none of that id.
[[nodiscard]] const ReportKind* findReportKind(std::string_view id);

}  // namespace playfair::report
