// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/fact_translation.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <utility>

#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/diagnostics.h"
#include "playfair/instrument/json.h"
#include "playfair/instrument/json_schema.h"

namespace playfair::instrument {

namespace {

constexpr const char* kProjectFacts = "project";
constexpr const char* kEvidenceDetails = "evidence";

/// Titles by place: "boxes/what", "kind", "kind/ai-system".
using TitlesByPlace = std::map<std::string, std::string>;

bool namesLanguage(std::string_view name) {
  return name.size() >= 2 && name.size() <= 3 &&
         std::all_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

Result<nlohmann::json> readFactTitles(const std::string& language) {
  if (!namesLanguage(language)) return failure(ErrorCode::NotFound, "there is no such language", language);
  const auto file = dataFolder() / "assessments" / "facts" / (language + ".json");
  auto document = readJsonFile(file);
  if (!document) return document;
  const auto problems = checkAgainstSchema(*document, "fact-translation.schema.json", file.string());
  if (!problems) return tl::make_unexpected(problems.error());
  if (!problems->empty()) {
    return failure(ErrorCode::Invalid, "expected " + problems->front().expected,
                   file.string() + "#" + problems->front().pointer);
  }
  if (document->at("language") != language) {
    return failure(ErrorCode::Invalid, "expected the language that the file is named after",
                   file.string() + "#/language");
  }
  return document;
}

TitlesByPlace titlesIn(const nlohmann::json& document, const char* catalogue) {
  TitlesByPlace titles;
  for (const auto& [id, title] : document.at(catalogue).at("boxes").items()) titles["boxes/" + id] = title;
  for (const auto& [key, fact] : document.at(catalogue).at("facts").items()) {
    titles[key] = fact.at("title");
    const nlohmann::json options = fact.value("options", nlohmann::json::object());
    for (const auto& [value, title] : options.items()) {
      titles[key + "/" + value] = title;
    }
  }
  return titles;
}

template <class AnyCatalogue, class Visit>
void visitTitles(AnyCatalogue& catalogue, const Visit& visit) {
  for (auto& box : catalogue.boxes) visit("boxes/" + box.id, box.title);
  for (auto& fact : catalogue.facts) {
    visit(fact.key, fact.title);
    for (auto& option : fact.options) visit(fact.key + "/" + option.value, option.title);
  }
}

FactCatalogue translated(FactCatalogue catalogue, const std::string& language, const char* name) {
  const auto document = readFactTitles(language);
  if (!document) {
    if (document.error().code != ErrorCode::NotFound) logWarning("facts not translated: " + document.error().detail);
    return catalogue;
  }
  const TitlesByPlace titles = titlesIn(*document, name);
  visitTitles(catalogue, [&titles](const std::string& place, std::string& title) {
    if (const auto found = titles.find(place); found != titles.end()) title = found->second;
  });
  return catalogue;
}

const FactCatalogue& knownCatalogue(const std::string& language, const char* name, Result<FactCatalogue> (*load)()) {
  static std::mutex mutex;
  static std::map<std::pair<std::string, std::string>, FactCatalogue> known;
  const std::lock_guard<std::mutex> lock(mutex);
  const std::pair<std::string, std::string> key{name, language};
  const auto found = known.find(key);
  if (found != known.end()) return found->second;
  FactCatalogue catalogue = load().value_or(FactCatalogue{});
  return known[key] = language == "en" ? std::move(catalogue) : translated(std::move(catalogue), language, name);
}

void addGaps(std::vector<std::string>& gaps, const nlohmann::json& document, const char* name,
             const Result<FactCatalogue>& catalogue) {
  TitlesByPlace titles = titlesIn(document, name);
  if (!catalogue) return;
  visitTitles(*catalogue, [&](const std::string& place, const std::string&) {
    if (titles.erase(place) == 0) gaps.push_back(std::string(name) + "/" + place);
  });
  for (const auto& [place, title] : titles) gaps.push_back(std::string(name) + "/" + place);
}

}  // namespace

const FactCatalogue& factsIn(const std::string& language) {
  return knownCatalogue(language, kProjectFacts, loadFactCatalogue);
}

const FactCatalogue& evidenceDetailsIn(const std::string& language) {
  return knownCatalogue(language, kEvidenceDetails, loadEvidenceCatalogue);
}

Result<std::vector<std::string>> gapsOfFactTranslation(const std::string& language) {
  const auto document = readFactTitles(language);
  if (!document) return tl::make_unexpected(document.error());
  std::vector<std::string> gaps;
  addGaps(gaps, *document, kProjectFacts, loadFactCatalogue());
  addGaps(gaps, *document, kEvidenceDetails, loadEvidenceCatalogue());
  return gaps;
}

}  // namespace playfair::instrument
