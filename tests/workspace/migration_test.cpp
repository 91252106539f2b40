// SPDX-License-Identifier: EUPL-1.2
#include <poll.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <random>

#include "blob_fixture.h"
#include "child_process.h"
#include "parts.h"
#include "playfair/workspace/location.h"
#include "playfair/workspace/verify.h"
#include "schema.h"

using namespace playfair;
using namespace playfair::tests;

namespace fs = std::filesystem;

namespace {

constexpr const char* kTablesOfSchema1 =
    "DELETE FROM log_state; INSERT INTO log_state SELECT * FROM made.log_state;"
    "INSERT INTO revision SELECT * FROM made.revision; INSERT INTO body SELECT * FROM made.body;"
    "INSERT INTO head SELECT * FROM made.head; INSERT INTO draft SELECT * FROM made.draft;"
    "INSERT INTO person SELECT * FROM made.person; INSERT INTO project SELECT * FROM made.project;"
    "INSERT INTO fact SELECT * FROM made.fact; INSERT INTO instrument SELECT * FROM made.instrument;"
    "INSERT INTO assessment SELECT * FROM made.assessment; INSERT INTO answer SELECT * FROM made.answer;"
    "INSERT INTO account SELECT * FROM made.account;"
    "INSERT INTO search (rowid, subject, project, assessment, text) SELECT rowid, * FROM made.search;";

/// A file as schemas/workspace/0001-workspace.sql alone makes it, with what another workspace holds.
void makeSchema1(const fs::path& file, const fs::path& made) {
  SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  database.exec(readBytes(fs::path(PLAYFAIR_SOURCE_DIR) / "schemas" / "workspace" / "0001-workspace.sql"));
  database.exec("PRAGMA application_id = " + std::to_string(workspace::kApplicationId) + "; PRAGMA user_version = 1");
  database.exec("ATTACH '" + made.string() + "' AS made");
  database.exec(kTablesOfSchema1);
  database.exec("DETACH made; PRAGMA journal_mode = WAL");
}

/// Every row of every table, and the schema itself.
std::string everythingIn(const fs::path& file) {
  const SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
  std::string text;
  SQLite::Statement tables(database,
                           "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search\\_%' "
                           "ESCAPE '\\' ORDER BY type, name");
  while (tables.executeStep()) {
    const std::string name = tables.getColumn(0).getString();
    text += "== " + tables.getColumn(1).getString() + '\n';
    if (tables.getColumn(1).getString().find("CREATE INDEX") == 0) continue;
    if (tables.getColumn(1).getString().find("CREATE UNIQUE") == 0) continue;
    SQLite::Statement rows(
        database, "SELECT " + std::string(name == "search" ? "rowid, " : "") + "* FROM " + name + " ORDER BY 1, 2");
    while (rows.executeStep()) {
      for (int i = 0; i < rows.getColumnCount(); ++i) text += rows.getColumn(i).getString() + '|';
      text += '\n';
    }
  }
  return text;
}

struct Earlier {
  Earlier() {
    Sample sample(made);
    assessment = sample.assessment;
    for (int i = 0; i < 20; ++i) sample.answer(sample.questions.front(), i % 5, "Version " + std::to_string(i));
    const Draft draft{sample.answerSubject(), answerJson(1, "still typing"),
                      sample.workspace.heads(sample.answerSubject()), sample.person, ""};
    succeed(sample.workspace.keepDraft(draft));
    says = fingerprint(valueOf(workspace::loadDossier(sample.workspace, assessment)));
    makeSchema1(file, made);
  }
  [[nodiscard]] std::string read(const fs::path& from) const {
    const auto opened = valueOf(Workspace::open(from, Access::Read));
    return fingerprint(valueOf(workspace::loadDossier(opened, assessment)));
  }

  TemporaryFolder folder;
  fs::path made = folder / "made.playfair";
  fs::path place = [this] {
    fs::create_directory(folder / "place");
    return folder / "place";
  }();
  fs::path file = place / "a.playfair";
  fs::path backup = place / "a.before-schema-1.playfair";
  AssessmentId assessment;
  std::string says;
};

std::size_t entriesIn(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator{}));
}

