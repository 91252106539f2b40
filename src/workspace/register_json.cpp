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

Result<assessment::Answer> answerFromJson(const std::string& text) {
  return readText(text, readAnswer);
}
Result<assessment::FactValue> factFromJson(const std::string& text) {
  return readText(text, readFact);
}
Result<std::string> accountFromJson(const std::string& text) {
  return readText(text, readAccount);
}

}  // namespace playfair::workspace
