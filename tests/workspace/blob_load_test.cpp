// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <atomic>
#include <chrono>
#include <sstream>
#include <thread>

#include "blob_fixture.h"
#include "child_process.h"
#include "playfair/workspace/verify.h"

using namespace playfair;
using namespace playfair::tests;

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds(Clock::duration time) {
  return std::chrono::duration<double, std::milli>(time).count();
}

/// A line of /proc/self/status, in bytes.
std::int64_t memory(const std::string& name) {
  std::ifstream in("/proc/self/status");
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(name + ':')) return std::stoll(line.substr(name.size() + 1)) * 1024;
  }
  return 0;
}

/// How far memory rose above what was in use before; in a process of its own, whose highest mark begins low.
std::string growthDuring(const std::function<bool()>& work) {
  return inChild([&]() -> std::string {
    const std::int64_t before = memory("VmRSS");
    if (before == 0) return "no memory is told";
    if (!work()) return "failed";
    return std::to_string(std::max<std::int64_t>(0, memory("VmHWM") - before));
  });
}

std::int64_t loadSize() {
  return largeTests() ? 2048 * kMiB : 96 * kMiB;
}

}  // namespace

TEST_CASE("a large file goes in and out, is checked and copied, and is never held in memory") {
#ifdef __SANITIZE_ADDRESS__
  WARN("Skipped: the address sanitizer keeps what is freed, so that memory cannot be measured.");
  return;
#endif
  constexpr std::int64_t kMost = 64 * kMiB;
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  PersonId person;
  ProjectId project;
  {
    Sample sample(file);
    person = sample.person;
    project = sample.project;
  }
  writeLarge(folder / "film.bin", loadSize(), 21);
  std::string sha256;
  const auto measure = [&](const std::string& what, const std::function<bool()>& work) {
    const auto begin = Clock::now();
    const std::string growth = growthDuring(work);
    INFO(what << ": " << growth);
    REQUIRE(growth.find_first_not_of("0123456789") == std::string::npos);
    CHECK(std::stoll(growth) < kMost);
    if (largeTests()) {
      WARN(what << ": memory grew by " << std::stoll(growth) / 1024 << " KiB in " << milliseconds(Clock::now() - begin)
                << " ms");
    }
  };
  measure("storing", [&] {
    auto opened = Workspace::open(file, Access::Write);
    const auto stored = storeFrom(file, folder / "film.bin");
    return stored && workspace::addEvidence(*opened, fileEvidence(project, *stored), {}, person);
  });
  {
    const auto opened = valueOf(Workspace::open(file, Access::Read));
    sha256 = valueOf(workspace::listEvidence(opened)).front().file->sha256;
  }
  measure("opening", [&] { return Workspace::open(file, Access::Write).has_value(); });
  measure("saving", [&] { return workspace::saveStoredFile(file, sha256, folder / "out.bin", {}).has_value(); });
  measure("checking", [&] {
    const auto found = workspace::verify(file, {});
    return found && found->faults.empty() && found->notes.empty();
  });
  measure("copying",
          [&] { return Workspace::open(file, Access::Read)->saveCopy(folder / "copy.playfair").has_value(); });
  fs::remove(folder / "copy.playfair");
  CHECK(fs::file_size(folder / "out.bin") == static_cast<std::uintmax_t>(loadSize()));
  measure("storing what is then given up", [&] {
    std::fstream(folder / "out.bin", std::ios::binary | std::ios::in | std::ios::out).put('!');
    return storeFrom(file, folder / "out.bin").has_value();
  });
  measure("removing what was given up", [&] { return Workspace::open(file, Access::Write).has_value(); });
  CHECK(blobsIn(file) == 1);
}

TEST_CASE("answering goes on while a large file is stored, removed and copied") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  Sample sample(file);
  writeLarge(folder / "film.bin", loadSize(), 22);
  std::atomic<bool> done = false;
  int answers = 0;
  double longest = 0;
  const auto answerMeanwhile = [&](const std::string& what, const std::function<bool()>& work) {
    done = false;
    answers = 0;
    longest = 0;
    bool good = false;
    const auto begin = Clock::now();
    std::jthread job([&] {
      good = work();
      done = true;
    });
    while (!done) {
      const auto start = Clock::now();
      sample.answer(sample.questions.front(), answers % 5, what + ' ' + std::to_string(answers));
      longest = std::max(longest, milliseconds(Clock::now() - start));
      ++answers;
    }
    job.join();
    const double all = milliseconds(Clock::now() - begin);
    INFO(what << ": " << answers << " answers in " << all << " ms, the longest took " << longest << " ms");
    CHECK(good);
    CHECK(answers >= 10);
    // Never for a large part of the work, and always within what SQLite waits for a lock before it gives up.
    CHECK(longest < std::max(all / 4, 200.0));
    CHECK(longest < 2000);
    if (largeTests()) WARN(what << ": " << answers << " answers in " << all << " ms, longest " << longest << " ms");
  };
  StoredFile stored;
  answerMeanwhile("stored", [&] {
    auto result = storeFrom(file, folder / "film.bin");
    if (result) stored = *result;
    return result.has_value();
  });
  answerMeanwhile("removed", [&] { return workspace::dropStoredFile(file, stored.sha256).has_value(); });
  stored = valueOf(storeFrom(file, folder / "film.bin"));
  sample.evidence(fileEvidence(sample.project, stored));
  answerMeanwhile("checked", [&] {
    const auto found = workspace::verify(file, {});
    return found && found->faults.empty();
  });
  answerMeanwhile("copied", [&] {
    return valueOf(Workspace::open(file, Access::Read)).saveCopy(folder / "copy.playfair").has_value();
  });
}
