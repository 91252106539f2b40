// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <string>

#include "playfair/instrument/result.h"

namespace playfair::cli {

/// What a command comes to: exit code 0 (done) or 1 (the check failed). An error gives exit code 2.
using Outcome = Result<int>;

/// What every command shares, and the one that was chosen.
struct CommandLine {
  std::string person;  ///< --as: id or prefix of one; empty = "Command line"
  bool verbose = false;
  std::function<Outcome()> chosen;
};

/// Adds a command that runs `run` with its options once the whole line is understood.
template <class Options>
CLI::App* addCommand(CLI::App& parent, const std::string& name, const std::string& description, CommandLine& line,
                     const std::shared_ptr<Options>& options, Outcome (*run)(const Options&, const CommandLine&)) {
  CLI::App* command = parent.add_subcommand(name, description);
  command->callback([&line, options, run] { line.chosen = [&line, options, run] { return run(*options, line); }; });
  return command;
}

/// Refuses text that is not UTF-8 while the line is read.
[[nodiscard]] CLI::Validator utf8Text();

// Each source of commands adds its own.
void addNewCommand(CLI::App& app, CommandLine& line);
void addProjectCommands(CLI::App& app, CommandLine& line);
void addAssessCommand(CLI::App& app, CommandLine& line);
void addAnswerCommands(CLI::App& app, CommandLine& line);
void addAccountCommand(CLI::App& app, CommandLine& line);
void addScoreCommand(CLI::App& app, CommandLine& line);
void addReportCommand(CLI::App& app, CommandLine& line);
void addCompareCommand(CLI::App& app, CommandLine& line);
void addPortfolioCommand(CLI::App& app, CommandLine& line);
void addLogCommand(CLI::App& app, CommandLine& line);
void addCheckCommands(CLI::App& app, CommandLine& line);
void addInstrumentCommands(CLI::App& app, CommandLine& line);
void addSearchCommand(CLI::App& app, CommandLine& line);
void addExampleCommands(CLI::App& app, CommandLine& line);
void addEvidenceCommands(CLI::App& app, CommandLine& line);
void addEraseCommand(CLI::App& app, CommandLine& line);
void addMigrateCommand(CLI::App& app, CommandLine& line);

}  // namespace playfair::cli