int versionIn(const fs::path& file) {
  return static_cast<int>(numberIn(file, "PRAGMA user_version"));
}

bool verifiesClean(const fs::path& file) {
  const auto found = valueOf(workspace::verify(file, {}));
  return found.faults.empty() && found.notes.empty();
}

}  // namespace

TEST_CASE("a file of schema 1 becomes what a new one with the same log is, and a copy of it stays beside") {
  const Earlier earlier;
  const std::string before = everythingIn(earlier.file);
  fs::permissions(earlier.file, fs::perms(0640));
  {
    auto opened = valueOf(Workspace::open(earlier.file, Access::Write));
    CHECK_FALSE(opened.readFromCopy());
    CHECK(fingerprint(valueOf(workspace::loadDossier(opened, earlier.assessment))) == earlier.says);
  }
  CHECK((everythingIn(earlier.file) == everythingIn(earlier.made)));
  CHECK(verifiesClean(earlier.file));
  CHECK((everythingIn(earlier.backup) == before));
  CHECK(fs::status(earlier.backup).permissions() == fs::perms(0640));
  CHECK(entriesIn(earlier.place) == 2);
  CHECK(workspace::backupName(earlier.file, 1) == earlier.backup);
  CHECK(workspace::findBackups(earlier.file) == std::vector<fs::path>{fs::canonical(earlier.backup)});
  {
    // The draft is still there for whoever comes next.
    auto opened = valueOf(Workspace::open(earlier.file, Access::Write));
    CHECK(valueOf(opened.adoptDrafts()).size() == 1);
    succeed(opened.rebuild());
  }
  CHECK(verifiesClean(earlier.file));
  CHECK(earlier.read(earlier.backup) == earlier.says);
  CHECK(versionIn(earlier.backup) == 1);
}

TEST_CASE("a file of schema 1 that is only read stays as it is") {
  const Earlier earlier;
  const std::string before = readBytes(earlier.file);
  {
    const auto opened = valueOf(Workspace::open(earlier.file, Access::Read));
    CHECK(opened.readFromCopy());
    CHECK_FALSE(opened.writable());
    CHECK(fingerprint(valueOf(workspace::loadDossier(opened, earlier.assessment))) == earlier.says);
    CHECK(valueOf(workspace::listProjects(opened)).size() == 1);
    succeed(opened.saveCopy(earlier.folder / "copy.playfair"));
  }
  CHECK(verifiesClean(earlier.file));
  CHECK((readBytes(earlier.file) == before));
  CHECK(entriesIn(earlier.place) == 1);
  CHECK(versionIn(earlier.folder / "copy.playfair") == workspace::kSchemaVersion);
  CHECK(earlier.read(earlier.folder / "copy.playfair") == earlier.says);
}

TEST_CASE("a file of schema 1 in a place that cannot be written is read") {
  const Earlier earlier;
  fs::permissions(earlier.folder.path(), fs::perms(0755));
  fs::permissions(earlier.file, fs::perms(0444));
  fs::permissions(earlier.place, fs::perms(0555));
  const std::string before = readBytes(earlier.file);
  CHECK(withoutRoot([&]() -> std::string {
          const auto written = Workspace::open(earlier.file, Access::Write);
          if (written || written.error().code != ErrorCode::ReadOnly) return "opened for writing";
          const auto opened = Workspace::open(earlier.file, Access::Read);
          if (!opened) return "not read: " + opened.error().detail;
          const auto checked = workspace::verify(earlier.file, {});
          if (!checked || !checked->faults.empty()) return "faults in a whole file";
          const auto dossier = workspace::loadDossier(*opened, earlier.assessment);
          return dossier && fingerprint(*dossier) == earlier.says ? "" : "another answer";
        }) == "");
  fs::permissions(earlier.place, fs::perms(0755));
  CHECK((readBytes(earlier.file) == before));
  CHECK(entriesIn(earlier.place) == 1);
}

