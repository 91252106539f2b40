// SPDX-License-Identifier: EUPL-1.2
#include "instrument_own_commands.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <system_error>

#include "instrument_diff.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/exchange/questionnaire_file.h"
#include "playfair/instrument/authoring.h"
#include "playfair/instrument/authoring_check.h"
#include "playfair/instrument/instrument_file.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/workspace/questionnaires.h"
#include "playfair/workspace/whole_file.h"
#include "report_date.h"

namespace playfair::cli {

namespace {

struct OwnOptions {
  std::string input;   // CSV file or questionnaire
  std::string output;  // file to write, or workspace
  std::string organisation;
  std::string name;
  std::string address;
  std::string id;
  std::string language = "en";
  std::string version;
  std::string encoding;
};

struct DiffOptions {
  std::string before;
  std::string after;
  std::string workspace;
  bool json = false;
};

constexpr std::size_t kYearAndMonth = 7;

Result<instrument::OwnIdentity> identityOf(const OwnOptions& options) {
  const auto today = reportDate({});
  if (!today) {
    return tl::make_unexpected(today.error());
  }
  instrument::OwnIdentity identity;
  identity.id = options.id.empty() ? instrument::proposedId(options.organisation, options.name) : options.id;
  identity.organisation = options.organisation;
  identity.name = options.name;
  identity.address = options.address;
  identity.published = today->substr(0, kYearAndMonth);
  identity.language = options.language;
  return identity;
}

// What somebody wrote by hand is not written over.
Result<void> checkNewFile(const std::string& file) {
  std::error_code ignored;
  if (std::filesystem::exists(file, ignored)) {
    return failure(ErrorCode::AlreadyExists, "it is kept as it is", file);
  }
  return checkOutputPlace(file);
}

Outcome writeDraft(const instrument::Instrument& draft, const std::string& file) {
  const auto text = instrument::toJson(draft);
  if (!text) {
    return tl::make_unexpected(text.error());
  }
  const auto written = workspace::writeWholeFile(file, nlohmann::ordered_json::parse(*text).dump(2) + "\n");
  if (!written) {
    return tl::make_unexpected(written.error());
  }
  const instrument::DraftCheck check = instrument::checkDraft(draft);
  for (const instrument::Remark& remark : check.toMend) {
    const std::string& place = remark.question.empty() ? remark.requirement : remark.question;
    sayNote((place.empty() ? "" : place + ": ") + remark.text);
  }
  say("Made " + file);
  say(draft.id);
  return 0;
}

Outcome makeOwn(const OwnOptions& options, const CommandLine&) {
  if (auto place = checkNewFile(options.output); !place) {
    return tl::make_unexpected(place.error());
  }
  const auto identity = identityOf(options);
  if (!identity) {
    return tl::make_unexpected(identity.error());
  }
  if (options.input.empty()) {
    return writeDraft(instrument::newOwn(*identity), options.output);
  }
  const auto origin = questionnaireNamed(options.input, {});
  if (!origin) {
    return tl::make_unexpected(origin.error());
  }
  return writeDraft(instrument::ownCopy(*origin, *identity), options.output);
}

Outcome makeFromCsv(const OwnOptions& options, const CommandLine&) {
  if (auto place = checkNewFile(options.output); !place) {
    return tl::make_unexpected(place.error());
  }
  const auto identity = identityOf(options);
  if (!identity) {
    return tl::make_unexpected(identity.error());
  }
  const auto draft = exchange::readQuestionnaireCsv(options.input, *identity, options.encoding);
  if (!draft) {
    return tl::make_unexpected(draft.error());
  }
  return writeDraft(*draft, options.output);
}

Outcome writeTemplate(const OwnOptions& options, const CommandLine&) {
  if (auto place = checkNewFile(options.output); !place) {
    return tl::make_unexpected(place.error());
  }
  if (auto written = exchange::writeQuestionnaireTemplate(options.output); !written) {
    return tl::make_unexpected(written.error());
  }
  say("Made " + options.output);
  return 0;
}

// An own questionnaire gets the next edition; somebody else's stays exactly as it is.
Result<instrument::Instrument> asPublished(const workspace::Workspace& workspace, instrument::Instrument questionnaire,
                                           const std::string& version) {
  if (!questionnaire.origin) {
    return questionnaire;
  }
  const auto edition = workspace::nextEdition(workspace, questionnaire.id);
  if (!edition) {
    return tl::make_unexpected(edition.error());
  }
  return instrument::published(questionnaire, version.empty() ? questionnaire.version : version, *edition);
}

Outcome publish(const OwnOptions& options, const CommandLine& line) {
  auto questionnaire = instrument::loadInstrument(options.input);
  if (!questionnaire) {
    return tl::make_unexpected(questionnaire.error());
  }
  auto workspace = openToWrite(options.output);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto made = asPublished(*workspace, std::move(*questionnaire), options.version);
  if (!made) {
    return tl::make_unexpected(made.error());
  }
  const auto changes = workspace::publication(*workspace, *made);
  if (!changes) {
    return tl::make_unexpected(changes.error());
  }
  if (!changes->empty()) {
    const auto author = authorOf(*workspace, line);
    if (!author) {
      return tl::make_unexpected(author.error());
    }
    if (auto written = workspace->append(*changes, *author); !written) {
      return tl::make_unexpected(written.error());
    }
  }
  say(made->title + ", edition " + std::to_string(made->edition));
  say(instrument::reference(*made));
  return 0;
}

Outcome compare(const DiffOptions& options, const CommandLine&) {
  const auto before = questionnaireNamed(options.before, options.workspace);
  if (!before) {
    return tl::make_unexpected(before.error());
  }
  const auto after = questionnaireNamed(options.after, options.workspace);
  if (!after) {
    return tl::make_unexpected(after.error());
  }
  const instrument::InstrumentDifference found = instrument::difference(*before, *after);
  if (options.json) {
    sayJson(differenceAsJson(*before, *after, found));
  } else {
    sayDifference(found);
  }
  return 0;
}

void addIdentityOptions(CLI::App& command, OwnOptions& options) {
  command.add_option("--organisation", options.organisation, "Whose questionnaire it is")
      ->required()
      ->check(utf8Text());
  command.add_option("--name", options.name, "What it is called, such as Data charter")->required()->check(utf8Text());
  command.add_option("--address", options.address, "Web address of the charter, or of the organisation")
      ->check(utf8Text());
  command.add_option("--id", options.id, "Another id than the one made from organisation and name");
  command.add_option("--language", options.language, "Language it is written in, such as en or sv");
}

}  // namespace

Result<instrument::Instrument> questionnaireNamed(const std::string& name, const std::string& workspace) {
  if (name.ends_with(".json") || name.find('/') != std::string::npos) {
    return instrument::loadInstrument(name);
  }
  if (workspace.empty()) {
    return instrument::findShippedInstrument(name);
  }
  const auto opened = openToRead(workspace);
  if (!opened) {
    return tl::make_unexpected(opened.error());
  }
  return workspace::findQuestionnaire(*opened, name);
}

void addOwnInstrumentCommands(CLI::App& group, CommandLine& line) {
  const auto making = std::make_shared<OwnOptions>();
  CLI::App* made = addCommand(group, "new", "Begin an own questionnaire, empty or after another; prints its id", line,
                              making, makeOwn);
  made->add_option("OUTPUT", making->output, "The .json file to make")->required();
  made->add_option("--after", making->input, "The questionnaire it is made after: ID, ID@VERSION or a .json file");
  addIdentityOptions(*made, *making);

  const auto reading = std::make_shared<OwnOptions>();
  CLI::App* csv = addCommand(group, "from-csv", "Make an own questionnaire from a spreadsheet; prints its id", line,
                             reading, makeFromCsv);
  csv->add_option("CSV", reading->input, "The spreadsheet, saved as CSV")->required();
  csv->add_option("OUTPUT", reading->output, "The .json file to make")->required();
  csv->add_option("--encoding", reading->encoding, "utf-8 or windows-1252");
  addIdentityOptions(*csv, *reading);

  const auto empty = std::make_shared<OwnOptions>();
  CLI::App* sheet = addCommand(group, "template", "Make an empty spreadsheet for from-csv", line, empty, writeTemplate);
  sheet->add_option("OUTPUT", empty->output, "The .csv file to make")->required();

  const auto publishing = std::make_shared<OwnOptions>();
  CLI::App* published =
      addCommand(group, "publish", "Put a questionnaire into a workspace, to assess with; prints its id", line,
                 publishing, publish);
  published->add_option("WORKSPACE", publishing->output, "The file")->required();
  published->add_option("FILE", publishing->input, "The questionnaire, a .json file")->required();
  published->add_option("--version", publishing->version, "Another version than the one in the file");

  const auto comparing = std::make_shared<DiffOptions>();
  CLI::App* diff =
      addCommand(group, "diff", "What is different between two questionnaires or versions", line, comparing, compare);
  diff->add_option("BEFORE", comparing->before, "ID, ID@VERSION or a .json file")->required();
  diff->add_option("AFTER", comparing->after, "ID, ID@VERSION or a .json file")->required();
  diff->add_option("--workspace", comparing->workspace, "Also know those that a file brings");
  diff->add_flag("--json", comparing->json, "As JSON (schemas/instrument-diff.schema.json)");
}

}  // namespace playfair::cli
