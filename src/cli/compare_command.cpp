// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <array>
#include <vector>

#include "command.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/exchange/comparison_files.h"
#include "playfair/instrument/translation.h"
#include "playfair/print/pdf.h"
#include "playfair/report/comparison.h"
#include "playfair/report/writers.h"
#include "playfair/workspace/dossier_as_of.h"
#include "playfair/workspace/register.h"
#include "playfair/workspace/whole_file.h"
#include "report_date.h"

namespace playfair::cli {

using assessment::Compared;
using assessment::Comparison;
using assessment::ComparisonDetail;

namespace {

struct CompareOptions {
  std::string workspace;
  std::vector<std::string> assessments;
  std::string format;
  std::string output;
  std::string date;
  std::string language = "en";
  std::string definition;
  bool byName = false;
  bool withAnswers = false;
  bool requirementsOnly = false;
  assessment::RowFilter filter;
};

Result<void> checkCompareFormat(const std::string& format) {
  static constexpr std::array<std::string_view, 6> kFormats = {"html", "pdf", "odt", "csv", "xlsx", "json"};
  if (std::find(kFormats.begin(), kFormats.end(), format) != kFormats.end()) {
    return {};
  }
  return failure(ErrorCode::Invalid, "a comparison has the formats html, pdf, odt, csv, xlsx, json", "--format");
}

/// "ASSESSMENT@2026-03-01" is the assessment as it was on that day. A title may hold an @ of its own: the whole text
/// goes before its parts.
Result<Compared> comparedFrom(const workspace::Workspace& workspace, const std::string& text) {
  auto whole = workspace::findAssessment(workspace, text);
  const std::size_t at = text.rfind('@');
  if (whole || whole.error().code != ErrorCode::NotFound || at == std::string::npos) {
    if (!whole) return tl::make_unexpected(whole.error());
    auto dossier = workspace::loadDossier(workspace, *whole);
    if (!dossier) return tl::make_unexpected(dossier.error());
    return Compared{std::make_shared<const assessment::Dossier>(std::move(*dossier)), {}};
  }
  const auto id = workspace::findAssessment(workspace, text.substr(0, at));
  if (!id) return tl::make_unexpected(id.error());
  const std::string day = text.substr(at + 1);
  auto past = workspace::dossierAsOf(workspace, *id, day);
  if (!past) return tl::make_unexpected(past.error());
  return Compared{std::make_shared<const assessment::Dossier>(std::move(past->dossier)), day, past->erased};
}

/// The questions as the comparison is told; what is compared stays the same.
Compared inLanguage(Compared compared, const std::string& language) {
  auto told = std::make_shared<assessment::Dossier>(*compared.dossier);
  told->instrument = instrument::shownIn(std::move(told->instrument), language);
  compared.dossier = std::move(told);
  return compared;
}

Result<Comparison> comparisonFor(const CompareOptions& options) {
  const auto workspace = openToRead(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  std::vector<Compared> chosen;
  for (const std::string& text : options.assessments) {
    auto compared = comparedFrom(*workspace, text);
    if (!compared) {
      return tl::make_unexpected(compared.error());
    }
    chosen.push_back(inLanguage(std::move(*compared), options.language));
  }
  if (options.byName) {
    std::sort(chosen.begin(), chosen.end(), assessment::precedesByName);
  }
  auto comparison = assessment::compare(chosen);
  if (!comparison) {
    return comparison;
  }
  Comparison shown = assessment::filtered(std::move(*comparison), options.filter);
  if (options.requirementsOnly) {
    for (assessment::RequirementRow& row : shown.requirements) {
      row.questions.clear();
    }
  }
  return shown;
}

Result<report::ReportDefinition> comparisonDefinition(const std::string& file) {
  if (file.empty()) {
    return report::shippedDefinition("comparison");
  }
  auto definition = report::loadDefinition(file);
  if (definition && definition->kind != "comparison") {
    return failure(ErrorCode::Invalid, "this defines another kind of report, not a comparison", file);
  }
  return definition;
}

Result<std::string> told(const Comparison& comparison, const CompareOptions& options,
                         const report::ReportDefinition& definition, const std::string& date) {
  const auto detail = options.withAnswers ? ComparisonDetail::WithAnswers : ComparisonDetail::Table;
  const assessment::ComparisonTeller teller = report::comparisonTeller(definition, options.language);
  const exchange::ComparisonFile file{comparison, teller, date, detail};
  if (options.format == "csv") {
    return exchange::comparisonCsv(file);
  }
  if (options.format == "xlsx") {
    return exchange::comparisonXlsx(file);
  }
  if (options.format == "json") {
    return exchange::comparisonJson(file);
  }
  const report::Report report = report::buildComparison(comparison, definition, {options.language, date, detail});
  if (options.format == "pdf") {
    return print::writePdf(report, [](double) { return true; });
  }
  return options.format == "odt" ? report::writeOdt(report) : Result<std::string>(report::writeHtml(report));
}

Outcome makeComparison(const CompareOptions& options, const CommandLine&) {
  if (const auto format = checkCompareFormat(options.format); !format) {
    return tl::make_unexpected(format.error());
  }
  if (const auto place = checkOutputPlace(options.output); !place) {
    return tl::make_unexpected(place.error());
  }
  const auto date = reportDate(options.date);
  if (!date) {
    return tl::make_unexpected(date.error());
  }
  const auto definition = comparisonDefinition(options.definition);
  if (!definition) {
    return tl::make_unexpected(definition.error());
  }
  const auto comparison = comparisonFor(options);
  if (!comparison) {
    return tl::make_unexpected(comparison.error());
  }
  const auto bytes = told(*comparison, options, *definition, *date);
  if (!bytes) {
    return tl::make_unexpected(bytes.error());
  }
  if (const auto done = workspace::writeWholeFile(options.output, *bytes); !done) {
    return tl::make_unexpected(done.error());
  }
  say("Wrote " + options.output);
  return 0;
}

}  // namespace

void addCompareCommand(CLI::App& app, CommandLine& line) {
  const auto options = std::make_shared<CompareOptions>();
  CLI::App* command =
      addCommand(app, "compare", "Put two to twelve assessments side by side", line, options, makeComparison);
  command->add_option("WORKSPACE", options->workspace, "The file")->required();
  // How many there may be is said by the comparison itself, in words.
  command->add_option(
      "ASSESSMENT", options->assessments,
      "Ids, beginnings of one, or titles of their projects; @2026-03-01 behind one: as it was on that day");
  command->add_option("--format", options->format, "html, pdf, odt, csv, xlsx or json")->required();
  command->add_option("--output", options->output, "The file to write")->required();
  command->add_option("--date", options->date, "Date to print (today without this)");
  command->add_option("--language", options->language, "Language of the words (en without this)");
  command->add_option("--definition", options->definition, "Definition of your own");
  command->add_flag("--by-name", options->byName, "In the order of their names, not as they are listed here");
  command->add_flag("--with-answers", options->withAnswers, "With the reasons behind the levels: working text");
  command->add_flag("--requirements-only", options->requirementsOnly, "Without rows for questions");
  command->add_option("--apart", options->filter.apart, "Only questions with levels at least this far apart (1 to 4)")
      ->check(CLI::Range(1, 4));
  command->add_flag("--not-known", options->filter.notKnown, "Only questions not known in one or more");
  command->add_flag("--safeguards", options->filter.safeguards, "Only minimum safeguards");
  command->add_flag("--claimed", options->filter.claimed, "Only questions claimed in one or more");
}

}  // namespace playfair::cli
