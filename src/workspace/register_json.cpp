// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "playfair/workspace/register.h"
#include "value_json.h"

namespace playfair::workspace {
namespace {

template <class T>
Result<T> readText(const std::string& text, Result<T> (*reader)(const nlohmann::json&)) {
  const auto value = parseValue(text, {});
  if (!value) return tl::make_unexpected(value.error());
  return reader(*value);
}

}  // namespace

Result<assessment::Answer> answerFromJson(const std::string& json) {
  return readText(json, readAnswer);
}
Result<assessment::FactValue> factFromJson(const std::string& json) {
  return readText(json, readFact);
}
Result<std::string> accountFromJson(const std::string& json) {
  return readText(json, readAccount);
}

}  // namespace playfair::workspace
