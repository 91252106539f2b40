// SPDX-License-Identifier: EUPL-1.2
#include "definition_rules.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "kind_rules.h"

namespace playfair::report {

namespace {

bool isAmong(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string listed(const Names& names) {
  std::string list;
  for (const std::string_view name : names) list += (list.empty() ? "" : ", ") + std::string(name);
  return list;
}

std::optional<instrument::Problem> brokenSection(const ReportDefinition& definition, const KindRules& rules,
                                                 const std::string& file) {
  std::set<std::string> ids;
  for (std::size_t index = 0; index < definition.sections.size(); ++index) {
    const SectionDefinition& section = definition.sections[index];
    const std::string pointer = "/sections/" + std::to_string(index);
    if (!ids.insert(section.id).second) {
      return instrument::Problem{file, pointer + "/id",
                                 "an id used once, but \"" + section.id + "\" stands there again"};
    }
    if (!isAmong(rules.builders, section.builder)) {
      return instrument::Problem{file, pointer + "/builder",
                                 "one of " + listed(rules.builders) + ", but found \"" + section.builder + "\""};
    }
    if (isAmong({"account", "child-account", "tried-with-children"}, section.builder) && section.prompt.empty()) {
      return instrument::Problem{file, pointer + "/prompt", "what to write in this section, but there is nothing"};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<instrument::Problem> firstBrokenRule(const ReportDefinition& definition, const std::string& file) {
  const KindRules& rules = rulesFor(definition.kind);
  if (auto problem = brokenSection(definition, rules, file)) return problem;
  for (const std::string_view builder : rules.mandatory) {
    const bool there = std::any_of(definition.sections.begin(), definition.sections.end(),
                                   [builder](const SectionDefinition& section) { return section.builder == builder; });
    if (!there) {
      return instrument::Problem{file, "/sections", "a section with the builder " + std::string(builder)};
    }
  }
  for (const std::string_view key : rules.texts) {
    if (definition.fixedTexts.count(std::string(key)) == 0) {
      return instrument::Problem{file, "/fixedTexts/" + std::string(key), "a text, but there is none"};
    }
  }
  return std::nullopt;
}

}  // namespace playfair::report
