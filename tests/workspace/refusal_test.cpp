// SPDX-License-Identifier: EUPL-1.2
#include <SQLiteCpp/Database.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

#include "child_process.h"
#include "fixture.h"
#include "parts.h"
#include "playfair/workspace/location.h"
#include "playfair/workspace/verify.h"
#include "playfair/workspace/whole_file.h"

using namespace playfair;
using namespace playfair::tests;

namespace fs = std::filesystem;

namespace {

std::size_t entriesIn(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator{}));
}

ErrorCode codeOf(const Result<Workspace>& result) {
  return result ? ErrorCode::Internal : result.error().code;
}

/// A workspace that others may read, beside nothing.
struct Shared {
  Shared() {
    fs::permissions(folder.path(), fs::perms(0755));
    fs::create_directory(place);
    Sample sample(file);
    assessment = sample.assessment;
    subject = sample.answerSubject();
    says = fingerprint(valueOf(workspace::loadDossier(sample.workspace, assessment)));
  }
  ~Shared() { fs::permissions(place, fs::perms(0755)); }
  Shared(const Shared&) = delete;
  Shared& operator=(const Shared&) = delete;

  void permit(unsigned filePermissions, unsigned placePermissions) const {
    for (const auto& entry : fs::directory_iterator(place)) fs::permissions(entry.path(), fs::perms(filePermissions));
    fs::permissions(place, fs::perms(placePermissions));
  }
  /// Empty where the file can be read and says what it should.
  [[nodiscard]] std::string read(bool fromCopy) const {
    const auto opened = Workspace::open(file, Access::Read);
    if (!opened) return "not opened: " + opened.error().detail;
    if (opened->readFromCopy() != fromCopy) return "read from the wrong place";
    if (opened->writable()) return "writable";
    const auto dossier = workspace::loadDossier(*opened, assessment);
    if (!dossier) return "not read: " + dossier.error().detail;
    return fingerprint(*dossier) == says ? "" : "another answer";
  }

  TemporaryFolder folder;
  fs::path place = folder / "place with spaces & 100%";
  fs::path file = place / "a?b#c.playfair";
  AssessmentId assessment;
  std::string subject;
  std::string says;
};

}  // namespace

TEST_CASE("what is not a workspace is refused, keeps its bytes and gets nothing beside it") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  const auto refused = [&](ErrorCode expected) {
    const std::string before = readBytes(file);
    CHECK(codeOf(Workspace::open(file, Access::Read)) == expected);
    CHECK(codeOf(Workspace::open(file, Access::Write)) == expected);
    CHECK(errorOf(workspace::verify(file, {})) == expected);
    CHECK(readBytes(file) == before);
    CHECK(entriesIn(folder.path()) == 1);
  };
  CHECK(codeOf(Workspace::open(file, Access::Read)) == ErrorCode::NotFound);
  CHECK(codeOf(Workspace::open(folder / "no" / "such.playfair", Access::Write)) == ErrorCode::NotFound);
  CHECK(codeOf(Workspace::open(folder.path(), Access::Write)) == ErrorCode::IsDirectory);
  CHECK(entriesIn(folder.path()) == 0);

  writeBytes(file, "");
  refused(ErrorCode::NotPlayfair);
  writeBytes(file, "Dear colleague, here are my notes.\n");
  refused(ErrorCode::NotPlayfair);
  writeBytes(file, std::string(8192, '\0'));
  refused(ErrorCode::NotPlayfair);
  fs::remove(file);
  {
    SQLite::Database foreign(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    foreign.exec("CREATE TABLE stamp (id INTEGER)");
  }
  refused(ErrorCode::NotPlayfair);
  fs::remove(file);
  {
    Sample sample(file);
  }
  {
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 3");
  }
  refused(ErrorCode::TooNew);
  {
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 0");
  }
  refused(ErrorCode::Damaged);
  {
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 2; DROP TABLE account");
  }
  CHECK(codeOf(Workspace::open(file, Access::Read)) == ErrorCode::Damaged);
  fs::remove(file);
  REQUIRE(::mkfifo(file.c_str(), 0600) == 0);
  CHECK(codeOf(Workspace::open(file, Access::Read)) == ErrorCode::NotPlayfair);
}

TEST_CASE("a file that may not be read is refused") {
  Shared shared;
  shared.permit(0000, 0755);
  CHECK(withoutRoot([&] {
          return codeOf(Workspace::open(shared.file, Access::Read)) == ErrorCode::NotReadable ? "" : "other";
        }).empty());
}

