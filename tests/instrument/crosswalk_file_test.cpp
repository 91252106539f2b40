// SPDX-License-Identifier: EUPL-1.2
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "fixture.h"
#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/json.h"
#include "playfair/instrument/json_schema.h"
#include "shipped_instrument.h"

using namespace playfair;
using namespace playfair::instrument;
using nlohmann::json;

namespace {

/// File name without ending to the crosswalk in it.
std::map<std::string, json> shippedCrosswalks() {
  std::map<std::string, json> crosswalks;
  for (const auto& entry : std::filesystem::directory_iterator(dataFolder() / "assessments" / "crosswalks")) {
    const auto crosswalk = readJsonFile(entry.path());
    INFO((crosswalk ? entry.path().string() : crosswalk.error().detail));
    REQUIRE(crosswalk.has_value());
    crosswalks.emplace(entry.path().stem().string(), *crosswalk);
  }
  return crosswalks;
}

const Instrument& questionnaireOf(const json& crosswalk, const char* side) {
  const auto name = crosswalk.at(side).get<std::string>();
  for (const Instrument& instrument : shippedQuestionnaires()) {
    if (reference(instrument) == name) return instrument;
  }
  FAIL("no questionnaire " << name);
  return shippedQuestionnaires().front();
}

std::set<std::string> questionIdsOf(const Instrument& instrument) {
  std::set<std::string> ids;
  for (const Question& question : questionsOf(instrument)) ids.insert(question.id);
  return ids;
}

bool askedOfTheSameProjects(const Question& one, const Question& other) {
  const auto sameConditions = [](const Condition& left, const Condition& right) {
    return left.fact == right.fact && left.anyOf == right.anyOf;
  };
  return one.kinds == other.kinds && one.roles == other.roles && one.stages == other.stages &&
         std::equal(one.appliesWhen.begin(), one.appliesWhen.end(), other.appliesWhen.begin(), other.appliesWhen.end(),
                    sameConditions);
}

}  // namespace

TEST_CASE("Every crosswalk is what its schema says, under the name of what it compares") {
  const auto crosswalks = shippedCrosswalks();
  CHECK(crosswalks.count("unicef-ai-children-2.0-3.0") == 1);
  for (const auto& [name, crosswalk] : crosswalks) {
    const auto problems = checkAgainstSchema(crosswalk, "crosswalk.schema.json", name);
    REQUIRE(problems.has_value());
    INFO(allTexts(*problems));
    REQUIRE(problems->empty());
    const Instrument& from = questionnaireOf(crosswalk, "from");
    const Instrument& to = questionnaireOf(crosswalk, "to");
    const std::string between = from.id == to.id ? "-" : "-" + to.id + "-";
    CHECK(name == from.id + "-" + from.version + between + to.version);
  }
}

TEST_CASE("A crosswalk has a place for every question of both questionnaires") {
  for (const auto& [name, crosswalk] : shippedCrosswalks()) {
    for (const char* side : {"from", "to"}) {
      CAPTURE(name, side);
      std::set<std::string> related;
      for (const json& relation : crosswalk.at("relations")) related.insert(relation.at(side).get<std::string>());
      std::set<std::string> placed = related;
      for (const json& lonely : crosswalk.at("withoutCounterpart").at(side)) {
        CAPTURE(lonely.dump());
        CHECK(placed.insert(lonely.at("question").get<std::string>()).second);
      }
      CHECK(placed == questionIdsOf(questionnaireOf(crosswalk, side)));
    }
  }
}

TEST_CASE("Questions called equal ask the same of the same projects") {
  for (const auto& [name, crosswalk] : shippedCrosswalks()) {
    std::set<std::pair<std::string, std::string>> pairs;
    for (const json& relation : crosswalk.at("relations")) {
      CAPTURE(name, relation.dump());
      const auto fromId = relation.at("from").get<std::string>();
      const auto toId = relation.at("to").get<std::string>();
      CHECK(pairs.emplace(fromId, toId).second);
      const Question* from = questionnaireOf(crosswalk, "from").findQuestion(fromId);
      const Question* to = questionnaireOf(crosswalk, "to").findQuestion(toId);
      REQUIRE(from != nullptr);
      REQUIRE(to != nullptr);
      const bool sameWords = from->text == to->text && from->inPlaceMeans == to->inPlaceMeans;
      CHECK((relation.at("relation") == "equal") == (sameWords && askedOfTheSameProjects(*from, *to)));
    }
  }
}
