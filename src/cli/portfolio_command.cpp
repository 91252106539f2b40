// SPDX-License-Identifier: EUPL-1.2
#include <iostream>

#include "command.h"
#include "open_workspace.h"
#include "output.h"
#include "playfair/exchange/portfolio_files.h"
#include "playfair/workspace/whole_file.h"

namespace playfair::cli {

using workspace::PortfolioGrouping;

namespace {

struct PortfolioOptions {
  std::string workspace;
  std::string by;
  std::string format;
  std::string output;
  bool names = false;
};

Result<PortfolioGrouping> groupingOf(const std::string& by) {
  for (const PortfolioGrouping grouping :
       {PortfolioGrouping::None, PortfolioGrouping::Type, PortfolioGrouping::Stage, PortfolioGrouping::Country}) {
    if (workspace::toText(grouping) == by) return grouping;
  }
  return failure(ErrorCode::Invalid, "a portfolio is grouped by type, stage or country", "--by");
}

Result<std::string> portfolioBytes(const PortfolioOptions& options) {
  const auto grouping = groupingOf(options.by);
  if (!grouping) return tl::make_unexpected(grouping.error());
  const auto workspace = openToRead(options.workspace);
  if (!workspace) return tl::make_unexpected(workspace.error());
  const auto reader = workspace::PortfolioReader::open(*workspace, *grouping);
  if (!reader) return tl::make_unexpected(reader.error());
  const auto names = options.names ? exchange::PortfolioNames::With : exchange::PortfolioNames::Without;
  return options.format == "csv" ? exchange::portfolioCsv(*reader, names) : exchange::portfolioJson(*reader, names);
}

Outcome makePortfolio(const PortfolioOptions& options, const CommandLine&) {
  if (options.format != "csv" && options.format != "json") {
    return failure(ErrorCode::Invalid, "a portfolio has the formats csv and json", "--format");
  }
  if (!options.output.empty()) {
    if (const auto place = checkOutputPlace(options.output); !place) return tl::make_unexpected(place.error());
  }
  const auto bytes = portfolioBytes(options);
  if (!bytes) return tl::make_unexpected(bytes.error());
  if (options.output.empty()) {
    std::cout << *bytes;
    return 0;
  }
  if (const auto done = workspace::writeWholeFile(options.output, *bytes); !done) {
    return tl::make_unexpected(done.error());
  }
  say("Wrote " + options.output);
  return 0;
}

}  // namespace

void addPortfolioCommand(CLI::App& app, CommandLine& line) {
  const auto options = std::make_shared<PortfolioOptions>();
  CLI::App* command = addCommand(app, "portfolio", "What many assessments leave unanswered, claim, or do not meet",
                                 line, options, makePortfolio);
  command->add_option("WORKSPACE", options->workspace, "The file")->required();
  command->add_option("--by", options->by, "In groups: type, stage or country");
  command->add_flag("--names", options->names, "Say who is behind the figures: titles and organisations");
  command->add_option("--format", options->format, "csv or json")->required();
  command->add_option("--output", options->output, "The file to write (standard output without this)");
}

}  // namespace playfair::cli
