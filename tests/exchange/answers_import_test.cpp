// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "exchange/samples.h"
#include "playfair/assessment/applicability.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/workspace/register.h"
#include "support/catch.h"

using namespace playfair::exchange;
using namespace playfair::exchange::tests;
using playfair::assessment::Answer;
using playfair::assessment::AnswerKind;
using playfair::assessment::levelAnswer;
using playfair::tests::contains;
namespace workspace = playfair::workspace;

namespace {

// A new workspace with one assessment against the questionnaire that ships with the program.
class OneAssessment {
 public:
  OneAssessment() : m_workspace(workspace::Workspace::create(m_folder / "w.playfair").value()) {
    playfair::assessment::Person person;
    person.role = "Strategist";
    m_author = workspace::addPerson(m_workspace, person, {}).value();
    const auto questionnaire = playfair::instrument::findShippedInstrument("unicef-ai-children@2.0").value();
    for (const auto& question : questionnaire.requirements.front().questions) {
      m_questions.push_back(question.id);
    }
    REQUIRE(m_questions.size() >= 3);
    const auto project = workspace::addProject(m_workspace, "A project", {}, m_author).value();
    m_assessment =
        workspace::addAssessment(m_workspace, project, questionnaire, playfair::instrument::Depth::Full, {}, m_author)
            .value();
  }

  playfair::Result<int> import(const std::vector<FileAnswer>& answers) {
    return importAnswers(m_workspace, m_assessment, answers, m_author);
  }
  playfair::assessment::Dossier dossier() const { return workspace::loadDossier(m_workspace, m_assessment).value(); }
  Answer answer(std::size_t question) const { return dossier().answers[m_questions[question]]; }
  const std::string& id(std::size_t question) const { return m_questions[question]; }
  std::filesystem::path file(const std::string& name) const { return m_folder / name; }
  std::size_t revisions() const { return m_workspace.log().value().size(); }

 private:
  playfair::tests::TemporaryFolder m_folder;
  workspace::Workspace m_workspace;
  playfair::assessment::PersonId m_author;
  playfair::assessment::AssessmentId m_assessment;
  std::vector<std::string> m_questions;
};

}  // namespace

TEST_CASE("Imported answers replace what was there") {
  OneAssessment one;
  CHECK(one.import({{one.id(0), levelAnswer(3, "Seen."), true}, {one.id(1), levelAnswer(1, "Planned."), {}}}).value() ==
        2);
  CHECK(one.answer(0).level == 3);
  CHECK(one.answer(0).publish);
  CHECK_FALSE(one.answer(1).publish);

  CHECK(one.import({{one.id(0), levelAnswer(2), {}}}).value() == 1);
  CHECK(one.answer(0) == levelAnswer(2));
  CHECK(one.answer(1).level == 1);
}

TEST_CASE("The tick stays while the words stay, unless the file speaks of it") {
  OneAssessment one;
  REQUIRE(one.import({{one.id(0), levelAnswer(3, "Seen."), true}}).has_value());
  SECTION("the same words") {
    REQUIRE(one.import({{one.id(0), levelAnswer(4, "Seen."), {}}}).has_value());
    CHECK(one.answer(0).publish);
  }
  SECTION("other words") {
    REQUIRE(one.import({{one.id(0), levelAnswer(3, "The mother said so."), {}}}).has_value());
    CHECK_FALSE(one.answer(0).publish);
  }
  SECTION("the file takes it away") {
    REQUIRE(one.import({{one.id(0), levelAnswer(3, "Seen."), false}}).has_value());
    CHECK_FALSE(one.answer(0).publish);
  }
  SECTION("the file gives it to other words") {
    REQUIRE(one.import({{one.id(0), levelAnswer(3, "Other."), true}}).has_value());
    CHECK(one.answer(0).publish);
  }
}

TEST_CASE("Importing the same again changes nothing") {
  OneAssessment one;
  const std::vector<FileAnswer> answers = {{one.id(0), levelAnswer(3, "Seen."), true}, {one.id(1), levelAnswer(0), {}}};
  CHECK(one.import(answers).value() == 2);
  const std::size_t before = one.revisions();
  CHECK(one.import(answers).value() == 0);
  CHECK(one.import({}).value() == 0);
  CHECK(one.revisions() == before);
}

TEST_CASE("One wrong answer keeps all of them out") {
  OneAssessment one;
  const std::size_t before = one.revisions();
  Answer noReason;
  noReason.kind = AnswerKind::NotApplicable;
  CHECK_FALSE(one.import({{one.id(0), levelAnswer(3), {}}, {one.id(1), noReason, {}}}).has_value());
  CHECK_FALSE(one.import({{one.id(0), levelAnswer(3), {}}, {"pf-none", levelAnswer(1), {}}}).has_value());
  CHECK_FALSE(one.import({{one.id(0), levelAnswer(7), {}}}).has_value());
  CHECK(one.revisions() == before);
}

TEST_CASE("A template comes back as it went out") {
  OneAssessment one;
  Answer unknown;
  unknown.kind = AnswerKind::AskedUnknown;
  REQUIRE(one.import({{one.id(0), levelAnswer(3, "=Seen; \"twice\", å\nand again"), true}, {one.id(1), unknown, {}}})
              .has_value());
  const std::size_t before = one.revisions();
  for (const std::string name : {"t.json", "t.csv"}) {
    CAPTURE(name);
    REQUIRE(writeAnswersTemplate(one.file(name), one.dossier()).has_value());
    const std::string bytes = bytesOf(one.file(name));
    const auto dossier = one.dossier();
    for (const auto* question : playfair::assessment::askedQuestions(dossier)) {
      CHECK(contains(bytes, question->id));
    }
    const auto answers = readAnswersFile(one.file(name), *dossier.instrument, {});
    REQUIRE(answers.has_value());
    CHECK(answers->size() == 2);
    CHECK(one.import(*answers).value() == 0);
  }
  CHECK(one.revisions() == before);
  CHECK(one.answer(0).publish);
}

TEST_CASE("A template file with another ending is refused") {
  OneAssessment one;
  const auto written = writeAnswersTemplate(one.file("t.ods"), one.dossier());
  REQUIRE_FALSE(written.has_value());
  CHECK(written.error().code == playfair::ErrorCode::Invalid);
  CHECK_FALSE(std::filesystem::exists(one.file("t.ods")));
}
