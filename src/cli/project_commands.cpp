// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "command.h"
#include "fact_argument.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/instrument/blank.h"
#include "playfair/instrument/json.h"
#include "playfair/workspace/register.h"

namespace playfair::cli {

using nlohmann::ordered_json;

namespace {

constexpr std::size_t kLargestFacts = 16U * 1024U * 1024U;

struct ProjectOptions {
  std::string workspace;
  std::string title;
  std::string factsFile;
  bool json = false;
};

Outcome addNewProject(const ProjectOptions& options, const CommandLine& line) {
  assessment::Facts facts;
  if (!options.factsFile.empty()) {
    const auto text = instrument::readFile(options.factsFile, kLargestFacts);
    if (!text) {
      return tl::make_unexpected(text.error());
    }
    auto read = workspace::factsFromJsonObject(*text, options.factsFile);
    if (!read) {
      return tl::make_unexpected(read.error());
    }
    facts = std::move(*read);
  }
  if (instrument::isBlank(options.title)) {
    return failure(ErrorCode::Invalid, "a project needs a title", "--title");
  }
  auto workspace = openToWrite(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto author = authorOf(*workspace, line);
  if (!author) {
    return tl::make_unexpected(author.error());
  }
  const auto project = workspace::addProject(*workspace, options.title, facts, *author);
  if (!project) {
    return tl::make_unexpected(project.error());
  }
  say(project->value);
  return 0;
}

std::string depthWord(instrument::Depth depth) {
  return depth == instrument::Depth::Full ? "full" : "essential";
}

ordered_json asJson(const assessment::Assessment& assessment) {
  ordered_json leftOut = ordered_json::array();
  for (const assessment::LeftOut& left : assessment.leftOut) {
    leftOut.push_back({{"requirement", left.requirement}, {"because", left.because}});
  }
  return {{"id", assessment.id.value},
          {"instrument", assessment.instrument},
          {"instrumentEdition", assessment.instrumentEdition},
          {"instrumentSha256", assessment.instrumentSha256},
          {"depth", depthWord(assessment.depth)},
          {"leftOut", leftOut},
          {"archived", assessment.archived}};
}

ordered_json asJson(const workspace::ProjectEntry& entry) {
  ordered_json facts = ordered_json::object();
  for (const auto& [key, value] : entry.facts) {
    facts[key] = ordered_json::parse(workspace::toJson(value));
  }
  ordered_json assessments = ordered_json::array();
  for (const assessment::Assessment& assessment : entry.assessments) {
    assessments.push_back(asJson(assessment));
  }
  return {{"id", entry.project.id.value},
          {"title", entry.project.title},
          {"tags", entry.project.tags},
          {"archived", entry.project.archived},
          {"facts", facts},
          {"assessments", assessments},
          {"lastChanged", entry.lastChanged}};
}

void sayProject(const workspace::ProjectEntry& entry) {
  const std::string organisation = assessment::factText(entry.facts, "organisation");
  say(entry.project.id.value + "  " + entry.project.title + (organisation.empty() ? "" : " (" + organisation + ")") +
      (entry.project.archived ? ", archived" : ""));
  for (const assessment::Assessment& assessment : entry.assessments) {
    std::string leftOut;
    for (const assessment::LeftOut& left : assessment.leftOut) {
      leftOut += (leftOut.empty() ? ", without " : " ") + left.requirement;
    }
    say("  assessment " + assessment.id.value + "  " + assessment.instrument + ", " + depthWord(assessment.depth) +
        leftOut + (assessment.archived ? ", archived" : ""));
  }
}

Outcome listAllProjects(const ProjectOptions& options, const CommandLine&) {
  const auto workspace = openToRead(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto projects = workspace::listProjects(*workspace);
  if (!projects) {
    return tl::make_unexpected(projects.error());
  }
  if (options.json) {
    ordered_json list = ordered_json::array();
    for (const workspace::ProjectEntry& entry : *projects) {
      list.push_back(asJson(entry));
    }
    sayJson(list);
    return 0;
  }
  if (projects->empty()) {
    say("There is no project in this file yet.");
  }
  for (const workspace::ProjectEntry& entry : *projects) {
    sayProject(entry);
  }
  return 0;
}

// One thing to say about a project: its title, its tags, or a fact.
Result<workspace::Change> changeOf(const workspace::Workspace& workspace, const assessment::ProjectId& id,
                                   const FactArgument& argument) {
  if (argument.key != "title" && argument.key != "tags") {
    const auto value = factValueFrom(argument);
    if (!value) {
      return tl::make_unexpected(value.error());
    }
    const std::string subject = workspace::factSubject(id, argument.key);
    return workspace::Change{subject, *value, workspace.heads(subject)};
  }
  const auto projects = workspace::listProjects(workspace);
  if (!projects) {
    return tl::make_unexpected(projects.error());
  }
  for (const workspace::ProjectEntry& entry : *projects) {
    if (entry.project.id == id) {
      const auto project = changedProject(entry.project, argument);
      if (!project) {
        return tl::make_unexpected(project.error());
      }
      const std::string subject = workspace::projectSubject(id);
      return workspace::Change{subject, workspace::toJson(*project), workspace.heads(subject)};
    }
  }
  return failure(ErrorCode::NotFound, "the project is not there any more", id.value);
}

struct SetOptions {
  std::string workspace;
  std::string project;
  FactArgument argument;
};

Outcome setAboutProject(const SetOptions& options, const CommandLine& line) {
  auto workspace = openToWrite(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto project = workspace::findProject(*workspace, options.project);
  if (!project) {
    return tl::make_unexpected(project.error());
  }
  const auto change = changeOf(*workspace, *project, options.argument);
  if (!change) {
    return tl::make_unexpected(change.error());
  }
  const auto author = authorOf(*workspace, line);
  if (!author) {
    return tl::make_unexpected(author.error());
  }
  const auto written = workspace->append({*change}, *author);
  if (!written) {
    return tl::make_unexpected(written.error());
  }
  say("Set " + options.argument.key);
  return 0;
}

}  // namespace

void addProjectCommands(CLI::App& app, CommandLine& line) {
  CLI::App* project = app.add_subcommand("project", "Projects: what is assessed");
  project->require_subcommand(1);

  const auto adding = std::make_shared<ProjectOptions>();
  CLI::App* add = addCommand(*project, "add", "Add a project; prints its id", line, adding, addNewProject);
  add->add_option("WORKSPACE", adding->workspace, "The file")->required();
  add->add_option("--title", adding->title, "Its title")->required()->check(utf8Text());
  add->add_option("--facts", adding->factsFile, "Facts as a JSON object");

  const auto listing = std::make_shared<ProjectOptions>();
  CLI::App* list = addCommand(*project, "list", "List projects and their assessments", line, listing, listAllProjects);
  list->add_option("WORKSPACE", listing->workspace, "The file")->required();
  list->add_flag("--json", listing->json, "As JSON (schemas/project-list.schema.json)");

  const auto setting = std::make_shared<SetOptions>();
  CLI::App* set =
      addCommand(*project, "set", "Say a fact about a project, or its title or tags", line, setting, setAboutProject);
  set->add_option("WORKSPACE", setting->workspace, "The file")->required();
  set->add_option("PROJECT", setting->project, "Id, beginning of one, or exact title")->required();
  set->add_option("KEY", setting->argument.key, "Key of the fact, or title, or tags")->required();
  set->add_option("VALUE", setting->argument.value, "Several with commas between; empty takes the fact away")
      ->check(utf8Text());
  set->add_flag("--not-known", setting->argument.notKnown, "Say that it is not known yet");
  set->add_flag("--json", setting->argument.json, "VALUE is JSON");
}

}  // namespace playfair::cli
