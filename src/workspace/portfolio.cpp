// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/portfolio.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>
#include <utility>

#include "parts.h"
#include "portfolio_members.h"
#include "portfolio_sql.h"
#include "sqlite_error.h"

namespace playfair::workspace {
namespace {

/// What the answers of one profile to one question come to.
struct CountedAnswers {
  int levels = 0;
  int unknown = 0;
  int claimed = 0;
  int low = 0;
};
using CountedByQuestion = std::map<std::pair<std::size_t, std::string>, CountedAnswers>;

CountedByQuestion countAnswers(const Workspace& workspace, const PortfolioMembers& members) {
  nlohmann::json profiles = nlohmann::json::object();
  for (const auto& each : members.assessments) profiles[each.member.id.value] = each.profile;
  auto query = workspace.parts().statements.use(kPortfolioAnswers);
  query->bind(1, profiles.dump());
  CountedByQuestion counted;
  while (query->executeStep()) {
    const auto profile = static_cast<std::size_t>(query->getColumn(0).getInt64());
    counted[{profile, query->getColumn(1).getString()}] = {query->getColumn(2).getInt(), query->getColumn(3).getInt(),
                                                           query->getColumn(4).getInt(), query->getColumn(5).getInt()};
  }
  return counted;
}

void addTo(PortfolioFigure& figure, const PortfolioProfile& profile, bool due, const CountedAnswers& counted) {
  figure.asked += profile.assessments;
  figure.notAnswered += profile.assessments - counted.levels;
  figure.askedUnknown += counted.unknown;
  figure.claimed += counted.claimed;
  if (!due) return;
  figure.safeguardDue += profile.assessments;
  figure.safeguardNotMet += counted.low;
}

/// The figures of one questionnaire, in the order of its newest version.
class QuestionnaireFigures {
 public:
  QuestionnaireFigures(const PortfolioMembers& members, const CountedByQuestion& counted)
      : m_members(members), m_counted(counted) {}

  void add(std::size_t number) {
    const PortfolioProfile& profile = m_members.profiles[number];
    if (m_made.id.empty()) {
      m_made.id = profile.instrument->id;
      m_made.title = profile.instrument->shortTitle;
      m_made.disclaimer = profile.instrument->disclaimer;
    }
    m_made.assessments += profile.assessments;
    for (const auto& requirement : profile.instrument->requirements) {
      for (std::size_t i = 0; i < requirement.questions.size(); ++i) {
        addQuestion(number, requirement.questions[i], requirement.id + "." + std::to_string(i + 1));
      }
    }
  }
  [[nodiscard]] PortfolioQuestionnaire take() { return std::move(m_made); }

 private:
  void addQuestion(std::size_t number, const instrument::Question& question, const std::string& label) {
    const PortfolioProfile& profile = m_members.profiles[number];
    const auto [place, isNew] = m_places.emplace(question.id, m_made.questions.size());
    if (isNew) {
      m_made.questions.push_back({question.id,
                                  label,
                                  question.text,
                                  question.requirement,
                                  question.redLine.has_value(),
                                  {},
                                  std::vector<PortfolioFigure>(m_members.groups.size())});
    }
    if (!profile.asks(question)) return;
    PortfolioQuestion& row = m_made.questions[place->second];
    const auto found = m_counted.find({number, question.id});
    const CountedAnswers counted = found == m_counted.end() ? CountedAnswers{} : found->second;
    const bool due = profile.isDue(question);
    addTo(row.all, profile, due, counted);
    addTo(row.groups[profile.group], profile, due, counted);
  }

