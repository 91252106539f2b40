// SPDX-License-Identifier: EUPL-1.2
#include <sys/wait.h>

#include <cstdlib>
#include <random>

#include "cli/sample_workspace.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using playfair::tests::contains;

TEST_CASE("Help and version are no failures") {
  const Run version = playfairCli({"--version"});
  CHECK(version.exitCode == 0);
  CHECK(version.out.starts_with("playfair-cli "));
  const Run help = playfairCli({"--help"});
  CHECK(help.exitCode == 0);
  for (const char* command : {"new", "project", "assess", "answer", "answers", "account", "score", "report", "log",
                              "verify", "rebuild", "instrument", "search", "example", "evidence", "erase"}) {
    CHECK(contains(help.out, command));
  }
  CHECK(playfairCli({"answers", "import", "--help"}).exitCode == 0);
}

TEST_CASE("A line that cannot be understood is one line and exit code 2") {
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{{},
                                             {"fly"},
                                             {"project"},
                                             {"new"},
                                             {"new", "a", "b"},
                                             {"score", "w"},
                                             {"score", "--colour"},
                                             {"--as"},
                                             {"project", "add", "w"},
                                             {"assess", "w", "p", "--instrument", "i", "--depth", "deep"},
                                             {"answer", "\n\n", "\x1b[31m"},
                                             {"report", "w", "a", "--kind"},
                                             {"evidence"},
                                             {"evidence", "add", "w", "a"},
                                             {"evidence", "add", "w", "a", "q", "f", "--kind", "song"},
                                             {"evidence", "link", "w", "e", "a"},
                                             {"erase", "w", "r"},
                                             {"\xFF\xFE"}}) {
    const Run run = playfairCli(arguments);
    CAPTURE(arguments, run.err);
    CHECK(run.failedWithOneLine());
    CHECK_FALSE(contains(run.err, "\x1b"));
    CHECK(run.out.empty());
  }
}

TEST_CASE("A word that is also a command's name is an ordinary value") {
  const SampleWorkspace sample;
  CHECK(playfairCli({"project", "set", sample.file(), "Reading helper", "department", "log"}).exitCode == 0);
  CHECK(playfairCli({"search", sample.file(), "log", "new"}).exitCode == 0);
  CHECK(contains(playfairCli({"search", sample.file(), "log"}).out, "department"));
  CHECK(playfairCli({"project", "add", sample.file(), "--title", "--json"}).exitCode == 0);
}

TEST_CASE("A reason that is missing or too many keeps an assessment from starting") {
  const SampleWorkspace sample;
  const std::string before = sample.log();
  const std::vector<std::string> start = {"assess", sample.file(), sample.project(), "--instrument",
                                          "unicef-ai-children"};
  for (const std::vector<std::string>& rest :
       std::vector<std::vector<std::string>>{{"--leave-out", "R7"},
                                             {"--because", "So."},
                                             {"--leave-out", "R7", "--because", " "},
                                             {"--leave-out", "R77", "--because", "So."},
                                             {"--leave-out", "R7", "--leave-out", "R8", "--because", "So."}}) {
    auto arguments = start;
    arguments.insert(arguments.end(), rest.begin(), rest.end());
    const Run run = playfairCli(arguments);
    CAPTURE(rest, run.err);
    CHECK(run.failedWithOneLine());
  }
  CHECK(sample.log() == before);
}

TEST_CASE("An id, its beginning or a title finds what is meant, and only if it is one") {
  const SampleWorkspace sample;
  for (const std::string& name :
       {sample.assessment(), sample.assessment().substr(0, 6), std::string("Reading helper")}) {
    CAPTURE(name);
    CHECK(playfairCli({"score", sample.file(), name}).exitCode == 0);
  }
  REQUIRE(playfairCli({"assess", sample.file(), sample.project(), "--instrument", "unicef-ai-children"}).exitCode == 0);
  for (const std::string name : {"Reading helper", "", "nothing", "zzzz"}) {
    CAPTURE(name);
    CHECK(playfairCli({"score", sample.file(), name}).failedWithOneLine());
  }
}

TEST_CASE("Verbose tells more and changes nothing") {
  const SampleWorkspace sample;
  const Run quiet = playfairCli({"score", sample.file(), sample.assessment()});
  const Run verbose = playfairCli({"score", sample.file(), sample.assessment(), "--verbose"});
  CHECK(verbose.exitCode == 0);
  CHECK(verbose.out == quiet.out);
}

TEST_CASE("Output that cannot be written is a failure") {
  const SampleWorkspace sample;
  const std::string command = std::string("'") + PLAYFAIR_CLI + "' log '" + sample.file() + "' > /dev/full 2> '" +
                              sample.beside("err").string() + "'";
  const int status = std::system(command.c_str());
  CHECK(WEXITSTATUS(status) == 2);
  CHECK(contains(readWhole(sample.beside("err")), "standard output"));
}

TEST_CASE("No line of arguments makes the program crash") {
  const SampleWorkspace sample;
  const std::vector<std::string> words = {"new",
                                          "project",
                                          "add",
                                          "list",
                                          "set",
                                          "assess",
                                          "answer",
                                          "answers",
                                          "import",
                                          "template",
                                          "account",
                                          "score",
                                          "report",
                                          "log",
                                          "verify",
                                          "rebuild",
                                          "instrument",
                                          "show",
                                          "search",
                                          "example",
                                          "evidence",
                                          "link",
                                          "save",
                                          "erase",
                                          "--ground",
                                          "--detail",
                                          "note",
                                          "--text",
                                          "--json",
                                          "--as",
                                          "--",
                                          "-",
                                          "",
                                          "--title",
                                          "--kind",
                                          "--format",
                                          "--output",
                                          "record",
                                          "html",
                                          "--because",
                                          "\xF0\x28",
                                          "{",
                                          "[",
                                          "R7",
                                          "validate",
                                          sample.file(),
                                          sample.assessment(),
                                          "--not-known",
                                          "stage",
                                          "--leave-out"};
  std::mt19937 random(3);
  for (int round = 0; round < 150; ++round) {
    std::vector<std::string> arguments;
    for (auto i = 1 + random() % 7; i > 0; --i) {
      arguments.push_back(words[random() % words.size()]);
    }
    const Run run = playfairCli(arguments);
    CAPTURE(arguments, run.err);
    CHECK((run.exitCode == 0 || run.failedWithOneLine()));
    CHECK(run.exitCode >= 0);
    CHECK(run.exitCode <= 2);
  }
}
