// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "playfair/instrument/problem.h"
#include "support/catch.h"

namespace playfair::instrument {

/// For messages of failing checks.
inline std::string allTexts(const std::vector<Problem>& problems) {
  std::string texts;
  for (const Problem& problem : problems) texts += problem.text() + "\n";
  return texts;
}

/// The problem at a pointer, or nullptr.
inline const Problem* problemAt(const std::vector<Problem>& problems, const std::string& pointer) {
  const auto found = std::find_if(problems.begin(), problems.end(),
                                  [&pointer](const Problem& problem) { return problem.pointer == pointer; });
  return found == problems.end() ? nullptr : &*found;
}

inline std::string readTestFile(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  REQUIRE(stream);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

inline std::string readTestData(const std::string& name) {
  return readTestFile(std::filesystem::path(PLAYFAIR_TEST_DATA) / name);
}

inline void writeTestFile(const std::filesystem::path& file, const std::string& content) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream stream(file, std::ios::binary);
  stream << content;
  REQUIRE(stream.good());
}

/// Sets an environment variable for one test (nullptr = not set) and puts back what was there.
class EnvironmentChange {
 public:
  EnvironmentChange(std::string name, const char* value) : m_name(std::move(name)) {
    if (const char* before = std::getenv(m_name.c_str())) m_before = before;
    set(value);
  }
  ~EnvironmentChange() { set(m_before ? m_before->c_str() : nullptr); }
  EnvironmentChange(const EnvironmentChange&) = delete;
  EnvironmentChange& operator=(const EnvironmentChange&) = delete;

 private:
  void set(const char* value) {
    if (value == nullptr) {
      ::unsetenv(m_name.c_str());
    } else {
      ::setenv(m_name.c_str(), value, 1);
    }
  }

  std::string m_name;
  std::optional<std::string> m_before;
};

/// Acts as somebody without privileges for one test: root passes every permission.
class WithoutRoot {
 public:
  WithoutRoot() {
    constexpr uid_t kNobody = 65534;
    if (m_before == 0) REQUIRE(::seteuid(kNobody) == 0);
  }
  ~WithoutRoot() {
    if (m_before == 0) static_cast<void>(::seteuid(m_before));
  }
  WithoutRoot(const WithoutRoot&) = delete;
  WithoutRoot& operator=(const WithoutRoot&) = delete;

 private:
  uid_t m_before = ::geteuid();
};

}  // namespace playfair::instrument
