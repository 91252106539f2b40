// SPDX-License-Identifier: EUPL-1.2
#include "playfair/exchange/example_dossier.h"

#include <sys/resource.h>

#include <csignal>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "playfair/workspace/evidence_register.h"
#include "playfair/workspace/register.h"
#include "playfair/workspace/verify.h"
#include "samples.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "workspace/child_process.h"

using namespace playfair::exchange;
using nlohmann::json;
using playfair::Error;
using playfair::ErrorCode;
using playfair::exchange::tests::writeBytes;
using playfair::tests::contains;
using playfair::tests::TemporaryFolder;
namespace assessment = playfair::assessment;
namespace fs = std::filesystem;
namespace workspace = playfair::workspace;

namespace {

json smallDossier() {
  return json::parse(R"({
    "title": "Homework helper", "description": "A helper.", "tags": ["example", "online education"],
    "facts": {"kind": "ai-system", "stage": {"notKnown": true}},
    "sources": [
      {"id": "page", "title": "A page", "publisher": "A city", "published": "2026-02-01",
       "address": "https://example.org/page", "seen": "2026-03-14", "read": "whole", "note": "Read whole."},
      {"id": "paper", "title": "A paper", "publisher": "A city", "read": "part", "note": "Read in part."}],
    "assessments": [
      {"instrument": "unicef-ai-children@2.0", "depth": "essential",
       "leftOut": [{"requirement": "R9", "because": "It is about money."}],
       "answers": [
         {"question": "pf-unicef2-r1-01", "level": 2, "because": "It is said. Source: page.", "publish": true,
          "sources": ["page", "paper"]},
         {"question": "pf-unicef2-r1-02", "level": null, "because": "A note. Source: page.", "publish": false,
          "sources": ["page"]}],
       "account": [{"section": "overview", "language": "en", "text": "What it is."}]},
      {"instrument": "unicef-ai-children@2.0", "depth": "full", "leftOut": [], "answers": []}]
  })");
}

struct ExampleFolder {
  explicit ExampleFolder(const json& dossier) { writeBytes(folder / "dossier.json", dossier.dump()); }
  void addText(const std::string& name, const std::string& text) const {
    fs::create_directories(folder / "account");
    writeBytes(folder / ("account/" + name), text);
  }
  [[nodiscard]] Error error() const {
    const auto read = readExampleFolder(folder.path());
    if (read) FAIL("an error was expected");
    return read.error();
  }
  TemporaryFolder folder;
};

/// What is wrong after a change to the small dossier, without the folder: "dossier.json#/title: …".
std::string faultAfter(const std::function<void(json&)>& change) {
  json dossier = smallDossier();
  change(dossier);
  const ExampleFolder example(dossier);
  const Error error = example.error();
  CHECK(error.code == ErrorCode::Invalid);
  const std::string folder = example.folder.path().string() + "/";
  REQUIRE(error.subject.starts_with(folder));
  return error.subject.substr(folder.size()) + ": " + error.detail;
}

struct OpenFile {
  TemporaryFolder folder;
  workspace::Workspace file = workspace::Workspace::create(folder / "w.playfair").value();
  assessment::PersonId author = workspace::addPerson(file, {{}, "Strategist", {}, {}}, {}).value();
};

}  // namespace

