// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/portfolio.h"

#include <algorithm>
#include <random>

#include "fixture.h"
#include "playfair/assessment/applicability.h"
#include "playfair/assessment/counting.h"

using namespace playfair;
using namespace playfair::tests;
using workspace::Portfolio;
using workspace::PortfolioFigure;
using workspace::PortfolioGrouping;
using workspace::PortfolioMatter;
using workspace::PortfolioReader;

namespace {

Portfolio portfolioOf(const Workspace& workspace, PortfolioGrouping grouping) {
  return valueOf(valueOf(PortfolioReader::open(workspace, grouping)).figures());
}

/// Assessments that differ in all that decides what is asked, some answers, some evidence. Same seed, same file.
void addMany(Sample& sample, int number, unsigned seed) {
  std::mt19937 random(seed);
  const auto pick = [&](unsigned below) { return static_cast<int>(random() % below); };
  const auto asked = smallInstrument();
  const char* stages[] = {"planned", "pilot", "operational"};
  const char* kinds[] = {"ai-system", "policy"};
  for (int i = 0; i < number; ++i) {
    assessment::Facts facts;
    if (pick(4) != 0) facts["stage"] = std::string(stages[pick(3)]);
    if (pick(4) != 0) facts["kind"] = std::string(kinds[pick(2)]);
    if (pick(3) != 0) facts["country"] = std::string(pick(2) == 0 ? "Sweden" : "France");
    facts["organisation"] = "City " + std::to_string(pick(5));
    const auto project =
        valueOf(workspace::addProject(sample.workspace, "P" + std::to_string(i), facts, sample.person));
    std::vector<assessment::LeftOut> left;
    if (pick(3) == 0) left.push_back({asked.requirements.front().id, "Another department looks at it."});
    const auto depth = pick(2) == 0 ? instrument::Depth::Full : instrument::Depth::Essential;
    const auto id = valueOf(workspace::addAssessment(sample.workspace, project, asked, depth, left, sample.person));
    for (const auto& question : sample.questions) {
      assessment::Answer answer = assessment::levelAnswer(pick(5), pick(2) == 0 ? "Seen." : " \n");
      const int kind = pick(5);
      if (kind == 0) continue;
      if (kind == 1) answer.kind = assessment::AnswerKind::AskedUnknown;
      // Taken over from elsewhere: it counts once it is confirmed.
      if (pick(6) == 0)
        answer.from = assessment::TakenOver{sample.assessment, "small-example@1.0", question, pick(2) == 0};
      sample.write(workspace::answerSubject(id, question), workspace::toJson(answer));
      if (pick(3) != 0) continue;
      auto note = sample.note("Note");
      note.project = project;
      static_cast<void>(valueOf(workspace::addEvidence(sample.workspace, note, {{id, question}}, sample.person)));
    }
  }
}

/// The same figures the slow way, from dossiers that are read through the log.
PortfolioFigure countedSlowly(const Workspace& workspace, const std::string& question, const std::string& stage) {
  PortfolioFigure figure;
  for (const auto& entry : valueOf(workspace::listProjects(workspace))) {
    for (const auto& each : entry.assessments) {
      const auto dossier = valueOf(workspace::loadDossier(workspace, each.id));
      if (stage != "any" && assessment::factText(dossier.facts, "stage") != stage) continue;
      const auto asked = assessment::askedQuestions(dossier);
      const bool isAsked =
          std::any_of(asked.begin(), asked.end(), [&](const auto* one) { return one->id == question; });
      if (!isAsked) continue;
      const auto found = dossier.answers.find(question);
      const assessment::Answer answer = found == dossier.answers.end() ? assessment::Answer{} : found->second;
      ++figure.asked;
      figure.notAnswered += assessment::isAnswered(answer) ? 0 : 1;
      const bool said = !answer.conflicting && !answer.awaitsConfirmation();
      figure.askedUnknown += said && answer.kind == assessment::AnswerKind::AskedUnknown ? 1 : 0;
      figure.claimed += assessment::isClaimed(answer, dossier.hasEvidence(question)) ? 1 : 0;
      for (const auto& requirement : assessment::count(dossier).requirements) {
        for (const auto& safeguard : requirement.safeguards) {
          if (safeguard.question != question || !safeguard.due) continue;
          ++figure.safeguardDue;
          figure.safeguardNotMet += safeguard.state == assessment::SafeguardState::NotMet ? 1 : 0;
        }
      }
    }
  }
  return figure;
}

}  // namespace

