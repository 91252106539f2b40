// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/instrument_file.h"

#include <nlohmann/json.hpp>

#include "fixture.h"
#include "playfair/instrument/json.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace playfair;
using namespace playfair::instrument;
using nlohmann::json;
using playfair::tests::contains;
using playfair::tests::TemporaryFolder;
using TextList = std::vector<std::string>;

namespace {

const std::string kFirst = "/requirements/0/questions/0";

json smallInstrument() {
  return json::parse(readTestData("instruments/small.json"));
}

/// The small instrument with one value changed (or added).
json changed(const std::string& pointer, const json& value) {
  json document = smallInstrument();
  document[json::json_pointer(pointer)] = value;
  return document;
}

std::vector<Problem> problemsOf(const json& document) {
  return validateInstrument(document.dump(), "a.json");
}

/// What is said about the one problem of a document, which must stand at `pointer`.
std::string onlyProblem(const json& document, const std::string& pointer) {
  const auto problems = problemsOf(document);
  INFO(allTexts(problems));
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].file == "a.json");
  CHECK(problems[0].pointer == pointer);
  CHECK(problems[0].text() == "a.json#" + pointer + ": expected " + problems[0].expected);
  CHECK_FALSE(readInstrument(document.dump(), "a.json").has_value());
  return problems[0].expected;
}

}  // namespace

TEST_CASE("A valid instrument is read with every field") {
  const std::string text = readTestData("instruments/small.json");
  CHECK(allTexts(validateInstrument(text, "a.json")).empty());
  const auto read = readInstrument(text, "a.json");
  REQUIRE(read.has_value());
  CHECK(reference(*read) == "small-example@1.0");
  CHECK(read->edition == 1);
  CHECK(read->language == "en");
  CHECK(read->title == "A small questionnaire");
  CHECK(read->shortTitle == "Small");
  CHECK(read->publisher == "Nobody");
  CHECK(read->published == "2021-11");
  CHECK(read->about == "Two requirements with three questions, for the tests.");
  CHECK(read->notice == "Only for tests.");
  CHECK(read->disclaimer == "Self-assessment.");
  REQUIRE(read->sources.size() == 1);
  CHECK(read->sources[0].id == "paper-1.0");
  CHECK(read->sources[0].address == "https://example.org/paper");
  CHECK(read->sources[0].note == "Made up.");
  REQUIRE(read->requirements.size() == 2);
  CHECK(read->requirements[0].crc == TextList{"3", "6"});
  CHECK(read->findRequirement("R2")->shortTitle == "Second");
  CHECK(read->findRequirement("R3") == nullptr);
  CHECK(read->findQuestion("pf-small-r9-01") == nullptr);
}

TEST_CASE("A question is read with every field") {
  const auto read = readInstrument(readTestData("instruments/small.json"), "a.json");
  REQUIRE(read.has_value());
  const Question* question = read->findQuestion("pf-small-r1-01");
  REQUIRE(question != nullptr);
  CHECK(question->requirement == "R1");
  CHECK(question->text == "Is the first thing written down?");
  CHECK(question->inPlaceMeans == "A document says it.");
  CHECK(question->whyItMatters == "What is written can be checked.");
  CHECK(question->whatGoodLooksLike == TextList{"It has a date"});
  CHECK(question->evidenceUsuallyKept == TextList{"The document"});
  CHECK(question->whoKnows == "The project lead");
  CHECK(question->crc == TextList{"3"});
  CHECK(question->foundation == Foundation::Protection);
  CHECK(question->about == About::Project);
  CHECK(question->depth == Depth::Essential);
  CHECK(question->kinds == TextList{"ai-system"});
  CHECK(question->roles == TextList{"developer", "deployer"});
  CHECK(question->stages.empty());
  REQUIRE(question->appliesWhen.size() == 1);
  CHECK(question->appliesWhen[0].fact == "dataAboutChildren");
  CHECK(question->appliesWhen[0].anyOf == TextList{"personal", "sensitive"});
  CHECK(question->weight == 2);
  CHECK(question->weightReason == "Everything else rests on it.");
  REQUIRE(question->redLine.has_value());
  CHECK(question->redLine->from == "pilot");
  CHECK(question->redLine->because == "Nothing makes up for it once children are met.");
  CHECK(question->redLine->partlyMeans == "Half of it is written.");
  CHECK(question->source.publication == "paper-1.0");
  CHECK(question->source.requirement == "R1");
  CHECK(question->source.note == "From memory.");
  CHECK(question->wording == "own");
}

