// SPDX-License-Identifier: EUPL-1.2
#include "command.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/workspace/verify.h"

namespace playfair::cli {

namespace {

struct CheckOptions {
  std::string workspace;
};

Outcome verifyWorkspace(const CheckOptions& options, const CommandLine&) {
  const auto found = workspace::verify(options.workspace, [](double) { return true; });
  if (!found) {
    return tl::make_unexpected(found.error());
  }
  for (const std::string& note : found->notes) {
    say(note);
  }
  for (const std::string& fault : found->faults) {
    say(fault);
  }
  if (!found->faults.empty()) {
    sayNote(options.workspace + ": " + std::to_string(found->faults.size()) +
            " things are wrong. Keep the file as it is, and go on with your latest copy.");
    return 1;
  }
  const std::string erased =
      found->erased == 0 ? ""
                         : ", " + std::to_string(found->erased) + (found->erased == 1 ? " text" : " texts") + " erased";
  say("Nothing wrong found: " + std::to_string(found->revisions) + " changes and " + std::to_string(found->bodies) +
      " contents checked" + erased + ".");
  return 0;
}

Outcome rebuildWorkspace(const CheckOptions& options, const CommandLine&) {
  auto workspace = openToWrite(options.workspace);
  if (!workspace) {
    return tl::make_unexpected(workspace.error());
  }
  if (const auto rebuilt = workspace->rebuild(); !rebuilt) {
    return tl::make_unexpected(rebuilt.error());
  }
  say("Made the tables for reading and searching again from the log.");
  return 0;
}

}  // namespace

void addCheckCommands(CLI::App& app, CommandLine& line) {
  const auto verifying = std::make_shared<CheckOptions>();
  CLI::App* verify = addCommand(app, "verify", "Check a whole file; exit code 1 where something is wrong", line,
                                verifying, verifyWorkspace);
  verify->add_option("WORKSPACE", verifying->workspace, "The file")->required();
  const auto rebuilding = std::make_shared<CheckOptions>();
  CLI::App* rebuild = addCommand(app, "rebuild", "Make the tables for reading and searching again from the log", line,
                                 rebuilding, rebuildWorkspace);
  rebuild->add_option("WORKSPACE", rebuilding->workspace, "The file")->required();
}

}  // namespace playfair::cli
