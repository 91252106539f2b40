// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/crosswalk.h"

#include <nlohmann/json.hpp>

#include "fixture.h"
#include "shipped_instrument.h"

using namespace playfair;
using namespace playfair::instrument;
using nlohmann::json;
using playfair::tests::contains;

namespace {

json goodCrosswalk() {
  return json::parse(R"({
    "from": "unicef-ai-children@2.0", "to": "public-safety-ai@1.0", "edition": 1, "language": "en", "about": "A sample.",
    "relations": [
      {"from": "pf-unicef2-r1-07", "to": "pf-pubsafe1-r2-06", "relation": "equal", "because": "Same words."},
      {"from": "pf-unicef2-r5-09", "to": "pf-pubsafe1-r5-05", "relation": "subset", "because": "It asks for less."}
    ],
    "withoutCounterpart": {"from": [{"question": "pf-unicef2-r9-05", "because": "Nothing like it."}], "to": []}
  })");
}

/// The one problem of a crosswalk, as people read it.
std::string problemOf(const json& crosswalk) {
  const auto problems = validateCrosswalk(crosswalk.dump(), "walk.json", shippedQuestionnaires());
  INFO(allTexts(problems));
  REQUIRE(problems.size() == 1);
  const auto read = readCrosswalk(crosswalk.dump(), "walk.json", shippedQuestionnaires());
  REQUIRE(!read.has_value());
  CHECK(read.error().code == ErrorCode::Invalid);
  CHECK(read.error().subject == "walk.json#" + problems.front().pointer);
  return problems.front().text();
}

}  // namespace

TEST_CASE("A good crosswalk is read, both ways") {
  const auto crosswalk = readCrosswalk(goodCrosswalk().dump(), "walk.json", shippedQuestionnaires());
  REQUIRE(crosswalk.has_value());
  REQUIRE(crosswalk->relationsOf("pf-unicef2-r5-09").size() == 1);
  CHECK(crosswalk->relationsOf("pf-unicef2-r5-09").front().relation == Relation::Subset);
  CHECK(crosswalk->relationsOf("pf-unicef2-r9-05").empty());
  const Crosswalk back = readBackwards(*crosswalk);
  CHECK(back.from == "public-safety-ai@1.0");
  REQUIRE(back.relationsOf("pf-pubsafe1-r5-05").size() == 1);
  CHECK(back.relationsOf("pf-pubsafe1-r5-05").front().to == "pf-unicef2-r5-09");
  CHECK(back.relationsOf("pf-pubsafe1-r5-05").front().relation == Relation::Superset);
  CHECK(back.relationsOf("pf-pubsafe1-r2-06").front().relation == Relation::Equal);
  REQUIRE(back.onlyTo.size() == 1);
  CHECK(back.onlyTo.front().question == "pf-unicef2-r9-05");
  CHECK(readBackwards(back).relations == crosswalk->relations);
}

TEST_CASE("What is wrong with a crosswalk is said with file and place") {
  json crosswalk = goodCrosswalk();
  SECTION("an unknown question") {
    crosswalk["relations"][1]["to"] = "pf-pubsafe1-r5-99";
    const std::string text = problemOf(crosswalk);
    CHECK(contains(text, "walk.json#/relations/1/to"));
    CHECK(contains(text, "there is no question \"pf-pubsafe1-r5-99\""));
  }
  SECTION("an unknown questionnaire") {
    crosswalk["to"] = "public-safety-ai@9.9";
    CHECK(contains(problemOf(crosswalk), "walk.json#/to"));
  }
  SECTION("the same questionnaire twice") {
    crosswalk["to"] = "unicef-ai-children@2.0";
    crosswalk["relations"] = json::array();
    crosswalk["relations"].push_back(
        {{"from", "pf-unicef2-r1-07"}, {"to", "pf-unicef2-r1-08"}, {"relation", "equal"}, {"because", "No."}});
    CHECK(contains(problemOf(crosswalk), "another questionnaire"));
  }
  SECTION("a relation that there is not") {
    crosswalk["relations"][0]["relation"] = "similar";
    CHECK(contains(problemOf(crosswalk), "walk.json#/relations/0/relation"));
  }
  SECTION("a missing reason") {
    crosswalk["relations"][0].erase("because");
    const std::string text = problemOf(crosswalk);
    CHECK(contains(text, "walk.json#/relations/0"));
    CHECK(contains(text, "because"));
  }
  SECTION("an empty reason") {
    crosswalk["relations"][0]["because"] = "  ";
    CHECK(contains(problemOf(crosswalk), "walk.json#/relations/0/because"));
  }
  SECTION("a pair twice") {
    crosswalk["relations"].push_back(crosswalk["relations"][0]);
    const std::string text = problemOf(crosswalk);
    CHECK(contains(text, "walk.json#/relations/2"));
    CHECK(contains(text, "stand already at /relations/0"));
  }
  SECTION("a counterpart for a question that is said to have none") {
    crosswalk["withoutCounterpart"]["from"][0]["question"] = "pf-unicef2-r1-07";
    CHECK(contains(problemOf(crosswalk), "walk.json#/withoutCounterpart/from/0/question"));
  }
}

TEST_CASE("A crosswalk is found from either side") {
  const auto shipped = shippedCrosswalks();
  REQUIRE(shipped.has_value());
  const auto there = crosswalkBetween(*shipped, "unicef-ai-children@2.0", "unicef-ai-children@3.0");
  const auto back = crosswalkBetween(*shipped, "unicef-ai-children@3.0", "unicef-ai-children@2.0");
  REQUIRE(there.has_value());
  REQUIRE(back.has_value());
  CHECK(back->from == "unicef-ai-children@3.0");
  CHECK(readBackwards(*back).relations == there->relations);
  const auto none = crosswalkBetween(*shipped, "screening@1.0", "unicef-ai-children@2.0");
  REQUIRE(!none.has_value());
  CHECK(none.error().code == ErrorCode::NotFound);
}
