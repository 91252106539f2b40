// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "playfair/instrument/json_schema.h"
#include "playfair/report/markdown.h"
#include "playfair/report/record.h"
#include "playfair/report/writers.h"
#include "report/discussed_dossier.h"
#include "support/catch.h"

using namespace playfair;
using nlohmann::json;
using playfair::report::tests::definitionOf;
using playfair::report::tests::everythingIncluded;
using playfair::report::tests::sampleDossier;

namespace {

void requireValid(const json& node) {
  const auto problems = instrument::checkAgainstSchema(node, "report.schema.json", "report.json");
  REQUIRE(problems);
  INFO((problems->empty() ? std::string{} : problems->front().text()));
  REQUIRE(problems->empty());
}

}  // namespace

TEST_CASE("every report as JSON fits its schema") {
  const auto caseStudy = report::buildCaseStudy(sampleDossier(), definitionOf("case-study"), everythingIncluded());
  requireValid(json::parse(report::writeJson(caseStudy)));
  requireValid(json::parse(
      report::writeJson(report::buildRecord(sampleDossier(), definitionOf("record"), everythingIncluded()))));
  requireValid(json::parse(report::writeJson(report::tests::recordOf(report::tests::discussedDossier()))));
  requireValid(json::parse(report::writeJson(
      report::tests::minutesOf(report::tests::sampleMeeting(), {report::tests::discussedDossier()}))));
  report::Report all;
  all.blocks = report::parseMarkdown(
      "# a\n\n> b\n\n1. c\n   - d\n\n---\n\n`e` **f** _g_ ~~h~~ [i](https://example.org)\\\nj", 2);
  requireValid(json::parse(report::writeJson(all)));
}

TEST_CASE("the schema of reports refuses what is no report") {
  json node = json::parse(report::writeJson(report::Report{}));
  node["blocks"].push_back({{"type", "picture"}});
  const auto problems = instrument::checkAgainstSchema(node, "report.schema.json", "report.json");
  REQUIRE(problems);
  CHECK_FALSE(problems->empty());
}

TEST_CASE("text goes through JSON unchanged") {
  assessment::Dossier dossier = sampleDossier();
  const std::string title = "\"quotes\" \\ back </script> \xE2\x80\xAE \xF0\x9F\x98\x80 \xE2\x80\xA8";
  dossier.project.title = title;
  const auto made = report::buildCaseStudy(dossier, definitionOf("case-study"), {});
  CHECK(json::parse(report::writeJson(made))["title"] == title);
}
