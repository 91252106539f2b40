// SPDX-License-Identifier: EUPL-1.2
#include "command.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/exchange/example_dossier.h"

namespace playfair::cli {

namespace {

struct ExampleOptions {
  std::string workspace;
  std::string name;
};

Outcome listAllExamples(const ExampleOptions&, const CommandLine&) {
  const auto examples = exchange::listExamples();
  if (!examples) {
    return tl::make_unexpected(examples.error());
  }
  if (examples->empty()) {
    say("There are no examples here.");
  }
  for (const exchange::ExampleEntry& example : *examples) {
    say(example.name + "  " + example.title);
  }
  return 0;
}

Outcome addExampleDossier(const ExampleOptions& options, const CommandLine& line) {
  const auto examples = exchange::listExamples();
  if (!examples) {
    return tl::make_unexpected(examples.error());
  }
  auto workspace = openToWrite(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  const auto author = authorOf(*workspace, line);
  if (!author) {
    return tl::make_unexpected(author.error());
  }
  const auto assessment = exchange::addExample(*workspace, options.name, *author);
  if (!assessment) {
    return tl::make_unexpected(assessment.error());
  }
  say(assessment->value);
  return 0;
}

}  // namespace

void addExampleCommands(CLI::App& app, CommandLine& line) {
  CLI::App* example = app.add_subcommand("example", "Examples made from public information");
  example->require_subcommand(1);
  const auto none = std::make_shared<ExampleOptions>();
  addCommand(*example, "list", "List the examples", line, none, listAllExamples);
  const auto adding = std::make_shared<ExampleOptions>();
  CLI::App* add = addCommand(*example, "add", "Add an example to a workspace; prints its assessment ids", line, adding,
                             addExampleDossier);
  add->add_option("WORKSPACE", adding->workspace, "The file")->required();
  add->add_option("NAME", adding->name, "As example list names it")->required();
}

}  // namespace playfair::cli
