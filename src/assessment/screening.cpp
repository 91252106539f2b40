// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/screening.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "playfair/assessment/applicability.h"
#include "playfair/assessment/counting.h"

namespace playfair::assessment {
namespace {

constexpr std::string_view kScreeningId = "screening";
constexpr std::string_view kWhichChildren = "pf-screen1-r2-01";
constexpr std::string_view kMistakeCaught = "pf-screen1-r2-02";
constexpr std::string_view kMistakePutRight = "pf-screen1-r2-03";
constexpr int kSettledFrom = 3;

/// Those in which a child can be pointed to.
constexpr std::array<const char*, 4> kFactsOnChildren = {"childrenAffected", "howChildrenMeet", "dataAboutChildren",
                                                         "childrenNumber"};

class Screening {
 public:
  explicit Screening(const Dossier& dossier) : m_dossier(dossier), m_facts(dossier.facts) {}

  ScreeningSuggestion suggest() {
    for (const char* key : kFactsOnChildren) {
      if (pointsToChild(key)) m_suggestion.facts.emplace_back(key);
    }
    for (const instrument::Question* question : askedQuestions(m_dossier)) {
      if (!isSettled(question->id)) m_suggestion.notSettled.push_back(question->id);
      if (question->requirement == "R1" && isSettled(question->id)) m_suggestion.reasons.push_back(question->id);
    }
    m_suggestion.end = end();
    if (m_suggestion.end == ScreeningEnd::Assess) {
      addQuestionnaires();
      addDepth();
    }
    return std::move(m_suggestion);
  }

 private:
  [[nodiscard]] bool isNotKnown(const char* key) const {
    const auto fact = m_facts.find(key);
    return fact == m_facts.end() || std::holds_alternative<NotKnown>(fact->second);
  }

  [[nodiscard]] bool saysNotKnown(const char* key) const {
    const auto fact = m_facts.find(key);
    return fact != m_facts.end() && std::holds_alternative<NotKnown>(fact->second);
  }

  [[nodiscard]] bool has(const char* key, std::string_view value) const {
    const auto values = factValues(m_facts, key);
    return std::find(values.begin(), values.end(), value) != values.end();
  }

  /// What is not known never leads to less.
  [[nodiscard]] bool hasOrNotKnown(const char* key, std::string_view value) const {
    return isNotKnown(key) || has(key, value);
  }

  /// With evidence alone nobody can follow the reason: it has to be written.
  [[nodiscard]] bool isSettled(std::string_view question) const {
    const auto answer = m_dossier.answers.find(std::string(question));
    return answer != m_dossier.answers.end() && isAnswered(answer->second) && answer->second.level >= kSettledFrom &&
           !isClaimed(answer->second, false);
  }

  /// A question that does not apply plays no part.
  [[nodiscard]] bool isOpen(std::string_view question) const {
    return std::find(m_suggestion.notSettled.begin(), m_suggestion.notSettled.end(), question) !=
           m_suggestion.notSettled.end();
  }

  [[nodiscard]] bool pointsToChild(std::string_view key) const {
    const auto fact = m_facts.find(std::string(key));
    if (fact == m_facts.end()) return false;
    if (const auto* number = std::get_if<std::int64_t>(&fact->second)) return *number > 0;
    if (key == "dataAboutChildren") return !factText(m_facts, key).empty() && factText(m_facts, key) != "none";
    return !factValues(m_facts, key).empty();
  }

  /// For facts with several choices, only the mark that says so counts: nothing chosen may mean that there is none.
  [[nodiscard]] bool isFactOpen(const char* key) const {
    const std::string_view name = key;
    const bool choices = name == "childrenAffected" || name == "howChildrenMeet";
    return choices ? saysNotKnown(key) : isNotKnown(key);
  }

