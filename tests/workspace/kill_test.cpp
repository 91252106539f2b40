// SPDX-License-Identifier: EUPL-1.2
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <map>
#include <random>
#include <sstream>

#include "fixture.h"
#include "playfair/workspace/verify.h"

using namespace playfair;
using namespace playfair::tests;

namespace {

void report(int pipe, const std::string& line) {
  const std::string text = line + "\n";
  if (::write(pipe, text.data(), text.size()) != static_cast<ssize_t>(text.size())) ::_exit(3);
}

/// Types and saves until it is killed. What the window would show as saved goes into the pipe, after it was saved.
[[noreturn]] void typeForEver(const std::filesystem::path& file, int pipe, int round) {
  auto opened = Workspace::open(file, Access::Write);
  if (!opened || !opened->adoptDrafts()) ::_exit(1);
  const PersonId person = workspace::listPeople(*opened)->front().id;
  const auto subjects = opened->subjects("answer/");
  for (std::size_t i = 0;; ++i) {
    const std::string& subject = subjects[i % subjects.size()];
    const auto parents = opened->heads(subject);
    std::string text = "round " + std::to_string(round) + " visit " + std::to_string(i) + ':';
    for (int key = 0; key < 3; ++key) {
      text += " word" + std::to_string(key);
      if (!opened->keepDraft({subject, answerJson(1, text), parents, person, ""})) ::_exit(1);
      report(pipe, "draft " + subject + ' ' + text);
    }
    const auto id = opened->appendDraft({subject, answerJson(1, text), parents}, person);
    if (!id) ::_exit(1);
    report(pipe, "saved " + subject + ' ' + id->value);
  }
}

/// Reads whole lines from the pipe: `wanted` of them, or all there are until its other end is closed.
std::vector<std::string> readLines(int pipe, std::string& rest, std::size_t wanted) {
  std::vector<std::string> lines;
  while (lines.size() < wanted) {
    const auto end = rest.find('\n');
    if (end != std::string::npos) {
      lines.push_back(rest.substr(0, end));
      rest.erase(0, end + 1);
      continue;
    }
    std::array<char, 4096> buffer{};
    const ssize_t got = ::read(pipe, buffer.data(), buffer.size());
    if (got <= 0) break;
    rest.append(buffer.data(), static_cast<std::size_t>(got));
  }
  return lines;
}

}  // namespace

TEST_CASE("killed at 100 random moments, nothing that was shown as saved is lost") {
  const TemporaryFolder folder;
  const auto file = folder / "a.playfair";
  {
    Sample sample(file);
  }
  std::mt19937 random(100);
  std::map<std::string, std::string> savedIds;  // every id shown as saved, and its subject
  for (int round = 0; round < 100; ++round) {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      ::close(ends[0]);
      typeForEver(file, ends[1], round);
    }
    ::close(ends[1]);
    std::string rest;
    auto lines = readLines(ends[0], rest, random() % 12);
    // A few more microseconds, so that it ends within writing as well as between.
    ::pollfd nothing{-1, 0, 0};
    const ::timespec moment{0, static_cast<long>(random() % 4'000'000)};
    ::ppoll(&nothing, 1, &moment, nullptr);
    ::kill(child, SIGKILL);
    for (auto& line : readLines(ends[0], rest, SIZE_MAX)) lines.push_back(std::move(line));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));

    std::string draftSubject;
    std::string draftText;
    for (const auto& line : lines) {
      std::istringstream in(line);
      std::string kind;
      std::string subject;
      std::string text;
      in >> kind >> subject;
      std::getline(in >> std::ws, text);
      if (kind == "saved") savedIds.emplace(text, subject);
      draftSubject = kind == "draft" ? subject : "";
      draftText = text;
    }
    auto opened = valueOf(Workspace::open(file, Access::Write));
    valueOf(opened.adoptDrafts());
    for (const auto& [id, subject] : savedIds) REQUIRE(opened.value(RevisionId{id}).has_value());
    if (draftSubject.empty()) continue;
    const auto current = valueOf(opened.current(draftSubject));
    REQUIRE_FALSE(current->conflicting());
    INFO(current->value << " after the draft " << draftText);
    // The next key may have been kept without being shown yet.
    const auto answer = valueOf(workspace::answerFromJson(current->value));
    REQUIRE(answer.justification.substr(0, draftText.size()) == draftText);
  }
  CHECK(savedIds.size() > 20);
  CHECK(valueOf(workspace::verify(file, {})).faults == std::vector<std::string>{});
}