TEST_CASE("a portfolio gives the figures that dossiers give one by one, whatever is asked of whom") {
  TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  addMany(sample, 25, 7);
  const Portfolio portfolio = portfolioOf(sample.workspace, PortfolioGrouping::Stage);
  REQUIRE(portfolio.questionnaires.size() == 1);
  const auto& questionnaire = portfolio.questionnaires.front();
  CHECK(questionnaire.assessments == 26);
  REQUIRE(questionnaire.questions.size() == sample.questions.size());
  int unlike = 0;
  for (const auto& question : questionnaire.questions) {
    CAPTURE(question.id);
    CHECK(question.all == countedSlowly(sample.workspace, question.id, "any"));
    REQUIRE(question.groups.size() == portfolio.groups.size());
    for (std::size_t i = 0; i < portfolio.groups.size(); ++i) {
      CHECK(question.groups[i] == countedSlowly(sample.workspace, question.id, portfolio.groups[i].value));
    }
    unlike += question.all.asked < 26 ? 1 : 0;
  }
  CHECK(unlike > 0);
}

TEST_CASE("groups come in the order of the catalogue or the alphabet, what is not known last") {
  TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  addMany(sample, 25, 3);
  const auto values = [&](PortfolioGrouping grouping) {
    std::vector<std::string> all;
    int assessments = 0;
    for (const auto& group : portfolioOf(sample.workspace, grouping).groups) {
      all.push_back(group.value);
      assessments += group.assessments;
    }
    CHECK(assessments == 26);
    return all;
  };
  CHECK(values(PortfolioGrouping::Stage) == std::vector<std::string>{"planned", "pilot", "operational", ""});
  CHECK(values(PortfolioGrouping::Type) == std::vector<std::string>{"ai-system", "policy", ""});
  CHECK(values(PortfolioGrouping::Country) == std::vector<std::string>{"France", "Sweden", ""});
  CHECK(values(PortfolioGrouping::None) == std::vector<std::string>{""});
}

TEST_CASE("who is behind a figure is as many as it says, by name") {
  TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  addMany(sample, 25, 11);
  const auto reader = valueOf(PortfolioReader::open(sample.workspace, PortfolioGrouping::Stage));
  const Portfolio portfolio = valueOf(reader.figures());
  for (const auto& question : portfolio.questionnaires.front().questions) {
    for (const auto matter :
         {PortfolioMatter::NotAnswered, PortfolioMatter::Claimed, PortfolioMatter::SafeguardNotMet}) {
      const auto all = valueOf(reader.members(question.id, matter, std::nullopt));
      CHECK(static_cast<int>(all.size()) == question.all.of(matter));
      CHECK(std::is_sorted(all.begin(), all.end(),
                           [](const auto& one, const auto& other) { return one.title < other.title; }));
      for (std::size_t i = 0; i < portfolio.groups.size(); ++i) {
        CHECK(static_cast<int>(valueOf(reader.members(question.id, matter, i)).size()) ==
              question.groups[i].of(matter));
      }
    }
  }
}

TEST_CASE("a file without assessments has a portfolio that says so") {
  TemporaryFolder folder;
  const auto empty = valueOf(Workspace::create(folder / "a.playfair"));
  const Portfolio portfolio = portfolioOf(empty, PortfolioGrouping::Stage);
  CHECK(portfolio.groups.empty());
  CHECK(portfolio.questionnaires.empty());
}
