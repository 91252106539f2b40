// SPDX-License-Identifier: EUPL-1.2
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

#include "blob_fixture.h"
#include "child_process.h"
#include "playfair/workspace/verify.h"

using namespace playfair;
using namespace playfair::tests;

namespace fs = std::filesystem;

namespace {

struct Refusals {
  Refusals() { Sample sample(file); }
  /// The error of storing, after which nothing of it is there.
  ErrorCode refused(const fs::path& from, const workspace::Progress& progress = {}) const {
    const auto stored = workspace::storeFile(file, from, Metadata::Keep, progress);
    CHECK(blobsIn(file) == 0);
    CHECK(piecesIn(file) == 0);
    if (!stored) CHECK_FALSE(stored.error().detail.empty());
    return stored ? ErrorCode::Internal : stored.error().code;
  }
  /// Changes the source when a share of the work is done.
  static workspace::Progress when(double share, std::function<void()> change) {
    return [share, change = std::move(change), done = false](double reached) mutable {
      if (!done && reached >= share) {
        change();
        done = true;
      }
      return true;
    };
  }

  TemporaryFolder folder;
  fs::path file = folder / "a.playfair";
  fs::path source = folder / "source.bin";
};

}  // namespace

TEST_CASE("what is not an ordinary file is refused at once") {
  const Refusals place;
  CHECK(place.refused(place.folder / "no such file") == ErrorCode::NotFound);
  CHECK(place.refused(place.file / "beneath a file") == ErrorCode::NotFound);
  CHECK(place.refused(place.folder.path()) == ErrorCode::IsDirectory);
  CHECK(place.refused("/dev/null") == ErrorCode::Invalid);
  CHECK(place.refused("/dev/zero") == ErrorCode::Invalid);
  REQUIRE(::mkfifo((place.folder / "pipe").c_str(), 0600) == 0);
  CHECK(place.refused(place.folder / "pipe") == ErrorCode::Invalid);
  writeBytes(place.folder / "empty", "");
  CHECK(place.refused(place.folder / "empty") == ErrorCode::Invalid);
  CHECK(place.refused(place.file) == ErrorCode::Invalid);
  fs::create_symlink("nowhere", place.folder / "broken link");
  CHECK(place.refused(place.folder / "broken link") == ErrorCode::NotFound);
  fs::create_symlink("circle", place.folder / "circle");
  CHECK(place.refused(place.folder / "circle") == ErrorCode::NotReadable);
  CHECK(valueOf(workspace::verify(place.file, {})).notes.empty());
}

TEST_CASE("a link to a file is followed") {
  const Refusals place;
  writeBytes(place.source, "What the link leads to.");
  fs::create_symlink("source.bin", place.folder / "a link.txt");
  const auto stored = valueOf(storeFrom(place.file, place.folder / "a link.txt"));
  CHECK(stored.sha256 == workspace::sha256("What the link leads to."));
  CHECK(stored.name == "a link.txt");
}

TEST_CASE("a file that changes while it is read is refused") {
  const Refusals place;
  // While it is hashed; before, within and near the end of copying.
  const double share = GENERATE(0.1, 0.3, 0.6, 0.8);
  writeBytes(place.source, someBytes(20 * kMiB, 1));
  const auto when = [&](std::function<void()> change) { return Refusals::when(share, std::move(change)); };
  SECTION("shorter") {
    CHECK(place.refused(place.source, when([&] { fs::resize_file(place.source, kMiB / 2); })) == ErrorCode::Changed);
  }
  SECTION("empty") {
    CHECK(place.refused(place.source, when([&] { fs::resize_file(place.source, 0); })) == ErrorCode::Changed);
  }
  SECTION("longer") {
    CHECK(place.refused(place.source, when([&] { fs::resize_file(place.source, 21 * kMiB); })) == ErrorCode::Changed);
  }
  SECTION("another byte, near the end") {
    const auto change = [&] {
      std::fstream out(place.source, std::ios::binary | std::ios::in | std::ios::out);
      out.seekp(20 * kMiB - 5).put('!');
    };
    // A change before the second reading begins is seen by both, and is no change.
    const auto outcome = workspace::storeFile(place.file, place.source, Metadata::Keep, when(change));
    if (outcome) CHECK(outcome->sha256 == workspace::sha256(readBytes(place.source)));
    if (!outcome) CHECK(outcome.error().code == ErrorCode::Changed);
    CHECK(outcome.has_value() == (share < 0.3));
  }
  SECTION("gone: what is open can still be read whole") {
    const std::string expected = workspace::sha256(readBytes(place.source));
    const auto remove = when([&] { fs::remove(place.source); });
    CHECK(valueOf(workspace::storeFile(place.file, place.source, Metadata::Keep, remove)).sha256 == expected);
  }
}

