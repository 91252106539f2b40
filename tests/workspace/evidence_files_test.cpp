// SPDX-License-Identifier: EUPL-1.2
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>

#include "blob_fixture.h"
#include "child_process.h"
#include "parts.h"
#include "playfair/workspace/verify.h"

using namespace playfair;
using namespace playfair::tests;

namespace fs = std::filesystem;

namespace {

std::size_t entriesIn(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator{}));
}

/// A closed workspace with a project, and a place for files.
struct Place {
  Place() {
    Sample sample(file);
    project = sample.project;
    person = sample.person;
    fs::create_directory(files);
  }
  [[nodiscard]] Workspace open() const { return valueOf(Workspace::open(file, Access::Write)); }
  /// Stores a file and lets evidence name it.
  StoredFile keep(const fs::path& source) const {
    auto workspace = open();
    const auto stored = valueOf(storeFrom(file, source));
    valueOf(workspace::addEvidence(workspace, fileEvidence(project, stored), {}, person));
    return stored;
  }
  [[nodiscard]] bool clean() const {
    const auto found = valueOf(workspace::verify(file, {}));
    for (const auto& fault : found.faults) UNSCOPED_INFO(fault);
    for (const auto& note : found.notes) UNSCOPED_INFO(note);
    return found.faults.empty() && found.notes.empty();
  }

  TemporaryFolder folder;
  fs::path file = folder / "a.playfair";
  fs::path files = folder / "files";
  ProjectId project;
  PersonId person;
};

}  // namespace

TEST_CASE("a file goes in and comes out with the same bytes") {
  const Place place;
  const auto size = static_cast<std::size_t>(GENERATE(1, 1000, kMiB - 1, kMiB, kMiB + 1, 9 * kMiB, 20 * kMiB + 17));
  const std::string bytes = someBytes(size, static_cast<unsigned>(size));
  writeBytes(place.files / "Rapport ö.pdf", bytes);
  std::vector<double> shares;
  const auto progress = [&](double share) {
    shares.push_back(share);
    return true;
  };
  auto workspace = place.open();
  const auto stored =
      valueOf(workspace::storeFile(place.file, place.files / "Rapport ö.pdf", Metadata::Keep, progress));
  CHECK(stored.sha256 == workspace::sha256(bytes));
  CHECK(stored.size == static_cast<std::int64_t>(size));
  CHECK(stored.name == "Rapport ö.pdf");
  CHECK(std::is_sorted(shares.begin(), shares.end()));
  CHECK((shares.front() == 0.0 && shares.back() < 1.0));
  // Not there for anybody until evidence names it.
  CHECK(errorOf(workspace::readStoredFile(workspace, stored.sha256, kMiB * 100)) == ErrorCode::NotFound);
  valueOf(workspace::addEvidence(workspace, fileEvidence(place.project, stored), {}, place.person));
  CHECK((valueOf(workspace::readStoredFile(workspace, stored.sha256, kMiB * 100)) == bytes));
  CHECK(errorOf(workspace::readStoredFile(workspace, stored.sha256, stored.size - 1)) == ErrorCode::TooLarge);
  succeed(workspace::saveStoredFile(place.file, stored.sha256, place.files / "out", {}));
  CHECK((readBytes(place.files / "out") == bytes));
  CHECK(entriesIn(place.files) == 2);
  CHECK(place.clean());
}

TEST_CASE("a file is stored once, whoever names it") {
  const Place place;
  writeBytes(place.files / "one.txt", someBytes(3 * kMiB, 1));
  fs::copy_file(place.files / "one.txt", place.files / "two.txt");
  const auto kept = place.keep(place.files / "one.txt");
  CHECK(piecesIn(place.file) == 3);
  const auto again = place.keep(place.files / "two.txt");
  CHECK(again.sha256 == kept.sha256);
  CHECK(again.name == "two.txt");
  CHECK(piecesIn(place.file) == 3);
  CHECK(blobsIn(place.file) == 1);
  // Twice before anybody names it, too.
  writeBytes(place.files / "three.txt", someBytes(3 * kMiB, 3));
  auto workspace = place.open();
  const auto first = valueOf(storeFrom(place.file, place.files / "three.txt"));
  CHECK((valueOf(storeFrom(place.file, place.files / "three.txt")) == first));
  CHECK(piecesIn(place.file) == 6);
  for (int i = 0; i < 2; ++i) {
    valueOf(workspace::addEvidence(workspace, fileEvidence(place.project, first), {}, place.person));
  }
  CHECK(place.clean());
}