  [[nodiscard]] ScreeningEnd end() {
    if (!m_suggestion.facts.empty()) return ScreeningEnd::Assess;
    for (const char* key : kFactsOnChildren) {
      if (isFactOpen(key)) m_suggestion.facts.emplace_back(key);
    }
    const auto& open = m_suggestion.notSettled;
    const bool childrenOpen = std::any_of(open.begin(), open.end(), [&](const std::string& id) {
      const instrument::Question* question = m_dossier.instrument->findQuestion(id);
      return id == kWhichChildren || (question != nullptr && question->requirement == "R1");
    });
    if (childrenOpen || !m_suggestion.facts.empty()) return ScreeningEnd::FindOutFirst;
    const bool recordOpen = std::any_of(open.begin(), open.end(), [&](const std::string& id) {
      const instrument::Question* question = m_dossier.instrument->findQuestion(id);
      return question != nullptr && question->requirement == "R3";
    });
    return recordOpen ? ScreeningEnd::PutOnRecord : ScreeningEnd::NoneNeeded;
  }

  void addQuestionnaires() {
    auto& suggested = m_suggestion.questionnaires;
    const auto decisionAhead = [this](const char* stage) { return has("stage", stage); };
    if (isNotKnown("stage") || decisionAhead("planned") || decisionAhead("design") || decisionAhead("development") ||
        decisionAhead("evaluation")) {
      suggested.push_back({"child-rights-impact", QuestionnaireReason::DecisionAhead});
    }
    if (isNotKnown("technique") || !has("technique", "none") || hasOrNotKnown("kind", "policy") ||
        has("kind", "organisation")) {
      suggested.push_back({"unicef-ai-children", QuestionnaireReason::UsesAi});
    }
    if (has("applicationTypes", "public-safety")) {
      suggested.push_back({"public-safety-ai", QuestionnaireReason::PublicSafety});
    }
    if (hasOrNotKnown("kind", "organisation") || (has("roles", "policy-maker") && has("kind", "policy"))) {
      suggested.push_back({"smart-city-human-rights", QuestionnaireReason::GovernsAi});
    }
    if (suggested.empty()) suggested.push_back({"child-rights-impact", QuestionnaireReason::AffectsChildren});
  }

  void addDepth() {
    auto& reasons = m_suggestion.depthReasons;
    if (hasOrNotKnown("howChildrenMeet", "subject")) reasons.push_back(DepthReason::JudgesChildren);
    const bool acts = hasOrNotKnown("kind", "ai-system") || has("kind", "way-of-working");
    if (acts && (hasOrNotKnown("automation", "decides-with-human") || has("automation", "decides-alone"))) {
      reasons.push_back(DepthReason::Decides);
    }
    if (hasOrNotKnown("dataAboutChildren", "sensitive")) reasons.push_back(DepthReason::SensitiveData);
    if (has("applicationTypes", "vulnerable-groups")) reasons.push_back(DepthReason::VulnerableChildren);
    if (isOpen(kWhichChildren)) reasons.push_back(DepthReason::ChildrenNotKnown);
    if (isOpen(kMistakeCaught)) reasons.push_back(DepthReason::MistakeNotCaught);
    if (isOpen(kMistakePutRight)) reasons.push_back(DepthReason::MistakeNotPutRight);
    m_suggestion.depth = reasons.empty() ? instrument::Depth::Essential : instrument::Depth::Full;
  }

  const Dossier& m_dossier;
  const Facts& m_facts;
  ScreeningSuggestion m_suggestion;
};

}  // namespace

bool isScreening(const Dossier& dossier) {
  return dossier.instrument != nullptr && dossier.instrument->id == kScreeningId;
}

std::optional<ScreeningSuggestion> screeningSuggestion(const Dossier& dossier) {
  if (!isScreening(dossier)) return std::nullopt;
  return Screening(dossier).suggest();
}

std::string toText(ScreeningEnd end) {
  switch (end) {
    case ScreeningEnd::Assess:
      return "assess";
    case ScreeningEnd::FindOutFirst:
      return "find-out-first";
    case ScreeningEnd::PutOnRecord:
      return "put-on-record";
    case ScreeningEnd::NoneNeeded:
      break;
  }
  return "none-needed";
}

}  // namespace playfair::assessment
