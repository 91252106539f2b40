// SPDX-License-Identifier: EUPL-1.2
#include "assessment/sample_dossier.h"

#include <array>
#include <cstddef>

namespace playfair::assessment::tests {

namespace {

const std::array<std::string, 7> kStageNames = {"planned",    "design",      "development", "pilot",
                                                "evaluation", "operational", "retired"};
const std::array<std::string, 4> kRoleNames = {"policy-maker", "procurer", "developer", "deployer"};
const std::array<std::string, 4> kKindNames = {"ai-system", "policy", "way-of-working", "organisation"};

template <std::size_t Size>
std::vector<std::string> someOf(std::mt19937& random, const std::array<std::string, Size>& names) {
  std::vector<std::string> chosen;
  for (const std::string& name : names) {
    if (pick(random, 3) == 0) {
      chosen.push_back(name);
    }
  }
  return chosen;
}

template <std::size_t Size>
std::string oneOf(std::mt19937& random, const std::array<std::string, Size>& names) {
  return names[static_cast<std::size_t>(pick(random, static_cast<int>(Size)))];
}

instrument::Question randomQuestion(std::mt19937& random, const std::string& id, const std::string& requirement) {
  instrument::Question question = pick(random, 5) == 0 ? safeguardQuestion(id, requirement, oneOf(random, kStageNames))
                                                       : plainQuestion(id, requirement);
  question.weight = 1 + pick(random, 5);
  question.depth = pick(random, 2) == 0 ? instrument::Depth::Essential : instrument::Depth::Full;
  if (pick(random, 3) == 0) {
    question.roles = someOf(random, kRoleNames);
  }
  if (pick(random, 4) == 0) {
    question.kinds = someOf(random, kKindNames);
  }
  if (pick(random, 4) == 0) {
    question.stages = someOf(random, kStageNames);
  }
  if (pick(random, 4) == 0) {
    question.appliesWhen.push_back({"dataAboutChildren", {"personal", "sensitive"}});
  }
  return question;
}

Facts randomFacts(std::mt19937& random) {
  Facts facts;
  if (pick(random, 3) != 0) {
    facts["kind"] = oneOf(random, kKindNames);
  }
  if (pick(random, 3) != 0) {
    facts["roles"] = someOf(random, kRoleNames);
  }
  if (pick(random, 3) != 0) {
    facts["stage"] = oneOf(random, kStageNames);
  }
  if (pick(random, 3) != 0) {
    facts["dataAboutChildren"] = std::string(pick(random, 2) == 0 ? "none" : "personal");
  }
  if (pick(random, 6) == 0) {
    facts["stage"] = NotKnown{};
  }
  return facts;
}

}  // namespace

int pick(std::mt19937& random, int below) {
  // Not std::uniform_int_distribution: its numbers differ between libraries, and a seed must mean one dossier.
  return static_cast<int>(random() % static_cast<unsigned>(below));
}

instrument::Question plainQuestion(const std::string& id, const std::string& requirement) {
  instrument::Question question;
  question.id = id;
  question.requirement = requirement;
  question.text = "Is it so?";
  return question;
}

instrument::Question safeguardQuestion(const std::string& id, const std::string& requirement, const std::string& from) {
  instrument::Question question = plainQuestion(id, requirement);
  question.redLine = instrument::RedLine{from, "It cannot be offset.", "Half of it."};
  question.depth = instrument::Depth::Essential;
  return question;
}

Dossier smallDossier() {
  instrument::Instrument questionnaire;
  questionnaire.id = "small";
  questionnaire.version = "1.0";
  questionnaire.requirements = {
      {"R1",
       "First",
       "First",
       "",
       {},
       {plainQuestion("a", "R1"), plainQuestion("b", "R1"), plainQuestion("c", "R1"),
        safeguardQuestion("s", "R1", "pilot")}},
      {"R2", "Second", "Second", "", {}, {plainQuestion("d", "R2"), plainQuestion("e", "R2")}},
      {"R3", "Third", "Third", "", {}, {plainQuestion("f", "R3")}}};
  Dossier dossier;
  dossier.project.title = "A project";
  dossier.instrument = std::make_shared<const instrument::Instrument>(questionnaire);
  return dossier;
}

instrument::Instrument& editInstrument(Dossier& dossier) {
  auto copy = std::make_shared<instrument::Instrument>(*dossier.instrument);
  dossier.instrument = copy;
  return *copy;
}

Answer randomAnswer(std::mt19937& random) {
  Answer answer;
  const int kind = pick(random, 8);
  if (kind <= 4) {
    answer = levelAnswer(pick(random, 5));
  } else if (kind == 5) {
    answer.kind = AnswerKind::NotApplicable;
  } else if (kind == 6) {
    answer.kind = AnswerKind::AskedUnknown;
  }
  answer.justification = pick(random, 2) == 0 ? "" : "Because.";
  answer.conflicting = pick(random, 12) == 0;
  if (pick(random, 8) == 0) answer.from = TakenOver{AssessmentId{"a"}, "other@1.0", "q", pick(random, 2) == 0};
  return answer;
}

Dossier randomDossier(std::mt19937& random) {
  instrument::Instrument questionnaire;
  Dossier dossier;
  const int requirements = 1 + pick(random, 6);
  for (int r = 1; r <= requirements; ++r) {
    instrument::Requirement requirement;
    requirement.id = "R" + std::to_string(r);
    requirement.title = "Requirement " + std::to_string(r);
    for (int q = pick(random, 7); q > 0; --q) {
      requirement.questions.push_back(randomQuestion(random, requirement.id + "-" + std::to_string(q), requirement.id));
    }
    for (const instrument::Question& question : requirement.questions) {
      if (pick(random, 4) != 0) {
        dossier.answers[question.id] = randomAnswer(random);
      }
      if (pick(random, 6) == 0) {
        dossier.links.push_back({question.id, EvidenceId{"e-" + question.id}});
      }
    }
    if (pick(random, 5) == 0) {
      dossier.assessment.leftOut.push_back({requirement.id, "Somebody else looks at it."});
    }
    questionnaire.requirements.push_back(requirement);
  }
  dossier.facts = randomFacts(random);
  dossier.assessment.depth = pick(random, 2) == 0 ? instrument::Depth::Essential : instrument::Depth::Full;
  dossier.instrument = std::make_shared<const instrument::Instrument>(questionnaire);
  return dossier;
}

}  // namespace playfair::assessment::tests