TEST_CASE("evidence cannot name a file that is not there") {
  const Place place;
  writeBytes(place.files / "a.txt", "Minutes of the meeting.");
  auto workspace = place.open();
  const auto stored = valueOf(storeFrom(place.file, place.files / "a.txt"));
  const auto name = [&](const std::string& sha256, std::int64_t size) {
    StoredFile file = stored;
    file.sha256 = sha256;
    file.size = size;
    return errorOf(workspace::addEvidence(workspace, fileEvidence(place.project, file), {}, place.person));
  };
  CHECK(name(workspace::sha256("another"), stored.size) == ErrorCode::Invalid);
  CHECK(name(stored.sha256, stored.size + 1) == ErrorCode::Invalid);
  CHECK(valueOf(workspace::listEvidence(workspace)).empty());
  // Nor what is not all there yet.
  const std::string large = someBytes(9 * kMiB, 2);
  writeBytes(place.files / "b.bin", large);
  const auto tooEarly = [&](double share) {
    if (share > 0) CHECK(name(workspace::sha256(large), 9 * kMiB) == ErrorCode::Invalid);
    return true;
  };
  succeed(workspace::dropStoredFile(
      place.file, valueOf(workspace::storeFile(place.file, place.files / "b.bin", Metadata::Keep, tooEarly)).sha256));
  // What was given up is not there either.
  succeed(workspace::dropStoredFile(place.file, stored.sha256));
  CHECK(blobsIn(place.file) == 0);
  CHECK(name(stored.sha256, stored.size) == ErrorCode::Invalid);
  const auto kept = place.keep(place.files / "a.txt");
  succeed(workspace::dropStoredFile(place.file, kept.sha256));
  CHECK(blobsIn(place.file) == 1);
  CHECK(name(kept.sha256, kept.size + 1) == ErrorCode::Invalid);
  CHECK(place.clean());
}

TEST_CASE("evidence can name what another living program stored, and not what one stored that is gone") {
  const Place place;
  const std::string bytes = someBytes(2 * kMiB, 10);
  writeBytes(place.files / "a.bin", bytes);
  std::array<int, 2> told{};
  std::array<int, 2> goOn{};
  REQUIRE((::pipe(told.data()) == 0 && ::pipe(goOn.data()) == 0));
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  char mark = 0;
  if (child == 0) {
    const bool stored = storeFrom(place.file, place.files / "a.bin").has_value();
    if (!stored || ::write(told[1], "x", 1) != 1) ::_exit(1);
    ::_exit(::read(goOn[0], &mark, 1) == 1 ? 0 : 1);
  }
  REQUIRE(::read(told[0], &mark, 1) == 1);
  auto workspace = place.open();
  const StoredFile file{workspace::sha256(bytes), static_cast<std::int64_t>(bytes.size()), "a.bin", "text/plain"};
  const bool living = GENERATE(true, false);
  const auto name = [&] {
    return workspace::addEvidence(workspace, fileEvidence(place.project, file), {}, place.person);
  };
  if (living) CHECK(name().has_value());
  REQUIRE(::write(goOn[1], "x", 1) == 1);
  int status = 0;
  ::waitpid(child, &status, 0);
  CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
  for (const int end : {told[0], told[1], goOn[0], goOn[1]}) ::close(end);
  if (!living) CHECK(errorOf(name()) == ErrorCode::Invalid);
  CHECK(place.open().writable());
  CHECK(blobsIn(place.file) == (living ? 1 : 0));
  CHECK(place.clean());
}

TEST_CASE("what a process stored and nobody named goes when the file is next opened for writing") {
  const Place place;
  writeBytes(place.files / "a.bin", someBytes(20 * kMiB + 5, 4));
  writeBytes(place.files / "kept.bin", someBytes(2 * kMiB, 5));
  const auto kept = place.keep(place.files / "kept.bin");
  CHECK(inChild([&] { return storeFrom(place.file, place.files / "a.bin") ? "" : "not stored"; }) == "");
  CHECK(piecesIn(place.file) == 23);
  {
    const auto reader = valueOf(Workspace::open(place.file, Access::Read));
    CHECK(piecesIn(place.file) == 23);
    const auto notes = valueOf(workspace::verify(place.file, {})).notes;
    REQUIRE(notes.size() == 1);
    CHECK(contains(notes.front(), "was given up"));
  }
  const auto sizeBefore = fs::file_size(place.file);
  CHECK(place.open().writable());
  CHECK(piecesIn(place.file) == 2);
  CHECK(blobsIn(place.file) == 1);
  // The room is used again, and nothing of it can be found in the file.
  CHECK((readBytes(place.file).find(readBytes(place.files / "a.bin").substr(kMiB / 2, 64)) == std::string::npos));
  place.keep(place.files / "a.bin");
  CHECK(fs::file_size(place.file) <= sizeBefore + 64 * 1024);
  succeed(workspace::saveStoredFile(place.file, kept.sha256, place.files / "out", {}));
  CHECK(place.clean());
}

TEST_CASE("storing can be stopped at any time, and leaves nothing") {
  const Place place;
  writeBytes(place.files / "a.bin", someBytes(24 * kMiB, 6));
  auto workspace = place.open();
  for (const double most : {0.0, 0.01, 0.1, 0.2, 0.3, 0.31, 0.4, 0.5, 0.6, 0.7, 0.75}) {
    CHECK(errorOf(workspace::storeFile(place.file, place.files / "a.bin", Metadata::Keep,
                                       [&](double share) { return share < most; })) == ErrorCode::Cancelled);
    CHECK(blobsIn(place.file) == 0);
    CHECK(piecesIn(place.file) == 0);
  }
  const auto stored = place.keep(place.files / "a.bin");
  int call = 0;
  const auto stop = [&](double) { return ++call < 5; };
  CHECK(errorOf(workspace::saveStoredFile(place.file, stored.sha256, place.files / "out", stop)) ==
        ErrorCode::Cancelled);
  CHECK(entriesIn(place.files) == 1);
  CHECK(place.clean());
}

