// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "cli/sample_workspace.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using playfair::tests::contains;

namespace {

std::vector<std::string> collection(const SampleWorkspace& sample, const std::vector<std::string>& cases,
                                    const std::string& format) {
  std::vector<std::string> arguments = {"report", sample.file()};
  arguments.insert(arguments.end(), cases.begin(), cases.end());
  const std::string output = sample.beside("book." + format).string();
  arguments.insert(arguments.end(),
                   {"--kind", "collection", "--format", format, "--output", output, "--date", "2026-11-23"});
  return arguments;
}

void giveLeave(const SampleWorkspace& sample, const std::string& project) {
  REQUIRE(playfairCli({"project", "set", sample.file(), project, "collectionLeave", "given"}).exitCode == 0);
}

}  // namespace

TEST_CASE("All examples make a book in every format, and the same twice") {
  const SampleWorkspace sample;
  std::vector<std::string> titles;
  for (const auto& example : jsonFrom(playfairCli({"example", "list", "--json"}))) {
    titles.push_back(example.at("title").get<std::string>());
    REQUIRE(playfairCli({"example", "add", sample.file(), example.at("name").get<std::string>()}).exitCode == 0);
  }
  REQUIRE(titles.size() == 12);
  for (const std::string format : {"html", "pdf", "odt"}) {
    CAPTURE(format);
    const Run run = playfairCli(collection(sample, titles, format));
    INFO(run.err);
    REQUIRE(run.exitCode == 0);
    const std::string once = readWhole(sample.beside("book." + format));
    REQUIRE(playfairCli(collection(sample, titles, format)).exitCode == 0);
    CHECK(readWhole(sample.beside("book." + format)) == once);
  }
  const std::string html = readWhole(sample.beside("book.html"));
  for (std::size_t i = 1; i <= titles.size(); ++i) {
    CHECK(contains(html, "id=\"case-" + std::to_string(i) + "\""));
    CHECK(contains(html, "href=\"#case-" + std::to_string(i) + "\""));
  }
}

TEST_CASE("A project without assessment joins a collection by title or id, and texts come from a file") {
  const SampleWorkspace sample;
  const std::string bare = playfairCli({"project", "add", sample.file(), "--title", "A park"}).lastLine();
  giveLeave(sample, sample.project());
  giveLeave(sample, bare);
  std::ofstream(sample.beside("texts.json")) << R"({"title": "Two of us", "preface": "Hello."})";
  for (const std::string& named : {std::string("A park"), bare}) {
    auto arguments = collection(sample, {named, sample.assessment()}, "html");
    arguments.insert(arguments.end(), {"--texts", sample.beside("texts.json").string()});
    const Run run = playfairCli(arguments);
    INFO(run.err);
    REQUIRE(run.exitCode == 0);
    CHECK(contains(run.err, "Left out, because nothing is written in this language: What the cases tell together"));
    const std::string html = readWhole(sample.beside("book.html"));
    CHECK(contains(html, "Two of us"));
    CHECK(contains(html, "1. A park"));
    CHECK(html.find("1. A park") < html.find("2. Reading helper"));
  }
}

TEST_CASE("A collection is refused where a case has no leave, and nothing is left there") {
  const SampleWorkspace sample;
  const auto names = namesIn(sample.folder());
  const Run run = playfairCli(collection(sample, {sample.assessment()}, "html"));
  CHECK(run.failedWithOneLine());
  CHECK(contains(run.err, "Reading helper"));
  CHECK(contains(run.err, "collectionLeave"));
  auto texts = collection(sample, {sample.assessment()}, "html");
  *std::find(texts.begin(), texts.end(), "collection") = "record";
  texts.insert(texts.end(), {"--texts", "t.json"});
  CHECK(playfairCli(texts).failedWithOneLine());
  CHECK(namesIn(sample.folder()) == names);
}
