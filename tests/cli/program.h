// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace playfair::cli::tests {

/// What one run of playfair-cli came to.
struct Run {
  int exitCode = -1;  ///< -1: ended by a signal
  std::string out;
  std::string err;

  /// The last line of standard output, without its end.
  [[nodiscard]] std::string lastLine() const;
  /// Exit code 2 and exactly one line on standard error.
  [[nodiscard]] bool failedWithOneLine() const;
};

/// How a run differs from the usual.
struct Circumstances {
  std::string input;                               ///< standard input
  std::map<std::string, std::string> environment;  ///< beside the test's own
  bool asNobody = false;                           ///< without root's rights
};

/// Runs the real program and waits for it. Log files go to a folder of their own.
[[nodiscard]] Run playfairCli(const std::vector<std::string>& arguments, const Circumstances& circumstances = {});

/// Tests about permissions mean nothing to root. True where the program can be run as somebody who is not root; else
/// says that the test was skipped.
[[nodiscard]] bool canRunWithoutRoot();

void writeFile(const std::filesystem::path& file, std::string_view bytes);
[[nodiscard]] std::string readWhole(const std::filesystem::path& file);

/// Names in a folder, sorted.
[[nodiscard]] std::vector<std::string> namesIn(const std::filesystem::path& folder);

}  // namespace playfair::cli::tests
