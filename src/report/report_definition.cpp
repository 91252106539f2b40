// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/report_definition.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>

#include "definition_rules.h"
#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/json.h"
#include "playfair/instrument/json_schema.h"

namespace playfair::report {

namespace {

Texts readTexts(const nlohmann::json& node) {
  Texts texts;
  for (const auto& [language, text] : node.items()) texts[language] = text.get<std::string>();
  return texts;
}

SectionDefinition readSection(const nlohmann::json& node) {
  SectionDefinition section;
  section.id = node.at("id").get<std::string>();
  section.builder = node.at("builder").get<std::string>();
  section.heading = readTexts(node.at("heading"));
  if (const auto prompt = node.find("prompt"); prompt != node.end()) section.prompt = readTexts(*prompt);
  if (const auto other = node.find("headingForGuardians"); other != node.end()) {
    section.headingForGuardians = readTexts(*other);
  }
  return section;
}

// Only for JSON that the schema has accepted.
ReportDefinition readDefinition(const nlohmann::json& node) {
  ReportDefinition definition;
  definition.kind = node.at("kind").get<std::string>();
  definition.title = readTexts(node.at("title"));
  for (const auto& [key, texts] : node.at("fixedTexts").items()) definition.fixedTexts[key] = readTexts(texts);
  for (const nlohmann::json& section : node.at("sections")) definition.sections.push_back(readSection(section));
  return definition;
}

tl::unexpected<Error> brokenDefinition(const instrument::Problem& problem) {
  return failure(ErrorCode::Invalid, "expected " + problem.expected, problem.file + "#" + problem.pointer);
}

}  // namespace

std::string textIn(const Texts& texts, const std::string& language) {
  const auto wanted = texts.find(language);
  if (wanted != texts.end()) return wanted->second;
  const auto english = texts.find("en");
  return english == texts.end() ? std::string{} : english->second;
}

Result<ReportDefinition> loadDefinition(const std::filesystem::path& file) {
  const auto node = instrument::readJsonFile(file);
  if (!node) return tl::make_unexpected(node.error());
  const auto problems = instrument::checkAgainstSchema(*node, "report-definition.schema.json", file.string());
  if (!problems) return tl::make_unexpected(problems.error());
  if (!problems->empty()) return brokenDefinition(problems->front());
  ReportDefinition definition = readDefinition(*node);
  if (const auto problem = firstBrokenRule(definition, file.string())) return brokenDefinition(*problem);
  return definition;
}

Result<ReportDefinition> shippedDefinition(std::string_view kind) {
  // A kind is one word of ours; anything else could name a file elsewhere.
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; };
  if (kind.empty() || !std::all_of(kind.begin(), kind.end(), letter)) {
    return failure(ErrorCode::NotFound, "there is no such kind of report", std::string(kind));
  }
  const auto file = instrument::dataFolder() / "assessments" / "reports" / (std::string(kind) + ".json");
  auto definition = loadDefinition(file);
  if (definition) return definition;
  if (definition.error().code == ErrorCode::NotFound) {
    return failure(ErrorCode::NotFound, "there is no such kind of report", std::string(kind));
  }
  return failure(ErrorCode::Damaged, definition.error().detail, definition.error().subject);
}

}  // namespace playfair::report
