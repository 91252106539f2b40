// SPDX-License-Identifier: EUPL-1.2
#include "playfair/exchange/register_entry.h"

#include <nlohmann/json.hpp>

#include "csv.h"
#include "playfair/exchange/example_dossier.h"
#include "playfair/instrument/json_schema.h"
#include "playfair/workspace/register.h"
#include "register_values.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace playfair;
using exchange::RegisterEntry;
using exchange::RegisterGap;
using nlohmann::json;
using playfair::tests::contains;

namespace {

assessment::Dossier registeredDossier() {
  assessment::Dossier dossier;
  dossier.project.id = assessment::ProjectId{"01234567-89ab-4cde-8f01-23456789abcd"};
  dossier.project.title = "Reading helper";
  dossier.project.tags = {"libraries"};
  dossier.lastChanged = "2026-03-14T09:41:00.000Z";
  instrument::Instrument questionnaire;
  questionnaire.title = "A publication";
  questionnaire.version = "2.0";
  questionnaire.disclaimer = "Nobody has reviewed this.";
  dossier.instrument = std::make_shared<const instrument::Instrument>(questionnaire);
  dossier.facts["organisation"] = std::string("Example City");
  dossier.facts["department"] = assessment::NotKnown{};
  dossier.facts["purpose"] = std::string("Helps children to read. ") + std::string(300, 'x') + ".";
  dossier.facts["techniqueDescription"] = std::string(300, 'y');
  dossier.facts["technique"] = std::string("generative");
  dossier.facts["stage"] = std::string("pilot");
  dossier.facts["contactAddress"] = std::string("registry@example.org");
  dossier.facts["website"] = std::string("https://example.org/reading");
  dossier.facts["applicationTypes"] = std::vector<std::string>{"online-education"};
  dossier.answers["q-1"] = assessment::levelAnswer(3, "Written for colleagues.");
  dossier.account[{"overview", "en"}] = "What readers outside are told.";
  return dossier;
}

std::string valueOf(const RegisterEntry& entry, const std::string& field) {
  for (const auto& [name, text] : entry.values) {
    if (name == field) return text;
  }
  return {};
}

const exchange::ToComplete* toComplete(const RegisterEntry& entry, const std::string& field) {
  for (const exchange::ToComplete& open : entry.toComplete) {
    if (open.field == field) return &open;
  }
  return nullptr;
}

json checkedJson(const RegisterEntry& entry) {
  const auto text = exchange::registerJson(entry);
  REQUIRE(text);
  json whole = json::parse(*text);
  const auto problems = instrument::checkAgainstSchema(whole, "register-entry.schema.json", "entry.json");
  REQUIRE(problems);
  for (const auto& problem : *problems) {
    INFO(problem.text());
    CHECK(false);
  }
  return whole;
}

}  // namespace

TEST_CASE("a register entry has the 49 fields of the standard, 29 of them required, each told or listed") {
  const auto& fields = exchange::registerFields();
  CHECK(fields.size() == 49);
  CHECK(std::count_if(fields.begin(), fields.end(), [](const auto& field) { return field.required; }) == 29);
  for (const assessment::Dossier& dossier : {registeredDossier(), assessment::Dossier{}}) {
    const RegisterEntry entry = exchange::registerEntry(dossier, "en");
    CHECK(entry.values.size() + entry.toComplete.size() == 49);
    for (const auto& field : fields) {
      CAPTURE(field.name);
      CHECK(valueOf(entry, field.name).empty() == (toComplete(entry, field.name) != nullptr));
    }
    checkedJson(entry);
  }
}

TEST_CASE("facts and case study text fill a register entry") {
  const RegisterEntry entry = exchange::registerEntry(registeredDossier(), "en");
  CHECK(valueOf(entry, "name") == "Reading helper");
  CHECK(valueOf(entry, "description_short") == "Helps children to read.");
  CHECK(valueOf(entry, "organization") == "Example City");
  CHECK(valueOf(entry, "contact_email") == "registry@example.org");
  CHECK(valueOf(entry, "domain") == "education and science");
  CHECK(valueOf(entry, "status") == "pilot");
  CHECK(valueOf(entry, "algorithm_type") == "self-learning");
  CHECK(valueOf(entry, "last_change_date") == "2026-03-14");
  CHECK(contains(valueOf(entry, "AIA_description"), "What readers outside are told."));
  CHECK(contains(valueOf(entry, "AIA_description"), "Nobody has reviewed this."));
  CHECK(contains(valueOf(entry, "keywords"), "libraries"));
}

