// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "cli/sample_workspace.h"
#include "playfair/instrument/json_schema.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using playfair::tests::contains;

namespace {

const std::string kCaution =
    "Self-assessments. Differences may come from stage, scope or candour as much as from practice.";

}  // namespace

TEST_CASE("A portfolio is JSON of its schema, without names until they are asked for") {
  SampleWorkspace sample;
  sample.answer(questionIds().at(0), "3", "");
  const auto made = [&](const std::vector<std::string>& more) {
    std::vector<std::string> all = {"portfolio", sample.file(), "--format", "json"};
    all.insert(all.end(), more.begin(), more.end());
    nlohmann::json json = jsonFrom(playfairCli(all));
    const auto problems = playfair::instrument::checkAgainstSchema(json, "portfolio.schema.json", "output");
    REQUIRE(problems);
    for (const auto& problem : *problems) FAIL_CHECK(problem.pointer << ": " << problem.expected);
    return json;
  };
  const auto plain = made({});
  CHECK(plain["caution"] == kCaution);
  CHECK(plain["by"].is_null());
  CHECK_FALSE(contains(plain.dump(), "Reading helper"));
  const auto& first = plain["questionnaires"][0]["questions"][0];
  CHECK(first["id"] == questionIds().at(0));
  CHECK(first["all"]["asked"] == 1);
  CHECK(first["all"]["notAnswered"] == 0);
  CHECK(first["all"]["claimed"] == 1);
  const auto named = made({"--names", "--by", "stage"});
  CHECK(named["by"] == "stage");
  CHECK(named["questionnaires"][0]["questions"][0]["claimedBy"][0]["title"] == "Reading helper");
  CHECK(named["groups"][0]["value"].is_null());
}

TEST_CASE("A portfolio is a table, with the caution in every row, to a file or to standard output") {
  SampleWorkspace sample;
  const std::string file = sample.beside("p.csv").string();
  const Run run = playfairCli({"portfolio", sample.file(), "--by", "country", "--format", "csv", "--output", file});
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  const std::string table = readWhole(file);
  CHECK(contains(table, "Read with care"));
  CHECK(contains(table, kCaution));
  CHECK_FALSE(contains(table, "Reading helper"));
  CHECK(playfairCli({"portfolio", sample.file(), "--by", "country", "--format", "csv"}).out == table);
  CHECK(contains(playfairCli({"portfolio", sample.file(), "--names", "--format", "csv"}).out, "Reading helper"));
  CHECK(playfairCli({"portfolio", sample.file(), "--by", "result", "--format", "csv"}).failedWithOneLine());
  CHECK(playfairCli({"portfolio", sample.file(), "--format", "pdf"}).failedWithOneLine());
}
