// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <iterator>
#include <vector>

#include "command.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/print/report_output.h"
#include "playfair/report/children.h"
#include "playfair/report/report_kinds.h"
#include "playfair/workspace/whole_file.h"
#include "report_choices.h"
#include "report_date.h"
#include "report_material.h"
#include "table_files.h"

namespace playfair::cli {

namespace {

template <class Each, class Words>
std::string listed(const std::vector<Each>& all, Words wordsOf) {
  std::string list;
  for (const Each& each : all) {
    list += (list.empty() ? "" : ", ") + wordsOf(each);
  }
  return list;
}

std::string kindNames() {
  return listed(report::reportKinds(), [](const report::ReportKind& kind) { return kind.id; }) + ", register";
}

/// What a kind has, as report tree and as table.
std::string formatNames(const std::string& kind) {
  const report::ReportKind* found = report::findReportKind(kind);
  std::vector<std::string> names;
  if (found != nullptr) {
    std::transform(found->formats.begin(), found->formats.end(), std::back_inserter(names),
                   [](report::Format each) { return report::toText(each); });
  }
  const std::vector<std::string> tables = tableFormats(kind);
  names.insert(names.end(), tables.begin(), tables.end());
  return listed(names, [](const std::string& name) { return name; });
}

Result<const report::ReportKind*> kindFor(const MakeReportOptions& options) {
  const report::ReportKind* kind = report::findReportKind(options.kind);
  if (kind == nullptr && !tableFormats(options.kind).empty()) {
    return failure(ErrorCode::Invalid, options.kind + " has the formats " + formatNames(options.kind), "--format");
  }
  if (kind == nullptr) {
    return failure(ErrorCode::Invalid, "the kinds are " + kindNames(), "--kind");
  }
  return kind;
}

Result<report::Format> formatFor(const MakeReportOptions& options, const report::ReportKind& kind) {
  const auto format = report::formatFrom(options.format);
  if (!format || std::find(kind.formats.begin(), kind.formats.end(), *format) == kind.formats.end()) {
    return failure(ErrorCode::Invalid, kind.id + " has the formats " + formatNames(kind.id), "--format");
  }
  return *format;
}

Result<void> checkAgeBand(const MakeReportOptions& options, const report::ReportKind& kind) {
  if (options.ageBand.empty()) {
    return {};
  }
  if (!kind.hasAgeBands) {
    return failure(ErrorCode::Invalid, kind.id + " is not made for an age band", "--age-band");
  }
  if (report::findAgeBand(options.ageBand) == nullptr) {
    const std::string bands = listed(report::ageBands(), [](const report::AgeBand& band) { return band.id; });
    return failure(ErrorCode::Invalid, "the age bands are " + bands, "--age-band");
  }
  return {};
}

Result<std::string> renderedTable(const MakeReportOptions& options) {
  const auto date = reportDate(options.date);
  if (!date) {
    return tl::make_unexpected(date.error());
  }
  if (options.assessments.size() != 1) {
    return failure(ErrorCode::Invalid, options.kind + " takes one assessment", "ASSESSMENT");
  }
  const auto workspace = openToRead(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  return tableFile(*workspace, {options.kind, options.format, options.assessments.front(), options.definition,
                                options.withHistory, choicesOf(options, *date)});
}

/// What a record and a questionnaire take besides the dossier.
Result<void> addOwnMaterial(const workspace::Workspace& workspace, const MakeReportOptions& options,
                            report::ReportMaterial& material) {
  if (options.kind == "questionnaire") {
    return checkQuestions(*material.dossiers.front().instrument, options.questions);
  }
  if (!options.withHistory) {
    return {};
  }
  auto history = wholeHistory(workspace, material.dossiers.front().assessment.id);
  if (!history) {
    return tl::make_unexpected(history.error());
  }
  material.history = std::move(*history);
  return {};
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

Result<void> addFrame(const MakeReportOptions& options, const report::ReportKind& kind,
                      report::ReportMaterial& material) {
  if (kind.takes != report::Takes::Assessments) {
    return options.texts.empty() ? Result<void>()
                                 : failure(ErrorCode::Invalid, "only a collection takes texts", "--texts");
  }
  auto frame = collectionFrame(options.texts);
  if (!frame) {
    return tl::make_unexpected(frame.error());
  }
  material.frame = std::move(*frame);
  return {};
}

/// What nobody wrote is not printed; whoever makes a collection is told so.
void noteLeftOut(const report::ReportKind& kind, const report::ReportMaterial& material,
                 const report::ReportDefinition& definition, const report::ReportOptions& choices) {
  if (kind.takes != report::Takes::Assessments) {
    return;
  }
  for (const report::Gap& gap : kind.gaps(material, definition, choices)) {
    sayNote("Left out, because nothing is written in this language: " + gap.name);
  }
}

Result<std::string> rendered(const MakeReportOptions& options, const report::ReportKind& kind, report::Format format) {
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
  auto material = reportMaterial(*workspace, kind, options.assessments);
  if (!material) {
    return tl::make_unexpected(material.error());
  }
  if (const auto framed = addFrame(options, kind, *material); !framed) {
    return tl::make_unexpected(framed.error());
  }
  if (const auto more = addOwnMaterial(*workspace, options, *material); !more) {
    return tl::make_unexpected(more.error());
  }
  report::ReportOptions choices = choicesOf(options, *date);
  if (!options.houseStyle.empty()) {
    auto style = report::loadHouseStyle(options.houseStyle);
    if (!style) {
      return tl::make_unexpected(style.error());
    }
    choices.style = std::move(*style);
  }
  const print::Progress goOn = [](double) { return true; };
  const auto report = print::buildToFit(kind, *material, *definition, choices, goOn);
  if (!report) {
    return tl::make_unexpected(report.error());
  }
  noteLeftOut(kind, *material, *definition, choices);
  return print::writeReport(*report, format, goOn);
}

/// Asks for the kind, its format and its own options first, so that nothing is read for a line that cannot be meant.
Result<std::string> renderedAsAsked(const MakeReportOptions& options) {
  if (const auto own = checkOwnOptions(options); !own) {
    return tl::make_unexpected(own.error());
  }
  if (isTableFile(options.kind, options.format)) {
    const auto place = checkOutputPlace(options.output);
    return place ? renderedTable(options) : tl::make_unexpected(place.error());
  }
  const auto kind = kindFor(options);
  if (!kind) {
    return tl::make_unexpected(kind.error());
  }
  const auto format = formatFor(options, **kind);
  if (!format) {
    return tl::make_unexpected(format.error());
  }
  if (const auto band = checkAgeBand(options, **kind); !band) {
    return tl::make_unexpected(band.error());
  }
  if (const auto place = checkOutputPlace(options.output); !place) {
    return tl::make_unexpected(place.error());
  }
  return rendered(options, **kind, *format);
}

Outcome makeReport(const MakeReportOptions& options, const CommandLine&) {
  const auto bytes = renderedAsAsked(options);
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
                   "Id, beginning of one, or title of its project; for minutes those of the meeting; several for a "
                   "collection, in the order to print, also projects without assessment")
      ->required();
  command->add_option("--kind", options->kind, "One of " + kindNames())->required();
  command
      ->add_option("--format", options->format,
                   "pdf, html, odt, md or json; brief has pdf, html, odt, children pdf, html, record also xlsx, "
                   "questionnaire pdf, odt, xlsx, csv, register json, csv")
      ->required();
  command->add_option("--output", options->output, "The file to write")->required();
  command->add_option("--language", options->language, "Language of the report (en without this)");
  command->add_option("--definition", options->definition, "Definition of your own");
  command->add_option("--house-style", options->houseStyle, "Colour, font, footer and logo of your own (JSON)");
  command->add_option("--date", options->date, "Date to print (today without this)");
  command->add_option("--age-band", options->ageBand,
                      "Whom a report for children is for: 8-9, 10-12, 13-15, 16-17 or guardians (of younger ones)");
  command->add_option("--texts", options->texts,
                      "Preface, introductions and closing of a collection (JSON; see the user guide)");
  command->add_flag("--with-profile", options->withProfile, "With the profile of counts per requirement");
  command->add_flag("--with-published-answers", options->withPublishedAnswers,
                    "With the justifications that may be published");
  command->add_flag("--with-history", options->withHistory, "A record with every step that led to it");
  command
      ->add_option("--questions", options->questions,
                   "Which questions a questionnaire has: asked (without this), essential, all, ids of requirements or "
                   "questions; several with commas")
      ->delimiter(',');
  command->add_flag("--filled", options->filled, "A questionnaire with the answers so far: working text");
  command->add_flag("--large", options->large, "A questionnaire in large type, one question a page");
}

}  // namespace playfair::cli
