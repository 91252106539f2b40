// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "cli/sample_workspace.h"
#include "playfair/instrument/json_schema.h"
#include "playfair/workspace/register.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using nlohmann::json;

namespace {

struct EmptyFile {
  EmptyFile() { REQUIRE(playfairCli({"new", path}).exitCode == 0); }
  [[nodiscard]] json log() const { return jsonFrom(playfairCli({"log", path, "--json"})); }
  playfair::tests::TemporaryFolder folder;
  std::string path = (folder / "w.playfair").string();
};

int countOf(const json& log, const std::string& kind) {
  int count = 0;
  for (const json& revision : log) count += revision.at("subject").get<std::string>().starts_with(kind) ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("Examples are listed with title and description, and as JSON") {
  const json list = jsonFrom(playfairCli({"example", "list", "--json"}));
  const auto problems = playfair::instrument::checkAgainstSchema(list, "example-list.schema.json", "output");
  REQUIRE(problems.has_value());
  for (const auto& problem : *problems) FAIL_CHECK(problem.text());
  REQUIRE(list.size() > 1);
  const Run told = playfairCli({"example", "list"});
  CHECK(told.exitCode == 0);
  std::string expected;
  for (const json& example : list) {
    expected += example.at("name").get<std::string>() + "  " + example.at("title").get<std::string>() + "\n  " +
                example.at("description").get<std::string>() + "\n";
  }
  CHECK(told.out == expected);
}

TEST_CASE("Every example can be added, and says what was made") {
  const EmptyFile file;
  for (const json& example : jsonFrom(playfairCli({"example", "list", "--json"}))) {
    CAPTURE(example.at("name").get<std::string>());
    const Run run = playfairCli({"example", "add", file.path, example.at("name")});
    REQUIRE(run.exitCode == 0);
    std::istringstream lines(run.out);
    std::vector<std::string> ids;
    for (std::string id; std::getline(lines, id);) ids.push_back(id);
    REQUIRE(ids.size() == std::max<std::size_t>(1, example.at("instruments").size()));
    const std::string kind = example.at("instruments").empty() ? "project/" : "assessment/";
    for (const std::string& id : ids) CHECK(jsonFrom(playfairCli({"log", file.path, kind + id, "--json"})).size() == 1);
  }
  CHECK(playfairCli({"verify", file.path}).exitCode == 0);
}

TEST_CASE("An example that is not there changes nothing, not even who worked on the file") {
  const EmptyFile file;
  const Run run = playfairCli({"example", "add", file.path, "atlantis"});
  CHECK(run.failedWithOneLine());
  CHECK(playfair::tests::contains(run.err, "laiban"));
  CHECK(file.log().empty());
}

TEST_CASE("An example is one write: all its changes carry the same time") {
  const EmptyFile file;
  REQUIRE(playfairCli({"example", "add", file.path, "laiban"}).exitCode == 0);
  std::set<std::string> times;
  for (const json& revision : file.log()) {
    if (!revision.at("subject").get<std::string>().starts_with("person/")) times.insert(revision.at("at"));
  }
  CHECK(times.size() == 1);
  CHECK(countOf(file.log(), "answer/") == 30);
  CHECK(countOf(file.log(), "person/") == 1);
}

TEST_CASE("An example can be added to a file that somebody else has signed") {
  const playfair::tests::TemporaryFolder folder;
  const std::string file = (folder / "w.playfair").string();
  {
    auto made = playfair::workspace::Workspace::create(file).value();
    REQUIRE(playfair::workspace::addPerson(made, {{}, "Strategist", "City of Examples", {}}, {}));
  }
  CHECK(playfairCli({"example", "add", file, "haru"}).exitCode == 0);
  CHECK(playfairCli({"example", "add", file, "milli"}).exitCode == 0);
  CHECK(countOf(jsonFrom(playfairCli({"log", file, "--json"})), "person/") == 2);
  CHECK(playfairCli({"verify", file}).exitCode == 0);
}
