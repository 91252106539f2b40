// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "cli/sample_workspace.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using nlohmann::json;
using playfair::tests::contains;

namespace {

const std::string kHeard = "pf-unicef2-r2-02";    // a safeguard, asked again word for word as pf-unicef3-r8-01
const std::string kSchools = "pf-unicef2-r8-05";  // nothing in 3.0 corresponds to it
const std::string kRules = "pf-unicef2-r6-09";    // 3.0 asks for something in common

SampleWorkspace& answered(SampleWorkspace& sample) {
  sample.answer(kHeard, "3", "Every age band was heard.");
  sample.answer(kSchools, "2", "Two schools.");
  sample.answer(kRules, "4", "Reviewed each year.");
  return sample;
}

Run migrate(const SampleWorkspace& sample, const std::string& to, const std::vector<std::string>& rest = {}) {
  std::vector<std::string> arguments = {"migrate", sample.file(), sample.assessment(), "--to", to};
  arguments.insert(arguments.end(), rest.begin(), rest.end());
  return playfairCli(arguments);
}

}  // namespace

TEST_CASE("A dry run says what would be kept, read again, dropped and new, and writes nothing") {
  SampleWorkspace sample;
  const std::string before = answered(sample).log();
  const Run run = migrate(sample, "unicef-ai-children@3.0", {"--dry-run"});
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  CHECK(contains(run.out, "Kept: "));
  CHECK(contains(run.out, " questions, 1 answered\n"));
  CHECK(contains(run.out, "To read again and confirm: "));
  CHECK(contains(run.out, "Dropped, kept in the earlier assessment only: "));
  CHECK(contains(run.out, "New: "));
  CHECK(contains(run.out, kHeard + " -> pf-unicef3-r8-01"));
  CHECK(contains(run.out, kSchools + "  Do schools work together"));
  CHECK(sample.log() == before);
}

TEST_CASE("Moving prints the new assessment alone on the last line, and the old one stays") {
  SampleWorkspace sample;
  answered(sample);
  const auto before = jsonFrom(playfairCli({"score", sample.file(), sample.assessment(), "--json"}));
  const Run run = migrate(sample, "unicef-ai-children@3.0");
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  const std::string moved = run.lastLine();
  REQUIRE(moved.size() == 36);
  CHECK(jsonFrom(playfairCli({"score", sample.file(), sample.assessment(), "--json"})) == before);
  const json score = jsonFrom(playfairCli({"score", sample.file(), moved, "--json"}));
  int answers = 0;
  for (const json& requirement : score.at("requirements")) answers += requirement.at("answered").get<int>();
  CHECK(answers == 1);  // the one that is asked word for word; the other waits
  const Run again = playfairCli({"answer", sample.file(), moved, "pf-unicef3-r1-02", "3", "--because", "Read again."});
  REQUIRE(again.exitCode == 0);
  const json later = jsonFrom(playfairCli({"score", sample.file(), moved, "--json"}));
  answers = 0;
  for (const json& requirement : later.at("requirements")) answers += requirement.at("answered").get<int>();
  CHECK(answers == 2);
}

TEST_CASE("What cannot be moved is told in words, and nothing is written") {
  SampleWorkspace sample;
  const std::string before = answered(sample).log();
  const Run same = migrate(sample, "unicef-ai-children@2.0");
  CHECK(same.failedWithOneLine());
  CHECK(contains(same.err, "answered against this version already"));
  const Run none = migrate(sample, "screening@1.0");
  CHECK(none.failedWithOneLine());
  CHECK(contains(none.err, "no shared questions lead to it from unicef-ai-children@2.0"));
  CHECK(contains(none.err, "unicef-ai-children@3.0"));
  const Run unknown = migrate(sample, "nowhere@1.0");
  CHECK(unknown.failedWithOneLine());
  CHECK(contains(unknown.err, "there is no such questionnaire"));
  const Run lost = playfairCli({"migrate", sample.file(), "nobody", "--to", "unicef-ai-children@3.0"});
  CHECK(lost.failedWithOneLine());
  CHECK(sample.log() == before);
}

TEST_CASE("A template filled with answers taken over confirms none of them") {
  SampleWorkspace sample;
  answered(sample);
  const std::string moved = migrate(sample, "unicef-ai-children@3.0").lastLine();
  const std::string table = sample.beside("answers.csv").string();
  REQUIRE(playfairCli({"answers", "template", sample.file(), moved, table}).exitCode == 0);
  const std::string before = sample.log();
  REQUIRE(playfairCli({"answers", "import", sample.file(), moved, table}).exitCode == 0);
  CHECK(sample.log() == before);
}