TEST_CASE("a file of schema 1 that does not check is not changed") {
  const Earlier earlier;
  {
    SQLite::Database database(earlier.file.string(), SQLite::OPEN_READWRITE);
    const std::string sql = GENERATE("UPDATE revision SET author = 'x' WHERE seq = 3", "DROP TABLE account",
                                     "CREATE TABLE blob (id INTEGER)");
    database.exec(sql);
  }
  const std::string before = readBytes(earlier.file);
  CHECK(errorOf(Workspace::open(earlier.file, Access::Write)) == ErrorCode::Damaged);
  CHECK(errorOf(Workspace::open(earlier.file, Access::Read)) == ErrorCode::Damaged);
  const auto found = workspace::verify(earlier.file, {});
  CHECK((!found || !found->faults.empty()));
  CHECK((readBytes(earlier.file) == before));
  CHECK(entriesIn(earlier.place) == 1);
}

TEST_CASE("a damaged text or search index does not lock anybody out of a file of schema 1") {
  const Earlier earlier;
  const auto damage = [&](const std::string& sql) {
    SQLite::Database(earlier.file.string(), SQLite::OPEN_READWRITE).exec(sql);
    CHECK(Workspace::open(earlier.file, Access::Read).has_value());
    CHECK(Workspace::open(earlier.file, Access::Write).has_value());
    CHECK(versionIn(earlier.file) == workspace::kSchemaVersion);
    CHECK(versionIn(earlier.backup) == 1);
  };
  SECTION("a text") {
    damage("UPDATE body SET bytes = 'x' WHERE revision_id IN (SELECT revision_id FROM head LIMIT 1)");
    CHECK_FALSE(verifiesClean(earlier.file));
  }
  SECTION("a search index, which is made again") {
    damage(GENERATE("DELETE FROM search_data WHERE id > 10", "UPDATE search_data SET block = x'' WHERE id = 1"));
    CHECK(verifiesClean(earlier.file));
  }
}

TEST_CASE("a copy beside the file is never written over, and not made twice") {
  const Earlier earlier;
  fs::copy_file(earlier.file, earlier.folder / "again.playfair");
  const auto migrate = [&] { CHECK(Workspace::open(earlier.file, Access::Write).has_value()); };
  SECTION("the same content") {
    migrate();
    fs::copy_file(earlier.folder / "again.playfair", earlier.file, fs::copy_options::overwrite_existing);
    migrate();
    CHECK(entriesIn(earlier.place) == 2);
  }
  SECTION("other content, or no workspace at all") {
    writeBytes(earlier.backup, "something else of that name");
    migrate();
    CHECK(readBytes(earlier.backup) == "something else of that name");
    CHECK(earlier.read(workspace::backupName(earlier.file, 1, 2)) == earlier.says);
    CHECK(workspace::findBackups(earlier.file).size() == 2);
  }
  SECTION("a very long name") {
    const fs::path longName =
        earlier.place / (std::string(120, 'x') + "öööööööööööööööööööööööööööööööööööööööööööööööö.playfair");
    fs::rename(earlier.file, longName);
    CHECK(Workspace::open(longName, Access::Write).has_value());
    CHECK(workspace::findBackups(longName).size() == 1);
  }
}

