// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <functional>
#include <string>

#include "support/catch.h"

namespace playfair::tests {

/// Runs work in a child process and gives back what it returns: empty for all well, else what was wrong.
inline std::string inChild(const std::function<std::string()>& work) {
  std::array<int, 2> ends{};
  REQUIRE(::pipe(ends.data()) == 0);
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    const std::string outcome = work();
    const bool told = ::write(ends[1], outcome.data(), outcome.size()) == static_cast<ssize_t>(outcome.size());
    ::_exit(told ? 0 : 1);
  }
  ::close(ends[1]);
  std::string outcome;
  std::array<char, 4096> buffer{};
  for (ssize_t got = 0; (got = ::read(ends[0], buffer.data(), buffer.size())) > 0;) {
    outcome.append(buffer.data(), static_cast<std::size_t>(got));
  }
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? outcome : outcome + " (the child ended badly)";
}

/// As inChild, without root's rights: for root no file is read-only.
inline std::string withoutRoot(const std::function<std::string()>& work) {
  constexpr unsigned kNobody = 65534;
  return inChild([&]() -> std::string {
    if (::geteuid() == 0) {
      if (::setgroups(0, nullptr) != 0 || ::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)
        return "root was not dropped";
    }
    return work();
  });
}

}  // namespace playfair::tests
