// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "playfair/exchange/answers_file.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/workspace/evidence_register.h"
#include "playfair/workspace/register.h"
#include "support/catch.h"

namespace playfair::tests {

/// A project for comparisons, with one assessment.
struct ComparedProject {
  std::string title;
  std::string organisation;
  assessment::Facts facts;
  std::vector<std::string> leftOut;  ///< requirement ids
  instrument::Depth depth = instrument::Depth::Full;
};

/// Four projects that differ in stage, ages, scope and depth.
inline std::vector<ComparedProject> fourProjects() {
  using assessment::Facts;
  const auto facts = [](const char* stage, const char* role, std::vector<std::string> ages, const char* affected) {
    Facts all{{"kind", std::string("ai-system")}, {"stage", std::string(stage)}};
    all["roles"] = std::vector<std::string>{role};
    all["ageBands"] = std::move(ages);
    all["childrenAffected"] = std::vector<std::string>{affected};
    return all;
  };
  return {{"Preschool assistant", "Example City", facts("pilot", "deployer", {"0-5"}, "direct"), {"R3", "R7", "R8"}},
          {"Sports wearables", "Example Schools", facts("operational", "procurer", {"10-12", "13-15"}, "direct"), {}},
          {"Content filter",
           "Example Platform",
           facts("operational", "developer", {"6-9", "10-12", "13-15", "16-17"}, "direct"),
           {},
           instrument::Depth::Essential},
          {"Crowd monitoring", "Example Police", facts("development", "procurer", {"13-15"}, "bystanders"), {}}};
}

/// An answer that a number stands for: mostly levels, now and then nobody knows, does not apply, or nothing yet. Every
/// third level has no reason.
inline std::optional<assessment::Answer> numberedAnswer(unsigned number) {
  assessment::Answer answer;
  const unsigned kind = number % 11;
  if (kind == 7) return std::nullopt;
  if (kind == 8 || kind == 9) {
    answer.kind = kind == 8 ? assessment::AnswerKind::AskedUnknown : assessment::AnswerKind::NotApplicable;
    answer.justification =
        kind == 8 ? "Project lead and supplier were asked on 3 November." : "There is no such thing in this project.";
    return answer;
  }
  static constexpr int kLevels[] = {3, 2, 4, 1, 3, 0, 2, 3, 2, 1};
  answer = assessment::levelAnswer(kLevels[number % 10]);
  if (number % 3 != 0)
    answer.justification =
        "Two sessions with a school, before the second release. Notes and the list of changes are kept.";
  return answer;
}

/// Adds a project with its assessment and answers to a file; returns the assessment. `seed` makes the answers differ.
inline assessment::AssessmentId addCompared(workspace::Workspace& file, const ComparedProject& wanted,
                                            const assessment::PersonId& author, unsigned seed) {
  assessment::Facts facts = wanted.facts;
  facts["organisation"] = wanted.organisation;
  const auto project = workspace::addProject(file, wanted.title, facts, author);
  REQUIRE(project);
  const auto instrument = instrument::findShippedInstrument("unicef-ai-children@2.0");
  REQUIRE(instrument);
  std::vector<assessment::LeftOut> left;
  for (const auto& id : wanted.leftOut) left.push_back({id, "Another department looks at it."});
  const auto added = workspace::addAssessment(file, *project, *instrument, wanted.depth, left, author);
  REQUIRE(added);
  std::vector<exchange::FileAnswer> answers;
  unsigned number = seed;
  for (const auto& requirement : instrument->requirements) {
    for (const auto& question : requirement.questions) {
      number = number * 31 + 7;
      if (const auto answer = numberedAnswer(number)) answers.push_back({question.id, *answer, std::nullopt});
    }
  }
  REQUIRE(exchange::importAnswers(file, *added, answers, author));
  assessment::Evidence evidence;
  evidence.project = *project;
  evidence.title = "Notes of the second session";
  evidence.support = assessment::Support::IndependentReviewer;
  REQUIRE(workspace::addEvidence(file, evidence, {{*added, "pf-unicef2-r2-03"}, {*added, "pf-unicef2-r1-01"}}, author));
  return *added;
}

}  // namespace playfair::tests
