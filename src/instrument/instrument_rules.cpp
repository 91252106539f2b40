// SPDX-License-Identifier: EUPL-1.2
#include "instrument_rules.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "json_pointer.h"
#include "quoting.h"

namespace playfair::instrument {

namespace {

using nlohmann::json;

/// The text of a member; empty where it is missing or something else.
std::string memberText(const json& object, const char* key) {
  if (!object.is_object()) return {};
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// The member, or null where it is missing.
const json& memberOf(const json& object, const char* key) {
  static const json kNothing;
  if (!object.is_object()) return kNothing;
  const auto found = object.find(key);
  return found == object.end() ? kNothing : *found;
}

template <class Visitor>
void forEachEntry(const json& list, const std::string& pointer, const Visitor& visit) {
  if (!list.is_array()) return;
  for (std::size_t index = 0; index < list.size(); ++index) visit(list[index], below(pointer, index));
}

bool isChoice(const FactDefinition& fact) {
  return fact.type == FactType::Choice || fact.type == FactType::Choices;
}

bool hasOption(const FactDefinition& fact, const std::string& value) {
  return std::any_of(fact.options.begin(), fact.options.end(),
                     [&value](const FactOption& option) { return option.value == value; });
}

std::string optionsInWords(const FactDefinition& fact) {
  std::string words;
  for (const FactOption& option : fact.options) words += (words.empty() ? "" : ", ") + inQuotes(option.value);
  return words;
}

class RuleCheck {
 public:
  RuleCheck(const json& document, const FactCatalogue& catalogue, std::string file)
      : m_document(document), m_catalogue(catalogue), m_file(std::move(file)) {}

  std::vector<Problem> run() {
    const json& requirements = memberOf(m_document, "requirements");
    checkFrame(requirements);
    forEachEntry(memberOf(m_document, "sources"), "/sources", [this](const json& source, const std::string& pointer) {
      noteId(m_sources, source, pointer, "source");
    });
    forEachEntry(requirements, "/requirements", [this](const json& requirement, const std::string& pointer) {
      noteId(m_requirements, requirement, pointer, "requirement");
      checkEachOnce(memberOf(requirement, "crc"), below(pointer, "crc"));
    });
    forEachEntry(requirements, "/requirements", [this](const json& requirement, const std::string& pointer) {
      forEachEntry(memberOf(requirement, "questions"), below(pointer, "questions"),
                   [this](const json& question, const std::string& place) { checkQuestion(question, place); });
    });
    return std::move(m_problems);
  }

 private:
  using Places = std::map<std::string, std::string>;

  void report(std::string pointer, std::string expected) {
    m_problems.push_back({m_file, std::move(pointer), std::move(expected)});
  }

  void noteId(Places& places, const json& object, const std::string& pointer, const std::string& what) {
    const std::string id = memberText(object, "id");
    if (id.empty()) return;
    const auto [first, isNew] = places.emplace(id, pointer);
    if (isNew) return;
    report(below(pointer, "id"),
           "an id that no other " + what + " has; " + inQuotes(id) + " stands already at " + first->second);
  }

  /// Only a frame asks nothing, and it asks nothing at all.
  void checkFrame(const json& requirements) {
    if (!requirements.is_array()) return;
    const json& frame = memberOf(m_document, "frame");
    const bool isFrame = frame.is_boolean() && frame.get<bool>();
    if (isFrame == requirements.empty()) return;
    report("/requirements", isFrame ? "no requirement in a frame, which is there to be copied and filled"
                                    : "at least one requirement; found none");
  }

  void checkQuestion(const json& question, const std::string& pointer) {
    noteId(m_questions, question, pointer, "question");
    checkPrefix(question, pointer);
    checkEachOnce(memberOf(question, "crc"), below(pointer, "crc"));
    checkValues(memberOf(question, "kinds"), below(pointer, "kinds"), "kind");
    checkValues(memberOf(question, "roles"), below(pointer, "roles"), "roles");
    checkValues(memberOf(question, "stages"), below(pointer, "stages"), "stage");
    forEachEntry(memberOf(question, "appliesWhen"), below(pointer, "appliesWhen"),
                 [this](const json& condition, const std::string& place) { checkCondition(condition, place); });
    checkWeight(question, pointer);
    const json& redLine = memberOf(question, "redLine");
    checkValue(memberOf(redLine, "from"), below(below(pointer, "redLine"), "from"), "stage");
    checkSource(memberOf(question, "source"), below(pointer, "source"));
  }

  void checkPrefix(const json& question, const std::string& pointer) {
    const std::string prefix = memberText(m_document, "prefix");
    const std::string id = memberText(question, "id");
    if (prefix.empty() || id.empty() || id.starts_with(prefix + "-")) return;
    report(below(pointer, "id"), "an id that begins with " + inQuotes(prefix + "-") + "; found " + inQuotes(id));
  }

  void checkWeight(const json& question, const std::string& pointer) {
    const json& weight = memberOf(question, "weight");
    if (!weight.is_number_integer() || weight <= 1 || question.contains("weightReason")) return;
    report(pointer, "the key \"weightReason\", because the weight is " + weight.dump() + "; it is missing");
  }

  void checkCondition(const json& condition, const std::string& pointer) {
    const std::string key = memberText(condition, "fact");
    if (key.empty()) return;
    const FactDefinition* fact = m_catalogue.find(key);
    if (fact == nullptr) {
      report(below(pointer, "fact"), "a fact of the project; there is no fact " + inQuotes(key));
    } else if (!isChoice(*fact)) {
      report(below(pointer, "fact"), "a fact with fixed choices; " + inQuotes(key) + " is free text or a number");
    } else {
      checkValues(memberOf(condition, "anyOf"), below(pointer, "anyOf"), key);
    }
  }

  void checkValues(const json& values, const std::string& pointer, const std::string& factKey) {
    forEachEntry(values, pointer,
                 [this, &factKey](const json& value, const std::string& place) { checkValue(value, place, factKey); });
    checkEachOnce(values, pointer);
  }

  void checkValue(const json& value, const std::string& pointer, const std::string& factKey) {
    if (!value.is_string()) return;
    const FactDefinition* fact = m_catalogue.find(factKey);
    const auto& text = value.get_ref<const std::string&>();
    if (fact == nullptr || hasOption(*fact, text)) return;
    report(pointer,
           "a value of the fact " + inQuotes(factKey) + " (" + optionsInWords(*fact) + "); found " + inQuotes(text));
  }

  void checkEachOnce(const json& values, const std::string& pointer) {
    Places seen;
    forEachEntry(values, pointer, [this, &seen](const json& value, const std::string& place) {
      if (!value.is_string() || seen.emplace(value.get<std::string>(), place).second) return;
      report(place, "each entry once; " + inQuotes(value.get<std::string>()) + " stands twice");
    });
  }

  void checkSource(const json& source, const std::string& pointer) {
    const std::string publication = memberText(source, "publication");
    if (!publication.empty() && m_sources.count(publication) == 0) {
      report(below(pointer, "publication"),
             "the id of one of the sources; there is no source " + inQuotes(publication));
    }
    const std::string requirement = memberText(source, "requirement");
    if (!requirement.empty() && m_requirements.count(requirement) == 0) {
      report(below(pointer, "requirement"),
             "the id of one of the requirements; there is no requirement " + inQuotes(requirement));
    }
  }

  const json& m_document;
  const FactCatalogue& m_catalogue;
  std::string m_file;
  std::vector<Problem> m_problems;
  Places m_sources;
  Places m_requirements;
  Places m_questions;
};

}  // namespace

std::vector<Problem> checkInstrumentRules(const nlohmann::json& document, const FactCatalogue& catalogue,
                                          const std::string& file) {
  return RuleCheck(document, catalogue, file).run();
}

}  // namespace playfair::instrument
