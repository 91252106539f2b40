// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "cli/sample_workspace.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using playfair::tests::contains;

namespace {

std::vector<std::string> tableReport(const SampleWorkspace& sample, const std::string& kind, const std::string& format,
                                     const std::vector<std::string>& more = {}) {
  std::vector<std::string> all = {"report", sample.file(), sample.assessment(),
                                  "--kind", kind,          "--format",
                                  format,   "--output",    sample.beside("out." + format).string(),
                                  "--date", "2026-11-22"};
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

}  // namespace

TEST_CASE("Workbooks, register entries and questionnaires come in their formats, the same twice") {
  const SampleWorkspace sample;
  sample.answer(questionIds().at(0), "3", "Seen by colleagues.");
  const std::vector<std::pair<std::string, std::string>> wanted = {
      {"record", "xlsx"},       {"questionnaire", "xlsx"}, {"questionnaire", "csv"}, {"questionnaire", "pdf"},
      {"questionnaire", "odt"}, {"register", "json"},      {"register", "csv"}};
  for (const auto& [kind, format] : wanted) {
    CAPTURE(kind, format);
    const Run first = playfairCli(tableReport(sample, kind, format));
    INFO(first.err);
    REQUIRE(first.exitCode == 0);
    CHECK(contains(first.err, "risk_category (required by the standard)") == (kind == "register"));
    const std::string once = readWhole(sample.beside("out." + format));
    CHECK(once.size() > 100);
    REQUIRE(playfairCli(tableReport(sample, kind, format)).exitCode == 0);
    CHECK(readWhole(sample.beside("out." + format)) == once);
  }
}

TEST_CASE("A questionnaire that was handed out as CSV with the answers comes back without a change") {
  const SampleWorkspace sample;
  sample.answer(questionIds().at(0), "3", "Seen by colleagues.");
  REQUIRE(playfairCli(tableReport(sample, "questionnaire", "csv", {"--filled", "--questions", "essential"})).exitCode ==
          0);
  const std::string file = sample.beside("out.csv").string();
  CHECK(contains(readWhole(file), "Seen by colleagues."));
  const std::string before = sample.log();
  const Run run = playfairCli({"answers", "import", sample.file(), sample.assessment(), file});
  INFO(run.err);
  CHECK(run.exitCode == 0);
  CHECK(sample.log() == before);
  REQUIRE(playfairCli(tableReport(sample, "questionnaire", "csv")).exitCode == 0);
  CHECK_FALSE(contains(readWhole(file), "Seen by colleagues."));
}

TEST_CASE("A record tells its history where that is asked for") {
  const SampleWorkspace sample;
  sample.answer(questionIds().at(0), "3", "Seen by colleagues.");
  REQUIRE(playfairCli(tableReport(sample, "record", "md")).exitCode == 0);
  CHECK_FALSE(contains(readWhole(sample.beside("out.md")), "## History"));
  REQUIRE(playfairCli(tableReport(sample, "record", "md", {"--with-history"})).exitCode == 0);
  CHECK(contains(readWhole(sample.beside("out.md")), "## History"));
}

TEST_CASE("Options that belong to another report, and questions that there are not, are refused in one line") {
  const SampleWorkspace sample;
  const auto names = namesIn(sample.folder());
  for (const std::vector<std::string>& line :
       {tableReport(sample, "record", "xlsx", {"--filled"}), tableReport(sample, "record", "csv"),
        tableReport(sample, "register", "pdf"), tableReport(sample, "register", "json", {"--with-history"}),
        tableReport(sample, "questionnaire", "html"), tableReport(sample, "questionnaire", "xlsx", {"--large"}),
        tableReport(sample, "register", "csv", {"--house-style", "style.json"}),
        tableReport(sample, "questionnaire", "xlsx", {"--questions", "R99"}),
        tableReport(sample, "questionnaire", "pdf", {"--questions", "essential,R99"})}) {
    const Run run = playfairCli(line);
    CAPTURE(line.back(), run.err);
    CHECK(run.failedWithOneLine());
  }
  CHECK(namesIn(sample.folder()) == names);
}
