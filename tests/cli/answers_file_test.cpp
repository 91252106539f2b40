// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "cli/sample_workspace.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using playfair::tests::contains;

TEST_CASE("Answers are imported from JSON and CSV") {
  const SampleWorkspace sample;
  const std::string first = questionIds().at(0);
  const std::string second = questionIds().at(1);
  writeFile(sample.beside("a.json"), R"({"answers":[{"question":")" + first + R"(","level":2,"because":"Partly."}]})");
  CHECK(playfairCli({"answers", "import", sample.file(), sample.assessment(), sample.beside("a.json").string()})
            .exitCode == 0);
  writeFile(sample.beside("a.csv"), "question;level;because\n" + second + ";4;f\xF6rskola\n");
  const std::string file = sample.beside("a.csv").string();
  CHECK(playfairCli({"answers", "import", sample.file(), sample.assessment(), file}).failedWithOneLine());
  CHECK(playfairCli({"answers", "import", sample.file(), sample.assessment(), file, "--encoding", "windows-1252"})
            .exitCode == 0);
  const auto score = jsonFrom(playfairCli({"score", sample.file(), sample.assessment(), "--json"}));
  CHECK(score.at("requirements").at(0).at("levels") == nlohmann::json({0, 0, 1, 0, 1}));
}

TEST_CASE("A bad answers file is refused whole, with its place") {
  const SampleWorkspace sample;
  const std::string good = questionIds().at(0);
  const std::string other = questionIds().at(1);
  const std::string before = sample.log();
  struct Case {
    std::string name;
    std::string bytes;
    std::string place;
  };
  const std::string start = R"({"answers":[{"question":")" + good + R"(","level":1},)";
  const std::string header = "question,level,because\n" + good + ",1,\n";
  for (const Case& each :
       {Case{"a.json", start + R"({"question":"pf-none","level":1}]})", "#/answers/1/question"},
        Case{"a.json", start + R"({"question":")" + other + R"(","level":7}]})", "#/answers/1/level"},
        Case{"a.json", start + R"({"question":")" + good + R"(","level":1}]})", "#/answers/1/question"},
        Case{"a.json", start + "{\"question\":\"\xFF\",\"level\":1}]}", "a.json"},
        Case{"a.json", start + std::string(10000, '['), "a.json"},
        Case{"a.json", std::string(100U << 20U, ' '), "a.json"}, Case{"a.csv", header + "pf-none,1,\n", "row 3"},
        Case{"a.csv", header + other + ",7,\n", "row 3"}, Case{"a.csv", header + good + ",2,\n", "row 3"},
        Case{"a.csv", header + other + ",1,\xFF\n", "row 3"}, Case{"a.csv", std::string(100U << 20U, 'x'), "a.csv"},
        Case{"a.txt", header, "a.txt"}}) {
    const std::string file = sample.beside(each.name).string();
    writeFile(file, each.bytes);
    const Run run = playfairCli({"answers", "import", sample.file(), sample.assessment(), file});
    INFO(each.bytes.substr(0, 200) << " -> " << run.err);
    CHECK(run.failedWithOneLine());
    CHECK(contains(run.err, each.place));
  }
  CHECK(playfairCli({"answers", "import", sample.file(), sample.assessment(), "/nowhere/a.csv"}).failedWithOneLine());
  CHECK(sample.log() == before);
}

TEST_CASE("A template can be filled in and imported") {
  const SampleWorkspace sample;
  for (const std::string name : {"t.csv", "t.json"}) {
    CAPTURE(name);
    const std::string file = sample.beside(name).string();
    REQUIRE(playfairCli({"answers", "template", sample.file(), sample.assessment(), file}).exitCode == 0);
    const std::string text = readWhole(file);
    for (const std::string& id : questionIds()) {
      CHECK(contains(text, id));
    }
    CHECK(playfairCli({"answers", "import", sample.file(), sample.assessment(), file}).lastLine() ==
          "0 answers read, 0 changed something.");
    const Run again = playfairCli({"answers", "template", sample.file(), sample.assessment(), file});
    CHECK(again.failedWithOneLine());
    CHECK(readWhole(file) == text);
  }
}

TEST_CASE("A single bad answer is refused") {
  const SampleWorkspace sample;
  const std::string before = sample.log();
  const std::string question = questionIds().at(0);
  const std::vector<std::vector<std::string>> refused = {
      {question, "7"}, {question, "na"}, {question, "na", "--because", " "},  {question, "high"},
      {question, ""},  {"pf-none", "1"}, {question, "1", "--because", "\xFF"}};
  for (std::vector<std::string> arguments : refused) {
    arguments.insert(arguments.begin(), {"answer", sample.file(), sample.assessment()});
    CAPTURE(arguments);
    CHECK(playfairCli(arguments).failedWithOneLine());
  }
  CHECK(sample.log() == before);
}