TEST_CASE("a read-only file is read where it lies, and not written") {
  Shared shared;
  const std::string before = readBytes(shared.file);
  const unsigned filePermissions = GENERATE(0444U, 0666U);
  const unsigned placePermissions = GENERATE(0555U, 0777U);
  if (filePermissions == 0666U && placePermissions == 0777U) return;
  shared.permit(filePermissions, placePermissions);
  CHECK(withoutRoot([&]() -> std::string {
          if (codeOf(Workspace::open(shared.file, Access::Write)) != ErrorCode::ReadOnly) return "opened for writing";
          if (auto outcome = shared.read(false); !outcome.empty()) return outcome;
          const auto checked = workspace::verify(shared.file, {});
          if (!checked || !checked->faults.empty()) return "faults in a whole file";
          const bool noted =
              checked->notes == std::vector<std::string>{"Search index not checked: the file is read-only."};
          return noted ? "" : "no note about the search index";
        }) == "");
  CHECK(readBytes(shared.file) == before);
  CHECK(entriesIn(shared.place) == 1);
}

TEST_CASE("a read-only file with a log beside it is read from a copy that goes away") {
  Shared shared;
  const std::string left = inChild([&]() -> std::string {
    auto opened = Workspace::open(shared.file, Access::Write);
    if (!opened) return "not opened";
    const auto people = workspace::listPeople(*opened);
    const Change change{shared.subject, answerJson(4, "only in the log beside it"), opened->heads(shared.subject)};
    if (!opened->append({change}, people->front().id)) return "not written";
    const auto dossier = workspace::loadDossier(*opened, shared.assessment);
    std::string says = fingerprint(*dossier);
    // The child ends as a killed program does: what is static is not closed.
    static const Workspace kKept = std::move(*opened);
    return "=" + says;
  });
  REQUIRE(left.substr(0, 1) == "=");
  shared.says = left.substr(1);
  REQUIRE(entriesIn(shared.place) == 3);
  shared.permit(0444, 0555);
  fs::create_directory(shared.folder / "tmp");
  fs::permissions(shared.folder / "tmp", fs::perms(0777));
  const std::string before = readBytes(shared.file);
  CHECK(withoutRoot([&]() -> std::string {
          ::setenv("TMPDIR", (shared.folder / "tmp").c_str(), 1);
          if (auto outcome = shared.read(true); !outcome.empty()) return outcome;
          return codeOf(Workspace::open(shared.file, Access::Write)) == ErrorCode::ReadOnly ? "" : "opened for writing";
        }) == "");
  CHECK(entriesIn(shared.folder / "tmp") == 0);
  CHECK(readBytes(shared.file) == before);
  CHECK(entriesIn(shared.place) == 3);

  shared.permit(0644, 0755);
  CHECK(shared.read(false).empty());
  CHECK(readBytes(shared.file) == before);
}

TEST_CASE("where nothing may be written, that is said and nothing is left behind") {
  Shared shared;
  shared.permit(0444, 0555);
  CHECK(withoutRoot([&]() -> std::string {
          if (codeOf(Workspace::create(shared.place / "new.playfair")) != ErrorCode::NotWritable) return "created";
          const auto opened = Workspace::open(shared.file, Access::Read);
          const auto copied = opened->saveCopy(shared.place / "copy.playfair");
          if (copied || copied.error().code != ErrorCode::NotWritable) return "copied";
          const auto whole = workspace::writeWholeFile(shared.place / "report.html", "text");
          if (whole || whole.error().code != ErrorCode::NotWritable) return "written";
          const auto over = workspace::writeWholeFile(shared.file, "text");
          return !over && over.error().code == ErrorCode::NotWritable ? "" : "written over";
        }) == "");
  CHECK(entriesIn(shared.place) == 1);
}

TEST_CASE("a file held by another program is in use") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  Sample sample(file);
  sample.workspace.parts().database().setBusyTimeout(20);
  const std::string before = fingerprint(valueOf(workspace::loadDossier(sample.workspace, sample.assessment)));
  const Change change{sample.answerSubject(), answerJson(4, "later"), sample.workspace.heads(sample.answerSubject())};
  {
    SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    CHECK(errorOf(sample.workspace.append({change}, sample.person)) == ErrorCode::InUse);
    CHECK(errorOf(sample.workspace.keepDraft({change.subject, change.value, change.parents, sample.person, ""})) ==
          ErrorCode::InUse);
    CHECK(fingerprint(valueOf(workspace::loadDossier(sample.workspace, sample.assessment))) == before);
  }
  CHECK(sample.workspace.append({change}, sample.person).has_value());
  {
    const Workspace closed = std::move(sample.workspace);
  }
  SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
  other.exec("PRAGMA locking_mode = EXCLUSIVE");
  other.exec("BEGIN EXCLUSIVE");
  for (const Access access : {Access::Read, Access::Write}) {
    CHECK(errorOf(Workspace::Parts::open(file, access, {20, std::nullopt})) == ErrorCode::InUse);
  }
}

