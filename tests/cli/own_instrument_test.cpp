// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "cli/sample_workspace.h"
#include "playfair/instrument/json_schema.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using nlohmann::json;
using playfair::tests::contains;

namespace {

Run ranWell(const std::vector<std::string>& arguments) {
  Run run = playfairCli(arguments);
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  return run;
}

constexpr const char* kCharter =
    "requirement;question;in place means;why it matters;good looks like;evidence;who knows;crc;depth;safeguard from;"
    "safeguard because\n"
    "Openness;Is it told what the system does?;A page says what it does.;Children ask.;A page;The page;The lead;13;;;\n"
    ";Can a person be reached?;A number is answered.;Children need people.;A number;The number;The lead;12;;pilot;"
    "Nobody else helps.\n";

}  // namespace

TEST_CASE("A spreadsheet becomes a questionnaire that a project is assessed with") {
  const playfair::tests::TemporaryFolder folder;
  const std::string file = (folder / "w.playfair").string();
  const std::string sheet = (folder / "charter.csv").string();
  const std::string own = (folder / "own.json").string();
  writeFile(sheet, kCharter);
  ranWell({"new", file});
  ranWell({"project", "add", file, "--title", "Chatbot"});
  const Run made = ranWell({"instrument", "from-csv", sheet, own, "--organisation", "Example City", "--name", "Charter",
                            "--address", "https://example.org"});
  CHECK(made.lastLine() == "own-example-city-charter");
  CHECK(made.err.empty());
  CHECK(playfairCli({"instrument", "from-csv", sheet, own, "--organisation", "X", "--name", "Y"}).failedWithOneLine());
  ranWell({"instrument", "validate", own});
  CHECK(playfairCli({"assess", file, "Chatbot", "--instrument", "own-example-city-charter"}).failedWithOneLine());
  CHECK(ranWell({"instrument", "publish", file, own}).lastLine() == "own-example-city-charter@1.0");
  ranWell({"assess", file, "Chatbot", "--instrument", "own-example-city-charter"});
  const json list = json::parse(ranWell({"instrument", "list", "--workspace", file, "--json"}).out);
  REQUIRE(list.size() == 1);
  CHECK(list[0].at("id") == "own-example-city-charter");
  CHECK(list[0].at("edition") == 1);
  CHECK(list[0].at("questions") == 2);
}

TEST_CASE("A template, an empty frame and a copy are made; nothing that is there is written over") {
  const playfair::tests::TemporaryFolder folder;
  const std::string sheet = (folder / "t.csv").string();
  ranWell({"instrument", "template", sheet});
  CHECK(contains(readWhole(sheet), "requirement,question,in place means"));
  CHECK(playfairCli({"instrument", "template", sheet}).failedWithOneLine());
  const std::string file = (folder / "w.playfair").string();
  ranWell({"new", file});
  ranWell({"project", "add", file, "--title", "Chatbot"});
  const Run refused = playfairCli({"assess", file, "Chatbot", "--instrument", "own-charter"});
  CHECK(refused.failedWithOneLine());
  CHECK(contains(refused.err, "empty frame"));
  const std::string empty = (folder / "empty.json").string();
  const Run made = ranWell({"instrument", "new", empty, "--organisation", "Example City", "--name", "Charter"});
  CHECK(contains(made.err, "nothing is asked yet"));
  CHECK(playfairCli({"instrument", "validate", empty}).exitCode == 1);
}

TEST_CASE("The difference between a questionnaire and a copy of it names the safeguard that was taken out") {
  const playfair::tests::TemporaryFolder folder;
  const std::string own = (folder / "own.json").string();
  ranWell({"instrument", "new", own, "--after", "unicef-ai-children@2.0", "--organisation", "Example City", "--name",
           "Charter", "--address", "https://example.org"});
  json document = json::parse(readWhole(own));
  std::string gone;
  for (json& requirement : document.at("requirements")) {
    json& questions = requirement.at("questions");
    for (std::size_t i = 0; gone.empty() && i < questions.size(); ++i) {
      if (!questions[i].contains("redLine")) continue;
      gone = questions[i].at("follows");
      questions.erase(questions.begin() + static_cast<std::ptrdiff_t>(i));
    }
  }
  writeFile(own, document.dump());
  const json found = json::parse(ranWell({"instrument", "diff", "unicef-ai-children@2.0", own, "--json"}).out);
  const auto problems = playfair::instrument::checkAgainstSchema(found, "instrument-diff.schema.json", "output");
  REQUIRE(problems);
  INFO((problems->empty() ? std::string() : problems->front().text()));
  CHECK(problems->empty());
  REQUIRE(found.at("removed").size() == 1);
  CHECK(found.at("removed")[0].at("id") == gone);
  CHECK(found.at("removed")[0].at("safeguard") == true);
  CHECK(contains(ranWell({"instrument", "diff", "unicef-ai-children@2.0", own}).out, "Removed: " + gone + " (minimum"));
}
