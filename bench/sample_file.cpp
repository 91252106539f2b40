// SPDX-License-Identifier: EUPL-1.2
#include "sample_file.h"

#include <stdlib.h>

#include <array>

#include "bench_row.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/workspace/register.h"

namespace playfair::bench {

namespace {

constexpr std::size_t kAnswers = 75;
constexpr std::array<const char*, 4> kStages = {"planned", "development", "pilot", "operational"};
constexpr std::array<const char*, 5> kCountries = {"Sweden", "Finland", "France", "Estonia", "Ireland"};

assessment::Facts factsFor(std::size_t number) {
  assessment::Facts facts;
  facts["kind"] = std::string(number % 7 == 0 ? "policy" : "ai-system");
  facts["stage"] = std::string(kStages[number % kStages.size()]);
  facts["country"] = std::string(kCountries[number % kCountries.size()]);
  facts["organisation"] = "City " + std::to_string(number % 90);
  facts["purpose"] = std::string("Answers questions of parents about places in preschools, day and night.");
  facts["roles"] = std::vector<std::string>{number % 2 == 0 ? "deployer" : "procurer"};
  return facts;
}

assessment::Answer answerFor(std::size_t number) {
  if (number % 11 == 3) {
    assessment::Answer unknown;
    unknown.kind = assessment::AnswerKind::AskedUnknown;
    return unknown;
  }
  const bool explained = number % 3 != 0;
  return assessment::levelAnswer(
      static_cast<int>(number % 5),
      explained ? "Two sessions with a school before the second release. Notes are kept." : "");
}

}  // namespace

BenchFolder::BenchFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "playfair-bench-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder can be made");
  m_path = pattern;
}

BenchFolder::~BenchFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(m_path, ignored);
}

SampleFile::SampleFile(const std::filesystem::path& file, int number)
    : store(taken(workspace::Workspace::create(file))),
      person(taken(workspace::addPerson(store, {{}, "strategist", "Example City", {}}, {}))),
      questionnaire(taken(instrument::findShippedInstrument("unicef-ai-children@2.0"))) {
  for (const auto& requirement : questionnaire.requirements) {
    for (const auto& question : requirement.questions) {
      if (questions.size() < kAnswers) questions.push_back(question.id);
    }
  }
  for (std::size_t i = 0; i < static_cast<std::size_t>(number); ++i) {
    const auto project = taken(workspace::addProject(store, "Project " + std::to_string(i), factsFor(i), person));
    assessments.push_back(
        taken(workspace::addAssessment(store, project, questionnaire, instrument::Depth::Full, {}, person)));
    std::vector<workspace::Change> changes;
    for (std::size_t q = 0; q < questions.size(); ++q) {
      changes.push_back({workspace::answerSubject(assessments.back(), questions[q]),
                         workspace::toJson(answerFor(i * 31 + q * 7)),
                         {}});
    }
    static_cast<void>(taken(store.append(changes, person)));
  }
}

}  // namespace playfair::bench
