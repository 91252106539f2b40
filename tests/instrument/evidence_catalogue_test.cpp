// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "fixture.h"
#include "playfair/instrument/fact_catalogue.h"
#include "playfair/instrument/json_schema.h"
#include "support/catch.h"

using namespace playfair;
using namespace playfair::instrument;
using nlohmann::json;
using nlohmann::ordered_json;
using playfair::tests::contains;

namespace {

const FactCatalogue& shipped() {
  static const Result<FactCatalogue> kCatalogue = loadEvidenceCatalogue();
  INFO((kCatalogue ? std::string() : kCatalogue.error().subject + ": " + kCatalogue.error().detail));
  REQUIRE(kCatalogue.has_value());
  return *kCatalogue;
}

std::vector<const FactDefinition*> detailsOf(const std::string& kind) {
  std::vector<const FactDefinition*> details;
  for (const FactDefinition& fact : shipped().facts) {
    if (fact.box == kind) details.push_back(&fact);
  }
  return details;
}

/// "kept-elsewhere" → "keptElsewhere"
std::string inCamelCase(const std::string& kind) {
  std::string key;
  for (std::size_t i = 0; i < kind.size(); ++i) {
    if (kind[i] == '-') continue;
    key += i > 0 && kind[i - 1] == '-' ? static_cast<char>(kind[i] - 'a' + 'A') : kind[i];
  }
  return key;
}

std::set<std::string> keysOf(const std::string& kind) {
  std::set<std::string> keys;
  for (const FactDefinition* detail : detailsOf(kind)) keys.insert(detail->key);
  return keys;
}

}  // namespace

TEST_CASE("The details of evidence stand in one box for each kind, kept elsewhere first") {
  std::vector<std::string> kinds;
  for (const FactBox& box : shipped().boxes) kinds.push_back(box.id);
  CHECK(kinds == std::vector<std::string>{"kept-elsewhere", "file", "link", "note", "interview", "test-result",
                                          "consultation", "meeting"});
  std::set<std::string> keys;
  for (const FactDefinition& fact : shipped().facts) {
    CAPTURE(fact.key);
    CHECK(keys.insert(fact.key).second);
    CHECK(fact.key.starts_with(inCamelCase(fact.box)));
    CHECK_FALSE(fact.help.empty());
    CHECK_FALSE(fact.whoKnows.empty());
  }
}

TEST_CASE("Each kind of evidence asks for what makes it checkable") {
  using Keys = std::set<std::string>;
  CHECK(keysOf("kept-elsewhere") == Keys{"keptElsewherePlace", "keptElsewhereRegisterNumber", "keptElsewhereSeenBy",
                                         "keptElsewhereSeenOn", "keptElsewhereShownBy"});
  CHECK(keysOf("link") == Keys{"linkReadOn"});
  CHECK(keysOf("interview") == Keys{"interviewHow", "interviewWith"});
  CHECK(keysOf("test-result") == Keys{"testResultMethod", "testResultRunBy", "testResultSample"});
  CHECK(keysOf("consultation") == Keys{"consultationAccommodations", "consultationAgeBands", "consultationChanged",
                                       "consultationConsentAsked", "consultationConsentBy", "consultationConsentKept",
                                       "consultationInvited", "consultationMethod", "consultationNumber",
                                       "consultationPrint", "consultationPrintLimit", "consultationPrintUntil",
                                       "consultationSaid", "consultationTold", "consultationWith"});
  CHECK(keysOf("meeting") == Keys{"meetingAgenda", "meetingBegan", "meetingEnded", "meetingLeftOpen",
                                  "meetingParticipants", "meetingPurpose"});
  for (const char* date : {"keptElsewhereSeenOn", "linkReadOn", "consultationPrintUntil", "consultationTold"}) {
    CAPTURE(date);
    CHECK(shipped().find(date)->type == FactType::Date);
  }
  // A child's leave to take part is never taken for leave to be printed.
  const FactDefinition* print = shipped().find("consultationPrint");
  CHECK(print->type == FactType::Choice);
  CHECK(print->options.front().value == "none");
}

TEST_CASE("The form of a consultation says that names do not belong there") {
  CHECK(contains(shipped().find("consultationWith")->help, "No names"));
  for (const char* key : {"consultationInvited", "consultationSaid", "consultationNumber", "consultationConsentKept",
                          "meetingParticipants", "interviewWith", "keptElsewhereSeenBy", "keptElsewhereShownBy"}) {
    CAPTURE(key);
    CHECK(contains(shipped().find(key)->help, "name"));
  }
}

TEST_CASE("What a detail of evidence may hold is what its schema allows") {
  const ordered_json schema =
      ordered_json::parse(readTestFile(std::filesystem::path(PLAYFAIR_SOURCE_DIR) / "schemas/evidence.schema.json"));
  for (const FactDefinition& fact : shipped().facts) {
    CAPTURE(fact.key);
    const ordered_json& said = schema.at("properties").at(fact.key).at("oneOf").at(0);
    CHECK((fact.type == FactType::Date) == said.contains("pattern"));
    if (fact.options.empty()) continue;
    const ordered_json& allowed = fact.type == FactType::Choices ? said.at("items").at("enum") : said.at("enum");
    std::vector<std::string> offered;
    for (const FactOption& option : fact.options) offered.push_back(option.value);
    CHECK(allowed.get<std::vector<std::string>>() == offered);
  }
  const auto check = [](const json& details) { return checkAgainstSchema(details, "evidence.schema.json", "e.json"); };
  const auto good = check({{"linkReadOn", "2026-03-14"}, {"consultationNumber", 12}});
  REQUIRE(good.has_value());
  CHECK(good->empty());
  const auto wrong = check({{"linkReadOn", "yesterday"}});
  REQUIRE(wrong.has_value());
  CHECK_FALSE(wrong->empty());
}

TEST_CASE("A catalogue may ask for a date") {
  const auto read = readFactCatalogue(R"({"properties": {"seen": {"title": "Seen", "x-playfair": {"type": "date",
    "box": "one"}}}, "x-playfair": {"boxes": [{"id": "one", "title": "One"}]}})",
                                      "p.json");
  REQUIRE(read.has_value());
  CHECK(read->find("seen")->type == FactType::Date);
}
