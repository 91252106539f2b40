// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "cli/sample_workspace.h"
#include "playfair/instrument/json_schema.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using nlohmann::json;

namespace {

void requireValid(const json& document, const std::string& schema) {
  const auto problems = playfair::instrument::checkAgainstSchema(document, schema, "output");
  REQUIRE(problems.has_value());
  for (const auto& problem : *problems) {
    FAIL_CHECK(schema << problem.pointer << ": " << problem.expected);
  }
}

json outputOf(const std::vector<std::string>& arguments) {
  json document = jsonFrom(playfairCli(arguments));
  REQUIRE_FALSE(document.empty());
  return document;
}

}  // namespace

TEST_CASE("Every JSON output is what its schema says") {
  const SampleWorkspace sample;
  const std::string file = sample.file();
  sample.answer(questionIds().at(0), "3", "Seen in class.");
  REQUIRE(playfairCli({"project", "set", file, sample.project(), "roles", "procurer,deployer"}).exitCode == 0);
  REQUIRE(playfairCli({"project", "set", file, sample.project(), "stage", "--not-known"}).exitCode == 0);
  REQUIRE(playfairCli({"assess", file, sample.project(), "--instrument", "unicef-ai-children", "--depth", "essential",
                       "--leave-out", "R3", "--because", "Later."})
              .exitCode == 0);
  writeFile(sample.beside("t.txt"), "t");
  const std::vector<std::string> evidence = {"evidence", "add", file, sample.assessment(), questionIds().at(0)};
  for (const std::vector<std::string>& rest : std::vector<std::vector<std::string>>{
           {sample.beside("t.txt").string(), "--title", "File", "--date", "2026-01-01", "--review-by", "2020-01-01"},
           {"https://example.org"},
           {"--kind", "consultation", "--title", "Asked", "--detail", "consultationNumber=3", "--detail",
            "consultationWith=children", "--detail", "consultationMethod=Talking"},
           {"--kind", "note", "--title", "Gone"}}) {
    auto arguments = evidence;
    arguments.insert(arguments.end(), rest.begin(), rest.end());
    REQUIRE(playfairCli(arguments).exitCode == 0);
  }
  REQUIRE(playfairCli({"erase", file, "Gone", "--ground", "entered-by-mistake"}).exitCode == 0);
  requireValid(outputOf({"evidence", "list", file, "--json"}), "evidence-list.schema.json");
  requireValid(outputOf({"evidence", "list", file, sample.assessment(), "--json"}), "evidence-list.schema.json");
  for (const std::string title : {"File", "https://example.org", "Asked"}) {
    requireValid(outputOf({"evidence", "show", file, title, "--json"}), "evidence-show.schema.json");
  }
  requireValid(outputOf({"search", file, "asked", "--json"}), "search.schema.json");
  requireValid(outputOf({"score", file, sample.assessment(), "--json"}), "score.schema.json");
  requireValid(outputOf({"log", file, "--json"}), "log.schema.json");
  requireValid(outputOf({"project", "list", file, "--json"}), "project-list.schema.json");
  requireValid(outputOf({"instrument", "list", "--json"}), "instrument-list.schema.json");
  requireValid(outputOf({"instrument", "list", "--workspace", file, "--json"}), "instrument-list.schema.json");
  requireValid(outputOf({"instrument", "show", "unicef-ai-children@2.0", "--json"}), "instrument-show.schema.json");
  requireValid(outputOf({"instrument", "validate", "unicef-ai-children", "--json"}), "instrument-validate.schema.json");
  requireValid(outputOf({"search", file, "class", "--json"}), "search.schema.json");
}

TEST_CASE("An empty list is a report that says so") {
  const playfair::tests::TemporaryFolder folder;
  const std::string file = (folder / "w.playfair").string();
  REQUIRE(playfairCli({"new", file}).exitCode == 0);
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{{"project", "list", file},
                                             {"log", file},
                                             {"log", file, "nothing/here"},
                                             {"search", file, "word"},
                                             {"evidence", "list", file},
                                             {"instrument", "list", "--workspace", file}}) {
    CAPTURE(arguments);
    CHECK(playfairCli(arguments).exitCode == 0);
    CHECK_FALSE(playfairCli(arguments).out.empty());
    auto asJson = arguments;
    asJson.push_back("--json");
    CHECK(jsonFrom(playfairCli(asJson)) == json::array());
  }
}

TEST_CASE("The figures of a score have the keys that scripts rely on") {
  const SampleWorkspace sample;
  const json score = outputOf({"score", sample.file(), sample.assessment(), "--json"});
  REQUIRE(score.at("requirements").size() == 9);
  const json& first = score.at("requirements").at(0);
  for (const char* key :
       {"id", "title", "inScope", "low", "high", "answered", "notAnswered", "applicable", "levels", "claimed",
        "askedUnknown", "notApplicable", "redLinesOpen", "notApplicableByRule", "safeguards"}) {
    CHECK(first.contains(key));
  }
  CHECK(first.at("low") == 0.0);
  CHECK(first.at("high") == 1.0);
  CHECK(score.size() == 2);
}

TEST_CASE("A questionnaire is shown as its file has it, and checked") {
  const SampleWorkspace sample;
  const json shipped = outputOf({"instrument", "show", "unicef-ai-children@2.0", "--json"});
  CHECK(shipped == outputOf({"instrument", "show", "unicef-ai-children", "--workspace", sample.file(), "--json"}));
  CHECK(shipped == outputOf({"instrument", "show", "unicef-ai-children@2.0", "--language", "en", "--json"}));
  CHECK(playfairCli({"instrument", "show", "unicef-ai-children", "--language", "xx"}).failedWithOneLine());
  CHECK(playfairCli({"instrument", "show", "atlantis"}).failedWithOneLine());
  CHECK(playfairCli({"instrument", "validate", "/nowhere/instrument.json"}).failedWithOneLine());
}

TEST_CASE("A faulty questionnaire is exit code 1, with everything that is wrong") {
  const playfair::tests::TemporaryFolder folder;
  writeFile(folder / "i.json", R"({"id": "", "requirements": 5})");
  const std::string file = (folder / "i.json").string();
  const Run run = playfairCli({"instrument", "validate", file});
  CHECK(run.exitCode == 1);
  CHECK(run.out.find(file) != std::string::npos);
  const Run asJson = playfairCli({"instrument", "validate", file, "--json"});
  CHECK(asJson.exitCode == 1);
  const json report = json::parse(asJson.out);
  CHECK_FALSE(report.at("valid").get<bool>());
  requireValid(report, "instrument-validate.schema.json");
  writeFile(folder / "i.json", std::string(20000, '['));
  CHECK(playfairCli({"instrument", "validate", file}).failedWithOneLine());
}