TEST_CASE("What a question leaves out has a plain meaning") {
  const auto read = readInstrument(readTestData("instruments/small.json"), "a.json");
  REQUIRE(read.has_value());
  const Question* question = read->findQuestion("pf-small-r1-02");
  REQUIRE(question != nullptr);
  CHECK(question->foundation == Foundation::Participation);
  CHECK(question->about == About::Organisation);
  CHECK(question->depth == Depth::Full);
  CHECK(question->kinds.empty());
  CHECK(question->appliesWhen.empty());
  CHECK(question->weight == 1);
  CHECK_FALSE(question->redLine.has_value());
  CHECK(read->findQuestion("pf-small-r2-01")->foundation == Foundation::Provision);
}

TEST_CASE("An instrument keeps its canonical bytes, whatever its layout") {
  const json document = smallInstrument();
  const auto wide = readInstrument(document.dump(4), "a.json");
  const auto narrow = readInstrument("\xEF\xBB\xBF" + document.dump(), "b.json");
  REQUIRE(wide.has_value());
  REQUIRE(narrow.has_value());
  CHECK(wide->canonical == canonicalJson(document).value());
  CHECK(wide->canonical == narrow->canonical);
}

TEST_CASE("What the schema refuses is said in plain words at its place") {
  CHECK(onlyProblem(changed(kFirst + "/weight", 6), kFirst + "/weight") == "a whole number from 1 to 5; found 6");
  CHECK(onlyProblem(changed(kFirst + "/weight", 0), kFirst + "/weight") == "a whole number from 1 to 5; found 0");
  CHECK(onlyProblem(changed(kFirst + "/weight", 1.5), kFirst + "/weight") == "a whole number from 1 to 5; found 1.5");
  CHECK(onlyProblem(changed(kFirst + "/weight", "2"), kFirst + "/weight") == "a whole number from 1 to 5; found \"2\"");
  CHECK(onlyProblem(changed(kFirst + "/text", ""), kFirst + "/text") == "text that is not empty; found empty text");
  CHECK(onlyProblem(changed(kFirst + "/text", " \n\t"), kFirst + "/text") ==
        "text that is not empty; found empty text");
  CHECK(onlyProblem(changed(kFirst + "/text", json::array()), kFirst + "/text") == "text; found an empty list");
  CHECK(onlyProblem(changed(kFirst + "/whatGoodLooksLike/0", " "), kFirst + "/whatGoodLooksLike/0") ==
        "text that is not empty; found empty text");
  CHECK(onlyProblem(changed(kFirst + "/evidenceUsuallyKept", json::array()), kFirst + "/evidenceUsuallyKept") ==
        "a list with at least 1 entry; found an empty list");
  CHECK(onlyProblem(changed(kFirst + "/depth", "deep"), kFirst + "/depth") ==
        "one of \"essential\", \"full\"; found \"deep\"");
  CHECK(onlyProblem(changed(kFirst + "/wording", "theirs"), kFirst + "/wording") == "one of \"own\"; found \"theirs\"");
  CHECK(onlyProblem(changed(kFirst + "/wieght", 1), kFirst + "/wieght") ==
        "no key of this name here; found \"wieght\"");
  CHECK(onlyProblem(changed("/requirements/0/crc/1", "55"), "/requirements/0/crc/1") ==
        "the number of an article of the Convention on the Rights of the Child, 1 to 54, as text; found \"55\"");
  CHECK(onlyProblem(json::array(), "") == "an object; found an empty list");
}

