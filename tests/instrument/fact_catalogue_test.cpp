// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/fact_catalogue.h"

#include <nlohmann/json.hpp>

#include "fixture.h"
#include "playfair/instrument/result.h"
#include "support/catch.h"

using namespace playfair;
using namespace playfair::instrument;
using nlohmann::ordered_json;
using playfair::tests::contains;

namespace {

std::vector<std::string> valuesOf(const FactCatalogue& catalogue, const std::string& key) {
  const FactDefinition* fact = catalogue.find(key);
  REQUIRE(fact != nullptr);
  std::vector<std::string> values;
  for (const FactOption& option : fact->options) values.push_back(option.value);
  return values;
}

ordered_json smallSchema() {
  return ordered_json::parse(R"({
    "properties": {
      "zeta": {"title": "Zeta", "x-playfair": {"type": "choice", "box": "one", "kinds": ["policy"], "register": ["r"],
        "whoKnows": "Somebody", "options": [{"value": "v", "title": "V", "help": "H"}, {"value": "w", "title": "W"}]}},
      "alpha": {"title": "Alpha", "description": "Help", "x-playfair": {"type": "integer", "box": "two"}}
    },
    "x-playfair": {"boxes": [{"id": "two", "title": "Two"}, {"id": "one", "title": "One"}]}
  })");
}

Error faultOf(const ordered_json& schema) {
  const auto read = readFactCatalogue(schema.dump(), "p.json");
  REQUIRE_FALSE(read.has_value());
  CHECK(read.error().code == ErrorCode::Damaged);
  return read.error();
}

}  // namespace

TEST_CASE("A catalogue keeps the order and the fields of the schema") {
  const auto read = readFactCatalogue(smallSchema().dump(), "p.json");
  REQUIRE(read.has_value());
  REQUIRE(read->facts.size() == 2);
  const FactDefinition& zeta = read->facts[0];
  CHECK(zeta.key == "zeta");
  CHECK(zeta.type == FactType::Choice);
  CHECK(zeta.kinds == std::vector<std::string>{"policy"});
  CHECK(zeta.registerFields == std::vector<std::string>{"r"});
  CHECK(zeta.whoKnows == "Somebody");
  CHECK(zeta.options[0].help == "H");
  CHECK(optionTitle(zeta, "w") == "W");
  CHECK(optionTitle(zeta, "other") == "other");
  CHECK(read->facts[1].help == "Help");
  CHECK(read->facts[1].type == FactType::Integer);
  CHECK(read->boxes[0].id == "two");
  CHECK(read->find("alpha") == &read->facts[1]);
  CHECK(read->find("beta") == nullptr);
}

TEST_CASE("A fault in the catalogue is named with its place") {
  ordered_json schema = smallSchema();
  SECTION("box") {
    schema["properties"]["alpha"]["x-playfair"]["box"] = "three";
    CHECK(faultOf(schema).subject == "p.json#/properties/alpha");
    CHECK(contains(faultOf(schema).detail, "no box \"three\""));
  }
  SECTION("type") {
    schema["properties"]["alpha"]["x-playfair"]["type"] = "number";
    CHECK(contains(faultOf(schema).detail, "no type \"number\""));
  }
  SECTION("choice without options") {
    schema["properties"]["zeta"]["x-playfair"].erase("options");
    CHECK(faultOf(schema).subject == "p.json#/properties/zeta");
  }
  SECTION("title") {
    schema["properties"]["zeta"].erase("title");
    CHECK(contains(faultOf(schema).detail, "\"title\""));
  }
  SECTION("form") {
    schema["properties"]["zeta"]["x-playfair"]["kinds"] = 7;
    CHECK(faultOf(schema).subject == "p.json");
  }
  SECTION("not JSON") {
    CHECK(readFactCatalogue("{", "p.json").error().code == ErrorCode::Damaged);
  }
}

TEST_CASE("The shipped catalogue holds the facts that rules, fact boxes and the register need") {
  const auto catalogue = loadFactCatalogue();
  REQUIRE(catalogue.has_value());
  std::vector<std::string> keys;
  for (const FactDefinition& fact : catalogue->facts) keys.push_back(fact.key);
  std::sort(keys.begin(), keys.end());
  CHECK(keys == std::vector<std::string>{"accountableRole",
                                         "ageBands",
                                         "alternatives",
                                         "applicationTypes",
                                         "automation",
                                         "benefits",
                                         "childrenAffected",
                                         "childrenGroups",
                                         "childrenNumber",
                                         "collectionLeave",
                                         "contactAddress",
                                         "country",
                                         "dataAboutChildren",
                                         "dataDescription",
                                         "decisionBody",
                                         "department",
                                         "howChildrenMeet",
                                         "kind",
                                         "launched",
                                         "organisation",
                                         "place",
                                         "purpose",
                                         "registerNumber",
                                         "roles",
                                         "stage",
                                         "supplier",
                                         "targetDate",
                                         "technique",
                                         "techniqueDescription",
                                         "website",
                                         "worstHarms"});
  // The kind of initiative decides which facts follow, so it comes first.
  CHECK(catalogue->facts.front().key == "kind");
}

TEST_CASE("The choices of the shipped catalogue are the agreed ones") {
  const auto catalogue = loadFactCatalogue();
  REQUIRE(catalogue.has_value());
  using Values = std::vector<std::string>;
  CHECK(valuesOf(*catalogue, "kind") == Values{"ai-system", "policy", "way-of-working", "organisation"});
  CHECK(valuesOf(*catalogue, "roles") == Values{"policy-maker", "procurer", "developer", "deployer"});
  CHECK(valuesOf(*catalogue, "stage") ==
        Values{"planned", "design", "development", "pilot", "evaluation", "operational", "retired"});
  CHECK(valuesOf(*catalogue, "ageBands") == Values{"0-5", "6-9", "10-12", "13-15", "16-17"});
  CHECK(valuesOf(*catalogue, "applicationTypes") == Values{"online-education", "security", "health", "entertainment",
                                                           "public-welfare", "vulnerable-groups", "city-services",
                                                           "public-safety"});
  CHECK(valuesOf(*catalogue, "automation") == Values{"informs", "recommends", "decides-with-human", "decides-alone"});
  CHECK(valuesOf(*catalogue, "dataAboutChildren") == Values{"none", "anonymous", "personal", "sensitive"});
  CHECK(valuesOf(*catalogue, "childrenAffected") == Values{"direct", "indirect", "bystanders"});
  CHECK(valuesOf(*catalogue, "howChildrenMeet") == Values{"user", "subject", "bystander", "data-subject"});
  CHECK(valuesOf(*catalogue, "technique") == Values{"rule-based", "self-learning", "generative", "hybrid", "none"});
}

TEST_CASE("What a choice offers is what its schema allows") {
  const ordered_json schema =
      ordered_json::parse(readTestFile(std::filesystem::path(PLAYFAIR_SOURCE_DIR) / "schemas/project.schema.json"));
  const auto catalogue = loadFactCatalogue();
  REQUIRE(catalogue.has_value());
  for (const FactDefinition& fact : catalogue->facts) {
    CAPTURE(fact.key);
    CHECK_FALSE(fact.help.empty());
    CHECK_FALSE(fact.whoKnows.empty());
    if (fact.options.empty()) continue;
    const ordered_json& said = schema.at("properties").at(fact.key).at("oneOf").at(0);
    const ordered_json& allowed = fact.type == FactType::Choices ? said.at("items").at("enum") : said.at("enum");
    CHECK(allowed.get<std::vector<std::string>>() == valuesOf(*catalogue, fact.key));
  }
}
