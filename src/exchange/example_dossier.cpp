// SPDX-License-Identifier: EUPL-1.2
#include "playfair/exchange/example_dossier.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "example_dossier_file.h"
#include "playfair/instrument/data_folder.h"

namespace playfair::exchange {

namespace {

// The folders of the examples, by name.
std::vector<std::filesystem::path> exampleFolders() {
  std::vector<std::filesystem::path> folders;
  std::error_code missing;
  const std::filesystem::path all = instrument::dataFolder() / "assessments" / "examples";
  for (const auto& found : std::filesystem::directory_iterator(all, missing)) {
    if (std::filesystem::exists(found.path() / kDossierFile, missing)) {
      folders.push_back(found.path());
    }
  }
  std::sort(folders.begin(), folders.end());
  return folders;
}

std::string namesOf(const std::vector<std::filesystem::path>& folders) {
  std::string names;
  for (const std::filesystem::path& folder : folders) {
    names += (names.empty() ? "" : ", ") + folder.filename().string();
  }
  return names.empty() ? "none" : names;
}

Result<ExampleEntry> entryOf(const std::filesystem::path& folder) {
  const Result<nlohmann::json> tree = readDossierFile(folder);
  if (!tree) {
    return tl::make_unexpected(tree.error());
  }
  ExampleEntry entry;
  entry.name = folder.filename().string();
  entry.title = tree->at("title").get<std::string>();
  entry.description = tree->at("description").get<std::string>();
  entry.tags = tree->at("tags").get<std::vector<std::string>>();
  for (const nlohmann::json& assessment : tree->value("assessments", nlohmann::json::array())) {
    entry.instruments.push_back(assessment.at("instrument").get<std::string>());
  }
  entry.folder = folder;
  return entry;
}

}  // namespace

Result<std::vector<ExampleEntry>> listExamples() {
  std::vector<ExampleEntry> examples;
  for (const std::filesystem::path& folder : exampleFolders()) {
    Result<ExampleEntry> entry = entryOf(folder);
    if (!entry) {
      return tl::make_unexpected(entry.error());
    }
    examples.push_back(std::move(*entry));
  }
  return examples;
}

Result<ExampleDossier> readExample(const std::string& name) {
  const std::vector<std::filesystem::path> folders = exampleFolders();
  const auto found = std::find_if(folders.begin(), folders.end(), [&](const std::filesystem::path& folder) {
    return folder.filename().string() == name;
  });
  if (found == folders.end()) {
    return failure(ErrorCode::NotFound, "there is no example of that name; there are: " + namesOf(folders), name);
  }
  return readExampleFolder(*found);
}

Result<AddedExample> addExample(workspace::Workspace& workspace, const std::string& name,
                                const assessment::PersonId& author) {
  const Result<ExampleDossier> example = readExample(name);
  if (!example) {
    return tl::make_unexpected(example.error());
  }
  return addExample(workspace, *example, author);
}

}  // namespace playfair::exchange