TEST_CASE("A missing key is named") {
  json document = smallInstrument();
  document["requirements"][1]["questions"][0].erase("whoKnows");
  CHECK(onlyProblem(document, "/requirements/1/questions/0") == "the key \"whoKnows\"; it is missing");
  document = smallInstrument();
  document["requirements"][0]["questions"][0]["redLine"].erase("because");
  CHECK(onlyProblem(document, kFirst + "/redLine") == "the key \"because\"; it is missing");
}

TEST_CASE("An id stands once") {
  CHECK(onlyProblem(changed("/requirements/1/questions/0/id", "pf-small-r1-02"), "/requirements/1/questions/0/id") ==
        "an id that no other question has; \"pf-small-r1-02\" stands already at /requirements/0/questions/1");
  json document = smallInstrument();
  document["sources"].push_back(document["sources"][0]);
  CHECK(contains(onlyProblem(document, "/sources/1/id"), "no other source has"));
  document = smallInstrument();
  document["requirements"][1]["id"] = "R1";
  document["requirements"][1]["questions"][0]["source"]["requirement"] = "R1";
  CHECK(contains(onlyProblem(document, "/requirements/1/id"), "no other requirement has"));
}

TEST_CASE("A question id begins with the prefix") {
  CHECK(onlyProblem(changed(kFirst + "/id", "pf-smaller-01"), kFirst + "/id") ==
        "an id that begins with \"pf-small-\"; found \"pf-smaller-01\"");
}

TEST_CASE("References lead somewhere") {
  CHECK(onlyProblem(changed(kFirst + "/source/publication", "paper-2.0"), kFirst + "/source/publication") ==
        "the id of one of the sources; there is no source \"paper-2.0\"");
  CHECK(onlyProblem(changed(kFirst + "/source/requirement", "R7"), kFirst + "/source/requirement") ==
        "the id of one of the requirements; there is no requirement \"R7\"");
}

TEST_CASE("Rules name facts and values of the catalogue") {
  const std::string condition = kFirst + "/appliesWhen/0";
  CHECK(onlyProblem(changed(condition + "/fact", "shoeSize"), condition + "/fact") ==
        "a fact of the project; there is no fact \"shoeSize\"");
  CHECK(onlyProblem(changed(condition + "/fact", "purpose"), condition + "/fact") ==
        "a fact with fixed choices; \"purpose\" is free text or a number");
  CHECK(onlyProblem(changed(condition + "/anyOf/1", "secret"), condition + "/anyOf/1") ==
        "a value of the fact \"dataAboutChildren\" (\"none\", \"anonymous\", \"personal\", \"sensitive\"); "
        "found \"secret\"");
  CHECK(contains(onlyProblem(changed(kFirst + "/kinds/0", "robot"), kFirst + "/kinds/0"), "\"kind\""));
  CHECK(contains(onlyProblem(changed(kFirst + "/roles/1", "owner"), kFirst + "/roles/1"), "\"roles\""));
  CHECK(contains(onlyProblem(changed(kFirst + "/stages", json{"alpha"}), kFirst + "/stages/0"), "\"stage\""));
  CHECK(contains(onlyProblem(changed(kFirst + "/redLine/from", "never"), kFirst + "/redLine/from"), "\"stage\""));
  CHECK(onlyProblem(changed(kFirst + "/roles", json{"developer", "developer"}), kFirst + "/roles/1") ==
        "each entry once; \"developer\" stands twice");
}

TEST_CASE("A weight above 1 needs its reason") {
  json document = smallInstrument();
  document["requirements"][0]["questions"][0].erase("weightReason");
  CHECK(onlyProblem(document, kFirst) == "the key \"weightReason\", because the weight is 2; it is missing");
  CHECK(onlyProblem(changed(kFirst + "/weightReason", " "), kFirst + "/weightReason") ==
        "text that is not empty; found empty text");
  document["requirements"][0]["questions"][0]["weight"] = 1;
  CHECK(problemsOf(document).empty());
}

