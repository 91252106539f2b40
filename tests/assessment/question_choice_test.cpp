// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/question_choice.h"

#include "playfair/assessment/applicability.h"
#include "support/catch.h"

using namespace playfair;
using assessment::QuestionnaireFill;

namespace {

/// R1 with an essential and a further question, R2 with one; R2 is left out.
assessment::Dossier chosenFrom() {
  instrument::Instrument questionnaire;
  for (const char* id : {"R1", "R2"}) {
    instrument::Requirement requirement;
    requirement.id = id;
    for (const char* number : {"-1", "-2"}) {
      instrument::Question question;
      question.id = std::string(id) + number;
      question.requirement = id;
      question.depth = question.id == "R1-1" ? instrument::Depth::Essential : instrument::Depth::Full;
      requirement.questions.push_back(question);
    }
    questionnaire.requirements.push_back(requirement);
  }
  assessment::Dossier dossier;
  dossier.instrument = std::make_shared<const instrument::Instrument>(questionnaire);
  dossier.assessment.leftOut = {{"R2", "Later."}};
  return dossier;
}

std::string idsOf(const std::vector<std::string>& wanted) {
  const assessment::Dossier dossier = chosenFrom();
  std::string ids;
  for (const auto* question : assessment::chosenQuestions(dossier, wanted)) ids += question->id + " ";
  return ids;
}

}  // namespace

TEST_CASE("questions are chosen by word, requirement or id, each once and in order") {
  CHECK(idsOf({}) == "R1-1 R1-2 ");
  CHECK(idsOf({"asked"}) == "R1-1 R1-2 ");
  CHECK(idsOf({"essential"}) == "R1-1 ");
  CHECK(idsOf({"all"}) == "R1-1 R1-2 R2-1 R2-2 ");
  CHECK(idsOf({"R2"}) == "R2-1 R2-2 ");
  CHECK(idsOf({"R2-2", "R1-1", "R2-2", "essential"}) == "R1-1 R2-2 ");
  CHECK(idsOf({"R9"}).empty());
}

TEST_CASE("what names nothing of a questionnaire is said") {
  const assessment::Dossier dossier = chosenFrom();
  CHECK(assessment::unknownChoices(*dossier.instrument, {"asked", "essential", "all", "R1", "R1-2"}).empty());
  CHECK(assessment::unknownChoices(*dossier.instrument, {"R1", "R3", ""}) == std::vector<std::string>{"R3", ""});
}

TEST_CASE("answers are shown where they are wanted and not in conflict") {
  assessment::Dossier dossier = chosenFrom();
  dossier.answers["R1-1"] = assessment::levelAnswer(2, "So.");
  CHECK(assessment::answerToShow(dossier, "R1-1", QuestionnaireFill::Answered).level == 2);
  CHECK(assessment::answerToShow(dossier, "R1-1", QuestionnaireFill::Blank) == assessment::Answer{});
  CHECK(assessment::answerToShow(dossier, "R1-2", QuestionnaireFill::Answered) == assessment::Answer{});
  dossier.answers["R1-1"].conflicting = true;
  CHECK(assessment::answerToShow(dossier, "R1-1", QuestionnaireFill::Answered) == assessment::Answer{});
}
