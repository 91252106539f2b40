// SPDX-License-Identifier: EUPL-1.2
#include "cli/sample_workspace.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using playfair::tests::contains;

TEST_CASE("Where a file or its folder can only be read, reading works and writing is refused") {
  if (!canRunWithoutRoot()) {
    return;
  }
  const SampleWorkspace sample;
  sample.answer(questionIds().at(0), "3", "Seen.");
  REQUIRE(playfairCli({"evidence", "add", sample.file(), sample.assessment(), questionIds().at(0), "--kind", "note",
                       "--title", "Note"})
              .exitCode == 0);
  writeFile(sample.beside("t.txt"), "t");
  const std::string expected = playfairCli({"score", sample.file(), sample.assessment(), "--json"}).out;
  sample.openToAll();
  bool folderToo = false;
  SECTION("the file") {
    std::filesystem::permissions(sample.file(), std::filesystem::perms(0444));
  }
  SECTION("the folder too") {
    std::filesystem::permissions(sample.file(), std::filesystem::perms(0444));
    std::filesystem::permissions(sample.folder(), std::filesystem::perms(0555));
    folderToo = true;
  }
  const Circumstances nobody{{}, {}, true};
  const std::string bytes = readWhole(sample.file());
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{{"score", sample.file(), sample.assessment(), "--json"},
                                             {"log", sample.file()},
                                             {"project", "list", sample.file()},
                                             {"search", sample.file(), "seen"},
                                             {"evidence", "list", sample.file()},
                                             {"evidence", "show", sample.file(), "Note"},
                                             {"verify", sample.file()}}) {
    const Run run = playfairCli(arguments, nobody);
    CAPTURE(arguments, folderToo, run.err);
    CHECK(run.exitCode == 0);
    CHECK((arguments.front() == "verify" || contains(run.err, "only be read")));
  }
  CHECK(playfairCli({"score", sample.file(), sample.assessment(), "--json"}, nobody).out == expected);
  for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
           {"answer", sample.file(), sample.assessment(), questionIds().at(0), "1"},
           {"project", "add", sample.file(), "--title", "T"},
           {"evidence", "add", sample.file(), sample.assessment(), questionIds().at(0),
            sample.beside("t.txt").string()},
           {"evidence", "link", sample.file(), "Note", sample.assessment(), questionIds().at(1)},
           {"erase", sample.file(), "Note", "--ground", "no-longer-needed"},
           {"rebuild", sample.file()}}) {
    const Run run = playfairCli(arguments, nobody);
    CAPTURE(arguments, folderToo, run.err);
    CHECK(run.failedWithOneLine());
  }
  CHECK(readWhole(sample.file()) == bytes);
}

TEST_CASE("A copy that a sync service made is pointed out") {
  const SampleWorkspace sample;
  const std::string copy = sample.beside("w (conflicted copy 2026-01-01).playfair").string();
  std::filesystem::copy_file(sample.file(), copy);
  const Run run = playfairCli({"project", "list", copy});
  CHECK(run.exitCode == 0);
  CHECK(contains(run.err, "sync service"));
}
