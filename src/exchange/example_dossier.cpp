// SPDX-License-Identifier: EUPL-1.2
#include "playfair/exchange/example_dossier.h"

#include <algorithm>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <utility>

#include "playfair/exchange/answers_file.h"
#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/instrument/json.h"
#include "playfair/instrument/utf8.h"
#include "playfair/workspace/register.h"

namespace playfair::exchange {

using assessment::AccountKey;
using assessment::AssessmentId;
using assessment::PersonId;

namespace {

constexpr std::size_t kLargestAccount = 1024U * 1024U;

// Everything an example's files say, read before anything is written.
struct ExampleDossier {
  std::string title;
  std::vector<std::string> tags;
  assessment::Facts facts;
  instrument::Instrument questionnaire;
  instrument::Depth depth = instrument::Depth::Full;
  std::vector<assessment::LeftOut> leftOut;
  std::vector<FileAnswer> answers;
  std::vector<std::pair<AccountKey, std::string>> account;
};

tl::unexpected<Error> malformed(const std::filesystem::path& file, const std::string& pointer, std::string expected) {
  return failure(ErrorCode::Invalid, std::move(expected), file.string() + "#" + pointer);
}

Result<std::string> requiredText(const nlohmann::json& object, const char* key, const std::filesystem::path& file,
                                 const std::string& pointer) {
  const auto found = object.is_object() ? object.find(key) : object.end();
  if (found == object.end() || !found->is_string() || found->get_ref<const std::string&>().empty()) {
    return malformed(file, pointer + "/" + key, "a text was expected");
  }
  return found->get<std::string>();
}

// project.json: {"title", "tags", "facts"}
Result<void> readProject(const std::filesystem::path& folder, ExampleDossier& example) {
  const std::filesystem::path file = folder / "project.json";
  const Result<nlohmann::json> tree = instrument::readJsonFile(file);
  if (!tree) {
    return tl::make_unexpected(tree.error());
  }
  Result<std::string> title = requiredText(*tree, "title", file, "");
  if (!title) {
    return tl::make_unexpected(title.error());
  }
  example.title = std::move(*title);
  for (const auto& tag : tree->value("tags", nlohmann::json::array())) {
    if (!tag.is_string()) {
      return malformed(file, "/tags", "a list of texts was expected");
    }
    example.tags.push_back(tag.get<std::string>());
  }
  Result<assessment::Facts> facts =
      workspace::factsFromJsonObject(tree->value("facts", nlohmann::json::object()).dump(), file.string());
  if (!facts) {
    return tl::make_unexpected(facts.error());
  }
  example.facts = std::move(*facts);
  return {};
}

// assessment.json: {"instrument", "depth", "leftOut": [{"requirement", "because"}]}
Result<void> readAssessment(const std::filesystem::path& folder, ExampleDossier& example) {
  const std::filesystem::path file = folder / "assessment.json";
  const Result<nlohmann::json> tree = instrument::readJsonFile(file);
  if (!tree) {
    return tl::make_unexpected(tree.error());
  }
  const Result<std::string> reference = requiredText(*tree, "instrument", file, "");
  const Result<std::string> depth = requiredText(*tree, "depth", file, "");
  if (!reference || !depth) {
    return tl::make_unexpected((!reference ? reference : depth).error());
  }
  if (*depth != "essential" && *depth != "full") {
    return malformed(file, "/depth", "\"essential\" or \"full\" was expected");
  }
  example.depth = *depth == "full" ? instrument::Depth::Full : instrument::Depth::Essential;
  Result<instrument::Instrument> questionnaire = instrument::findShippedInstrument(*reference);
  if (!questionnaire) {
    return tl::make_unexpected(questionnaire.error());
  }
  example.questionnaire = std::move(*questionnaire);
  for (const auto& left : tree->value("leftOut", nlohmann::json::array())) {
    const std::string pointer = "/leftOut/" + std::to_string(example.leftOut.size());
    Result<std::string> requirement = requiredText(left, "requirement", file, pointer);
    Result<std::string> because = requiredText(left, "because", file, pointer);
    if (!requirement || !because) {
      return tl::make_unexpected((!requirement ? requirement : because).error());
    }
    example.leftOut.push_back({std::move(*requirement), std::move(*because)});
  }
  return {};
}

// account/<section>.<language>.md
Result<void> readAccount(const std::filesystem::path& folder, ExampleDossier& example) {
  std::error_code missing;
  for (const auto& entry : std::filesystem::directory_iterator(folder / "account", missing)) {
    const std::filesystem::path& file = entry.path();
    const std::string language = file.stem().extension().string();
    if (file.extension() != ".md" || language.size() < 2) {
      return failure(ErrorCode::Invalid, "an account file is called <section>.<language>.md", file.string());
    }
    Result<std::string> text = instrument::readFile(file, kLargestAccount);
    if (!text) {
      return tl::make_unexpected(text.error());
    }
    if (instrument::firstInvalidUtf8(*text)) {
      return failure(ErrorCode::NotUtf8, "the text is not UTF-8", file.string());
    }
    example.account.emplace_back(AccountKey(file.stem().stem().string(), language.substr(1)), std::move(*text));
  }
  std::sort(example.account.begin(), example.account.end());
  return {};
}

Result<ExampleDossier> readExample(const std::filesystem::path& folder) {
  ExampleDossier example;
  for (const auto read : {readProject, readAssessment, readAccount}) {
    if (const Result<void> done = read(folder, example); !done) {
      return tl::make_unexpected(done.error());
    }
  }
  Result<std::vector<FileAnswer>> answers = readAnswersFile(folder / "answers.json", example.questionnaire, {});
  if (!answers) {
    return tl::make_unexpected(answers.error());
  }
  example.answers = std::move(*answers);
  return example;
}

// Tags and account: what the calls that add a project and an assessment do not take.
Result<void> writeRest(workspace::Workspace& workspace, const ExampleDossier& example,
                       const assessment::ProjectId& project, const AssessmentId& assessment, const PersonId& author) {
  std::vector<workspace::Change> changes;
  const std::string projectSubject = workspace::projectSubject(project);
  changes.push_back({projectSubject,
                     workspace::toJson(assessment::Project{project, example.title, example.tags, false}),
                     workspace.heads(projectSubject)});
  for (const auto& [key, text] : example.account) {
    const std::string subject = workspace::accountSubject(assessment, key.first, key.second);
    changes.push_back({subject, workspace::accountJson(text), workspace.heads(subject)});
  }
  const auto written = workspace.append(changes, author);
  return written ? Result<void>{} : tl::make_unexpected(written.error());
}

Result<AssessmentId> writeExample(workspace::Workspace& workspace, const ExampleDossier& example,
                                  const PersonId& author) {
  const auto project = workspace::addProject(workspace, example.title, example.facts, author);
  if (!project) {
    return tl::make_unexpected(project.error());
  }
  const auto assessment =
      workspace::addAssessment(workspace, *project, example.questionnaire, example.depth, example.leftOut, author);
  if (!assessment) {
    return tl::make_unexpected(assessment.error());
  }
  if (const auto answers = importAnswers(workspace, *assessment, example.answers, author); !answers) {
    return tl::make_unexpected(answers.error());
  }
  if (const auto rest = writeRest(workspace, example, *project, *assessment, author); !rest) {
    return tl::make_unexpected(rest.error());
  }
  return *assessment;
}

std::string namesOf(const std::vector<ExampleEntry>& examples) {
  std::string names;
  for (const ExampleEntry& example : examples) {
    names += (names.empty() ? "" : ", ") + example.name;
  }
  return names.empty() ? "none" : names;
}

}  // namespace

Result<std::vector<ExampleEntry>> listExamples() {
  std::vector<ExampleEntry> examples;
  std::error_code missing;
  const std::filesystem::path folder = instrument::dataFolder() / "assessments" / "examples";
  for (const auto& entry : std::filesystem::directory_iterator(folder, missing)) {
    const std::filesystem::path file = entry.path() / "project.json";
    if (!std::filesystem::exists(file, missing)) {
      continue;
    }
    const Result<nlohmann::json> tree = instrument::readJsonFile(file);
    if (!tree) {
      return tl::make_unexpected(tree.error());
    }
    Result<std::string> title = requiredText(*tree, "title", file, "");
    if (!title) {
      return tl::make_unexpected(title.error());
    }
    examples.push_back({entry.path().filename().string(), std::move(*title), entry.path()});
  }
  std::sort(examples.begin(), examples.end(),
            [](const ExampleEntry& left, const ExampleEntry& right) { return left.name < right.name; });
  return examples;
}

Result<AssessmentId> addExample(workspace::Workspace& workspace, const std::string& name, const PersonId& author) {
  const Result<std::vector<ExampleEntry>> examples = listExamples();
  if (!examples) {
    return tl::make_unexpected(examples.error());
  }
  const auto found = std::find_if(examples->begin(), examples->end(),
                                  [&](const ExampleEntry& example) { return example.name == name; });
  if (found == examples->end()) {
    return failure(ErrorCode::NotFound, "there is no example of that name; there are: " + namesOf(*examples), name);
  }
  const Result<ExampleDossier> example = readExample(found->folder);
  if (!example) {
    return tl::make_unexpected(example.error());
  }
  return writeExample(workspace, *example, author);
}

}  // namespace playfair::exchange
