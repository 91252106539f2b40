// SPDX-License-Identifier: EUPL-1.2
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "fixture.h"
#include "playfair/instrument/json.h"
#include "shipped_instrument.h"

using namespace playfair;
using namespace playfair::instrument;
using nlohmann::json;

namespace {

/// Which points of the sources a questionnaire has to cover. The project numbers them for itself: 4.2 is the second
/// point of the fourth requirement; a point with a hyphen belongs to no single requirement.
struct Coverage {
  std::string name;
  const Instrument* instrument = nullptr;
  std::set<std::string> points;
  json rows;
};

std::set<std::string> pointsToCover(const json& table) {
  std::set<std::string> points;
  const auto perRequirement = table.at("pointsPerRequirement").get<std::vector<int>>();
  for (std::size_t requirement = 0; requirement < perRequirement.size(); ++requirement) {
    for (int point = 1; point <= perRequirement[requirement]; ++point) {
      points.insert(std::to_string(requirement + 1) + "." + std::to_string(point));
    }
  }
  for (const auto& [list, count] : table.at("furtherPoints").items()) {
    for (int point = 1; point <= count.get<int>(); ++point) points.insert(list + "-" + std::to_string(point));
  }
  return points;
}

/// One table a questionnaire: tests/data/coverage/<id>-<version>.json.
std::map<std::string, json> coverageTables() {
  std::map<std::string, json> tables;
  for (const auto& entry : std::filesystem::directory_iterator(std::string(PLAYFAIR_TEST_DATA) + "/coverage")) {
    const auto table = readJsonFile(entry.path().string());
    INFO((table ? std::string() : table.error().detail));
    REQUIRE(table.has_value());
    if (table->contains("points")) tables.emplace(entry.path().stem().string(), *table);
  }
  return tables;
}

std::vector<Coverage> allCoverage() {
  std::vector<Coverage> all;
  for (const auto& [name, table] : coverageTables()) {
    Coverage coverage{name, nullptr, pointsToCover(table), table.at("points")};
    for (const Instrument& instrument : shippedQuestionnaires()) {
      if (instrument.id + "-" + instrument.version == name) coverage.instrument = &instrument;
    }
    CAPTURE(name);
    REQUIRE(coverage.instrument != nullptr);
    all.push_back(std::move(coverage));
  }
  return all;
}

}  // namespace

TEST_CASE("Every questionnaire that ships has a table of the points it covers") {
  std::set<std::string> covered;
  for (const Coverage& coverage : allCoverage()) covered.insert(coverage.name);
  for (const Instrument& instrument : shippedQuestionnaires()) {
    if (instrument.frame) continue;  // it asks nothing
    CAPTURE(reference(instrument));
    CHECK(covered.count(instrument.id + "-" + instrument.version) == 1);
  }
}

TEST_CASE("The nine requirements of UNICEF 2.0 and what checklists miss are all to be covered") {
  const auto tables = coverageTables();
  REQUIRE(tables.count("unicef-ai-children-2.0") == 1);
  CHECK(pointsToCover(tables.at("unicef-ai-children-2.0")).size() == 46);
}

TEST_CASE("Every point of the sources has a row in the table, once") {
  for (const Coverage& coverage : allCoverage()) {
    std::set<std::string> found;
    for (const json& row : coverage.rows) {
      CAPTURE(coverage.name, row.dump());
      CHECK(found.insert(row.at("point").get<std::string>()).second);
      CHECK_FALSE(row.at("about").get<std::string>().empty());
    }
    CHECK(found == coverage.points);
  }
}

TEST_CASE("No point is without a question, and every question named exists") {
  for (const Coverage& coverage : allCoverage()) {
    for (const json& row : coverage.rows) {
      CAPTURE(coverage.name, row.dump());
      CHECK_FALSE(row.at("questions").empty());
      for (const json& id : row.at("questions")) {
        CHECK(coverage.instrument->findQuestion(id.get<std::string>()) != nullptr);
      }
    }
  }
}

TEST_CASE("A point of a requirement is covered in that requirement too") {
  for (const Coverage& coverage : allCoverage()) {
    for (const json& row : coverage.rows) {
      const std::string point = row.at("point").get<std::string>();
      if (point.find('-') != std::string::npos) continue;
      CAPTURE(coverage.name, row.dump());
      const std::string requirement = coverage.instrument->requirements.at(std::stoul(point) - 1).id;
      bool inItsRequirement = false;
      for (const json& id : row.at("questions")) {
        const Question* question = coverage.instrument->findQuestion(id.get<std::string>());
        inItsRequirement = inItsRequirement || (question != nullptr && question->requirement == requirement);
      }
      CHECK(inItsRequirement);
    }
  }
}
