// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/register.h"

#include "fixture.h"
#include "playfair/workspace/sha256.h"

using namespace playfair;
using namespace playfair::tests;
using assessment::Answer;
using assessment::AnswerKind;

TEST_CASE("a dossier is what was written") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto& questions = sample.questions;
  REQUIRE(questions.size() >= 3);
  sample.write(workspace::answerSubject(sample.assessment, questions[1]),
               workspace::toJson(Answer{AnswerKind::NotApplicable, 0, "No children there.", true, false}));
  sample.write(workspace::answerSubject(sample.assessment, questions[2]),
               workspace::toJson(Answer{AnswerKind::AskedUnknown, 0, "", false, false}));
  const auto dossier = valueOf(workspace::loadDossier(sample.workspace, sample.assessment));
  CHECK(dossier.project.id == sample.project);
  CHECK(dossier.project.title == "Förskoleassistent");
  CHECK(dossier.assessment.id == sample.assessment);
  CHECK(dossier.assessment.instrument == "small-example@1.0");
  CHECK(dossier.assessment.instrumentEdition == 1);
  CHECK(dossier.assessment.instrumentSha256 == workspace::sha256(smallInstrument().canonical));
  CHECK(dossier.instrument->canonical == smallInstrument().canonical);
  CHECK(dossier.answers.at(questions[0]) == assessment::levelAnswer(0, "Because of what we saw in " + questions[0]));
  CHECK(dossier.answers.at(questions[1]) == Answer{AnswerKind::NotApplicable, 0, "No children there.", true, false});
  CHECK(dossier.answers.at(questions[2]).kind == AnswerKind::AskedUnknown);
  CHECK(dossier.account.at({"overview", "en"}) == "The assistant answers.");
  CHECK(assessment::factText(dossier.facts, "kind") == "ai-system");
  CHECK(std::holds_alternative<assessment::NotKnown>(dossier.facts.at("stage")));
  CHECK(std::get<std::int64_t>(dossier.facts.at("childrenNumber")) == 4200);
  CHECK(dossier.lastChanged == valueOf(sample.workspace.log()).back().at);
  CHECK(errorOf(workspace::loadDossier(sample.workspace, AssessmentId{"none"})) == ErrorCode::NotFound);
}

TEST_CASE("values keep their form through JSON") {
  const std::vector<std::string> answers = {
      R"({"because":"","level":null,"publish":false})", R"({"because":"b","level":4,"publish":true})",
      R"({"because":"c","level":"na","publish":false})", R"({"because":"","level":"unknown","publish":false})"};
  for (const auto& json : answers) CHECK(workspace::toJson(valueOf(workspace::answerFromJson(json))) == json);
  for (const char* json :
       {R"({"level":5,"because":"","publish":false})", R"({"level":-1,"because":"","publish":false})",
        R"({"level":1.0,"because":"","publish":false})", R"({"level":"two","because":"","publish":false})",
        R"({"because":"","publish":false})", R"({"level":1,"publish":false})",
        R"({"level":1,"because":1,"publish":false})", R"({"level":1,"because":"","publish":0})", "[]", "1"}) {
    INFO(json);
    CHECK(errorOf(workspace::answerFromJson(json)) == ErrorCode::Invalid);
  }
  for (const std::string json : {R"("ai-system")", R"(["a","b"])", "[]", "12", R"({"notKnown":true})"}) {
    CHECK(workspace::toJson(valueOf(workspace::factFromJson(json))) == json);
  }
  for (const char* json : {"1.5", "null", "true", "[1]", R"({"notKnown":false})", R"({"a":1})"}) {
    INFO(json);
    CHECK(errorOf(workspace::factFromJson(json)) == ErrorCode::Invalid);
  }
  CHECK(valueOf(workspace::accountFromJson(workspace::accountJson("Text\n"))) == "Text\n");
  CHECK(errorOf(workspace::accountFromJson("{}")) == ErrorCode::Invalid);
}

TEST_CASE("an assessment keeps its scope, depth and edition through a change") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  auto changed = valueOf(workspace::loadDossier(sample.workspace, sample.assessment)).assessment;
  changed.depth = instrument::Depth::Essential;
  changed.leftOut = {{"R1", "Another department answers for it."}};
  changed.archived = true;
  changed.instrumentEdition = 7;
  sample.write(workspace::assessmentSubject(sample.assessment), workspace::toJson(changed));
  const auto read = valueOf(workspace::loadDossier(sample.workspace, sample.assessment)).assessment;
  CHECK(workspace::toJson(read) == workspace::toJson(changed));
  CHECK(read.leftOut == changed.leftOut);
  CHECK(read.instrumentEdition == 7);
}

