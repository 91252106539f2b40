// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/json_schema.h"

#include <nlohmann/json.hpp>

#include "fixture.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace playfair;
using namespace playfair::instrument;
using nlohmann::json;
using playfair::tests::contains;
using playfair::tests::TemporaryFolder;

namespace {

struct SchemaFolder {
  TemporaryFolder folder;
  EnvironmentChange data{"PLAYFAIR_DATA", folder.path().c_str()};

  void write(const std::string& schema) const { writeTestFile(folder.path() / "schemas" / "s.json", schema); }
};

}  // namespace

TEST_CASE("A schema that is missing or broken is a fault of the installation") {
  const SchemaFolder schemas;
  CHECK(checkAgainstSchema(json(1), "s.json", "a.json").error().code == ErrorCode::Damaged);
  schemas.write("{");
  CHECK(checkAgainstSchema(json(1), "s.json", "a.json").error().code == ErrorCode::Damaged);
  schemas.write(R"({"type": 7})");
  CHECK(checkAgainstSchema(json(1), "s.json", "a.json").error().code == ErrorCode::Damaged);
  schemas.write(R"({"type": "integer"})");
  CHECK(checkAgainstSchema(json(1), "s.json", "a.json").value().empty());
}

TEST_CASE("What is not explained in our words still has its place") {
  const SchemaFolder schemas;
  schemas.write(R"({"properties": {"a/b": {"oneOf": [{"type": "integer"}, {"enum": ["x"]}]}}})");
  CHECK(checkAgainstSchema(json{{"a/b", "x"}}, "s.json", "a.json").value().empty());
  const auto problems = checkAgainstSchema(json{{"a/b", "y"}}, "s.json", "a.json");
  REQUIRE(problems.has_value());
  REQUIRE(problems->size() == 1);
  CHECK(problems->front().pointer == "/a~1b");
  CHECK(contains(problems->front().expected, "what the schema asks for"));
}

TEST_CASE("The facts of a project can be checked against the project schema") {
  const json facts = {{"kind", "ai-system"}, {"childrenNumber", 40}, {"purpose", {{"notKnown", true}}}};
  const auto good = checkAgainstSchema(facts, "project.schema.json", "facts.json");
  REQUIRE(good.has_value());
  CHECK(allTexts(*good).empty());
  const auto wrong = checkAgainstSchema(json{{"kind", "robot"}}, "project.schema.json", "facts.json");
  REQUIRE(wrong.has_value());
  REQUIRE_FALSE(wrong->empty());
  CHECK(wrong->front().pointer == "/kind");
}