TEST_CASE("without room for the copy nothing is changed") {
  const Earlier earlier;
  const std::string before = readBytes(earlier.file);
  CHECK(inChild([&]() -> std::string {
          std::signal(SIGXFSZ, SIG_IGN);
          const ::rlimit little{60'000, RLIM_INFINITY};
          ::setrlimit(RLIMIT_FSIZE, &little);
          const auto opened = Workspace::open(earlier.file, Access::Write);
          if (opened) return "opened";
          return opened.error().code == ErrorCode::DiskFull ? "" : "another reason: " + opened.error().detail;
        }) == "");
  CHECK(versionIn(earlier.file) == 1);
  CHECK(earlier.read(earlier.file) == earlier.says);
  CHECK(entriesIn(earlier.place) == 1);
}

TEST_CASE("an earlier program that has the file open goes on, and a later one refuses it") {
  const Earlier earlier;
  {
    SQLite::Database other(earlier.file.string(), SQLite::OPEN_READWRITE);
    SQLite::Statement query(other, "SELECT count(*) FROM revision");
    REQUIRE(query.executeStep());
    query.reset();
    CHECK(Workspace::open(earlier.file, Access::Write).has_value());
    CHECK(query.executeStep());
  }
  CHECK(versionIn(earlier.file) == workspace::kSchemaVersion);
  CHECK(verifiesClean(earlier.file));
  SQLite::Database(earlier.file.string(), SQLite::OPEN_READWRITE)
      .exec("PRAGMA user_version = " + std::to_string(workspace::kSchemaVersion + 1));
  CHECK(errorOf(Workspace::open(earlier.file, Access::Read)) == ErrorCode::TooNew);
  // A later program that changed it so far only in the journal.
  SQLite::Database later(earlier.file.string(), SQLite::OPEN_READWRITE);
  later.exec(
      "PRAGMA journal_mode = DELETE; PRAGMA user_version = 2; PRAGMA journal_mode = WAL; PRAGMA user_version = 3");
  for (const Access access : {Access::Read, Access::Write}) {
    CHECK(errorOf(Workspace::open(earlier.file, access)) == ErrorCode::TooNew);
  }
  CHECK(errorOf(workspace::verify(earlier.file, {})) == ErrorCode::TooNew);
}

TEST_CASE("the header tells the new schema at once, also where the program ends badly") {
  const Earlier earlier;
  REQUIRE(readBytes(earlier.file).at(63) == 1);
  CHECK(inChild([&]() -> std::string {
          static auto kKept = Workspace::open(earlier.file, Access::Write);
          return kKept ? "" : "not opened";
        }) == "");
  CHECK(readBytes(earlier.file).at(63) == workspace::kSchemaVersion);
}

TEST_CASE("killed while it is changed, a file is of the one schema or of the other, and whole") {
  const Earlier earlier;
  fs::copy_file(earlier.file, earlier.folder / "again.playfair");
  std::mt19937 random(1);
  const int rounds = largeTests() ? 100 : 25;
  int untouched = 0;
  long longest = 20'000'000;  // nanoseconds; follows how long a change takes here
  for (int round = 0; round < rounds; ++round) {
    for (const auto& entry : fs::directory_iterator(earlier.place)) fs::remove(entry.path());
    fs::copy_file(earlier.folder / "again.playfair", earlier.file);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) ::_exit(Workspace::open(earlier.file, Access::Write) ? 0 : 1);
    ::pollfd nothing{-1, 0, 0};
    const ::timespec moment{0, static_cast<long>(random()) % longest};
    ::ppoll(&nothing, 1, &moment, nullptr);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status)) REQUIRE(WEXITSTATUS(status) == 0);
    {
      const SQLite::Database database(earlier.file.string(), SQLite::OPEN_READWRITE);
      const int version = workspace::schemaVersionOf(database);
      REQUIRE((version == 1 || version == workspace::kSchemaVersion));
      REQUIRE(workspace::hasExpectedSchema(database, version));
      untouched += version == 1 ? 1 : 0;
      longest = std::min(version == 1 ? longest * 5 / 4 : longest * 4 / 5, 900'000'000L);
      if (version != 1) REQUIRE(workspace::findBackups(earlier.file).size() == 1);
    }
    REQUIRE(Workspace::open(earlier.file, Access::Write).has_value());
    REQUIRE((everythingIn(earlier.file) == everythingIn(earlier.made)));
    REQUIRE(verifiesClean(earlier.file));
    REQUIRE(entriesIn(earlier.place) == 2);
  }
  CHECK(untouched > 0);
  CHECK(untouched < rounds);
}
