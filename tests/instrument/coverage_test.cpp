// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>
#include <set>

#include "fixture.h"
#include "playfair/instrument/json.h"
#include "shipped_instrument.h"

using namespace playfair;
using namespace playfair::instrument;
using nlohmann::json;

namespace {

/// The points behind the nine requirements, as this project numbers them for itself, and ten that every framework asks
/// and a checklist easily misses.
std::set<std::string> pointsToCover() {
  const std::vector<int> pointsPerRequirement = {4, 3, 3, 4, 4, 6, 3, 5, 4};
  std::set<std::string> points;
  for (std::size_t requirement = 0; requirement < pointsPerRequirement.size(); ++requirement) {
    for (int point = 1; point <= pointsPerRequirement[requirement]; ++point) {
      points.insert(std::to_string(requirement + 1) + "." + std::to_string(point));
    }
  }
  for (int point = 1; point <= 10; ++point) points.insert("7.2-" + std::to_string(point));
  return points;
}

json coverageTable() {
  const auto table = readJsonFile(std::string(PLAYFAIR_TEST_DATA) + "/coverage/unicef-ai-children-2.0.json");
  INFO((table ? std::string() : table.error().detail));
  REQUIRE(table.has_value());
  return table->at("points");
}

}  // namespace

TEST_CASE("Every point of the sources has a row in the table, once") {
  REQUIRE(pointsToCover().size() == 46);
  std::set<std::string> found;
  for (const json& row : coverageTable()) {
    CAPTURE(row.dump());
    CHECK(found.insert(row.at("point").get<std::string>()).second);
    CHECK_FALSE(row.at("about").get<std::string>().empty());
  }
  CHECK(found == pointsToCover());
}

TEST_CASE("No point is without a question, and every question named exists") {
  for (const json& row : coverageTable()) {
    CAPTURE(row.dump());
    CHECK_FALSE(row.at("questions").empty());
    for (const json& id : row.at("questions")) {
      CHECK(unicefInstrument().findQuestion(id.get<std::string>()) != nullptr);
    }
  }
}

TEST_CASE("A point of a requirement is covered in that requirement too") {
  for (const json& row : coverageTable()) {
    const std::string point = row.at("point").get<std::string>();
    if (point.starts_with("7.2-")) continue;
    CAPTURE(row.dump());
    const std::string requirement = "R" + point.substr(0, 1);
    bool inItsRequirement = false;
    for (const json& id : row.at("questions")) {
      const Question* question = unicefInstrument().findQuestion(id.get<std::string>());
      inItsRequirement = inItsRequirement || (question != nullptr && question->requirement == requirement);
    }
    CHECK(inItsRequirement);
  }
}
