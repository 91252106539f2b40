// SPDX-License-Identifier: EUPL-1.2
#include <exception>
#include <iostream>
#include <string>

#include "command.h"
#include "error_text.h"
#include "harmless_text.h"
#include "playfair/instrument/diagnostics.h"

namespace {

using namespace playfair;
using namespace playfair::cli;

constexpr int kFailed = 2;

constexpr auto kCommands = {addNewCommand,       addProjectCommands, addAssessCommand,    addAnswerCommands,
                            addAccountCommand,   addScoreCommand,    addReportCommand,    addCompareCommand,
                            addPortfolioCommand, addLogCommand,      addCheckCommands,    addInstrumentCommands,
                            addSearchCommand,    addExampleCommands, addEvidenceCommands, addEraseCommand,
                            addMigrateCommand};

int fail(const std::string& line) {
  std::cout.flush();
  std::cerr << "playfair-cli: " << line << '\n';
  return kFailed;
}

void describe(CLI::App& app, CommandLine& line) {
  app.set_version_flag("--version", "playfair-cli " PLAYFAIR_VERSION);
  app.add_option("--as", line.person, "Who does this: id of a person in the file, or the beginning of one");
  app.add_flag("--verbose", line.verbose, "Tell on standard error what happens");
  app.fallthrough();
  app.require_subcommand(1);
  for (const auto add : kCommands) {
    add(app, line);
  }
}

// Help and version are no errors, though the parser reports them like one.
int endOfParsing(const CLI::App& app, const CLI::ParseError& reason) {
  if (reason.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
    return app.exit(reason);
  }
  return fail(harmlessLine(std::string(reason.what()) + ". See playfair-cli --help"));
}

int run(const CommandLine& line) {
  line.verbose ? instrument::startVerboseLogging(instrument::stateFolder())
               : instrument::startLogging(instrument::stateFolder());
  const Outcome outcome = line.chosen();
  if (!outcome) {
    instrument::logWarning("the command failed with error code " +
                           std::to_string(static_cast<int>(outcome.error().code)));
    return fail(errorLine(outcome.error()));
  }
  std::cout.flush();
  if (!std::cout) {
    return fail(errorLine({ErrorCode::NotWritable, "not everything could be written", "standard output"}));
  }
  return *outcome;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    CLI::App app("Child-rights assessments of AI projects, without a window", "playfair-cli");
    CommandLine line;
    describe(app, line);
    try {
      app.parse(argc, argv);
    } catch (const CLI::ParseError& reason) {
      return endOfParsing(app, reason);
    }
    return run(line);
  } catch (const std::exception& exception) {
    return fail(errorLine({ErrorCode::Internal, exception.what(), {}}));
  }
}