TEST_CASE("an assessment takes its questionnaire into the file, once") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  auto asked = smallInstrument();
  const std::string subject = "instrument/small-example@1.0";
  CHECK(valueOf(sample.workspace.log(subject)).size() == 1);
  valueOf(
      workspace::addAssessment(sample.workspace, sample.project, asked, instrument::Depth::Full, {}, sample.person));
  CHECK(valueOf(sample.workspace.log(subject)).size() == 1);

  // A later edition of the same version goes beside it, and the first assessment keeps its own words.
  std::string words = asked.canonical;
  words.replace(words.find("\"edition\":1"), 11, "\"edition\":2");
  const auto edition = valueOf(instrument::readInstrument(words, "edition 2"));
  const auto second = valueOf(
      workspace::addAssessment(sample.workspace, sample.project, edition, instrument::Depth::Full, {}, sample.person));
  CHECK(valueOf(sample.workspace.log(subject)).size() == 2);
  const auto reopened = valueOf(Workspace::open(folder / "a.playfair", Access::Read));
  CHECK(valueOf(workspace::loadDossier(reopened, sample.assessment)).instrument->edition == 1);
  const auto dossier = valueOf(workspace::loadDossier(reopened, second));
  CHECK(dossier.instrument->edition == 2);
  CHECK(dossier.assessment.instrumentEdition == 2);
  CHECK(valueOf(workspace::pinnedInstrument(reopened, dossier.assessment)).canonical == words);
}

TEST_CASE("leaving out needs a known requirement and a reason") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto asked = smallInstrument();
  const auto add = [&](const std::vector<assessment::LeftOut>& leftOut) {
    return workspace::addAssessment(sample.workspace, sample.project, asked, instrument::Depth::Full, leftOut,
                                    sample.person);
  };
  CHECK(errorOf(add({{"R99", "Not ours."}})) == ErrorCode::Invalid);
  CHECK(errorOf(add({{"R1", " "}})) == ErrorCode::Invalid);
  CHECK(errorOf(add({{"R1", "a"}, {"R1", "b"}})) == ErrorCode::Invalid);
  CHECK(add({{"R1", "Another department answers for it."}}).has_value());
  CHECK(errorOf(workspace::addAssessment(sample.workspace, ProjectId{"none"}, asked, instrument::Depth::Full, {},
                                         sample.person)) == ErrorCode::NotFound);
}

TEST_CASE("facts are checked against the catalogue") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  CHECK(errorOf(workspace::addProject(sample.workspace, "x", {{"colour", std::string("red")}}, sample.person)) ==
        ErrorCode::Invalid);
  CHECK(errorOf(workspace::addProject(sample.workspace, "x", {{"kind", std::string("robot")}}, sample.person)) ==
        ErrorCode::Invalid);
  CHECK(errorOf(workspace::addProject(sample.workspace, "  ", {}, sample.person)) == ErrorCode::Invalid);
  const auto facts = valueOf(workspace::factsFromJsonObject(
      R"({"kind":"policy","roles":["developer"],"purpose":"p","childrenNumber":3,"stage":{"notKnown":true}})",
      "facts.json"));
  CHECK(facts.size() == 5);
  for (const auto& [json, where] :
       std::vector<std::pair<std::string, std::string>>{{R"({"colour":"red"})", "facts.json#/colour"},
                                                        {R"({"kind":"robot"})", "facts.json#/kind"},
                                                        {R"({"kind":["policy"]})", "facts.json#/kind"},
                                                        {R"({"roles":"developer"})", "facts.json#/roles"},
                                                        {R"({"roles":["developer","developer"]})", "facts.json#/roles"},
                                                        {R"({"roles":["king"]})", "facts.json#/roles"},
                                                        {R"({"childrenNumber":-1})", "facts.json#/childrenNumber"},
                                                        {R"({"childrenNumber":"many"})", "facts.json#/childrenNumber"},
                                                        {R"({"purpose":5})", "facts.json#/purpose"},
                                                        {R"({"purpose":null})", "facts.json#/purpose"},
                                                        {R"({"a/b~c":1})", "facts.json#/a~1b~0c"},
                                                        {"[]", "facts.json#"}}) {
    INFO(json);
    const auto refused = workspace::factsFromJsonObject(json, "facts.json");
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().subject == where);
  }
}