TEST_CASE("a stored file is saved whole, and never over another") {
  const Place place;
  const auto target = place.files / "out";
  writeBytes(place.files / "a.bin", someBytes(3 * kMiB, 7));
  const auto stored = place.keep(place.files / "a.bin");
  const auto save = [&](const std::string& sha256, const fs::path& to) {
    return errorOf(workspace::saveStoredFile(place.file, sha256, to, {}));
  };
  CHECK(save(workspace::sha256("x"), target) == ErrorCode::NotFound);
  CHECK(save(stored.sha256, place.folder / "no" / "out") == ErrorCode::NotFound);
  writeBytes(target, "mine");
  CHECK(save(stored.sha256, target) == ErrorCode::AlreadyExists);
  CHECK(readBytes(target) == "mine");
  CHECK(save(stored.sha256, place.files) == ErrorCode::AlreadyExists);
  fs::remove(target);
  SECTION("a flipped byte is told, not handed out") {
    SQLite::Database(place.file.string(), SQLite::OPEN_READWRITE)
        .exec("UPDATE chunk SET bytes = zeroblob(length(bytes)) WHERE position = 2");
    CHECK(save(stored.sha256, target) == ErrorCode::Damaged);
    CHECK(errorOf(workspace::readStoredFile(place.open(), stored.sha256, kMiB * 9)) == ErrorCode::Damaged);
  }
  SECTION("so is a piece that is gone") {
    SQLite::Database(place.file.string(), SQLite::OPEN_READWRITE).exec("DELETE FROM chunk WHERE position = 1");
    CHECK(save(stored.sha256, target) == ErrorCode::Damaged);
  }
  SECTION("and a file with other tables") {
    SQLite::Database(place.file.string(), SQLite::OPEN_READWRITE).exec("CREATE TABLE stamp (id INTEGER)");
    CHECK(save(stored.sha256, target) == ErrorCode::Damaged);
  }
  SECTION("and one that is cut") {
    SQLite::Database(place.file.string(), SQLite::OPEN_READWRITE)
        .exec("UPDATE chunk SET bytes = substr(bytes, 2) WHERE position = 0");
    CHECK(save(stored.sha256, target) == ErrorCode::Damaged);
  }
  CHECK(entriesIn(place.files) == 1);
}

TEST_CASE("bytes that were never a file are stored under a name") {
  const Place place;
  const std::string picture = "\x89PNG\r\n\x1A\n and so on";
  auto workspace = place.open();
  const auto stored = valueOf(workspace::storeBytes(place.file, picture, "Picture of today.png"));
  CHECK(stored.mediaType == "image/png");
  valueOf(workspace::addEvidence(workspace, fileEvidence(place.project, stored), {}, place.person));
  CHECK(valueOf(workspace::readStoredFile(workspace, stored.sha256, 1000)) == picture);
  CHECK(errorOf(workspace::storeBytes(place.file, "", "empty")) == ErrorCode::Invalid);
}

TEST_CASE("a copy of the workspace has the kept files and no others") {
  const Place place;
  writeBytes(place.files / "a.bin", someBytes(5 * kMiB, 8));
  writeBytes(place.files / "b.bin", someBytes(7 * kMiB, 9));
  const auto kept = place.keep(place.files / "a.bin");
  const auto workspace = place.open();
  valueOf(storeFrom(place.file, place.files / "b.bin"));
  CHECK(piecesIn(place.file) == 12);
  std::vector<double> shares;
  succeed(workspace.saveCopy(place.folder / "copy.playfair", [&](double share) {
    shares.push_back(share);
    return true;
  }));
  CHECK(std::is_sorted(shares.begin(), shares.end()));
  CHECK(shares.back() == 1.0);
  CHECK(piecesIn(place.folder / "copy.playfair") == 5);
  CHECK(fs::file_size(place.folder / "copy.playfair") < 6 * static_cast<std::uintmax_t>(kMiB));
  const auto found = valueOf(workspace::verify(place.folder / "copy.playfair", {}));
  CHECK((found.faults.empty() && found.notes.empty()));
  succeed(workspace::saveStoredFile(place.folder / "copy.playfair", kept.sha256, place.files / "out", {}));
  int calls = 0;
  CHECK(errorOf(workspace.saveCopy(place.folder / "two.playfair", [&](double) { return ++calls < 10; })) ==
        ErrorCode::Cancelled);
  for (const auto& entry : fs::directory_iterator(place.folder.path())) {
    CHECK_FALSE(entry.path().filename().string().starts_with(".playfair-"));
  }
  CHECK_FALSE(fs::exists(place.folder / "two.playfair"));
}
