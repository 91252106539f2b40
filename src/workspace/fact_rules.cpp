// SPDX-License-Identifier: EUPL-1.2
#include "fact_rules.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "playfair/instrument/date.h"
#include "playfair/instrument/json.h"
#include "playfair/workspace/register.h"
#include "value_json.h"

namespace playfair::workspace {
namespace {

using instrument::FactDefinition;
using instrument::FactType;

std::string expectedFor(const FactDefinition& fact) {
  std::string options;
  for (const auto& option : fact.options) options += (options.empty() ? "" : ", ") + option.value;
  switch (fact.type) {
    case FactType::Choice:
      return "expected one of " + options;
    case FactType::Choices:
      return "expected a list of different values out of " + options;
    case FactType::Integer:
      return "expected a whole number, 0 or more";
    case FactType::Date:
      return "expected a date such as 2026-03-14";
    default:
      return "expected text";
  }
}

bool isOption(const FactDefinition& fact, const std::string& value) {
  return std::any_of(fact.options.begin(), fact.options.end(),
                     [&](const auto& option) { return option.value == value; });
}

bool holds(const FactDefinition& fact, const assessment::FactValue& value) {
  if (std::holds_alternative<assessment::NotKnown>(value)) return true;
  const auto* text = std::get_if<std::string>(&value);
  const auto* several = std::get_if<std::vector<std::string>>(&value);
  const auto* number = std::get_if<std::int64_t>(&value);
  switch (fact.type) {
    case FactType::Choice:
      return text != nullptr && isOption(fact, *text);
    case FactType::Integer:
      return number != nullptr && *number >= 0;
    case FactType::Date:
      return text != nullptr && instrument::isDate(*text);
    case FactType::Choices:
      return several != nullptr && std::set<std::string>(several->begin(), several->end()).size() == several->size() &&
             std::all_of(several->begin(), several->end(), [&](const auto& one) { return isOption(fact, one); });
    default:
      return text != nullptr;
  }
}

std::string pointer(const std::string& file, const std::string& key) {
  std::string escaped;
  for (const char c : key) escaped += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
  return file + "#/" + escaped;
}

}  // namespace

Result<void> checkFact(const instrument::FactCatalogue& catalogue, const std::string& key,
                       const assessment::FactValue& value, const std::string& file) {
  const FactDefinition* fact = catalogue.find(key);
  if (fact == nullptr) return failure(ErrorCode::Invalid, "there is no such fact", pointer(file, key));
  if (!holds(*fact, value)) return failure(ErrorCode::Invalid, expectedFor(*fact), pointer(file, key));
  return {};
}

Result<assessment::Facts> factsFromJsonObject(const std::string& text, const std::string& file) {
  const auto parsed = instrument::parseJson(text, file);
  if (!parsed) return tl::make_unexpected(parsed.error());
  if (!parsed->is_object()) return failure(ErrorCode::Invalid, "expected an object of facts", file + "#");
  const auto catalogue = instrument::loadFactCatalogue();
  if (!catalogue) return tl::make_unexpected(catalogue.error());
  assessment::Facts facts;
  for (const auto& [key, value] : parsed->items()) {
    const FactDefinition* fact = catalogue->find(key);
    if (fact == nullptr) return failure(ErrorCode::Invalid, "there is no such fact", pointer(file, key));
    auto read = readFact(value);
    if (!read) return failure(ErrorCode::Invalid, expectedFor(*fact), pointer(file, key));
    if (auto checked = checkFact(*catalogue, key, *read, file); !checked) return tl::make_unexpected(checked.error());
    facts.emplace(key, std::move(*read));
  }
  return facts;
}

}  // namespace playfair::workspace