TEST_CASE("judgements are never derived, and what is not known says why") {
  const RegisterEntry entry = exchange::registerEntry(registeredDossier(), "en");
  for (const char* field : {"risk_category", "lawful_basis", "proportionality", "publication_date", "training_data"}) {
    CAPTURE(field);
    REQUIRE(toComplete(entry, field) != nullptr);
    CHECK(toComplete(entry, field)->gap == RegisterGap::NotKept);
    CHECK(toComplete(entry, field)->required);
  }
  REQUIRE(toComplete(entry, "department") != nullptr);
  CHECK(toComplete(entry, "department")->gap == RegisterGap::SaidNotKnown);
  REQUIRE(toComplete(entry, "area") != nullptr);
  CHECK(toComplete(entry, "area")->gap == RegisterGap::NotSaid);
}

TEST_CASE("what does not fit a field is left out, not cut") {
  assessment::Dossier dossier = registeredDossier();
  dossier.facts["purpose"] = std::string(151, 'x');
  dossier.facts["techniqueDescription"] = std::string("Short.");
  dossier.facts["contactAddress"] = std::string("The registry, City Hall");
  dossier.facts["website"] = std::string("javascript:alert(1)");
  dossier.facts["applicationTypes"] = std::vector<std::string>{"online-education", "health"};
  const RegisterEntry entry = exchange::registerEntry(dossier, "en");
  for (const char* field : {"description_short", "description", "contact_email", "website", "domain"}) {
    CAPTURE(field);
    REQUIRE(toComplete(entry, field) != nullptr);
    CHECK(toComplete(entry, field)->gap == RegisterGap::DoesNotFit);
  }
  checkedJson(entry);
}

TEST_CASE("no working text, no text in another language and no evidence that is not public enters a register entry") {
  assessment::Dossier dossier = registeredDossier();
  dossier.answers["q-1"].publish = true;
  assessment::Evidence evidence;
  evidence.title = "DPIA of the pilot";
  evidence.url = "https://example.org/dpia";
  dossier.evidence = {evidence};
  const auto told = exchange::registerJson(exchange::registerEntry(dossier, "sv"));
  REQUIRE(told);
  CHECK_FALSE(contains(*told, "Written for colleagues."));
  CHECK_FALSE(contains(*told, "What readers outside are told."));
  CHECK_FALSE(contains(*told, "example.org/dpia"));
  dossier.evidence.front().confidentiality = assessment::Confidentiality::Public;
  const RegisterEntry open = exchange::registerEntry(dossier, "sv");
  CHECK(valueOf(open, "DPIA_url") == "https://example.org/dpia");
  CHECK(valueOf(open, "lang") == "sv");
}

TEST_CASE("a register entry as CSV has 49 names, one row, and no cell that runs") {
  for (const std::string& hostile : {std::string("=1+1"), std::string("+1"), std::string("-1"), std::string("@SUM(A1)"),
                                     std::string("a,\"b\"\r\nc"), std::string("'=1")}) {
    CAPTURE(hostile);
    assessment::Dossier dossier = registeredDossier();
    dossier.project.title = hostile;
    const std::string csv = exchange::registerCsv(exchange::registerEntry(dossier, "en"));
    REQUIRE(csv.starts_with("\xEF\xBB\xBF"));
    const auto rows = exchange::parseCsv(std::string_view(csv).substr(3), ',', "r.csv");
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0).fields.size() == 49);
    REQUIRE(rows->at(1).fields.size() == 49);
    CHECK(std::string_view("=+-@\t").find(rows->at(1).fields.front().front()) == std::string_view::npos);
    for (std::size_t i = 0; i < 49; ++i) CHECK(rows->at(0).fields[i] == exchange::registerFields()[i].name);
  }
}

TEST_CASE("the entry of every example that ships holds to the schema") {
  const auto examples = exchange::listExamples();
  REQUIRE(examples);
  const playfair::tests::TemporaryFolder folder;
  auto workspace = workspace::Workspace::create(folder / "w.playfair");
  REQUIRE(workspace);
  const auto author = workspace::addPerson(*workspace, {{}, "Strategist", {}, {}}, {});
  REQUIRE(author);
  for (const exchange::ExampleEntry& example : *examples) {
    CAPTURE(example.name);
    const auto added = exchange::addExample(*workspace, example.name, *author);
    REQUIRE(added);
    for (const auto& id : added->assessments) {
      const auto dossier = workspace::loadDossier(*workspace, id);
      REQUIRE(dossier);
      checkedJson(exchange::registerEntry(*dossier, "en"));
    }
  }
}

TEST_CASE("sentences and addresses are told apart as people would") {
  CHECK(exchange::firstSentence("Version 2.0 helps. It does.") == "Version 2.0 helps.");
  CHECK(exchange::firstSentence("No end").empty());
  CHECK(exchange::characterCount("åäö") == 3);
  CHECK(exchange::isMailAddress("a@b.se"));
  for (const char* none : {"a@b", "a b@c.se", "a@b@c.se", "@b.se", "a@.se", "A <a@b.se>"}) {
    CHECK_FALSE(exchange::isMailAddress(none));
  }
}
