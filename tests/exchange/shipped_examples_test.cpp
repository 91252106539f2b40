// SPDX-License-Identifier: EUPL-1.2
// What every example that ships has to hold to: it rests on named sources, rates nobody beyond them, and names nobody.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "playfair/assessment/name_check.h"
#include "playfair/exchange/example_dossier.h"
#include "playfair/instrument/json_schema.h"
#include "playfair/report/case_study.h"
#include "playfair/report/writers.h"
#include "playfair/workspace/register.h"
#include "playfair/workspace/verify.h"
#include "samples.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace playfair::exchange;
using nlohmann::json;
using playfair::exchange::tests::bytesOf;
using playfair::tests::contains;
namespace assessment = playfair::assessment;
namespace report = playfair::report;
namespace workspace = playfair::workspace;

namespace {

constexpr std::size_t kExamples = 12;
constexpr int kInPlace = 3;

std::vector<ExampleEntry> shippedExamples() {
  const auto examples = listExamples();
  if (!examples) FAIL(examples.error().subject + ": " + examples.error().detail);
  REQUIRE(examples->size() == kExamples);
  return *examples;
}

ExampleDossier dossierOf(const ExampleEntry& entry) {
  auto example = readExampleFolder(entry.folder);
  if (!example) FAIL(example.error().subject + ": " + example.error().detail);
  return std::move(*example);
}

json fileOf(const ExampleEntry& entry) {
  return json::parse(bytesOf(entry.folder / "dossier.json"));
}

/// Every text of an example that a person can read; addresses and ids are none.
std::vector<std::string> textsOf(const ExampleDossier& example, const json& file) {
  std::vector<std::string> texts = {example.title, file.at("description").get<std::string>()};
  texts.insert(texts.end(), example.tags.begin(), example.tags.end());
  for (const auto& [key, value] : example.facts) {
    if (const auto* text = std::get_if<std::string>(&value)) texts.push_back(*text);
  }
  for (const assessment::Evidence& source : example.sources) {
    texts.insert(texts.end(), {source.title, source.source, source.text});
  }
  for (const ExampleAssessment& assessed : example.assessments) {
    for (const auto& left : assessed.leftOut) texts.push_back(left.because);
    for (const FileAnswer& given : assessed.answers) texts.push_back(given.answer.justification);
    for (const auto& [key, text] : assessed.account) texts.push_back(text);
  }
  return texts;
}

/// Organisations, places and titles that look like a person's name. Whoever adds one has looked at it.
const std::set<std::string>& knownNoPersons() {
  static const std::set<std::string> names = {"Alibaba Cloud",      "Cities Hub",           "Commission's Joint",
                                              "Extending LAIban",   "Foreign Affairs",      "Hello Baby",
                                              "Intelligent Campus", "Regional Governments", "Stable Diffusion"};
  return names;
}

}  // namespace

TEST_CASE("Every example that ships is what the schema says") {
  for (const ExampleEntry& entry : shippedExamples()) {
    CAPTURE(entry.name);
    const auto problems = playfair::instrument::checkAgainstSchema(fileOf(entry), "dossier.schema.json", entry.name);
    REQUIRE(problems.has_value());
    for (const auto& problem : *problems) FAIL_CHECK(problem.text());
    const ExampleDossier example = dossierOf(entry);
    CHECK(example.title == entry.title);
    CHECK(example.assessments.size() == entry.instruments.size());
    const json uses = fileOf(entry).at("facts").at("applicationTypes");
    for (std::string use : uses) {
      std::replace(use.begin(), use.end(), '-', ' ');
      CAPTURE(use);
      CHECK(std::find(entry.tags.begin(), entry.tags.end(), use) != entry.tags.end());
    }
  }
}

