// SPDX-License-Identifier: EUPL-1.2
#include <map>
#include <nlohmann/json.hpp>

#include "command.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/workspace/register.h"

namespace playfair::cli {

using nlohmann::ordered_json;
using workspace::Revision;

namespace {

constexpr std::size_t kShortId = 12;

struct LogOptions {
  std::string workspace;
  std::string subject;
  bool json = false;
};

Result<ordered_json> logAsJson(const workspace::Workspace& workspace, const std::vector<Revision>& revisions) {
  ordered_json list = ordered_json::array();
  for (const Revision& revision : revisions) {
    const bool erased = workspace.isErased(revision.id);
    const auto body = erased ? Result<std::string>("null") : workspace.value(revision.id);
    if (!body) {
      return tl::make_unexpected(body.error());
    }
    ordered_json parents = ordered_json::array();
    for (const workspace::RevisionId& parent : revision.parents) {
      parents.push_back(parent.value);
    }
    list.push_back({{"id", revision.id.value},
                    {"subject", revision.subject},
                    {"parents", parents},
                    {"author", revision.author.value},
                    {"at", revision.at},
                    {"body", ordered_json::parse(*body)}});
    if (erased) {
      list.back()["erased"] = true;
    }
  }
  return list;
}

Result<std::map<std::string, std::string>> rolesByPerson(const workspace::Workspace& workspace) {
  const auto people = workspace::listPeople(workspace);
  if (!people) {
    return tl::make_unexpected(people.error());
  }
  std::map<std::string, std::string> roles;
  for (const assessment::Person& person : *people) {
    roles[person.id.value] = person.role;
  }
  return roles;
}

std::string authorInWords(const Revision& revision, const std::map<std::string, std::string>& roles) {
  if (revision.author.empty()) {
    return "(the first person of the file)";
  }
  const auto role = roles.find(revision.author.value);
  return role == roles.end() ? revision.author.value : role->second;
}

Outcome sayLog(const LogOptions& options, const CommandLine&) {
  const auto workspace = openToRead(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto revisions = options.subject.empty() ? workspace->log() : workspace->log(options.subject);
  if (!revisions) {
    return tl::make_unexpected(revisions.error());
  }
  if (options.json) {
    const auto list = logAsJson(*workspace, *revisions);
    if (!list) {
      return tl::make_unexpected(list.error());
    }
    sayJson(*list);
    return 0;
  }
  const auto roles = rolesByPerson(*workspace);
  if (!roles) {
    return tl::make_unexpected(roles.error());
  }
  if (revisions->empty()) {
    say(options.subject.empty() ? "Nothing was changed in this file yet." : "Nothing was changed there yet.");
  }
  for (const Revision& revision : *revisions) {
    say(revision.at + "  " + revision.id.value.substr(0, kShortId) + "  " + revision.subject + "  " +
        authorInWords(revision, *roles) + (workspace->isErased(revision.id) ? "  (erased)" : ""));
  }
  return 0;
}

}  // namespace

void addLogCommand(CLI::App& app, CommandLine& line) {
  const auto options = std::make_shared<LogOptions>();
  CLI::App* command = addCommand(app, "log", "Every change, in order of arrival", line, options, sayLog);
  command->add_option("WORKSPACE", options->workspace, "The file")->required();
  command->add_option("SUBJECT", options->subject, "Only one subject, as the log names it");
  command->add_flag("--json", options->json, "As JSON, with what was written (schemas/log.schema.json)");
}

}  // namespace playfair::cli
