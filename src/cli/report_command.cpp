// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <vector>

#include "command.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/print/pdf.h"
#include "playfair/report/case_study.h"
#include "playfair/report/minutes.h"
#include "playfair/report/record.h"
#include "playfair/report/writers.h"
#include "playfair/workspace/evidence_register.h"
#include "playfair/workspace/whole_file.h"
#include "report_date.h"

namespace playfair::cli {

namespace {

struct MakeReportOptions {
  std::string workspace;
  std::vector<std::string> assessments;
  std::string kind;
  std::string format;
  std::string output;
  std::string language = "en";
  std::string definition;
  std::string date;
  bool withProfile = false;
  bool withPublishedAnswers = false;
};

/// Makes a report of what ASSESSMENT names.
using BuildReport = Result<report::Report> (*)(const workspace::Workspace&, const std::string& named,
                                               const report::ReportDefinition&, const report::ReportOptions&);

struct ReportKind {
  std::string name;
  std::string takes;  ///< what ASSESSMENT names
  BuildReport build;
  std::vector<std::string> formats;
};

template <report::Report (*build)(const assessment::Dossier&, const report::ReportDefinition&,
                                  const report::ReportOptions&)>
Result<report::Report> ofAssessment(const workspace::Workspace& workspace, const std::string& named,
                                    const report::ReportDefinition& definition, const report::ReportOptions& options) {
  const auto dossier = dossierOf(workspace, named);
  return dossier ? Result<report::Report>(build(*dossier, definition, options)) : tl::make_unexpected(dossier.error());
}

Result<report::Report> ofMeeting(const workspace::Workspace& workspace, const std::string& named,
                                 const report::ReportDefinition& definition, const report::ReportOptions& options) {
  const auto id = workspace::findEvidence(workspace, named);
  if (!id && id.error().code != ErrorCode::NotFound) {
    return tl::make_unexpected(id.error());
  }
  const auto content = id ? workspace::meetingContent(workspace, *id) : tl::make_unexpected(id.error());
  if (!content && content.error().code == ErrorCode::NotFound) {
    return failure(ErrorCode::NotFound, "minutes take a meeting, by id or exact title; evidence list shows them",
                   named);
  }
  if (!content) {
    return tl::make_unexpected(content.error());
  }
  const auto dossiers = report::dossiersFor(workspace, *content);
  if (!dossiers) {
    return tl::make_unexpected(dossiers.error());
  }
  return report::buildMinutes(*content, *dossiers, definition, options);
}

const std::vector<ReportKind>& reportKinds() {
  static const std::vector<std::string> kFormats = {"pdf", "html", "odt", "md", "json"};
  static const std::vector<ReportKind> kKinds = {
      {"case-study", "assessment", ofAssessment<report::buildCaseStudy>, kFormats},
      {"record", "assessment", ofAssessment<report::buildRecord>, kFormats},
      {"minutes", "meeting", ofMeeting, kFormats}};
  return kKinds;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) {
    text += (text.empty() ? "" : ", ") + word;
  }
  return text;
}

Result<ReportKind> kindFor(const MakeReportOptions& options) {
  std::vector<std::string> names;
  for (const ReportKind& kind : reportKinds()) {
    names.push_back(kind.name);
    if (kind.name != options.kind) {
      continue;
    }
    if (std::find(kind.formats.begin(), kind.formats.end(), options.format) == kind.formats.end()) {
      return failure(ErrorCode::Invalid, kind.name + " has the formats " + joined(kind.formats), "--format");
    }
    if (options.assessments.size() != 1) {
      return failure(ErrorCode::Invalid, kind.name + " takes one " + kind.takes, "ASSESSMENT");
    }
    return kind;
  }
  return failure(ErrorCode::Invalid, "the kinds are " + joined(names), "--kind");
}

Result<report::ReportDefinition> definitionFor(const MakeReportOptions& options) {
  if (options.definition.empty()) {
    return report::shippedDefinition(options.kind);
  }
  auto definition = report::loadDefinition(options.definition);
  if (definition && definition->kind != options.kind) {
    return failure(ErrorCode::Invalid, "this defines another kind of report than --kind names", options.definition);
  }
  return definition;
}

Result<std::string> written(const report::Report& report, const std::string& format) {
  if (format == "pdf") {
    return print::writePdf(report, [](double) { return true; });
  }
  if (format == "odt") {
    return report::writeOdt(report);
  }
  if (format == "html") {
    return report::writeHtml(report);
  }
  return format == "md" ? report::writeMarkdown(report) : report::writeJson(report);
}

Result<std::string> rendered(const MakeReportOptions& options, const ReportKind& kind) {
  const auto date = reportDate(options.date);
  if (!date) {
    return tl::make_unexpected(date.error());
  }
  const auto definition = definitionFor(options);
  if (!definition) {
    return tl::make_unexpected(definition.error());
  }
  const auto workspace = openToRead(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const report::ReportOptions choices{options.language, *date, options.withProfile, options.withPublishedAnswers};
  const auto report = kind.build(*workspace, options.assessments.front(), *definition, choices);
  return report ? written(*report, options.format) : tl::make_unexpected(report.error());
}

Outcome makeReport(const MakeReportOptions& options, const CommandLine&) {
  const auto kind = kindFor(options);
  if (!kind) {
    return tl::make_unexpected(kind.error());
  }
  if (const auto place = checkOutputPlace(options.output); !place) {
    return tl::make_unexpected(place.error());
  }
  const auto bytes = rendered(options, *kind);
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

void addReportCommand(CLI::App& app, CommandLine& line) {
  const auto options = std::make_shared<MakeReportOptions>();
  CLI::App* command = addCommand(app, "report", "Write a report of an assessment, or the minutes of a meeting", line,
                                 options, makeReport);
  command->add_option("WORKSPACE", options->workspace, "The file")->required();
  command
      ->add_option("ASSESSMENT", options->assessments,
                   "Id, beginning of one, or title of its project; for minutes those of the meeting")
      ->required();
  command->add_option("--kind", options->kind, "case-study, record or minutes")->required();
  command->add_option("--format", options->format, "pdf, html, odt, md or json")->required();
  command->add_option("--output", options->output, "The file to write")->required();
  command->add_option("--language", options->language, "Language of the report (en without this)");
  command->add_option("--definition", options->definition, "Definition of your own");
  command->add_option("--date", options->date, "Date to print (today without this)");
  command->add_flag("--with-profile", options->withProfile, "With the profile of counts per requirement");
  command->add_flag("--with-published-answers", options->withPublishedAnswers,
                    "With the justifications that may be published");
}

}  // namespace playfair::cli
