// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/diagnostics.h"

#include <sys/stat.h>

#include "fixture.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace playfair::instrument;
using playfair::tests::contains;
using playfair::tests::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

unsigned modeOf(const fs::path& path) {
  struct stat status{};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 0777U;
}

}  // namespace

TEST_CASE("The state folder follows the base directory specification") {
  {
    const EnvironmentChange state("XDG_STATE_HOME", "/var/state");
    CHECK(stateFolder() == "/var/state/playfair");
  }
  const EnvironmentChange home("HOME", "/home/somebody");
  for (const char* notUsable : {static_cast<const char*>(nullptr), "", "relative/state"}) {
    const EnvironmentChange state("XDG_STATE_HOME", notUsable);
    CHECK(stateFolder() == "/home/somebody/.local/state/playfair");
  }
}

TEST_CASE("Lines go to a file for its owner alone") {
  const TemporaryFolder folder;
  const fs::path state = folder / "state" / "playfair";
  const auto oldMask = ::umask(0);
  startLogging(state);
  logInfo("opened workspace 1f2e {} %s");
  logWarning("two heads");
  ::umask(oldMask);
  const std::string log = readTestFile(state / "playfair.log");
  CHECK(contains(log, "info opened workspace 1f2e {} %s\n"));
  CHECK(contains(log, "warning two heads\n"));
  CHECK(modeOf(state / "playfair.log") == 0600U);
  CHECK(modeOf(state) == 0700U);
}

TEST_CASE("Three log files of one mebibyte are kept, each for its owner alone") {
  const TemporaryFolder folder;
  const auto oldMask = ::umask(0);
  startLogging(folder.path());
  const std::string line(10000, 'x');
  for (int count = 0; count < 500; ++count) logInfo(line);
  ::umask(oldMask);
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(folder.path())) {
    CHECK(entry.file_size() <= 1024U * 1024U);
    CHECK(modeOf(entry.path()) == 0600U);
    ++files;
  }
  CHECK(files == 3);
}

TEST_CASE("A folder that is closed to us is no obstacle") {
  const TemporaryFolder folder;
  fs::permissions(folder.path(), fs::perms(0555));
  const WithoutRoot nobody;
  startLogging(folder.path());
  logInfo("nobody reads this");
  CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("A folder that cannot be made is no obstacle") {
  const TemporaryFolder folder;
  writeTestFile(folder / "file", "kept");
  startLogging(folder / "file" / "below");
  logInfo("nobody reads this");
  startVerboseLogging(folder / "file" / "below");
  logInfo("a line of a test on standard error");
  startLogging({});
  logWarning("nobody reads this");
  CHECK(readTestFile(folder / "file") == "kept");
}