TEST_CASE("answers are checked where they are written") {
  const auto asked = smallInstrument();
  const std::string question = asked.requirements.front().questions.front().id;
  CHECK(workspace::checkAnswer(asked, question, assessment::levelAnswer(4)).has_value());
  CHECK(errorOf(workspace::checkAnswer(asked, "no-such", assessment::levelAnswer(4))) == ErrorCode::Invalid);
  CHECK(errorOf(workspace::checkAnswer(asked, question, assessment::levelAnswer(5))) == ErrorCode::Invalid);
  CHECK(errorOf(workspace::checkAnswer(asked, question, assessment::levelAnswer(-1))) == ErrorCode::Invalid);
  CHECK(errorOf(workspace::checkAnswer(asked, question, {AnswerKind::NotApplicable, 0, " \n", false, false})) ==
        ErrorCode::Invalid);
  CHECK(workspace::checkAnswer(asked, question, {AnswerKind::NotApplicable, 0, "Why.", false, false}).has_value());
  CHECK(workspace::checkAnswer(asked, question, {AnswerKind::AskedUnknown, 0, "", false, false}).has_value());
}

TEST_CASE("projects are listed with what belongs to them, removed ones are not") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto empty = valueOf(workspace::addProject(sample.workspace, "Empty", {}, sample.person));
  const auto gone = valueOf(workspace::addProject(sample.workspace, "Gone", {}, sample.person));
  sample.write(workspace::projectSubject(gone), "null");
  auto archived = valueOf(workspace::loadDossier(sample.workspace, sample.assessment)).project;
  archived.archived = true;
  archived.tags = {"preschool"};
  sample.write(workspace::projectSubject(sample.project), workspace::toJson(archived));
  const std::string last = valueOf(sample.workspace.log()).back().at;
  const auto entries = valueOf(workspace::listProjects(sample.workspace));
  REQUIRE(entries.size() == 2);
  const auto& entry = entries[0].project.id == sample.project ? entries[0] : entries[1];
  const auto& other = entries[0].project.id == sample.project ? entries[1] : entries[0];
  CHECK(entry.project.archived);
  CHECK(entry.project.tags == std::vector<std::string>{"preschool"});
  CHECK(entry.facts.size() == 5);
  REQUIRE(entry.assessments.size() == 1);
  CHECK(entry.assessments.front().id == sample.assessment);
  CHECK(entry.lastChanged == last);
  CHECK(other.project.id == empty);
  CHECK(other.facts.empty());
  CHECK(other.assessments.empty());
  sample.write(workspace::projectSubject(sample.project), "null");
  CHECK(errorOf(workspace::loadDossier(sample.workspace, sample.assessment)) == ErrorCode::NotFound);
}

TEST_CASE("projects and assessments are found by id, beginning or title") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  auto& file = sample.workspace;
  const std::string& id = sample.project.value;
  CHECK(valueOf(workspace::findProject(file, id)) == sample.project);
  CHECK(valueOf(workspace::findProject(file, id.substr(0, 8))) == sample.project);
  CHECK(valueOf(workspace::findProject(file, "Förskoleassistent")) == sample.project);
  CHECK(errorOf(workspace::findProject(file, "Förskole")) == ErrorCode::NotFound);
  CHECK(errorOf(workspace::findProject(file, "")) == ErrorCode::NotFound);
  CHECK(valueOf(workspace::findAssessment(file, sample.assessment.value.substr(0, 8))) == sample.assessment);
  CHECK(valueOf(workspace::findAssessment(file, "Förskoleassistent")) == sample.assessment);

  const auto twin = valueOf(workspace::addProject(file, "Twin", {}, sample.person));
  CHECK(errorOf(workspace::findAssessment(file, "Twin")) == ErrorCode::NotFound);
  valueOf(workspace::addProject(file, "Twin", {}, sample.person));
  CHECK(errorOf(workspace::findProject(file, "Twin")) == ErrorCode::Ambiguous);
  CHECK(valueOf(workspace::findProject(file, twin.value)) == twin);
  valueOf(
      workspace::addAssessment(file, sample.project, smallInstrument(), instrument::Depth::Full, {}, sample.person));
  CHECK(errorOf(workspace::findAssessment(file, "Förskoleassistent")) == ErrorCode::Ambiguous);
  for (int i = 0; i < 17; ++i) valueOf(workspace::addProject(file, "Many", {}, sample.person));
  bool ambiguous = false;  // of 20 ids two begin with the same of 16 digits
  for (const char digit : std::string("0123456789abcdef")) {
    const auto found = workspace::findProject(file, std::string(1, digit));
    ambiguous = ambiguous || (!found && found.error().code == ErrorCode::Ambiguous);
  }
  CHECK(ambiguous);
}
