// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>
#include <vector>

#include "command.h"
#include "instrument_json.h"
#include "instrument_own_commands.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/instrument/instrument_file.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/instrument/translation.h"
#include "playfair/workspace/questionnaires.h"
#include "playfair/workspace/register.h"
#include "playfair/workspace/sha256.h"
#include "shown_language.h"

namespace playfair::cli {

using instrument::Instrument;
using nlohmann::ordered_json;

namespace {

struct InstrumentOptions {
  std::string name;  // ID, ID@VERSION or a file
  std::string language;
  std::string workspace;
  bool json = false;
};

// The questionnaires that a file brings, and those its assessments are answered against.
Result<std::vector<Instrument>> pinnedInstruments(const std::string& file) {
  const auto workspace = openToRead(file);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto projects = workspace::listProjects(*workspace);
  if (!projects) {
    return tl::make_unexpected(projects.error());
  }
  const auto brought = workspace::broughtQuestionnaires(*workspace);
  if (!brought) {
    return tl::make_unexpected(brought.error());
  }
  std::vector<Instrument> instruments;
  std::set<std::string> seen;
  for (const workspace::SharedQuestionnaire& one : *brought) {
    instruments.push_back(*one);
    seen.insert(workspace::sha256(one->canonical));
  }
  for (const workspace::ProjectEntry& project : *projects) {
    for (const assessment::Assessment& assessment : project.assessments) {
      if (!seen.insert(assessment.instrumentSha256).second) {
        continue;
      }
      auto pinned = workspace::pinnedInstrument(*workspace, assessment);
      if (!pinned) {
        return tl::make_unexpected(pinned.error());
      }
      instruments.push_back(std::move(*pinned));
    }
  }
  return instruments;
}

bool namesFile(const std::string& name) {
  return name.ends_with(".json") || name.find('/') != std::string::npos;
}

Result<Instrument> pinnedInstrumentNamed(const InstrumentOptions& options) {
  auto pinned = pinnedInstruments(options.workspace);
  if (!pinned) {
    return tl::make_unexpected(pinned.error());
  }
  // The newest edition of one that the file brings stands last.
  const auto found = std::find_if(pinned->rbegin(), pinned->rend(), [&](const Instrument& each) {
    return each.id == options.name || instrument::reference(each) == options.name;
  });
  if (found == pinned->rend()) {
    return failure(ErrorCode::NotFound, "this file neither brings that questionnaire nor uses it", options.name);
  }
  return std::move(*found);
}

Result<std::shared_ptr<const Instrument>> instrumentNamed(const InstrumentOptions& options) {
  auto found = !options.workspace.empty() ? pinnedInstrumentNamed(options)
               : namesFile(options.name)  ? instrument::loadInstrument(options.name)
                                          : instrument::findShippedInstrument(options.name);
  if (!found) {
    return tl::make_unexpected(found.error());
  }
  return offeredIn(std::make_shared<const Instrument>(std::move(*found)), options.language);
}

/// Says so where a text is not in the language that was asked for.
std::string languageMark(const Instrument& questionnaire, const std::string& id) {
  const std::string& language = instrument::languageOf(questionnaire, id);
  return language == questionnaire.language ? std::string{} : " [" + language + "]";
}

Outcome listInstruments(const InstrumentOptions& options, const CommandLine&) {
  const auto instruments =
      options.workspace.empty() ? instrument::shippedInstruments() : pinnedInstruments(options.workspace);
  if (!instruments) {
    return tl::make_unexpected(instruments.error());
  }
  ordered_json list = ordered_json::array();
  for (const Instrument& each : *instruments) {
    list.push_back(summaryAsJson(each));
  }
  if (options.json) {
    sayJson(list);
    return 0;
  }
  if (instruments->empty()) {
    say("There are no questionnaires here.");
  }
  for (const Instrument& each : *instruments) {
    say(instrument::reference(each) + "  " + each.title + " (" + each.publisher + ", edition " +
        std::to_string(each.edition) + ")");
  }
  return 0;
}

Outcome showInstrument(const InstrumentOptions& options, const CommandLine&) {
  const auto found = instrumentNamed(options);
  if (!found) {
    return tl::make_unexpected(found.error());
  }
  if (options.json) {
    sayJson(instrumentAsJson(**found));
    return 0;
  }
  const Instrument& shown = **found;
  say(shown.title + " (" + instrument::reference(shown) + ")" + languageMark(shown, {}));
  if (shown.translatedFrom) {
    say("Working translation into " + shown.language + ".");
  }
  if (!shown.notice.empty()) {
    say(shown.notice);
  }
  for (const instrument::Requirement& requirement : shown.requirements) {
    say("\n" + requirement.id + " " + requirement.title + languageMark(shown, requirement.id));
    for (const instrument::Question& question : requirement.questions) {
      say("  " + question.id + (question.redLine ? " (minimum safeguard)" : "") + "  " + question.text +
          languageMark(shown, question.id));
    }
  }
  return 0;
}

Result<std::vector<instrument::Problem>> problemsOf(const InstrumentOptions& options) {
  if (namesFile(options.name)) {
    return instrument::validateInstrumentFile(options.name);
  }
  const auto shipped = instrument::findShippedInstrument(options.name);
  if (!shipped) {
    return tl::make_unexpected(shipped.error());
  }
  return instrument::validateInstrument(shipped->canonical, options.name);
}

Outcome validateInstrumentNamed(const InstrumentOptions& options, const CommandLine&) {
  const auto problems = problemsOf(options);
  if (!problems) {
    return tl::make_unexpected(problems.error());
  }
  ordered_json list = ordered_json::array();
  for (const instrument::Problem& problem : *problems) {
    list.push_back({{"pointer", problem.pointer}, {"expected", problem.expected}});
    if (!options.json) {
      say(problem.text());
    }
  }
  if (options.json) {
    sayJson({{"file", options.name}, {"valid", problems->empty()}, {"problems", list}});
  }
  if (problems->empty()) {
    if (!options.json) {
      say(options.name + " is a valid questionnaire.");
    }
    return 0;
  }
  sayNote(options.name + ": " + std::to_string(problems->size()) + " problems. Mend what standard output names.");
  return 1;
}

}  // namespace

void addInstrumentCommands(CLI::App& app, CommandLine& line) {
  CLI::App* group = app.add_subcommand("instrument", "Questionnaires: what is asked");
  group->require_subcommand(1);

  const auto listing = std::make_shared<InstrumentOptions>();
  CLI::App* list = addCommand(*group, "list", "List questionnaires", line, listing, listInstruments);
  list->add_option("--workspace", listing->workspace, "Those that a file brings or uses, not those of the program");
  list->add_flag("--json", listing->json, "As JSON (schemas/instrument-list.schema.json)");

  const auto showing = std::make_shared<InstrumentOptions>();
  CLI::App* show = addCommand(*group, "show", "Show a questionnaire", line, showing, showInstrument);
  show->add_option("NAME", showing->name, "ID, ID@VERSION or a .json file")->required();
  show->add_option("--language", showing->language, "Language to show it in");
  show->add_option("--workspace", showing->workspace, "As a file has it, not the program");
  show->add_flag("--json", showing->json, "As JSON (schemas/instrument-show.schema.json)");

  const auto validating = std::make_shared<InstrumentOptions>();
  CLI::App* validate = addCommand(*group, "validate", "Check a questionnaire; exit code 1 where something is wrong",
                                  line, validating, validateInstrumentNamed);
  validate->add_option("NAME", validating->name, "A .json file, ID or ID@VERSION")->required();
  validate->add_flag("--json", validating->json, "As JSON (schemas/instrument-validate.schema.json)");

  addOwnInstrumentCommands(*group, line);
}

}  // namespace playfair::cli