TEST_CASE("a full disk is said, and what was saved stays") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  {
    Sample sample(file);
  }
  const std::string outcome = inChild([&]() -> std::string {
    std::signal(SIGXFSZ, SIG_IGN);
    auto opened = Workspace::open(file, Access::Write);
    if (!opened) return "not opened";
    const auto person = workspace::listPeople(*opened)->front().id;
    const auto entry = workspace::listProjects(*opened)->front();
    const auto answers = opened->subjects("answer/");
    const ::rlimit little{600'000, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &little);
    std::string saved;
    Result<std::vector<RevisionId>> written;
    for (int i = 0; i < 100; ++i) {
      const std::string value = answerJson(1, std::to_string(i) + std::string(50'000, 'x'));
      written = opened->append({{answers.front(), value, opened->heads(answers.front())}}, person);
      if (!written) break;
      saved = value;
    }
    if (written || written.error().code != ErrorCode::DiskFull)
      return "no word of the full disk: " + (written ? std::string() : written.error().detail);
    if (opened->current(answers.front())->value().value != saved) return "another answer in memory";
    const ::rlimit less{50'000, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &less);
    const auto copied = opened->saveCopy(folder / "copy.playfair");
    if (copied) return "copied to a full disk";
    if (copied.error().code != ErrorCode::DiskFull) return "another reason: " + copied.error().detail;
    const auto whole = workspace::writeWholeFile(folder / "report.html", std::string(700'000, 'x'));
    if (whole || whole.error().code != ErrorCode::DiskFull) return "half a file written";
    const ::rlimit enough{RLIM_INFINITY, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &enough);
    const Change change{answers.back(), answerJson(2, "room again"), opened->heads(answers.back())};
    if (!opened->append({change}, person)) return "no writing after there is room again";
    const auto dossier = workspace::loadDossier(*opened, entry.assessments.front().id);
    return "=" + fingerprint(*dossier);
  });
  INFO(outcome.substr(0, 200));
  REQUIRE(outcome.substr(0, 1) == "=");
  const auto opened = valueOf(Workspace::open(file, Access::Read));
  const auto assessment = valueOf(workspace::listProjects(opened)).front().assessments.front().id;
  CHECK((fingerprint(valueOf(workspace::loadDossier(opened, assessment))) == outcome.substr(1)));
  CHECK(valueOf(workspace::verify(file, {})).faults == std::vector<std::string>{});
  for (const auto& entry : fs::directory_iterator(folder.path())) {
    CHECK(entry.path().filename().string().substr(0, 10) == "a.playfair");
  }
}

TEST_CASE("the journal suits the place") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  {
    Sample sample(file);
  }
  const auto journalByte = [&] { return static_cast<int>(readBytes(file).at(18)); };
  const auto writeOnce = [&](bool network, const std::string& text) {
    auto parts = valueOf(Workspace::Parts::open(file, Access::Write, {5000, network}));
    const std::string subject = parts->index.subjects("answer/").front();
    const PersonId person{parts->index.subjects("person/").front().substr(7)};
    REQUIRE(
        workspace::write(*parts, {{{subject, answerJson(1, text), parts->index.heads(subject)}}, person, {}, {}, {}}));
    CHECK(fs::exists(folder / "a.playfair-wal") != network);
  };
  writeOnce(true, "on a network");
  CHECK(journalByte() == 1);
  CHECK(valueOf(Workspace::Parts::open(file, Access::Read, {5000, true}))->index.count() > 0);
  CHECK(journalByte() == 1);
  writeOnce(false, "on a local disk");
  CHECK(journalByte() == 2);
  CHECK(entriesIn(folder.path()) == 1);
  auto one = valueOf(Workspace::Parts::open(file, Access::Write, {5000, true}));
  auto two = valueOf(Workspace::Parts::open(file, Access::Write, {5000, true}));
  const std::string subject = one->index.subjects("answer/").front();
  const PersonId person{one->index.subjects("person/").front().substr(7)};
  for (auto* parts : {one.get(), two.get()}) {
    REQUIRE(workspace::write(*parts, {{{subject, answerJson(2, "x"), {}}}, person, {}, {}, {}}));
  }
  CHECK(two->index.count() == one->index.count() + 1);
}
