// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "cli/sample_workspace.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using nlohmann::json;
using playfair::tests::contains;

namespace {

json logOf(const SampleWorkspace& sample, const std::string& subject = {}) {
  std::vector<std::string> arguments = {"log", sample.file(), "--json"};
  if (!subject.empty()) {
    arguments.insert(arguments.end() - 1, subject);
  }
  return jsonFrom(playfairCli(arguments));
}

std::string note(const SampleWorkspace& sample, const std::string& title, const std::string& text) {
  const Run run = playfairCli({"evidence", "add", sample.file(), sample.assessment(), questionIds().at(0), "--kind",
                               "note", "--title", title, "--text", text});
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  return run.lastLine();
}

Run erase(const SampleWorkspace& sample, const std::string& what, const std::vector<std::string>& rest) {
  std::vector<std::string> arguments = {"erase", sample.file(), what};
  arguments.insert(arguments.end(), rest.begin(), rest.end());
  return playfairCli(arguments);
}

/// The ground and the note that the last change of the file says.
json lastErasure(const SampleWorkspace& sample) {
  const json last = logOf(sample).back();
  REQUIRE(last.at("subject").get<std::string>().starts_with("erasure/"));
  return last.at("body");
}

/// Everything that lies in the folder, byte for byte.
bool anywhere(const SampleWorkspace& sample, const std::string& word) {
  for (const std::string& name : namesIn(sample.folder())) {
    if (contains(readWhole(sample.beside(name)), word)) {
      return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("A text that is erased is gone from the file, and the log says so and still checks") {
  const SampleWorkspace sample;
  sample.answer(questionIds().at(0), "3", "Xylophonist lives there.");
  sample.answer(questionIds().at(0), "2", "Nobody is named.");
  const std::string subject = "answer/" + sample.assessment() + "/" + questionIds().at(0);
  const std::string id = logOf(sample, subject).at(0).at("id");
  REQUIRE(anywhere(sample, "Xylophonist"));

  const Run run = erase(sample, id, {"--ground", "no-longer-needed"});
  CAPTURE(run.out, run.err);
  CHECK(run.exitCode == 0);
  CHECK(contains(run.out, "Erased 1 text and 0 files"));
  CHECK(run.err.empty());
  CHECK_FALSE(anywhere(sample, "Xylophonist"));

  const json log = logOf(sample, subject);
  REQUIRE(log.size() == 2);
  CHECK(log.at(0).at("body").is_null());
  CHECK(log.at(0).at("erased") == true);
  CHECK(contains(log.at(1).dump(), "Nobody is named."));
  CHECK_FALSE(log.at(1).contains("erased"));
  CHECK(contains(playfairCli({"log", sample.file(), subject}).out, "(erased)"));
  const Run verified = playfairCli({"verify", sample.file()});
  CHECK(verified.exitCode == 0);
  CHECK(contains(verified.out, "1 text erased"));
  CHECK(contains(playfairCli({"search", sample.file(), "xylophonist"}).out, "Nothing found"));
}

TEST_CASE("The present text can be erased, and the question then counts as not answered") {
  const SampleWorkspace sample;
  sample.answer(questionIds().at(0), "3", "Xylophonist.");
  const std::string id = logOf(sample, "answer/" + sample.assessment() + "/" + questionIds().at(0)).at(0).at("id");
  REQUIRE(erase(sample, id.substr(0, 8), {"--ground", "entered-by-mistake"}).exitCode == 0);
  const json score = jsonFrom(playfairCli({"score", sample.file(), sample.assessment(), "--json"}));
  CHECK(score.at("requirements").at(0).at("answered") == 0);
  const Run again = erase(sample, id, {"--ground", "entered-by-mistake"});
  CHECK(again.exitCode == 0);
  CHECK(contains(again.out, "nothing left to erase"));
}

TEST_CASE("Evidence is erased with its file") {
  const SampleWorkspace sample;
  writeFile(sample.beside("in.txt"), "Xylophonist");
  const std::string id = playfairCli({"evidence", "add", sample.file(), sample.assessment(), questionIds().at(0),
                                      sample.beside("in.txt").string(), "--title", "Zanzibar"})
                             .lastLine();
  std::filesystem::remove(sample.beside("in.txt"));
  REQUIRE(anywhere(sample, "Xylophonist"));
  const Run run = erase(sample, "Zanzibar", {"--ground", "no-longer-needed"});
  CAPTURE(run.err);
  CHECK(run.exitCode == 0);
  CHECK(contains(run.out, "Erased 1 text and 1 file"));
  CHECK_FALSE(anywhere(sample, "Xylophonist"));
  CHECK_FALSE(anywhere(sample, "Zanzibar"));
  CHECK(jsonFrom(playfairCli({"evidence", "list", sample.file(), "--json"})) == json::array());
  CHECK(playfairCli({"evidence", "show", sample.file(), id}).failedWithOneLine());
  CHECK(playfairCli({"verify", sample.file()}).exitCode == 0);
}

TEST_CASE("A file that other evidence rests on stays, and that is said") {
  const SampleWorkspace sample;
  writeFile(sample.beside("in.txt"), "Shared bytes");
  for (const std::string title : {"One", "Two"}) {
    REQUIRE(playfairCli({"evidence", "add", sample.file(), sample.assessment(), questionIds().at(0),
                         sample.beside("in.txt").string(), "--title", title})
                .exitCode == 0);
  }
  const Run run = erase(sample, "One", {"--ground", "no-longer-needed"});
  CHECK(run.exitCode == 0);
  CHECK(contains(run.out, "0 files"));
  CHECK(contains(run.err, "Two"));
  CHECK(playfairCli({"evidence", "save", sample.file(), "Two", sample.beside("out").string()}).exitCode == 0);
  CHECK(readWhole(sample.beside("out")) == "Shared bytes");
}

TEST_CASE("The ground is one of three words, with a note, and any other words are a note") {
  struct Said {
    std::vector<std::string> options;
    std::string ground;
    std::string note;
  };
  const SampleWorkspace sample;
  int number = 0;
  for (const auto& [options, ground, words] : std::vector<Said>{
           {{"--ground", "entered-by-mistake"}, "entered-by-mistake", ""},
           {{"--ground", "Entered by mistake: wrong file."}, "entered-by-mistake", "wrong file."},
           {{"--ground", "no-longer-needed", "--note", "The pilot ended."}, "no-longer-needed", "The pilot ended."},
           {{"--ground", "disposal-decision", "--note", "KS 2026/114"}, "disposal-decision", "KS 2026/114"},
           {{"--ground", "Disposal decision KS 2026/114"}, "disposal-decision", "KS 2026/114"},
           {{"--ground", "Consent was withdrawn"}, "no-longer-needed", "Consent was withdrawn"},
           {{"--ground", "entered-by-mistakes"}, "no-longer-needed", "entered-by-mistakes"}}) {
    const std::string title = "Note " + std::to_string(++number);
    note(sample, title, "x");
    const Run run = erase(sample, title, options);
    CAPTURE(options, run.err);
    REQUIRE(run.exitCode == 0);
    CHECK(contains(run.out, "Ground: " + ground));
    CHECK(lastErasure(sample).at("ground") == ground);
    CHECK(lastErasure(sample).at("note") == words);
  }
}

TEST_CASE("What cannot be erased is refused with one line, and nothing is written") {
  const SampleWorkspace sample;
  const std::string id = note(sample, "Twice", "x");
  note(sample, "Twice", "y");
  const std::string assessment = logOf(sample, "assessment/" + sample.assessment()).at(0).at("id");
  const json log = logOf(sample);
  std::string questionnaire;
  for (const json& revision : log) {
    if (revision.at("subject").get<std::string>().starts_with("instrument/")) {
      questionnaire = revision.at("id");
    }
  }
  const std::vector<std::string> ground = {"--ground", "no-longer-needed"};
  const std::string before = sample.log();
  for (const std::string& what : {std::string(""), std::string("nothing"), std::string("Twice"), id.substr(0, 7),
                                  assessment.substr(0, 7), std::string(64, 'f'), questionnaire}) {
    const Run run = erase(sample, what, ground);
    CAPTURE(what, run.err);
    CHECK(run.failedWithOneLine());
  }
  for (const std::vector<std::string>& options :
       std::vector<std::vector<std::string>>{{},
                                             {"--ground", ""},
                                             {"--ground", " \n"},
                                             {"--ground", "disposal-decision"},
                                             {"--ground", "disposal-decision", "--note", " "},
                                             {"--ground", "Because", "--note", "So"},
                                             {"--ground", "\xFF"}}) {
    const Run run = erase(sample, id, options);
    CAPTURE(options, run.err);
    CHECK(run.failedWithOneLine());
  }
  CHECK(sample.log() == before);
  CHECK(erase(sample, id, ground).exitCode == 0);
}
