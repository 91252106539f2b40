// SPDX-License-Identifier: EUPL-1.2
#include "playfair/exchange/example_dossier.h"

#include "playfair/workspace/register.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace playfair::exchange;
using playfair::tests::contains;
namespace workspace = playfair::workspace;

TEST_CASE("Every example that ships can be added to a workspace") {
  const auto examples = listExamples();
  REQUIRE(examples.has_value());
  REQUIRE_FALSE(examples->empty());
  const playfair::tests::TemporaryFolder folder;
  auto file = workspace::Workspace::create(folder / "w.playfair").value();
  playfair::assessment::Person person;
  person.role = "Strategist";
  const auto author = workspace::addPerson(file, person, {}).value();
  for (const ExampleEntry& example : *examples) {
    CAPTURE(example.name);
    const auto assessment = addExample(file, example.name, author);
    if (!assessment) {
      FAIL(assessment.error().subject + ": " + assessment.error().detail);
    }
    const auto dossier = workspace::loadDossier(file, *assessment).value();
    CHECK(dossier.project.title == example.title);
    CHECK_FALSE(dossier.answers.empty());
    CHECK_FALSE(dossier.account.empty());
    CHECK_FALSE(dossier.facts.empty());
  }
}

TEST_CASE("An example that is not there changes nothing") {
  const playfair::tests::TemporaryFolder folder;
  auto file = workspace::Workspace::create(folder / "w.playfair").value();
  for (const std::string name : {"nowhere", "", "..", "../examples"}) {
    CAPTURE(name);
    const auto assessment = addExample(file, name, {});
    REQUIRE_FALSE(assessment.has_value());
    CHECK(assessment.error().code == playfair::ErrorCode::NotFound);
  }
  CHECK(file.log().value().empty());
}