TEST_CASE("Everything that a dossier says arrives in the workspace") {
  json dossier = smallDossier();
  dossier["assessments"][0]["accountFolder"] = "account";
  const ExampleFolder example(dossier);
  example.addText("R1-aim.en.md", "To help.\n");
  OpenFile open;
  const auto added = addExample(open.file, readExampleFolder(example.folder.path()).value(), open.author).value();
  REQUIRE(added.assessments.size() == 2);
  const auto first = workspace::loadDossier(open.file, added.assessments.front()).value();
  CHECK(first.project.id == added.project);
  CHECK(first.project.title == "Homework helper");
  CHECK(first.project.tags == std::vector<std::string>{"example", "online education"});
  CHECK(first.facts.size() == 2);
  CHECK(first.assessment.depth == playfair::instrument::Depth::Essential);
  CHECK(first.assessment.leftOut == std::vector<assessment::LeftOut>{{"R9", "It is about money."}});
  REQUIRE(first.answers.size() == 2);
  CHECK(first.answers.at("pf-unicef2-r1-01").level == 2);
  CHECK(first.answers.at("pf-unicef2-r1-01").publish);
  CHECK(first.answers.at("pf-unicef2-r1-02").kind == assessment::AnswerKind::NotAsked);
  CHECK(first.answers.at("pf-unicef2-r1-02").justification == "A note. Source: page.");
  CHECK(first.account.at({"overview", "en"}) == "What it is.");
  CHECK(first.account.at({"R1-aim", "en"}) == "To help.\n");
  const auto behind = first.evidenceFor("pf-unicef2-r1-01");
  REQUIRE(behind.size() == 2);
  CHECK(behind.back()->url == "https://example.org/page");
  CHECK(behind.back()->date == "2026-02-01");
  CHECK(behind.back()->confidentiality == assessment::Confidentiality::Public);
  CHECK(assessment::factText(behind.back()->details, "linkReadOn") == "2026-03-14");
  CHECK(behind.front()->kind == assessment::EvidenceKind::Note);
  CHECK(first.evidenceFor("pf-unicef2-r1-02").size() == 1);
  CHECK(workspace::loadDossier(open.file, added.assessments.back()).value().project.id == added.project);
  CHECK(workspace::verify(open.file.file(), {}).value().faults.empty());
}

TEST_CASE("A dossier without an assessment is a project with facts") {
  json dossier = smallDossier();
  dossier.erase("assessments");
  const ExampleFolder example(dossier);
  OpenFile open;
  const auto added = addExample(open.file, readExampleFolder(example.folder.path()).value(), open.author).value();
  CHECK(added.assessments.empty());
  const auto projects = workspace::listProjects(open.file).value();
  REQUIRE(projects.size() == 1);
  CHECK(projects.front().project.id == added.project);
  CHECK(projects.front().facts.size() == 2);
  CHECK(workspace::listEvidence(open.file, added.project).value().size() == 2);
}

TEST_CASE("What is wrong in a dossier is named with file and pointer") {
  CHECK(contains(faultAfter([](json& d) { d.erase("title"); }), "dossier.json#"));
  CHECK(contains(faultAfter([](json& d) { d["description"] = "two\nlines"; }), "dossier.json#/description"));
  CHECK(contains(faultAfter([](json& d) { d["taggs"] = 1; }), "taggs"));
  CHECK(contains(faultAfter([](json& d) { d["facts"]["kindd"] = "policy"; }), "dossier.json#/facts/kindd: "));
  CHECK(contains(faultAfter([](json& d) { d["facts"]["kind"] = "robot"; }), "dossier.json#/facts/kind: "));
  CHECK(contains(faultAfter([](json& d) { d["sources"][1]["id"] = "page"; }), "dossier.json#/sources/1/id: "));
  CHECK(contains(faultAfter([](json& d) { d["sources"][0]["seen"] = "2026-13-14"; }), "dossier.json#/sources/0: "));
  CHECK(contains(faultAfter([](json& d) { d["sources"][0]["address"] = "example.org"; }), "/sources/0/address"));
  const auto assessed = [](const std::function<void(json&)>& change) {
    return faultAfter([&](json& d) { change(d["assessments"][0]); });
  };
  CHECK(contains(assessed([](json& a) { a["leftOut"][0]["requirement"] = "R99"; }), "#/assessments/0/leftOut/0: "));
  CHECK(contains(assessed([](json& a) { a["leftOut"].push_back(a["leftOut"][0]); }), "#/assessments/0/leftOut/1: "));
  CHECK(contains(assessed([](json& a) { a["answers"][1]["level"] = 5; }), "#/assessments/0/answers/1/level"));
  CHECK(contains(assessed([](json& a) { a["answers"][1]["question"] = "q"; }), "/assessments/0/answers/1/question: "));
  CHECK(contains(assessed([](json& a) { a["answers"][1]["question"] = a["answers"][0]["question"]; }), "twice"));
  CHECK(contains(assessed([](json& a) { a["answers"][0]["sources"] = {"else"}; }), "/answers/0/sources: "));
  CHECK(contains(assessed([](json& a) { a["answers"][0]["sources"] = json::array(); }), "/answers/0/sources"));
  CHECK(contains(assessed([](json& a) { a["account"].push_back(a["account"][0]); }), "#/assessments/0/account: "));
}