TEST_CASE("Every example that ships renders a case study that says what it is") {
  const playfair::tests::TemporaryFolder folder;
  auto file = workspace::Workspace::create(folder / "w.playfair").value();
  const auto author = workspace::addPerson(file, {{}, "Strategist", {}, {}}, {}).value();
  const auto definition = report::shippedDefinition("case-study").value();
  for (const ExampleEntry& entry : shippedExamples()) {
    CAPTURE(entry.name);
    const auto added = addExample(file, entry.name, author).value();
    for (const auto& id : added.assessments) {
      const auto dossier = workspace::loadDossier(file, id).value();
      std::set<std::string> sections;
      for (const auto& place : report::accountPlaces(dossier, definition, "en")) sections.insert(place.section);
      for (const auto& [key, text] : dossier.account) {
        CAPTURE(key.first);
        CHECK(sections.count(key.first) == 1);
      }
      const std::string page = report::writeHtml(report::buildCaseStudy(dossier, definition, {}));
      CHECK(contains(page, "illustrates public information and is no finding about"));
      CHECK(contains(page, "Facts were taken from th"));
      CHECK_FALSE(contains(page, "Safeguard not met"));
    }
  }
  CHECK(workspace::verify(file.file(), {}).value().faults.empty());
}

TEST_CASE("An example without an assessment says among its facts what it is") {
  for (const ExampleEntry& entry : shippedExamples()) {
    if (!entry.instruments.empty()) continue;
    CAPTURE(entry.name);
    CHECK(contains(assessment::factText(dossierOf(entry).facts, "purpose"),
                   "illustrates public information and is no finding about"));
  }
}

TEST_CASE("Every answer of an example names its source and claims no more than that") {
  for (const ExampleEntry& entry : shippedExamples()) {
    const ExampleDossier example = dossierOf(entry);
    for (const ExampleAssessment& assessed : example.assessments) {
      for (const FileAnswer& given : assessed.answers) {
        CAPTURE(entry.name, given.question);
        const auto* question = assessed.instrument.findQuestion(given.question);
        REQUIRE(question != nullptr);
        CHECK(contains(given.answer.justification, "Source"));
        CHECK(std::any_of(assessed.links.begin(), assessed.links.end(),
                          [&](const auto& link) { return link.first == given.question; }));
        CHECK(given.answer.kind != assessment::AnswerKind::NotApplicable);
        if (given.answer.kind != assessment::AnswerKind::Level) continue;
        // Below "in place" a minimum safeguard is printed as not met, and no public source says that.
        CHECK(given.answer.level < kInPlace);
        CHECK_FALSE(question->redLine.has_value());
      }
    }
  }
}

TEST_CASE("Every source of an example says where it stands, or that this was not kept") {
  for (const ExampleEntry& entry : shippedExamples()) {
    for (const assessment::Evidence& source : dossierOf(entry).sources) {
      CAPTURE(entry.name, source.title);
      CHECK((!source.url.empty() || contains(source.text, "not kept")));
    }
  }
}

TEST_CASE("No example names a private person") {
  for (const ExampleEntry& entry : shippedExamples()) {
    for (std::string text : textsOf(dossierOf(entry), fileOf(entry))) {
      while (const auto hint = assessment::findNameHint(text)) {
        INFO(entry.name << ": " << hint->piece);
        CHECK(hint->kind == assessment::NameHint::Kind::Name);
        CHECK(knownNoPersons().count(hint->piece) == 1);
        text.erase(0, hint->begin + hint->piece.size());
      }
    }
  }
}

TEST_CASE("The README of the examples lists every one with its counts") {
  const std::string readme = bytesOf(std::filesystem::path(PLAYFAIR_SOURCE_DIR) / "assessments/examples/README.md");
  for (const ExampleEntry& entry : shippedExamples()) {
    CAPTURE(entry.name);
    int levels = 0;
    int notes = 0;
    const ExampleDossier example = dossierOf(entry);
    for (const ExampleAssessment& assessed : example.assessments) {
      for (const FileAnswer& given : assessed.answers)
        ++(given.answer.kind == assessment::AnswerKind::Level ? levels : notes);
    }
    const std::size_t begin = readme.find("| `" + entry.name + "` |");
    REQUIRE(begin != std::string::npos);
    const std::string row = readme.substr(begin, readme.find('\n', begin) - begin);
    const bool bare = example.assessments.empty();
    CHECK(row.ends_with(bare ? "| | |" : "| " + std::to_string(levels) + " | " + std::to_string(notes) + " |"));
  }
}
