// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/fact_catalogue.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "json_pointer.h"
#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/json.h"
#include "quoting.h"

namespace playfair::instrument {

namespace {

// The order of the properties in the file is the order in which facts are asked.
using OrderedJson = nlohmann::ordered_json;

/// Carries a fault out of the reading functions; it does not leave this file.
struct CatalogueFault {
  std::string pointer;
  std::string reason;
};

std::string requiredText(const OrderedJson& object, const std::string& key, const std::string& pointer) {
  const std::string text = object.value(key, "");
  if (text.empty()) throw CatalogueFault{pointer, "the key " + inQuotes(key) + " is missing or empty"};
  return text;
}

FactType factTypeOf(const std::string& name, const std::string& pointer) {
  static const std::map<std::string, FactType> kTypes = {
      {"choice", FactType::Choice},      {"choices", FactType::Choices}, {"text", FactType::Text},
      {"long-text", FactType::LongText}, {"integer", FactType::Integer}, {"date", FactType::Date}};
  const auto found = kTypes.find(name);
  if (found == kTypes.end()) throw CatalogueFault{pointer, "there is no type " + inQuotes(name)};
  return found->second;
}

std::vector<FactOption> readOptions(const OrderedJson& notes, const std::string& pointer) {
  std::vector<FactOption> options;
  for (const OrderedJson& option : notes.value("options", OrderedJson::array())) {
    const std::string place = below(below(pointer, "options"), options.size());
    options.push_back(
        {requiredText(option, "value", place), requiredText(option, "title", place), option.value("help", "")});
  }
  return options;
}

FactDefinition readFact(const std::string& key, const OrderedJson& property, const std::string& pointer) {
  if (!property.is_object() || !property.contains("x-playfair")) {
    throw CatalogueFault{pointer, "the key \"x-playfair\" is missing"};
  }
  const OrderedJson& notes = property.at("x-playfair");
  FactDefinition fact;
  fact.key = key;
  fact.title = requiredText(property, "title", pointer);
  fact.help = property.value("description", "");
  fact.type = factTypeOf(requiredText(notes, "type", pointer), pointer);
  fact.box = requiredText(notes, "box", pointer);
  fact.options = readOptions(notes, below(pointer, "x-playfair"));
  fact.whoKnows = notes.value("whoKnows", "");
  fact.kinds = notes.value("kinds", std::vector<std::string>{});
  fact.registerFields = notes.value("register", std::vector<std::string>{});
  const bool isChoice = fact.type == FactType::Choice || fact.type == FactType::Choices;
  if (isChoice == fact.options.empty())
    throw CatalogueFault{pointer, "options belong to a choice, and to nothing else"};
  return fact;
}

FactCatalogue readCatalogue(const OrderedJson& schema) {
  FactCatalogue catalogue;
  for (const OrderedJson& box : schema.at("x-playfair").at("boxes")) {
    const std::string place = below("/x-playfair/boxes", catalogue.boxes.size());
    catalogue.boxes.push_back({requiredText(box, "id", place), requiredText(box, "title", place)});
  }
  for (const auto& [key, property] : schema.at("properties").items()) {
    const std::string place = below("/properties", key);
    catalogue.facts.push_back(readFact(key, property, place));
    const std::string& boxId = catalogue.facts.back().box;
    if (std::none_of(catalogue.boxes.begin(), catalogue.boxes.end(),
                     [&boxId](const FactBox& box) { return box.id == boxId; })) {
      throw CatalogueFault{place, "there is no box " + inQuotes(boxId)};
    }
  }
  return catalogue;
}

Result<FactCatalogue> loadShippedCatalogue(const char* name) {
  const std::filesystem::path file = dataFolder() / "schemas" / name;
  const auto text = readFile(file, JsonLimits{}.bytes);
  if (!text) return failure(ErrorCode::Damaged, text.error().detail, text.error().subject);
  return readFactCatalogue(*text, file.string());
}

}  // namespace

const FactDefinition* FactCatalogue::find(std::string_view key) const {
  const auto found =
      std::find_if(facts.begin(), facts.end(), [key](const FactDefinition& fact) { return fact.key == key; });
  return found == facts.end() ? nullptr : &*found;
}

Result<FactCatalogue> readFactCatalogue(std::string_view text, const std::string& file) {
  // The strict parser finds what is wrong with the text; it does not keep the order, so the text is read twice.
  if (const auto checked = parseJson(text, file); !checked) {
    return failure(ErrorCode::Damaged, checked.error().detail, file);
  }
  try {
    return readCatalogue(OrderedJson::parse(text));
  } catch (const CatalogueFault& fault) {
    return failure(ErrorCode::Damaged, fault.reason, file + "#" + fault.pointer);
  } catch (const nlohmann::json::exception& fault) {
    return failure(ErrorCode::Damaged, fault.what(), file);
  }
}

Result<FactCatalogue> loadFactCatalogue() {
  static const Result<FactCatalogue> kCatalogue = loadShippedCatalogue("project.schema.json");
  return kCatalogue;
}

Result<FactCatalogue> loadEvidenceCatalogue() {
  static const Result<FactCatalogue> kCatalogue = loadShippedCatalogue("evidence.schema.json");
  return kCatalogue;
}

std::string optionTitle(const FactDefinition& fact, const std::string& value) {
  const auto found = std::find_if(fact.options.begin(), fact.options.end(),
                                  [&value](const FactOption& option) { return option.value == value; });
  return found == fact.options.end() ? value : found->title;
}

}  // namespace playfair::instrument
