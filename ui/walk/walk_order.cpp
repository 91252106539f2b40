// SPDX-License-Identifier: EUPL-1.2
#include "walk/walk_order.h"

#include <algorithm>

#include "playfair/assessment/applicability.h"
#include "playfair/assessment/counting.h"
#include "session/text.h"

namespace playfair::ui {
namespace {

using Questions = std::vector<const instrument::Question*>;

std::size_t indexOf(const Questions& questions, const std::string& id) {
  const auto found =
      std::find_if(questions.begin(), questions.end(), [&id](const auto* each) { return each->id == id; });
  return static_cast<std::size_t>(found - questions.begin());
}

}  // namespace

std::vector<RequirementRow> requirementRows(const assessment::Dossier& dossier, const QStringList& comeBack) {
  std::vector<RequirementRow> rows;
  for (const auto& requirement : dossier.instrument->requirements) {
    RequirementRow row;
    row.id = requirement.id;
    row.title = toQt(requirement.shortTitle.empty() ? requirement.title : requirement.shortTitle);
    row.inScope = dossier.assessment.takesUp(requirement.id);
    rows.push_back(row);
  }
  for (const auto* question : assessment::askedQuestions(dossier)) {
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const auto& each) { return each.id == question->requirement; });
    if (row == rows.end()) continue;
    row->asked += 1;
    if (assessment::isAnswered(answerTo(dossier, question->id))) row->answered += 1;
    if (comeBack.contains(toQt(question->id))) row->comeBack += 1;
  }
  return rows;
}

assessment::Answer answerTo(const assessment::Dossier& dossier, const std::string& question) {
  const auto found = dossier.answers.find(question);
  return found == dossier.answers.end() ? assessment::Answer{} : found->second;
}

bool needsAnswer(const assessment::Dossier& dossier, const std::string& question) {
  const assessment::Answer answer = answerTo(dossier, question);
  return answer.conflicting || answer.awaitsConfirmation() || answer.kind == assessment::AnswerKind::NotAsked;
}

std::string nextNotAnswered(const assessment::Dossier& dossier, const std::string& from) {
  const Questions questions = assessment::askedQuestions(dossier);
  if (questions.empty()) return {};
  const std::size_t start = std::min(indexOf(questions, from), questions.size() - 1);
  for (std::size_t i = 1; i <= questions.size(); ++i) {
    const std::string& id = questions[(start + i) % questions.size()]->id;
    if (needsAnswer(dossier, id)) return id;
  }
  return {};
}

std::string neighbour(const assessment::Dossier& dossier, const std::string& from, int step) {
  const Questions questions = assessment::askedQuestions(dossier);
  const auto there = static_cast<std::ptrdiff_t>(indexOf(questions, from)) + step;
  if (there < 0 || there >= static_cast<std::ptrdiff_t>(questions.size())) return {};
  return questions[static_cast<std::size_t>(there)]->id;
}

std::string firstToAnswer(const assessment::Dossier& dossier, const std::string& requirement) {
  std::string first;
  for (const auto* question : assessment::askedQuestions(dossier)) {
    if (!requirement.empty() && question->requirement != requirement) continue;
    if (needsAnswer(dossier, question->id)) return question->id;
    if (first.empty()) first = question->id;
  }
  return first;
}

bool isAsked(const assessment::Dossier& dossier, const std::string& question) {
  const Questions questions = assessment::askedQuestions(dossier);
  return indexOf(questions, question) < questions.size();
}

QuestionNumber numberOf(const assessment::Dossier& dossier, const std::string& question) {
  QuestionNumber result;
  const auto* wanted = dossier.instrument->findQuestion(question);
  if (wanted == nullptr) return result;
  for (const auto* each : assessment::askedQuestions(dossier)) {
    if (each->requirement != wanted->requirement) continue;
    result.of += 1;
    if (each->id == question) result.number = result.of;
  }
  return result;
}

}  // namespace playfair::ui
