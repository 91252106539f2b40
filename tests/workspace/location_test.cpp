// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/location.h"

#include <sys/stat.h>

#include "fixture.h"
#include "network_names.h"
#include "playfair/workspace/whole_file.h"

using namespace playfair;
using namespace playfair::tests;

TEST_CASE("network file systems are known by their type") {
  for (const unsigned type : {0x6969U, 0x517BU, 0xFF534D42U, 0xFE534D42U, 0x65735546U, 0x01021997U, 0x5346414FU}) {
    CHECK(workspace::isNetworkType(type));
  }
  // ext4, XFS, Btrfs, tmpfs, overlayfs, ZFS, FAT, exFAT, NTFS
  for (const unsigned type :
       {0xEF53U, 0x58465342U, 0x9123683EU, 0x01021994U, 0x794C7630U, 0x2FC12FC1U, 0x4D44U, 0x2011BAB0U, 0x7366746EU}) {
    CHECK_FALSE(workspace::isNetworkType(type));
  }
  CHECK_FALSE(workspace::onNetworkFileSystem("/proc/self/status"));
  CHECK_FALSE(workspace::onNetworkFileSystem("/proc/no-such-file"));
}

TEST_CASE("conflict copies of sync services are known by their names") {
  for (const char* name :
       {"City (conflicted copy 2026-01-01).playfair", "City (Anna's conflicted copy 2026-01-01).playfair",
        "City.sync-conflict-20260101-120000-ABCDEFG.playfair", "Stadt (Konfliktkopie 2026-01-01).playfair",
        "Stad (Annas konflikterande kopia).playfair", "City_conflict-20260101-120000.playfair",
        "City (SFConflict anna 2026-01-01).playfair", "Ville (copie en conflit).playfair",
        "CITY (CONFLICTED COPY).PLAYFAIR"}) {
    INFO(name);
    CHECK(workspace::looksLikeConflictCopy(std::filesystem::path("/home/x") / name));
  }
  for (const char* name :
       {"City.playfair", "Conflict of interest.playfair", "City (copy).playfair", "City (1).playfair"}) {
    INFO(name);
    CHECK_FALSE(workspace::looksLikeConflictCopy(name));
  }
  CHECK_FALSE(workspace::looksLikeConflictCopy("/home/Konfliktkopie/City.playfair"));
}

TEST_CASE("a file is written whole, in place of the old one, with its permissions") {
  const TemporaryFolder folder;
  const auto file = folder / "rapport å.html";
  succeed(workspace::writeWholeFile(file, "first"));
  std::filesystem::permissions(file, std::filesystem::perms(0640));
  succeed(workspace::writeWholeFile(file, std::string("second\0", 7)));
  CHECK(readBytes(file) == std::string("second\0", 7));
  CHECK(std::filesystem::status(file).permissions() == std::filesystem::perms(0640));
  std::filesystem::create_symlink(file, folder / "link.html");
  succeed(workspace::writeWholeFile(folder / "link.html", "third"));
  CHECK(std::filesystem::is_symlink(folder / "link.html"));
  CHECK(readBytes(file) == "third");
  CHECK(errorOf(workspace::writeWholeFile(folder.path(), "x")) == ErrorCode::IsDirectory);
  CHECK(errorOf(workspace::writeWholeFile(folder.path() / "no" / "x", "x")) == ErrorCode::NotFound);
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), std::filesystem::directory_iterator{}) == 2);
}
