// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "cli/sample_workspace.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using nlohmann::json;
using playfair::tests::contains;

namespace {

json requirementIn(const json& score, const std::string& id) {
  for (const json& requirement : score.at("requirements")) {
    if (requirement.at("id") == id) {
      return requirement;
    }
  }
  FAIL("no requirement " << id);
  return {};
}

std::string done(const std::vector<std::string>& arguments, const Circumstances& circumstances = {}) {
  const Run run = playfairCli(arguments, circumstances);
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  return run.lastLine();
}

}  // namespace

TEST_CASE("The main job goes from a new file to a case study") {
  const playfair::tests::TemporaryFolder folder;
  const std::string file = (folder / "w.playfair").string();
  done({"new", file});
  writeFile(folder / "facts.json",
            R"({"kind":"ai-system","organisation":"City of Examples","roles":["procurer","deployer"],
                                       "stage":"pilot","supplier":{"notKnown":true}})");
  const std::string project =
      done({"project", "add", file, "--title", "Reading helper", "--facts", (folder / "facts.json").string()});
  CHECK(project.size() == 36);
  const std::string assessment =
      done({"assess", file, "Reading helper", "--instrument", "unicef-ai-children@2.0", "--leave-out", "R7",
            "--because", "The supplier answers for it.", "--leave-out", "R9", "--because", "Next year."});
  CHECK(assessment.size() == 36);

  const std::string first = questionIds().at(0);
  const std::string second = questionIds().at(1);
  done({"answer", file, assessment.substr(0, 8), first, "3", "--because", "Seen in class.", "--publish"});
  done({"answer", file, "Reading helper", second, "unknown"});

  const json score = json::parse(playfairCli({"score", file, assessment, "--json"}).out);
  CHECK(requirementIn(score, "R1").at("levels") == json({0, 0, 0, 1, 0}));
  CHECK(requirementIn(score, "R1").at("askedUnknown") == 1);
  CHECK(requirementIn(score, "R1").at("claimed") == 0);
  CHECK_FALSE(requirementIn(score, "R7").at("inScope").get<bool>());
  CHECK(requirementIn(score, "R7").at("low").is_null());
  CHECK(score.at("weakest").is_null());

  const Run words = playfairCli({"score", file, assessment});
  CHECK(contains(words.out, "1 in place, 1 asked but nobody knows"));
  CHECK(contains(words.out, "left out (The supplier answers for it.)"));
  CHECK(contains(words.out, "UNICEF has not reviewed this."));

  done({"account", file, assessment, "overview", "-"}, {"It reads stories with children.\n", {}, false});
  const std::string page = (folder / "study.html").string();
  done({"report", file, assessment, "--kind", "case-study", "--format", "html", "--output", page, "--date",
        "2026-11-22"});
  CHECK(contains(readWhole(page), "It reads stories with children."));
  CHECK_FALSE(contains(readWhole(page), "Seen in class."));

  CHECK(contains(playfairCli({"search", file, "stories"}).out, "account/" + assessment + "/overview/en"));
  CHECK(done({"verify", file}).starts_with("Nothing wrong found"));
  done({"rebuild", file});
  done({"verify", file});
  CHECK(json::parse(playfairCli({"score", file, assessment, "--json"}).out) == score);
}

TEST_CASE("A fact is said, said to be not known, and taken away") {
  const SampleWorkspace sample;
  const auto fact = [&](const std::string& key) {
    return jsonFrom(playfairCli({"project", "list", sample.file(), "--json"}))
        .at(0)
        .at("facts")
        .value(key, json("absent"));
  };
  done({"project", "set", sample.file(), sample.project(), "roles", "procurer, deployer"});
  CHECK(fact("roles") == json({"procurer", "deployer"}));
  done({"project", "set", sample.file(), sample.project(), "roles", R"(["developer"])", "--json"});
  CHECK(fact("roles") == json({"developer"}));
  done({"project", "set", sample.file(), sample.project(), "roles", "--not-known"});
  CHECK(fact("roles") == json({{"notKnown", true}}));
  done({"project", "set", sample.file(), sample.project(), "childrenNumber", "1200"});
  CHECK(fact("childrenNumber") == 1200);
  done({"project", "set", sample.file(), sample.project(), "childrenNumber", ""});
  CHECK(fact("childrenNumber") == "absent");

  const std::string before = sample.log();
  for (const auto& [key, value] : std::vector<std::pair<std::string, std::string>>{
           {"stage", "soon"}, {"childrenNumber", "many"}, {"colour", "blue"}, {"roles", "king"}, {"title", " "}}) {
    CAPTURE(key);
    CHECK(playfairCli({"project", "set", sample.file(), sample.project(), key, value}).failedWithOneLine());
  }
  CHECK(sample.log() == before);
}

