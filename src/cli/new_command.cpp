// SPDX-License-Identifier: EUPL-1.2
#include "command.h"
#include "output.h"
#include "playfair/workspace/location.h"
#include "playfair/workspace/workspace.h"

namespace playfair::cli {

namespace {

struct NewOptions {
  std::string workspace;
};

Outcome makeWorkspace(const NewOptions& options, const CommandLine&) {
  const auto made = workspace::Workspace::create(options.workspace);
  if (!made) {
    return tl::make_unexpected(made.error());
  }
  if (workspace::onNetworkFileSystem(options.workspace)) {
    sayNote(options.workspace + " lies on a network drive: let only one computer at a time write to it.");
  }
  say("Made " + options.workspace);
  return 0;
}

}  // namespace

void addNewCommand(CLI::App& app, CommandLine& line) {
  const auto options = std::make_shared<NewOptions>();
  CLI::App* command = addCommand(app, "new", "Make a new, empty workspace", line, options, makeWorkspace);
  command->add_option("WORKSPACE", options->workspace, "The file to make")->required();
}

}  // namespace playfair::cli
