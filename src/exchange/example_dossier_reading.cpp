// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cstddef>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "answer_entries.h"
#include "example_dossier_account.h"
#include "example_dossier_file.h"
#include "playfair/exchange/example_dossier.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/instrument/json.h"
#include "playfair/instrument/json_schema.h"
#include "playfair/workspace/evidence_register.h"
#include "playfair/workspace/register.h"

namespace playfair::exchange {

using nlohmann::json;

namespace {

using SourcePlaces = std::map<std::string, std::size_t>;  // by the source's id

tl::unexpected<Error> wrongInDossier(const std::filesystem::path& folder, const std::string& pointer,
                                     std::string detail) {
  return failure(ErrorCode::Invalid, std::move(detail), (folder / kDossierFile).string() + "#" + pointer);
}

Result<assessment::Facts> exampleFacts(const json& facts, const std::filesystem::path& folder) {
  const std::string file = (folder / kDossierFile).string();
  Result<assessment::Facts> read = workspace::factsFromJsonObject(facts.dump(), file);
  if (read) {
    return read;
  }
  // The facts are a part of the file: "file#/kind" is "file#/facts/kind" there.
  Error error = read.error();
  if (error.subject.starts_with(file + "#")) {
    error.subject.insert(file.size() + 1, "/facts");
  }
  return tl::make_unexpected(std::move(error));
}

assessment::Evidence exampleSource(const json& source) {
  assessment::Evidence evidence;
  evidence.title = source.at("title").get<std::string>();
  evidence.source = source.at("publisher").get<std::string>();
  evidence.date = source.value("published", "");
  evidence.url = source.value("address", "");
  evidence.text = source.at("note").get<std::string>();
  evidence.kind = evidence.url.empty() ? assessment::EvidenceKind::Note : assessment::EvidenceKind::Link;
  evidence.confidentiality = assessment::Confidentiality::Public;
  if (evidence.kind == assessment::EvidenceKind::Link) {
    const auto seen = source.find("seen");
    evidence.details["linkReadOn"] = seen == source.end() ? assessment::FactValue(assessment::NotKnown{})
                                                          : assessment::FactValue(seen->get<std::string>());
  }
  return evidence;
}

Result<void> readSources(const json& sources, const std::filesystem::path& folder, ExampleDossier& example,
                         SourcePlaces& places) {
  for (const json& source : sources) {
    const std::string pointer = "/sources/" + std::to_string(places.size());
    if (!places.emplace(source.at("id").get<std::string>(), places.size()).second) {
      return wrongInDossier(folder, pointer + "/id", "two sources have this id");
    }
    assessment::Evidence evidence = exampleSource(source);
    if (const auto checked = workspace::checkEvidence(evidence); !checked) {
      return wrongInDossier(folder, pointer, checked.error().detail);
    }
    example.sources.push_back(std::move(evidence));
  }
  return {};
}

// "0"–"4", "na", "unknown", or empty where only a note stands there.
std::string levelWordOf(const json& level) {
  return level.is_number() ? std::to_string(level.get<int>()) : level.is_string() ? level.get<std::string>() : "";
}

Result<void> readAnswers(const json& answers, const std::filesystem::path& folder, const std::string& pointer,
                         const SourcePlaces& sources, ExampleAssessment& assessment) {
  std::vector<AnswerEntry> entries;
  for (const json& answer : answers) {
    const std::string here = pointer + "/answers/" + std::to_string(entries.size());
    const std::string place = (folder / kDossierFile).string() + "#" + here;
    const auto question = answer.at("question").get<std::string>();
    entries.push_back({question, levelWordOf(answer.at("level")), answer.at("because").get<std::string>(),
                       answer.at("publish").get<bool>(), place + "/question", place + "/level", place + "/because"});
    for (const json& source : answer.at("sources")) {
      const auto found = sources.find(source.get<std::string>());
      if (found == sources.end()) {
        return wrongInDossier(folder, here + "/sources", "the list of sources has none of this id");
      }
      assessment.links.emplace_back(question, found->second);
    }
  }
  Result<std::vector<FileAnswer>> checked = answersOf(std::move(entries), assessment.instrument);
  if (!checked) {
    return tl::make_unexpected(checked.error());
  }
  assessment.answers = std::move(*checked);
  return {};
}

Result<void> readLeftOut(const json& leftOut, const std::filesystem::path& folder, const std::string& pointer,
                         ExampleAssessment& assessment) {
  for (const json& left : leftOut) {
    const auto requirement = left.at("requirement").get<std::string>();
    const auto same = [&](const assessment::LeftOut& other) { return other.requirement == requirement; };
    if (assessment.instrument.findRequirement(requirement) == nullptr ||
        std::any_of(assessment.leftOut.begin(), assessment.leftOut.end(), same)) {
      return wrongInDossier(folder, pointer + "/leftOut/" + std::to_string(assessment.leftOut.size()),
                            "a requirement of the questionnaire was expected, each at most once");
    }
    assessment.leftOut.push_back({requirement, left.at("because").get<std::string>()});
  }
  return {};
}

Result<ExampleAssessment> readExampleAssessment(const json& tree, const std::filesystem::path& folder,
                                                const std::string& pointer, const SourcePlaces& sources) {
  ExampleAssessment assessment;
  auto questionnaire = instrument::findShippedInstrument(tree.at("instrument").get<std::string>());
  if (!questionnaire) {
    return tl::make_unexpected(questionnaire.error());
  }
  assessment.instrument = std::move(*questionnaire);
  assessment.depth = tree.at("depth") == "full" ? instrument::Depth::Full : instrument::Depth::Essential;
  if (const auto read = readLeftOut(tree.at("leftOut"), folder, pointer, assessment); !read) {
    return tl::make_unexpected(read.error());
  }
  if (const auto read = readAnswers(tree.at("answers"), folder, pointer, sources, assessment); !read) {
    return tl::make_unexpected(read.error());
  }
  auto account = readExampleAccount(tree, folder, (folder / kDossierFile).string() + "#" + pointer);
  if (!account) {
    return tl::make_unexpected(account.error());
  }
  assessment.account = std::move(*account);
  return assessment;
}

}  // namespace

Result<json> readDossierFile(const std::filesystem::path& folder) {
  const std::filesystem::path file = folder / kDossierFile;
  Result<json> tree = instrument::readJsonFile(file);
  if (!tree) {
    return tree;
  }
  const auto problems = instrument::checkAgainstSchema(*tree, "dossier.schema.json", file.string());
  if (!problems) {
    return tl::make_unexpected(problems.error());
  }
  if (!problems->empty()) {
    const instrument::Problem& first = problems->front();
    return wrongInDossier(folder, first.pointer, "expected " + first.expected);
  }
  return tree;
}

Result<ExampleDossier> readExampleFolder(const std::filesystem::path& folder) {
  const Result<json> tree = readDossierFile(folder);
  if (!tree) {
    return tl::make_unexpected(tree.error());
  }
  ExampleDossier example;
  example.title = tree->at("title").get<std::string>();
  example.tags = tree->at("tags").get<std::vector<std::string>>();
  Result<assessment::Facts> facts = exampleFacts(tree->at("facts"), folder);
  if (!facts) {
    return tl::make_unexpected(facts.error());
  }
  example.facts = std::move(*facts);
  SourcePlaces sources;
  if (const auto read = readSources(tree->at("sources"), folder, example, sources); !read) {
    return tl::make_unexpected(read.error());
  }
  for (const json& assessment : tree->value("assessments", json::array())) {
    const std::string pointer = "/assessments/" + std::to_string(example.assessments.size());
    Result<ExampleAssessment> read = readExampleAssessment(assessment, folder, pointer, sources);
    if (!read) {
      return tl::make_unexpected(read.error());
    }
    example.assessments.push_back(std::move(*read));
  }
  return example;
}

}  // namespace playfair::exchange
