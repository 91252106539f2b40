// SPDX-License-Identifier: EUPL-1.2
#include "schema_explanation.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <regex>

#include "playfair/instrument/blank.h"

#include "json_pointer.h"
#include "quoting.h"

namespace playfair::instrument {

namespace {

/// Follows `$ref` inside the same schema file.
const nlohmann::json& resolved(const nlohmann::json& root, const nlohmann::json& node) {
  const nlohmann::json* current = &node;
  for (int hops = 0; hops < 8 && current->is_object() && current->contains("$ref"); ++hops) {
    current = &root.at(nlohmann::json::json_pointer(current->at("$ref").get<std::string>().substr(1)));
  }
  return *current;
}

/// The schema of a member or an element; nullptr where the schema does not name it.
const nlohmann::json* schemaBelow(const nlohmann::json& schema, const nlohmann::json& value, const std::string& step) {
  if (value.is_array()) return schema.contains("items") ? &schema.at("items") : nullptr;
  if (schema.contains("properties") && schema.at("properties").contains(step)) return &schema.at("properties").at(step);
  const auto others = schema.find("additionalProperties");
  return others != schema.end() && others->is_object() ? &*others : nullptr;
}

/// The member or element itself; nullptr where it is not there.
const nlohmann::json* valueBelow(const nlohmann::json& value, const std::string& step) {
  if (value.is_object()) return value.contains(step) ? &value.at(step) : nullptr;
  std::size_t index = 0;
  const auto parsed = std::from_chars(step.data(), step.data() + step.size(), index);
  if (parsed.ec != std::errc() || !value.is_array() || index >= value.size()) return nullptr;
  return &value.at(index);
}

std::string typeInWords(const std::string& type) {
  if (type == "object") return "an object";
  if (type == "array") return "a list";
  if (type == "string") return "text";
  if (type == "integer") return "a whole number";
  if (type == "number") return "a number";
  if (type == "boolean") return "true or false";
  return type;
}

std::string foundInWords(const nlohmann::json& value) {
  if (value.is_string()) {
    const auto& text = value.get_ref<const std::string&>();
    return isBlank(text) ? "empty text" : inQuotes(text);
  }
  if (value.is_array()) return value.empty() ? "an empty list" : "a list";
  if (value.is_object()) return "an object";
  if (value.is_null()) return "nothing (null)";
  return value.dump();
}

bool hasType(const nlohmann::json& value, const std::string& type) {
  if (type == "object") return value.is_object();
  if (type == "array") return value.is_array();
  if (type == "string") return value.is_string();
  if (type == "integer") return value.is_number_integer();
  if (type == "number") return value.is_number();
  if (type == "boolean") return value.is_boolean();
  return value.is_null();
}

std::string listed(const nlohmann::json& values) {
  std::string words;
  for (const auto& value : values) words += (words.empty() ? "" : ", ") + foundInWords(value);
  return words;
}

/// "a whole number from 1 to 5", as far as the schema gives bounds.
std::string numberInWords(const nlohmann::json& schema) {
  std::string words = typeInWords(schema.value("type", "number"));
  if (schema.contains("minimum") && schema.contains("maximum")) {
    return words + " from " + schema.at("minimum").dump() + " to " + schema.at("maximum").dump();
  }
  if (schema.contains("minimum")) return words + " of at least " + schema.at("minimum").dump();
  if (schema.contains("maximum")) return words + " of at most " + schema.at("maximum").dump();
  return words;
}

bool isOutside(const nlohmann::json& schema, const nlohmann::json& number) {
  return (schema.contains("minimum") && number < schema.at("minimum")) ||
         (schema.contains("maximum") && number > schema.at("maximum"));
}

/// What is wrong with one value by itself, or empty text.
std::string faultOfValue(const nlohmann::json& schema, const nlohmann::json& value) {
  const std::string found = "; found " + foundInWords(value);
  if (schema.contains("enum")) {
    const auto& allowed = schema.at("enum");
    if (std::find(allowed.begin(), allowed.end(), value) == allowed.end()) return "one of " + listed(allowed) + found;
  }
  const std::string type = schema.value("type", "");
  if (!type.empty() && !hasType(value, type)) {
    return (type == "integer" || type == "number" ? numberInWords(schema) : typeInWords(type)) + found;
  }
  if (value.is_number() && isOutside(schema, value)) return numberInWords(schema) + found;
  if (value.is_string() && schema.contains("pattern") &&
      !std::regex_search(value.get_ref<const std::string&>(), std::regex(schema.at("pattern").get<std::string>()))) {
    return schema.value("description", "text of another form") + found;
  }
  if (value.is_array() && value.size() < schema.value("minItems", std::size_t{0})) {
    return "a list with at least " + schema.at("minItems").dump() +
           (schema.at("minItems") == 1 ? " entry" : " entries") + "; found " +
           (value.empty() ? "an empty list" : std::to_string(value.size()));
  }
  return {};
}

void explainMembers(const nlohmann::json& schema, const nlohmann::json& object, const std::string& pointer,
                    std::vector<SchemaFault>& faults) {
  for (const auto& name : schema.value("required", nlohmann::json::array())) {
    const std::string key = name.get<std::string>();
    if (!object.contains(key)) faults.push_back({pointer, "the key " + inQuotes(key) + "; it is missing"});
  }
  if (schema.value("additionalProperties", nlohmann::json(true)) != nlohmann::json(false)) return;
  const auto known = schema.value("properties", nlohmann::json::object());
  for (const auto& [key, value] : object.items()) {
    if (!known.contains(key)) {
      faults.push_back({below(pointer, key), "no key of this name here; found " + inQuotes(key)});
    }
  }
}

}  // namespace

std::vector<SchemaFault> explainFault(const nlohmann::json& schema, const nlohmann::json& document,
                                      const std::vector<std::string>& steps) {
  const nlohmann::json* part = &resolved(schema, schema);
  const nlohmann::json* value = &document;
  std::string pointer;
  for (const std::string& step : steps) {
    const nlohmann::json* nextPart = schemaBelow(*part, *value, step);
    value = valueBelow(*value, step);
    if (nextPart == nullptr || value == nullptr || !nextPart->is_object()) return {};
    part = &resolved(schema, *nextPart);
    pointer = below(pointer, step);
  }
  std::vector<SchemaFault> faults;
  if (std::string fault = faultOfValue(*part, *value); !fault.empty()) faults.push_back({pointer, std::move(fault)});
  if (value->is_object()) explainMembers(*part, *value, pointer, faults);
  return faults;
}

}  // namespace playfair::instrument
