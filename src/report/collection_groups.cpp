// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <map>
#include <utility>

#include "build_context.h"
#include "collection_parts.h"
#include "typed_text.h"

namespace playfair::report {

namespace {

// Last, and only where there are some.
void appendNotKnown(const CollectionContext& context, std::vector<CaseGroup>& groups, std::vector<std::size_t> cases) {
  if (!cases.empty()) groups.push_back({{}, context.wording.text("not-known"), std::move(cases)});
}

bool sameQuestionnaire(const instrument::Instrument& one, const instrument::Instrument& other) {
  return one.id == other.id && one.version == other.version;
}

/// With the requirements of the newest words among the cases that come first.
struct QuestionnaireOfCases {
  const instrument::Instrument* instrument = nullptr;
  TakenUp takenUp;
};

QuestionnaireOfCases& questionnaireOf(std::vector<QuestionnaireOfCases>& all, const instrument::Instrument& wanted) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const QuestionnaireOfCases& each) {
    return sameQuestionnaire(*each.instrument, wanted);
  });
  if (found != all.end()) return *found;
  QuestionnaireOfCases added;
  added.instrument = &wanted;
  added.takenUp.questionnaire = onOneLine(wanted.title);
  for (const instrument::Requirement& requirement : wanted.requirements) {
    added.takenUp.requirements.push_back({requirement.id, onOneLine(requirement.title), {}});
  }
  all.push_back(std::move(added));
  return all.back();
}

}  // namespace

std::string caseAnchor(std::size_t index) {
  return "case-" + std::to_string(index + 1);
}

std::string caseName(const CollectionContext& context, std::size_t index) {
  const assessment::Dossier& each = context.cases[index];
  std::string name = onOneLine(each.project.title);
  if (isBlank(name)) name = textIn(context.frame.caseStudy.title, context.options.language);
  const std::string organisation = onOneLine(assessment::factText(each.facts, "organisation"));
  return std::to_string(index + 1) + ". " + name + (isBlank(organisation) ? "" : " · " + organisation);
}

std::vector<CaseGroup> groupsByChoice(const CollectionContext& context, const std::string& fact) {
  std::vector<CaseGroup> groups;
  for (const std::string& value : factOptionValues(fact)) {
    groups.push_back({value, factValueTitle(fact, value, context.options.language), {}});
  }
  std::vector<std::size_t> notKnown;
  for (std::size_t i = 0; i < context.cases.size(); ++i) {
    const std::vector<std::string> values = assessment::factValues(context.cases[i].facts, fact);
    if (values.empty()) notKnown.push_back(i);
    for (CaseGroup& group : groups) {
      if (std::find(values.begin(), values.end(), group.value) != values.end()) group.cases.push_back(i);
    }
  }
  std::erase_if(groups, [](const CaseGroup& group) { return group.cases.empty(); });
  appendNotKnown(context, groups, std::move(notKnown));
  return groups;
}

std::vector<CaseGroup> groupsByCountry(const CollectionContext& context) {
  std::map<std::string, std::vector<std::size_t>> byCountry;
  for (std::size_t i = 0; i < context.cases.size(); ++i) {
    const std::string country = onOneLine(assessment::factText(context.cases[i].facts, "country"));
    byCountry[isBlank(country) ? std::string{} : country].push_back(i);
  }
  std::vector<std::size_t> notKnown = std::move(byCountry[{}]);
  byCountry.erase(std::string{});
  std::vector<CaseGroup> groups;
  for (auto& [country, cases] : byCountry) groups.push_back({country, country, std::move(cases)});
  appendNotKnown(context, groups, std::move(notKnown));
  return groups;
}

std::vector<TakenUp> groupsByRequirement(const CollectionContext& context) {
  std::vector<QuestionnaireOfCases> all;
  for (std::size_t i = 0; i < context.cases.size(); ++i) {
    const assessment::Dossier& each = context.cases[i];
    if (!each.instrument) continue;
    TakenUp& takenUp = questionnaireOf(all, *each.instrument).takenUp;
    ++takenUp.cases;
    for (CaseGroup& requirement : takenUp.requirements) {
      if (each.assessment.takesUp(requirement.value)) requirement.cases.push_back(i);
    }
  }
  std::vector<TakenUp> groups;
  for (QuestionnaireOfCases& each : all) groups.push_back(std::move(each.takenUp));
  return groups;
}

}  // namespace playfair::report
