// SPDX-License-Identifier: EUPL-1.2
#include "portfolio_members.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "parts.h"
#include "playfair/assessment/counting.h"
#include "playfair/instrument/fact_catalogue.h"
#include "portfolio_sql.h"
#include "register_reads.h"
#include "value_json.h"

namespace playfair::workspace {
namespace {

using nlohmann::json;

/// One row of the read model.
struct ListedAssessment {
  PortfolioMember member;
  assessment::Assessment assessment;
  json facts;
};

Result<std::vector<ListedAssessment>> listAssessments(const Workspace& workspace) {
  std::vector<ListedAssessment> all;
  auto query = workspace.parts().statements.use(kPortfolioAssessments);
  while (query->executeStep()) {
    ListedAssessment listed;
    listed.member.id = AssessmentId{query->getColumn(0).getString()};
    listed.assessment.id = listed.member.id;
    listed.assessment.project = ProjectId{query->getColumn(1).getString()};
    listed.assessment.instrument = query->getColumn(2).getString();
    listed.assessment.instrumentSha256 = query->getColumn(3).getString();
    const bool full = query->getColumn(4).getString() == "full";
    listed.assessment.depth = full ? instrument::Depth::Full : instrument::Depth::Essential;
    for (const auto& left : json::parse(query->getColumn(5).getString())) {
      listed.assessment.leftOut.push_back({left.at("requirement").get<std::string>(), {}});
    }
    listed.member.title = query->getColumn(6).getString();
    listed.facts = json::parse(query->getColumn(7).getString());
    all.push_back(std::move(listed));
  }
  return all;
}

/// Facts that the rules of a questionnaire look at.
std::set<std::string> factsAskedFor(const instrument::Instrument& questionnaire) {
  std::set<std::string> keys = {"kind", "roles", "stage"};
  for (const auto& requirement : questionnaire.requirements) {
    for (const auto& question : requirement.questions) {
      for (const auto& rule : question.appliesWhen) keys.insert(rule.fact);
    }
  }
  return keys;
}

Result<assessment::Facts> factsIn(const json& all, const std::set<std::string>& keys) {
  assessment::Facts facts;
  for (const std::string& key : keys) {
    const auto found = all.find(key);
    if (found == all.end()) continue;
    auto fact = readFact(*found);
    if (!fact) return tl::make_unexpected(fact.error());
    facts.emplace(key, std::move(*fact));
  }
  return facts;
}

std::string textIn(const json& facts, const std::string& key) {
  const auto found = facts.find(key);
  if (key.empty() || found == facts.end()) return {};
  const auto fact = readFact(*found);
  return fact ? assessment::factText({{key, *fact}}, key) : std::string();
}

/// Groups in an order that has nothing to do with results; what is not known comes last.
std::vector<PortfolioGroup> groupsFor(const std::vector<ListedAssessment>& listed, const std::string& key) {
  std::map<std::string, int> counted;
  for (const auto& each : listed) ++counted[textIn(each.facts, key)];
  std::vector<PortfolioGroup> groups;
  const auto take = [&](const std::string& value) {
    const auto found = counted.find(value);
    if (found == counted.end()) return;
    groups.push_back({found->first, found->second});
    counted.erase(found);
  };
  const auto catalogue = instrument::loadFactCatalogue();
  const auto* fact = catalogue ? catalogue->find(key) : nullptr;
  if (fact != nullptr) {
    for (const auto& option : fact->options) take(option.value);
  }
  const auto unknown = counted.extract("");
  while (!counted.empty()) take(std::string(counted.begin()->first));
  if (unknown) groups.push_back({"", unknown.mapped()});
  return groups;
}

/// Puts assessments that ask the same questions into one profile.
class ProfileBuilder {
 public:
  ProfileBuilder(const Workspace& workspace, PortfolioMembers& members) : m_workspace(workspace), m_members(members) {}

  Result<void> add(ListedAssessment listed, std::size_t group) {
    auto questionnaire = sharedInstrument(m_workspace, listed.assessment);
    if (!questionnaire) return tl::make_unexpected(questionnaire.error());
    auto keys = m_keys.find(questionnaire->get());
    if (keys == m_keys.end()) keys = m_keys.emplace(questionnaire->get(), factsAskedFor(**questionnaire)).first;
    auto facts = factsIn(listed.facts, keys->second);
    if (!facts) return tl::make_unexpected(facts.error());
    const auto [place, isNew] = m_places.emplace(nameOf(listed, keys->second, group), m_members.profiles.size());
    if (isNew) m_members.profiles.push_back({*questionnaire, listed.assessment, std::move(*facts), group, 0});
    ++m_members.profiles[place->second].assessments;
    listed.member.organisation = textIn(listed.facts, "organisation");
    m_members.assessments.push_back({std::move(listed.member), place->second});
    return {};
  }

 private:
  static std::string nameOf(const ListedAssessment& listed, const std::set<std::string>& keys, std::size_t group) {
    json name = {listed.assessment.instrumentSha256, static_cast<int>(listed.assessment.depth), group};
    for (const auto& left : listed.assessment.leftOut) name.push_back(left.requirement);
    for (const auto& key : keys) {
      if (const auto found = listed.facts.find(key); found != listed.facts.end()) name.push_back({key, *found});
    }
    return name.dump();
  }

  const Workspace& m_workspace;
  PortfolioMembers& m_members;
  std::map<const instrument::Instrument*, std::set<std::string>> m_keys;
  std::map<std::string, std::size_t> m_places;
};

}  // namespace

bool PortfolioProfile::asks(const instrument::Question& question) const {
  return assessment::standing(question, facts, scope) == assessment::Standing::Asked;
}

bool PortfolioProfile::isDue(const instrument::Question& question) const {
  if (!question.redLine) return false;
  const int now = assessment::stageOrder(assessment::factText(facts, "stage"));
  return now < 0 || now >= assessment::stageOrder(question.redLine->from);
}

Result<PortfolioMembers> readPortfolioMembers(const Workspace& workspace, PortfolioGrouping grouping) {
  auto listed = listAssessments(workspace);
  if (!listed) return tl::make_unexpected(listed.error());
  const std::string key = factKeyOf(grouping);
  PortfolioMembers members;
  members.groups = groupsFor(*listed, key);
  ProfileBuilder builder(workspace, members);
  for (auto& each : *listed) {
    const std::string value = textIn(each.facts, key);
    const auto group = std::find_if(members.groups.begin(), members.groups.end(),
                                    [&](const PortfolioGroup& one) { return one.value == value; });
    const auto place = static_cast<std::size_t>(group - members.groups.begin());
    if (auto added = builder.add(std::move(each), place); !added) return tl::make_unexpected(added.error());
  }
  return members;
}

}  // namespace playfair::workspace