TEST_CASE("a file or workspace that may not be used is refused") {
  const Refusals place;
  writeBytes(place.source, "secret");
  fs::permissions(place.source, fs::perms(0000));
  fs::permissions(place.folder.path(), fs::perms(0777));
  fs::permissions(place.file, fs::perms(0666));
  CHECK(withoutRoot([&]() -> std::string {
          const auto stored = storeFrom(place.file, place.source);
          return !stored && stored.error().code == ErrorCode::NotReadable ? "" : "stored";
        }) == "");
  fs::permissions(place.source, fs::perms(0644));
  fs::permissions(place.file, fs::perms(0444));
  fs::permissions(place.folder.path(), fs::perms(0555));
  CHECK(withoutRoot([&]() -> std::string {
          const auto stored = storeFrom(place.file, place.source);
          return !stored && stored.error().code == ErrorCode::ReadOnly ? "" : "stored";
        }) == "");
  fs::permissions(place.folder.path(), fs::perms(0755));
  CHECK(errorOf(storeFrom(place.folder / "none.playfair", place.source)) == ErrorCode::NotFound);
  CHECK(errorOf(storeFrom(place.source, place.source)) == ErrorCode::Invalid);
}

TEST_CASE("a full disk is said, and nothing of the file stays") {
  const Refusals place;
  writeLarge(place.source, 40 * kMiB, 2);
  const std::string outcome = inChild([&]() -> std::string {
    std::signal(SIGXFSZ, SIG_IGN);
    const ::rlimit little{12'000'000, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &little);
    const auto stored = storeFrom(place.file, place.source);
    if (stored) return "stored";
    return stored.error().code == ErrorCode::DiskFull ? "" : "another reason: " + stored.error().detail;
  });
  CHECK(outcome == "");
  const auto opened = valueOf(Workspace::open(place.file, Access::Write));
  CHECK(blobsIn(place.file) == 0);
  CHECK(piecesIn(place.file) == 0);
  const auto found = valueOf(workspace::verify(place.file, {}));
  CHECK((found.faults.empty() && found.notes.empty()));
}

TEST_CASE("on a disk that is too small, that is said before anything is written, and saving what was typed goes on") {
  const TemporaryFolder folder;
  const fs::path disk = folder / "disk";
  fs::create_directory(disk);
  if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=120m") != 0) {
    WARN("Skipped: a small disk can only be mounted by root.");
    return;
  }
  struct Unmount {
    ~Unmount() { ::umount(disk.c_str()); }
    const fs::path& disk;
  };
  const Unmount unmount{disk};
  const fs::path file = disk / "a.playfair";
  writeLarge(folder / "large.bin", 60 * kMiB, 3);
  writeLarge(folder / "small.bin", 30 * kMiB, 4);
  Sample sample(file);
  const auto before = fs::space(disk).available;
  CHECK(errorOf(storeFrom(file, folder / "large.bin")) == ErrorCode::DiskFull);
  CHECK(fs::space(disk).available + 1'000'000 > before);
  SECTION("and where somebody else fills it meanwhile") {
    const auto fill = Refusals::when(0.5, [&] {
      std::ofstream out(disk / "other", std::ios::binary);
      const std::string piece(static_cast<std::size_t>(kMiB), 'x');
      while (out.write(piece.data(), kMiB).flush()) continue;
    });
    CHECK(errorOf(workspace::storeFile(file, folder / "small.bin", Metadata::Keep, fill)) == ErrorCode::DiskFull);
    fs::remove(disk / "other");
  }
  SECTION("and where there is room") {
    const auto stored = valueOf(storeFrom(file, folder / "small.bin"));
    sample.evidence(fileEvidence(sample.project, stored));
    writeLarge(disk / "other", 60 * kMiB, 5);
    CHECK(errorOf(workspace::saveStoredFile(file, stored.sha256, disk / "out", {})) == ErrorCode::DiskFull);
    CHECK(errorOf(sample.workspace.saveCopy(disk / "copy.playfair")) == ErrorCode::DiskFull);
    CHECK(std::distance(fs::directory_iterator(disk), fs::directory_iterator{}) == 4);  // with -wal and -shm
  }
  sample.answer(sample.questions.front(), 3, "Still saved.");
  {
    const Workspace closed = std::move(sample.workspace);
  }
  const auto opened = valueOf(Workspace::open(file, Access::Write));
  const auto found = valueOf(workspace::verify(file, {}));
  CHECK((found.faults.empty() && found.notes.empty()));
}