TEST_CASE("Title and tags are set like facts") {
  const SampleWorkspace sample;
  done({"project", "set", sample.file(), sample.project(), "title", "Story helper"});
  done({"project", "set", sample.file(), "Story helper", "tags", "schools, pilot 3"});
  const json project = jsonFrom(playfairCli({"project", "list", sample.file(), "--json"})).at(0);
  CHECK(project.at("title") == "Story helper");
  CHECK(project.at("tags") == json({"schools", "pilot 3"}));
}

TEST_CASE("An answer takes the place of the one before") {
  const SampleWorkspace sample;
  const std::string question = questionIds().at(0);
  const std::string subject = "answer/" + sample.assessment() + "/" + question;
  sample.answer(question, "3", "Seen.");
  done({"answer", sample.file(), sample.assessment(), question, "1"});
  const json log = jsonFrom(playfairCli({"log", sample.file(), subject, "--json"}));
  REQUIRE(log.size() == 2);
  CHECK(log.at(1).at("parents") == json({log.at(0).at("id")}));
  CHECK(contains(log.at(0).at("body").dump(), "Seen."));
  CHECK_FALSE(contains(log.at(1).at("body").dump(), "Seen."));
}

TEST_CASE("What is refused changes nothing, not even who worked on the file") {
  const playfair::tests::TemporaryFolder folder;
  const std::string file = (folder / "w.playfair").string();
  done({"new", file});
  CHECK(playfairCli({"project", "add", file, "--title", "  "}).failedWithOneLine());
  writeFile(folder / "facts.json", R"({"stage":"soon"})");
  CHECK(playfairCli({"project", "add", file, "--title", "T", "--facts", (folder / "facts.json").string()})
            .failedWithOneLine());
  CHECK(playfairCli({"assess", file, "T", "--instrument", "unicef-ai-children"}).failedWithOneLine());
  CHECK(jsonFrom(playfairCli({"log", file, "--json"})).empty());
}

TEST_CASE("Work is signed by a person of the file, and never by the system account") {
  const SampleWorkspace sample;
  const json log = jsonFrom(playfairCli({"log", sample.file(), "--json"}));
  const std::string author = log.back().at("author");
  const json person = jsonFrom(playfairCli({"log", sample.file(), "person/" + author, "--json"})).at(0);
  CHECK(person.at("body").at("role") == "Command line");
  const std::string question = questionIds().at(0);
  done({"answer", sample.file(), sample.assessment(), question, "1", "--as", author.substr(0, 6)});
  CHECK(
      playfairCli({"answer", sample.file(), sample.assessment(), question, "2", "--as", "nobody"}).failedWithOneLine());
  int people = 0;
  for (const json& revision : jsonFrom(playfairCli({"log", sample.file(), "--json"}))) {
    people += revision.at("subject").get<std::string>().starts_with("person/") ? 1 : 0;
  }
  CHECK(people == 1);
}

TEST_CASE("Every example can be added") {
  const Run list = playfairCli({"example", "list"});
  REQUIRE(list.exitCode == 0);
  const std::string name = list.out.substr(0, list.out.find(' '));
  const SampleWorkspace sample;
  const std::string assessment = done({"example", "add", sample.file(), name});
  CHECK(jsonFrom(playfairCli({"score", sample.file(), assessment, "--json"})).at("requirements").size() == 9);
  CHECK(playfairCli({"example", "add", sample.file(), "atlantis"}).failedWithOneLine());
}
