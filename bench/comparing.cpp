// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>

#include "floors.h"
#include "measurements.h"
#include "playfair/assessment/comparison.h"
#include "playfair/workspace/portfolio.h"
#include "playfair/workspace/register.h"
#include "portfolio_sql.h"
#include "sample_file.h"
#include "stopwatch.h"

namespace playfair::bench {

namespace {

double comparingMilliseconds(const SampleFile& file, const BenchSizes& sizes) {
  return medianOf(sizes.runs, [&] {
    return millisecondsOf([&] {
      std::vector<assessment::Compared> chosen;
      for (std::size_t i = 0; i < static_cast<std::size_t>(sizes.columns); ++i) {
        auto dossier = taken(workspace::loadDossier(file.store, file.assessments[i]));
        chosen.push_back({std::make_shared<const assessment::Dossier>(std::move(dossier)), {}});
      }
      static_cast<void>(assessment::filtered(taken(assessment::compare(chosen)), {}));
    });
  });
}

double portfolioMilliseconds(const SampleFile& file, const BenchSizes& sizes) {
  return medianOf(sizes.runs, [&] {
    return millisecondsOf([&] {
      const auto reader = taken(workspace::PortfolioReader::open(file.store, workspace::PortfolioGrouping::Stage));
      static_cast<void>(taken(reader.figures()));
    });
  });
}

/// The statements of the portfolio, with the parameter written out, for the shell.
void writeStatements(const std::filesystem::path& place, const SampleFile& file) {
  nlohmann::json profiles = nlohmann::json::object();
  for (std::size_t i = 0; i < file.assessments.size(); ++i) profiles[file.assessments[i].value] = i % 28;
  std::string answers = workspace::kPortfolioAnswers;
  answers.replace(answers.find("?1"), 2, "'" + profiles.dump() + "'");
  std::ofstream(place) << workspace::kPortfolioAssessments << ";\n" << answers << ";\n";
}

}  // namespace

std::vector<BenchRow> measureComparing(const BenchSizes& sizes) {
  const BenchFolder folder;
  const auto place = folder / "comparing.playfair";
  const SampleFile file(place, std::max(sizes.columns, sizes.assessments));
  const double portfolio = portfolioMilliseconds(file, sizes);
  writeStatements(folder / "portfolio.sql", file);
  const auto shell = shellMilliseconds(place, folder / "portfolio.sql", sizes.runs);
  const std::string columns = std::to_string(sizes.columns);
  const std::string assessments = std::to_string(sizes.assessments);
  return {{"compare " + columns + " × 75", comparingMilliseconds(file, sizes), 100, "ms",
           "read through the log, checked and put side by side"},
          {"portfolio of " + assessments, portfolio, 300, "ms", "by stage"},
          {"portfolio of " + assessments + " beside the sqlite3 shell",
           shell ? std::optional(portfolio / *shell) : std::nullopt, 2.0, "times the floor",
           shell ? "floor: the same statements in the shell, without its start"
                 : "not measured: there is no program sqlite3"}};
}

}  // namespace playfair::bench
