// SPDX-License-Identifier: EUPL-1.2
#include "cli/sample_workspace.h"

#include <nlohmann/json.hpp>

#include "support/catch.h"

namespace playfair::cli::tests {

namespace {

std::string lastLineOf(const std::vector<std::string>& arguments) {
  const Run run = playfairCli(arguments);
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  return run.lastLine();
}

}  // namespace

SampleWorkspace::SampleWorkspace() {
  lastLineOf({"new", file()});
  m_project = lastLineOf({"project", "add", file(), "--title", "Reading helper"});
  m_assessment = lastLineOf({"assess", file(), m_project, "--instrument", "unicef-ai-children@2.0"});
}

void SampleWorkspace::answer(const std::string& question, const std::string& level, const std::string& because) const {
  lastLineOf({"answer", file(), m_assessment, question, level, "--because", because});
}

std::string SampleWorkspace::log() const {
  return jsonFrom(playfairCli({"log", file(), "--json"})).dump();
}

void SampleWorkspace::openToAll() const {
  for (const auto& entry : std::filesystem::directory_iterator(m_folder.path())) {
    std::filesystem::permissions(entry.path(), std::filesystem::perms(0666));
  }
  std::filesystem::permissions(m_folder.path(), std::filesystem::perms(0777));
}

const std::vector<std::string>& questionIds() {
  static const std::vector<std::string> kIds = [] {
    std::vector<std::string> ids;
    const auto shown = jsonFrom(playfairCli({"instrument", "show", "unicef-ai-children@2.0", "--json"}));
    for (const auto& requirement : shown.at("requirements")) {
      for (const auto& question : requirement.at("questions")) {
        ids.push_back(question.at("id").get<std::string>());
      }
    }
    return ids;
  }();
  return kIds;
}

nlohmann::json jsonFrom(const Run& run) {
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  const nlohmann::json value = nlohmann::json::parse(run.out, nullptr, false);
  REQUIRE_FALSE(value.is_discarded());
  return value;
}

}  // namespace playfair::cli::tests
