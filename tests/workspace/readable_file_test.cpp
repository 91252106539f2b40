// SPDX-License-Identifier: EUPL-1.2
#include "readable_file.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

#include "blob_fixture.h"
#include "playfair/workspace/location.h"
#include "playfair/workspace/verify.h"

using namespace playfair;
using namespace playfair::tests;

namespace fs = std::filesystem;

TEST_CASE("a file is read where one asks, and not beyond its end") {
  const TemporaryFolder folder;
  writeBytes(folder / "one", "x");
  writeBytes(folder / "ten", "0123456789");
  CHECK(valueOf(valueOf(workspace::ReadableFile::open(folder / "one")).size()) == 1);
  const auto ten = valueOf(workspace::ReadableFile::open(folder / "ten"));
  CHECK(valueOf(ten.size()) == 10);
  std::array<char, 4> bytes{};
  succeed(ten.read(3, bytes.data(), bytes.size()));
  CHECK(std::string(bytes.data(), bytes.size()) == "3456");
  CHECK(errorOf(ten.read(7, bytes.data(), bytes.size())) == ErrorCode::Changed);
}

TEST_CASE("looking at an open workspace does not give up the locks on it") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  {
    Sample sample(file);
  }
  // Another program, which opens and closes the file when it is told to. Were there no lock, it would take itself for
  // the last and remove the journal of those who still write.
  std::array<int, 2> ask{};
  std::array<int, 2> told{};
  REQUIRE((::pipe(ask.data()) == 0 && ::pipe(told.data()) == 0));
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    char mark = 0;
    if (::read(ask[0], &mark, 1) != 1) ::_exit(1);
    const bool opened = Workspace::open(file, Access::Write).has_value();
    ::_exit(opened && ::write(told[1], "x", 1) == 1 ? 0 : 1);
  }
  auto workspace = valueOf(Workspace::open(file, Access::Write));
  const auto person = valueOf(workspace::listPeople(workspace)).front().id;
  const std::string subject = workspace.subjects("answer/").front();
  const auto answer = [&](const std::string& because) {
    return valueOf(workspace.append({{subject, answerJson(1, because), workspace.heads(subject)}}, person)).front();
  };
  answer("before");
  succeed(workspace::checkHeader(file));
  CHECK(Workspace::open(file, Access::Read).has_value());
  valueOf(workspace::verify(file, {}));
  CHECK(errorOf(workspace::storeFile(file, file, Metadata::Keep, {})) == ErrorCode::Invalid);
  struct stat before{};
  REQUIRE(::stat((file.string() + "-wal").c_str(), &before) == 0);
  REQUIRE(::write(ask[1], "x", 1) == 1);
  char mark = 0;
  REQUIRE(::read(told[0], &mark, 1) == 1);
  int status = 0;
  ::waitpid(child, &status, 0);
  REQUIRE((WIFEXITED(status) && WEXITSTATUS(status) == 0));
  for (const int end : {ask[0], ask[1], told[0], told[1]}) ::close(end);
  struct stat after{};
  REQUIRE(::stat((file.string() + "-wal").c_str(), &after) == 0);
  CHECK(before.st_ino == after.st_ino);
  const auto id = answer("after");
  CHECK(valueOf(Workspace::open(file, Access::Read)).value(id).has_value());
}