  const PortfolioMembers& m_members;
  const CountedByQuestion& m_counted;
  PortfolioQuestionnaire m_made;
  std::map<std::string, std::size_t> m_places;
};

/// Profiles by questionnaire, the newest version first.
std::map<std::string, std::vector<std::size_t>> byQuestionnaire(const PortfolioMembers& members) {
  std::map<std::string, std::vector<std::size_t>> numbers;
  for (std::size_t i = 0; i < members.profiles.size(); ++i) numbers[members.profiles[i].instrument->id].push_back(i);
  for (auto& [id, profiles] : numbers) {
    std::stable_sort(profiles.begin(), profiles.end(), [&](std::size_t one, std::size_t other) {
      const auto& left = *members.profiles[one].instrument;
      const auto& right = *members.profiles[other].instrument;
      return std::tuple(left.version, left.edition) > std::tuple(right.version, right.edition);
    });
  }
  return numbers;
}

bool isBehind(const PortfolioProfile& profile, const instrument::Question& question, PortfolioMatter matter,
              bool hasLevel, bool claimed, bool low) {
  if (!profile.asks(question)) return false;
  if (matter == PortfolioMatter::NotAnswered) return !hasLevel;
  return matter == PortfolioMatter::Claimed ? claimed : low && profile.isDue(question);
}

}  // namespace

std::string toText(PortfolioGrouping grouping) {
  switch (grouping) {
    case PortfolioGrouping::Type:
      return "type";
    case PortfolioGrouping::Stage:
      return "stage";
    case PortfolioGrouping::Country:
      return "country";
    case PortfolioGrouping::None:
      break;
  }
  return {};
}

std::string factKeyOf(PortfolioGrouping grouping) {
  return grouping == PortfolioGrouping::Type ? "kind" : toText(grouping);
}

int PortfolioFigure::of(PortfolioMatter matter) const {
  if (matter == PortfolioMatter::NotAnswered) return notAnswered;
  return matter == PortfolioMatter::Claimed ? claimed : safeguardNotMet;
}

int PortfolioFigure::outOf(PortfolioMatter matter) const {
  return matter == PortfolioMatter::SafeguardNotMet ? safeguardDue : asked;
}

struct PortfolioReader::Parts {
  const Workspace& workspace;
  PortfolioGrouping grouping;
  PortfolioMembers members;
};

PortfolioReader::PortfolioReader(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
PortfolioReader::PortfolioReader(PortfolioReader&&) noexcept = default;
PortfolioReader& PortfolioReader::operator=(PortfolioReader&&) noexcept = default;
PortfolioReader::~PortfolioReader() = default;

Result<PortfolioReader> PortfolioReader::open(const Workspace& workspace, PortfolioGrouping grouping) {
  auto members = guarded(&workspace.parts().database(), workspace.file(),
                         [&] { return readPortfolioMembers(workspace, grouping); });
  if (!members) return tl::make_unexpected(members.error());
  return PortfolioReader(std::make_unique<Parts>(Parts{workspace, grouping, std::move(*members)}));
}

Result<Portfolio> PortfolioReader::figures() const {
  const Workspace& workspace = m_parts->workspace;
  return guarded(&workspace.parts().database(), workspace.file(), [&]() -> Result<Portfolio> {
    const PortfolioMembers& members = m_parts->members;
    const CountedByQuestion counted = countAnswers(workspace, members);
    Portfolio portfolio;
    portfolio.grouping = m_parts->grouping;
    portfolio.groups = members.groups;
    for (const auto& [id, profiles] : byQuestionnaire(members)) {
      QuestionnaireFigures figures(members, counted);
      for (const std::size_t number : profiles) figures.add(number);
      portfolio.questionnaires.push_back(figures.take());
    }
    return portfolio;
  });
}

Result<std::vector<PortfolioMember>> PortfolioReader::members(const std::string& question, PortfolioMatter matter,
                                                              std::optional<std::size_t> group) const {
  struct Given {
    bool level = false;
    bool claimed = false;
    bool low = false;
  };
  const Workspace& workspace = m_parts->workspace;
  return guarded(&workspace.parts().database(), workspace.file(), [&]() -> Result<std::vector<PortfolioMember>> {
    std::map<std::string, Given> given;
    auto query = workspace.parts().statements.use(kPortfolioOneQuestion);
    query->bind(1, question);
    while (query->executeStep()) {
      given[query->getColumn(0).getString()] = {query->getColumn(1).getInt() != 0, query->getColumn(2).getInt() != 0,
                                                query->getColumn(3).getInt() != 0};
    }
    std::vector<PortfolioMember> behind;
    for (const auto& each : m_parts->members.assessments) {
      const PortfolioProfile& profile = m_parts->members.profiles[each.profile];
      const instrument::Question* asked = profile.instrument->findQuestion(question);
      if (asked == nullptr || (group && profile.group != *group)) continue;
      const Given& answer = given[each.member.id.value];
      if (isBehind(profile, *asked, matter, answer.level, answer.claimed, answer.low)) behind.push_back(each.member);
    }
    std::sort(behind.begin(), behind.end(), [](const PortfolioMember& one, const PortfolioMember& other) {
      return std::tie(one.title, one.organisation, one.id) < std::tie(other.title, other.organisation, other.id);
    });
    return behind;
  });
}

}  // namespace playfair::workspace
