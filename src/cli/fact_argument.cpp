// SPDX-License-Identifier: EUPL-1.2
#include "fact_argument.h"

#include <charconv>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

#include "playfair/instrument/blank.h"
#include "playfair/instrument/fact_catalogue.h"
#include "playfair/instrument/json.h"
#include "playfair/workspace/register.h"

namespace playfair::cli {

using instrument::FactType;
using nlohmann::json;

namespace {

// "a, b" as two words without the blanks around them.
std::vector<std::string> splitAtCommas(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::string_view part = text.substr(0, text.find(','));
    text.remove_prefix(std::min(text.size(), part.size() + 1));
    const std::size_t first = part.find_first_not_of(' ');
    if (first != std::string_view::npos) {
      words.emplace_back(part.substr(first, part.find_last_not_of(' ') - first + 1));
    }
  }
  return words;
}

// VALUE as the type of the fact reads it; whether it is one of the choices is checked later.
Result<json> plainValue(FactType type, const std::string& text, const std::string& key) {
  if (type == FactType::Choices) {
    return json(splitAtCommas(text));
  }
  if (type != FactType::Integer) {
    return json(text);
  }
  std::int64_t number = 0;
  const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (wrong != std::errc{} || end != text.data() + text.size()) {
    return failure(ErrorCode::Invalid, "a whole number was expected", key);
  }
  return json(number);
}

std::string detailsOfKind(const instrument::FactCatalogue& catalogue, const std::string& kind) {
  std::string keys;
  for (const instrument::FactDefinition& detail : catalogue.facts) {
    if (detail.box == kind) {
      keys += (keys.empty() ? "" : ", ") + detail.key;
    }
  }
  return "evidence of the kind " + kind + (keys.empty() ? " has no details" : " has the details " + keys);
}

Result<json> valueOf(const FactArgument& argument, FactType type) {
  if (argument.notKnown) {
    return json{{"notKnown", true}};
  }
  if (!argument.value) {
    return failure(ErrorCode::Invalid, "a value or --not-known was expected", argument.key);
  }
  return argument.json ? instrument::parseJson(*argument.value, argument.key)
                       : plainValue(type, *argument.value, argument.key);
}

}  // namespace

Result<std::string> factValueFrom(const FactArgument& argument) {
  const auto catalogue = instrument::loadFactCatalogue();
  if (!catalogue) {
    return tl::make_unexpected(catalogue.error());
  }
  const instrument::FactDefinition* definition = catalogue->find(argument.key);
  if (definition == nullptr) {
    return failure(ErrorCode::Invalid, "there is no such fact; schemas/project.schema.json names them", argument.key);
  }
  if (!argument.notKnown && argument.value && argument.value->empty()) {
    return std::string("null");
  }
  const Result<json> value = valueOf(argument, definition->type);
  if (!value) {
    return tl::make_unexpected(value.error());
  }
  if (value->is_null()) {
    return std::string("null");
  }
  const auto facts = workspace::factsFromJsonObject(
      json{{argument.key, *value}}.dump(-1, ' ', true, json::error_handler_t::replace), argument.key);
  if (!facts) {
    return tl::make_unexpected(facts.error());
  }
  return workspace::toJson(facts->at(argument.key));
}

Result<std::pair<std::string, assessment::FactValue>> detailFrom(const std::string& text, const std::string& kind) {
  const auto catalogue = instrument::loadEvidenceCatalogue();
  if (!catalogue) {
    return tl::make_unexpected(catalogue.error());
  }
  const std::size_t sign = text.find('=');
  const std::string key = text.substr(0, sign);
  const instrument::FactDefinition* definition = catalogue->find(key);
  if (definition == nullptr || definition->box != kind) {
    return failure(ErrorCode::Invalid, detailsOfKind(*catalogue, kind), "--detail " + key);
  }
  if (sign == std::string::npos || sign + 1 == text.size()) {
    return failure(ErrorCode::Invalid, "KEY=VALUE was expected", "--detail " + key);
  }
  const auto value = plainValue(definition->type, text.substr(sign + 1), "--detail " + key);
  if (!value) {
    return tl::make_unexpected(value.error());
  }
  const auto fact = workspace::factFromJson(value->dump());
  if (!fact) {
    return failure(ErrorCode::Invalid, fact.error().detail, "--detail " + key);
  }
  return std::pair(key, *fact);
}

Result<assessment::Project> changedProject(assessment::Project project, const FactArgument& argument) {
  if (argument.json || argument.notKnown || !argument.value) {
    return failure(ErrorCode::Invalid, "a plain value was expected", argument.key);
  }
  if (argument.key == "tags") {
    project.tags = splitAtCommas(*argument.value);
    return project;
  }
  if (instrument::isBlank(*argument.value)) {
    return failure(ErrorCode::Invalid, "a project needs a title", argument.key);
  }
  project.title = *argument.value;
  return project;
}

}  // namespace playfair::cli
