// SPDX-License-Identifier: EUPL-1.2
#include <fstream>
#include <nlohmann/json.hpp>

#include "playfair/instrument/data_folder.h"
#include "report/report_dossier.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace playfair;
using nlohmann::json;
using playfair::report::tests::definitionOf;
using playfair::tests::contains;

namespace {

json shippedJson(const std::string& kind) {
  std::ifstream in(instrument::dataFolder() / "assessments" / "reports" / (kind + ".json"));
  return json::parse(in);
}

Error errorOf(const json& definition) {
  const playfair::tests::TemporaryFolder folder;
  std::ofstream(folder / "mine.json") << definition.dump();
  const auto loaded = report::loadDefinition(folder / "mine.json");
  REQUIRE_FALSE(loaded);
  CHECK(contains(loaded.error().subject, "mine.json"));
  return loaded.error();
}

}  // namespace

TEST_CASE("the definitions that ship are valid and complete") {
  for (const std::string kind :
       {"case-study", "record", "brief", "children", "minutes", "comparison", "questionnaire"}) {
    const report::ReportDefinition definition = definitionOf(kind);
    CHECK(definition.kind == kind);
    for (const report::SectionDefinition& section : definition.sections) {
      CHECK_FALSE(report::textIn(section.heading, "en").empty());
    }
  }
}

TEST_CASE("every fixed text of a definition that ships is one that the kind needs") {
  for (const std::string kind :
       {"case-study", "record", "brief", "children", "minutes", "comparison", "questionnaire"}) {
    const json shipped = shippedJson(kind);
    for (const auto& [key, texts] : shipped["fixedTexts"].items()) {
      json without = shipped;
      without["fixedTexts"].erase(key);
      const Error error = errorOf(without);
      CHECK(error.code == ErrorCode::Invalid);
      CHECK(contains(error.subject, "#/fixedTexts/" + key));
    }
  }
}

TEST_CASE("a kind that does not exist is not found, and no path gets through") {
  CHECK(report::shippedDefinition("poem").error().code == ErrorCode::NotFound);
  CHECK(report::shippedDefinition("../instruments/x").error().code == ErrorCode::NotFound);
  CHECK(report::shippedDefinition("").error().code == ErrorCode::NotFound);
}

TEST_CASE("a broken definition is refused with file and pointer") {
  const json shipped = shippedJson("case-study");
  json broken = shipped;
  SECTION("no English title") {
    broken["title"] = {{"sv", "Fallstudie"}};
    CHECK(contains(errorOf(broken).subject, "#/title"));
  }
  SECTION("a builder nobody knows") {
    broken["sections"][2]["builder"] = "magic";
    CHECK(contains(errorOf(broken).subject, "#/sections/2/builder"));
  }
  SECTION("a builder of another kind, which would print working text") {
    broken["sections"][2]["builder"] = "answers";
    const Error error = errorOf(broken);
    CHECK(contains(error.subject, "#/sections/2/builder"));
    CHECK(contains(error.detail, "\"answers\""));
  }
  SECTION("an id used twice") {
    broken["sections"][3]["id"] = broken["sections"][2]["id"];
    CHECK(contains(errorOf(broken).subject, "#/sections/3/id"));
  }
  SECTION("an id that could be the text of a requirement") {
    broken["sections"][2]["id"] = "R2-aim";
    CHECK(contains(errorOf(broken).subject, "#/sections/2/id"));
  }
  SECTION("an account without a prompt") {
    broken["sections"][2].erase("prompt");
    CHECK(contains(errorOf(broken).subject, "#/sections/2/prompt"));
  }
  SECTION("the section that tells what the levels mean is gone") {
    json& sections = broken["sections"];
    for (std::size_t index = 0; index < sections.size(); ++index) {
      if (sections[index]["builder"] == "method") sections.erase(index--);
    }
    CHECK(contains(errorOf(broken).detail, "method"));
  }
  SECTION("a key nobody knows") {
    broken["colour"] = "blue";
    CHECK(errorOf(broken).code == ErrorCode::Invalid);
  }
  SECTION("no object at all") {
    CHECK(errorOf(json::array()).code == ErrorCode::Invalid);
  }
}

TEST_CASE("a file that is not there or no JSON is said to be so") {
  const playfair::tests::TemporaryFolder folder;
  CHECK(report::loadDefinition(folder / "none.json").error().code == ErrorCode::NotFound);
  std::ofstream(folder / "text.json") << "hello";
  CHECK(report::loadDefinition(folder / "text.json").error().code == ErrorCode::Invalid);
}

TEST_CASE("a city can change order and wording, and a language falls back to English") {
  json mine = shippedJson("case-study");
  std::swap(mine["sections"][2], mine["sections"][3]);
  mine["sections"][2]["heading"]["sv"] = "Systemet";
  mine["sections"][3]["heading"].erase("sv");
  const playfair::tests::TemporaryFolder folder;
  std::ofstream(folder / "mine.json") << mine.dump();
  const auto loaded = report::loadDefinition(folder / "mine.json");
  REQUIRE(loaded);
  report::ReportOptions swedish;
  swedish.language = "sv";
  assessment::Dossier dossier = report::tests::sampleDossier();
  dossier.account[{"system", "sv"}] = "En surfplatta.";
  const std::string words = report::tests::wordsOf(report::buildCaseStudy(dossier, *loaded, swedish));
  const std::size_t system = words.find("\nSystemet\n");
  const std::size_t overview = words.find("\nOverview\n");
  REQUIRE(system != std::string::npos);
  REQUIRE(overview != std::string::npos);
  CHECK(system < overview);
}