TEST_CASE("All problems are listed, those of the schema and those of the rules") {
  json document = smallInstrument();
  document["language"] = "English";
  document["requirements"][0]["questions"][0]["weight"] = 9;
  document["requirements"][0]["questions"][0]["id"] = 7;
  document["requirements"][0]["questions"][1]["source"]["publication"] = "gone";
  document["requirements"][1]["questions"][0]["one"] = 1;
  document["requirements"][1]["questions"][0]["two"] = 2;
  document["requirements"][1]["questions"][0].erase("crc");
  const auto problems = problemsOf(document);
  INFO(allTexts(problems));
  CHECK(problems.size() == 7);
  for (const char* pointer : {"/language", "/requirements/0/questions/0/weight", "/requirements/0/questions/0/id",
                              "/requirements/0/questions/1/source/publication", "/requirements/1/questions/0",
                              "/requirements/1/questions/0/one", "/requirements/1/questions/0/two"}) {
    CAPTURE(pointer);
    CHECK(problemAt(problems, pointer) != nullptr);
  }
  const auto read = readInstrument(document.dump(), "a.json");
  REQUIRE_FALSE(read.has_value());
  CHECK(read.error().code == ErrorCode::Invalid);
  CHECK(read.error().subject == "a.json#" + problems[0].pointer);
  CHECK(contains(read.error().detail, "(and 6 more)"));
}

TEST_CASE("Hostile instruments are refused, not crashed on") {
  const std::string deep = std::string(10000, '[') + std::string(10000, ']');
  CHECK(readInstrument(deep, "a.json").error().code == ErrorCode::TooDeep);
  CHECK(validateInstrument(deep, "a.json").size() == 1);
  CHECK(readInstrument("{", "a.json").error().code == ErrorCode::Invalid);
  CHECK(readInstrument("\"\xFF\"", "a.json").error().code == ErrorCode::NotUtf8);
  // A regular expression that recurses per character would overflow the stack here.
  const std::string longText(500000, 'a');
  for (const char* pointer : {"/id", "/version", "/language", "/published", "/sources/0/id", "/sources/0/address",
                              "/requirements/0/id", "/requirements/0/crc/0"}) {
    CAPTURE(pointer);
    CHECK(problemAt(problemsOf(changed(pointer, longText)), pointer) != nullptr);
  }
  CHECK(problemAt(problemsOf(changed("/title", std::string(500000, ' '))), "/title") != nullptr);
  const auto many = problemsOf(changed("/requirements", json(std::vector<int>(400000, 1))));
  REQUIRE(many.size() == 1);
  CHECK(contains(many[0].expected, "at most 300000 values"));
}

TEST_CASE("Long and odd values are quoted so that a message stays one line") {
  const std::string odd = "a\n\x1B[31m" + std::string(100, 'x');
  const std::string said = onlyProblem(changed(kFirst + "/depth", odd), kFirst + "/depth");
  CHECK(contains(said, "\"a??[31mxxx"));
  CHECK(said.size() < 130);
  std::string wide;
  for (int count = 0; count < 100; ++count) wide += "å";
  CHECK(contains(onlyProblem(changed(kFirst + "/depth", "x" + wide), kFirst + "/depth"), "åå…\""));
}

TEST_CASE("A file is loaded or validated; what cannot be read is an error") {
  const TemporaryFolder folder;
  const auto file = folder / "instrument.json";
  CHECK(loadInstrument(file).error().code == ErrorCode::NotFound);
  CHECK(validateInstrumentFile(file).error().code == ErrorCode::NotFound);
  writeTestFile(file, smallInstrument().dump(2));
  CHECK(loadInstrument(file).value().id == "small-example");
  CHECK(validateInstrumentFile(file).value().empty());
  writeTestFile(file, changed("/edition", 0).dump(2));
  CHECK(loadInstrument(file).error().subject == file.string() + "#/edition");
  CHECK(validateInstrumentFile(file).value().size() == 1);
  writeTestFile(file, "{");
  CHECK(validateInstrumentFile(file).error().code == ErrorCode::Invalid);
  writeTestFile(file, std::string(17 * 1024 * 1024, ' '));
  CHECK(loadInstrument(file).error().code == ErrorCode::TooLarge);
}
