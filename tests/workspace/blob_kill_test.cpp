// SPDX-License-Identifier: EUPL-1.2
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <random>

#include "blob_fixture.h"
#include "playfair/workspace/verify.h"

using namespace playfair;
using namespace playfair::tests;

namespace fs = std::filesystem;

namespace {

/// Stores files and lets evidence name them, until it is killed.
[[noreturn]] void storeForEver(const fs::path& file, const fs::path& source, int pipe) {
  auto opened = Workspace::open(file, Access::Write);
  if (!opened || ::write(pipe, "b", 1) != 1) ::_exit(1);
  const auto person = workspace::listPeople(*opened)->front().id;
  const auto project = workspace::listProjects(*opened)->front().project.id;
  for (unsigned i = 0;; ++i) {
    std::fstream out(source, std::ios::binary | std::ios::in | std::ios::out);
    out.write(reinterpret_cast<const char*>(&i), sizeof i).flush();
    const auto stored = storeFrom(file, source);
    if (!stored) ::_exit(2);
    if (!workspace::addEvidence(*opened, fileEvidence(project, *stored), {}, person)) ::_exit(3);
    if (::write(pipe, "s", 1) != 1) ::_exit(4);
  }
}

/// How many pieces of evidence the child had told as saved when it was killed.
int killAfter(const fs::path& file, const fs::path& source, long nanoseconds) {
  std::array<int, 2> ends{};
  REQUIRE(::pipe(ends.data()) == 0);
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    ::close(ends[0]);
    storeForEver(file, source, ends[1]);
  }
  ::close(ends[1]);
  char mark = 0;
  REQUIRE(::read(ends[0], &mark, 1) == 1);
  ::pollfd nothing{-1, 0, 0};
  const ::timespec moment{0, nanoseconds};
  ::ppoll(&nothing, 1, &moment, nullptr);
  ::kill(child, SIGKILL);
  int saved = 0;
  while (::read(ends[0], &mark, 1) == 1) ++saved;
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  REQUIRE(WIFSIGNALED(status));
  return saved;
}

}  // namespace

TEST_CASE("killed while evidence is stored, there is all of it or nothing") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  const fs::path source = folder / "source.bin";
  {
    Sample sample(folder / "empty.playfair");
  }
  writeLarge(source, 10 * kMiB + 77, 11);
  std::mt19937 random(12);
  const int rounds = largeTests() ? 100 : 25;
  long longest = 300'000'000;  // nanoseconds; follows how long storing takes here
  int within = 0;
  int whole = 0;
  for (int round = 0; round < rounds; ++round) {
    for (const char* ending : {"", "-wal", "-shm"}) fs::remove(file.string() + ending);
    fs::copy_file(folder / "empty.playfair", file);
    const int saved = killAfter(file, source, static_cast<long>(random()) % longest);
    within += numberIn(file, "SELECT count(*) FROM blob WHERE owner IS NOT NULL") > 0 ? 1 : 0;
    const auto opened = valueOf(Workspace::open(file, Access::Write));
    const auto all = valueOf(workspace::listEvidence(opened));
    longest = std::min(all.empty() ? longest * 5 / 4 : longest * 9 / 10, 990'000'000L);
    // One more may have been saved without being told yet.
    REQUIRE((static_cast<int>(all.size()) == saved || static_cast<int>(all.size()) == saved + 1));
    for (const auto& evidence : all) {
      REQUIRE(evidence.file);
      const auto bytes = valueOf(workspace::readStoredFile(opened, evidence.file->sha256, 100 * kMiB));
      REQUIRE(static_cast<std::int64_t>(bytes.size()) == evidence.file->size);
      ++whole;
    }
    REQUIRE(numberIn(file, "SELECT count(*) FROM blob WHERE owner IS NOT NULL") == 0);
    const auto found = valueOf(workspace::verify(file, {}));
    REQUIRE(found.faults == std::vector<std::string>{});
    REQUIRE(found.notes == std::vector<std::string>{});
  }
  CHECK(within > rounds / 10);
  CHECK(whole > rounds / 10);
  if (largeTests()) WARN("killed within storing " << within << " of " << rounds << " times, whole evidence " << whole);
}
