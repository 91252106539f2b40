// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "command.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/exchange/example_dossier.h"

namespace playfair::cli {

namespace {

struct ExampleOptions {
  std::string workspace;
  std::string name;
  bool json = false;
};

nlohmann::ordered_json examplesAsJson(const std::vector<exchange::ExampleEntry>& examples) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const exchange::ExampleEntry& example : examples) {
    list.push_back({{"name", example.name},
                    {"title", example.title},
                    {"description", example.description},
                    {"tags", example.tags},
                    {"instruments", example.instruments}});
  }
  return list;
}

Outcome listAllExamples(const ExampleOptions& options, const CommandLine&) {
  const auto examples = exchange::listExamples();
  if (!examples) {
    return tl::make_unexpected(examples.error());
  }
  if (options.json) {
    sayJson(examplesAsJson(*examples));
    return 0;
  }
  if (examples->empty()) {
    say("There are no examples here.");
  }
  for (const exchange::ExampleEntry& example : *examples) {
    say(example.name + "  " + example.title);
    say("  " + example.description);
  }
  return 0;
}

Outcome addExampleDossier(const ExampleOptions& options, const CommandLine& line) {
  // Read whole before the workspace is touched: an example that is refused leaves nothing, not even who asked for it.
  const auto example = exchange::readExample(options.name);
  if (!example) {
    return tl::make_unexpected(example.error());
  }
  auto workspace = openToWrite(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto author = authorOf(*workspace, line);
  if (!author) {
    return tl::make_unexpected(author.error());
  }
  const auto added = exchange::addExample(*workspace, *example, *author);
  if (!added) {
    return tl::make_unexpected(added.error());
  }
  for (const auto& assessment : added->assessments) {
    say(assessment.value);
  }
  if (added->assessments.empty()) {
    say(added->project.value);
  }
  return 0;
}

}  // namespace

void addExampleCommands(CLI::App& app, CommandLine& line) {
  CLI::App* example = app.add_subcommand("example", "Examples made from public information");
  example->require_subcommand(1);
  const auto listing = std::make_shared<ExampleOptions>();
  CLI::App* list = addCommand(*example, "list", "List the examples", line, listing, listAllExamples);
  list->add_flag("--json", listing->json, "As JSON (schemas/example-list.schema.json)");
  const auto adding = std::make_shared<ExampleOptions>();
  CLI::App* add =
      addCommand(*example, "add",
                 "Add an example to a workspace; prints its assessment ids, or without an assessment its project id",
                 line, adding, addExampleDossier);
  add->add_option("WORKSPACE", adding->workspace, "The file")->required();
  add->add_option("NAME", adding->name, "As example list names it")->required();
}

}  // namespace playfair::cli
