// SPDX-License-Identifier: EUPL-1.2
#include <sqlite3.h>
#include <unistd.h>

#include <random>

#include "cli/sample_workspace.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using playfair::tests::contains;
using playfair::tests::TemporaryFolder;

namespace {

// Runs SQL on a file as another program would.
class Sqlite {
 public:
  explicit Sqlite(const std::filesystem::path& file) { REQUIRE(sqlite3_open(file.c_str(), &m_database) == SQLITE_OK); }
  ~Sqlite() { sqlite3_close(m_database); }
  Sqlite(const Sqlite&) = delete;
  Sqlite& operator=(const Sqlite&) = delete;
  void run(const char* sql) { REQUIRE(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }

 private:
  sqlite3* m_database = nullptr;
};

// Every command that takes a workspace, with whatever else it needs.
std::vector<std::vector<std::string>> commandsOn(const std::string& file, const std::string& output) {
  return {{"project", "add", file, "--title", "T"},
          {"project", "list", file},
          {"project", "list", file, "--json"},
          {"project", "set", file, "P", "stage", "pilot"},
          {"assess", file, "P", "--instrument", "unicef-ai-children"},
          {"answer", file, "A", "q", "1"},
          {"answers", "import", file, "A", "/nowhere.csv"},
          {"answers", "template", file, "A", output + ".csv"},
          {"account", file, "A", "overview", "-"},
          {"score", file, "A"},
          {"score", file, "A", "--json"},
          {"report", file, "A", "--kind", "record", "--format", "html", "--output", output + ".html"},
          {"log", file},
          {"log", file, "--json"},
          {"search", file, "word"},
          {"evidence", "add", file, "A", "q", "https://example.org"},
          {"evidence", "add", file, "A", "q", "--kind", "note", "--title", "T"},
          {"evidence", "list", file},
          {"evidence", "list", file, "--json"},
          {"evidence", "show", file, "E"},
          {"evidence", "save", file, "E", output + ".bin"},
          {"evidence", "link", file, "E", "A", "q"},
          {"erase", file, "E", "--ground", "no-longer-needed"},
          {"report", file, "M", "--kind", "minutes", "--format", "odt", "--output", output + ".odt"},
          {"verify", file},
          {"rebuild", file},
          {"example", "add", file, "laiban"},
          {"instrument", "list", "--workspace", file}};
}

void requireRefusedByAll(const TemporaryFolder& folder, const std::string& file, const std::string& word) {
  const std::vector<std::string> names = namesIn(folder.path());
  const bool isFile = std::filesystem::is_regular_file(file);
  const std::string bytes = isFile ? readWhole(file) : "";
  for (const auto& arguments : commandsOn(file, (folder / "output").string())) {
    const Run run = playfairCli(arguments);
    CAPTURE(arguments, run.err, run.exitCode);
    CHECK(run.failedWithOneLine());
    CHECK(contains(run.err, word));
    CHECK(run.out.empty());
    CHECK(namesIn(folder.path()) == names);
    CHECK((!isFile || readWhole(file) == bytes));
  }
}

}  // namespace

TEST_CASE("A workspace that is not there is refused") {
  const TemporaryFolder folder;
  requireRefusedByAll(folder, (folder / "none.playfair").string(), "not found");
}

TEST_CASE("A folder in place of a workspace is refused") {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "d.playfair");
  requireRefusedByAll(folder, (folder / "d.playfair").string(), "folder");
}

TEST_CASE("An empty file, a text and a database of another program are refused") {
  const TemporaryFolder folder;
  const std::string file = (folder / "w.playfair").string();
  SECTION("empty") {
    writeFile(file, "");
  }
  SECTION("short") {
    writeFile(file, "Hello");
  }
  SECTION("text") {
    writeFile(file, std::string(5000, 'a'));
  }
  SECTION("foreign") {
    Sqlite(file).run("CREATE TABLE t(x); INSERT INTO t VALUES(1);");
  }
  requireRefusedByAll(folder, file, "not a Playfair file");
}

TEST_CASE("A file of a newer version is refused") {
  const TemporaryFolder folder;
  const std::string file = (folder / "w.playfair").string();
  REQUIRE(playfairCli({"new", file}).exitCode == 0);
  Sqlite(file).run("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE);");
  requireRefusedByAll(folder, file, "newer version");
}

TEST_CASE("A file that may not be read is refused") {
  if (!canRunWithoutRoot()) {
    return;
  }
  const SampleWorkspace sample;
  sample.openToAll();
  std::filesystem::permissions(sample.file(), std::filesystem::perms(0));
  const Run run = playfairCli({"score", sample.file(), sample.assessment()}, {{}, {}, true});
  CAPTURE(run.err);
  CHECK(run.failedWithOneLine());
  CHECK(contains(run.err, "cannot be read"));
}

TEST_CASE("A damaged file gives the same answer or none") {
  const SampleWorkspace sample;
  sample.answer(questionIds().at(0), "3", "Seen.");
  sample.answer(questionIds().at(1), "1", "Planned.");
  Sqlite(sample.file()).run("PRAGMA wal_checkpoint(TRUNCATE);");
  const std::string whole = readWhole(sample.file());
  const std::string file = sample.beside("damaged.playfair").string();
  const std::vector<std::string> score = {"score", file, sample.assessment(), "--json"};
  writeFile(file, whole);
  const std::string expected = playfairCli(score).out;
  REQUIRE_FALSE(expected.empty());

  std::mt19937 random(8);
  int refused = 0;
  for (int round = 0; round < 45; ++round) {
    std::string bytes = whole;
    const std::size_t at = random() % bytes.size();
    if (round % 3 == 0) {
      bytes.resize(at);
    } else if (round % 3 == 1) {
      bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
    } else {
      bytes.replace(at / 4096 * 4096, 4096, 4096, static_cast<char>(random() % 256));
    }
    writeFile(file, bytes);
    const Run run = playfairCli(score);
    CAPTURE(round, at, run.err, run.exitCode);
    CHECK((run.failedWithOneLine() || (run.exitCode == 0 && run.out == expected)));
    CHECK(readWhole(file) == bytes);
    refused += run.exitCode == 2 ? 1 : 0;
  }
  CHECK(refused > 10);
}

TEST_CASE("A file held by another program is in use") {
  const SampleWorkspace sample;
  Sqlite other(sample.file());
  other.run("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE t(x);");
  const Run run = playfairCli({"answer", sample.file(), sample.assessment(), questionIds().at(0), "1"});
  CAPTURE(run.err);
  CHECK(run.failedWithOneLine());
  CHECK(contains(run.err, "in use"));
  other.run("ROLLBACK");
}

TEST_CASE("A file that is there already is kept") {
  const TemporaryFolder folder;
  const std::string file = (folder / "w.playfair").string();
  writeFile(file, "My diary");
  CHECK(playfairCli({"new", file}).failedWithOneLine());
  CHECK(readWhole(file) == "My diary");
  CHECK(playfairCli({"new", (folder / "no/where.playfair").string()}).failedWithOneLine());
  CHECK(namesIn(folder.path()) == std::vector<std::string>{"w.playfair"});
}
