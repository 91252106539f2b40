// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "cli/program.h"
#include "support/temporary_folder.h"

namespace playfair::cli::tests {

/// A workspace made by the program: one project, "Reading helper", with one assessment.
class SampleWorkspace {
 public:
  SampleWorkspace();

  [[nodiscard]] std::string file() const { return (m_folder / "w.playfair").string(); }
  [[nodiscard]] std::filesystem::path beside(const std::string& name) const { return m_folder / name; }
  [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }
  [[nodiscard]] const std::string& project() const { return m_project; }
  [[nodiscard]] const std::string& assessment() const { return m_assessment; }

  /// Answers a question; fails the test where the program does.
  void answer(const std::string& question, const std::string& level, const std::string& because) const;
  /// What `log --json` says.
  [[nodiscard]] std::string log() const;
  /// The folder and the file may be entered, read and written by everybody.
  void openToAll() const;

 private:
  playfair::tests::TemporaryFolder m_folder;
  std::string m_project;
  std::string m_assessment;
};

/// Ids of the questions of the questionnaire that ships, in order.
[[nodiscard]] const std::vector<std::string>& questionIds();

/// Standard output as JSON; fails the test where the program failed or it is none.
[[nodiscard]] nlohmann::json jsonFrom(const Run& run);

}  // namespace playfair::cli::tests