TEST_CASE("What is wrong in a case study text is named with its file") {
  json dossier = smallDossier();
  dossier["assessments"][0]["accountFolder"] = "account";
  const ExampleFolder example(dossier);
  CHECK(example.error().code == ErrorCode::NotFound);
  example.addText("overview.en.md", "Told here as well.");
  CHECK(contains(example.error().detail, "overview"));
  fs::remove(example.folder / "account/overview.en.md");
  example.addText("system.en.md", "\xFF");
  CHECK(example.error().code == ErrorCode::NotUtf8);
  CHECK(contains(example.error().subject, "system.en.md"));
  fs::remove(example.folder / "account/system.en.md");
  for (const std::string name : {"system.md", "system.en.txt", ".en.md", "a b.en.md"}) {
    CAPTURE(name);
    example.addText(name, "Text.");
    CHECK(example.error().code == ErrorCode::Invalid);
    CHECK(contains(example.error().subject, name));
    fs::remove(example.folder / ("account/" + name));
  }
  CHECK(readExampleFolder(example.folder.path()).has_value());
}

TEST_CASE("An example that is not there changes nothing") {
  OpenFile open;
  const auto before = open.file.log().value().size();
  for (const std::string name : {"nowhere", "", "..", "../examples"}) {
    CAPTURE(name);
    const auto added = addExample(open.file, name, open.author);
    REQUIRE_FALSE(added.has_value());
    CHECK(added.error().code == ErrorCode::NotFound);
    CHECK(contains(added.error().detail, "laiban"));
  }
  CHECK(open.file.log().value().size() == before);
}

TEST_CASE("An example is written whole or not at all, wherever the disk gets full") {
  const auto example = readExample("laiban").value();
  const TemporaryFolder folder;
  const fs::path path = folder / "w.playfair";
  assessment::PersonId author;
  {
    auto made = workspace::Workspace::create(path).value();
    author = workspace::addPerson(made, {{}, "Strategist", {}, {}}, {}).value();
  }
  const std::string outcome = playfair::tests::inChild([&]() -> std::string {
    std::signal(SIGXFSZ, SIG_IGN);
    auto file = workspace::Workspace::open(path, workspace::Access::Write).value();
    constexpr ::rlim_t kStep = 24'000;
    constexpr ::rlim_t kMost = 8'000'000;
    const auto before = file.log().value().size();
    int failures = 0;
    for (::rlim_t room = kStep; room < kMost; room += kStep) {
      const ::rlimit limit{room, RLIM_INFINITY};
      ::setrlimit(RLIMIT_FSIZE, &limit);
      const auto added = addExample(file, example, author);
      const ::rlimit none{RLIM_INFINITY, RLIM_INFINITY};
      ::setrlimit(RLIMIT_FSIZE, &none);
      if (added) return failures > 3 ? "" : "too few failures to tell";
      if (added.error().code != ErrorCode::DiskFull) return "another reason: " + added.error().detail;
      if (file.log().value().size() != before) return "a part stayed at " + std::to_string(room);
      ++failures;
    }
    return "never enough room";
  });
  CHECK(outcome == "");
  const auto opened = workspace::Workspace::open(path, workspace::Access::Read).value();
  CHECK(workspace::listProjects(opened).value().size() == 1);
  CHECK(workspace::verify(path, {}).value().faults.empty());
}
