// SPDX-License-Identifier: EUPL-1.2
#include <fstream>
#include <iterator>

#include "playfair/exchange/questionnaire_file.h"
#include "playfair/instrument/authoring_check.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

namespace playfair::exchange {

namespace {

using playfair::tests::TemporaryFolder;

instrument::OwnIdentity charterOfExampleCity() {
  instrument::OwnIdentity identity;
  identity.organisation = "Example City";
  identity.name = "Data charter";
  identity.address = "https://example.org/charter";
  identity.published = "2026-11";
  identity.id = instrument::proposedId(identity.organisation, identity.name);
  return identity;
}

Result<instrument::Instrument> readSheet(const std::string& text) {
  const TemporaryFolder folder;
  const auto file = folder / "charter.csv";
  std::ofstream(file, std::ios::binary) << text;
  return readQuestionnaireCsv(file, charterOfExampleCity(), {});
}

std::string fullHeader(char separator) {
  std::string header =
      "requirement,question,in place means,why it matters,good looks like,evidence,who knows,crc,depth,"
      "safeguard from,safeguard because";
  for (char& c : header) {
    if (c == ',') c = separator;
  }
  return header + "\n";
}

/// Ten questions under three principles, as somebody writes them in a spreadsheet.
std::string tenQuestions(char separator) {
  std::string text = fullHeader(separator);
  for (int number = 1; number <= 10; ++number) {
    const std::vector<std::string> fields = {
        number == 1 || number == 4 || number == 8 ? "Principle " + std::to_string(number) : "",
        "Is point " + std::to_string(number) + " kept?",
        "A dated note says so.",
        "Children depend on it.",
        "\"One example\nAnother one\"",
        "The note | The minutes",
        "The project lead",
        separator == ',' ? "\"3, 12\"" : "3, 12",
        number == 10 ? "full" : "",
        number == 2 ? "Pilot" : "",
        number == 2 ? "Harm cannot be made good later." : ""};
    for (std::size_t i = 0; i < fields.size(); ++i) text += (i == 0 ? "" : std::string(1, separator)) + fields[i];
    text += "\r\n";
  }
  return text;
}

std::string placeOfError(const std::string& text) {
  const auto read = readSheet(text);
  REQUIRE_FALSE(read);
  const std::string& subject = read.error().subject;
  return subject.substr(subject.rfind("charter.csv")) + ": " + read.error().detail;
}

}  // namespace

TEST_CASE("A spreadsheet of ten questions becomes a questionnaire that can be published as it is") {
  for (const char separator : {',', ';', '\t'}) {
    for (const std::string& mark : {std::string(), std::string("\xEF\xBB\xBF")}) {
      CAPTURE(separator, mark.size());
      const auto draft = readSheet(mark + tenQuestions(separator));
      INFO((draft ? std::string() : draft.error().subject + ": " + draft.error().detail));
      REQUIRE(draft);
      REQUIRE(draft->requirements.size() == 3);
      CHECK(draft->requirements[0].title == "Principle 1");
      CHECK(draft->requirements[0].questions.size() == 3);
      CHECK(draft->requirements[0].crc == std::vector<std::string>{"3", "12"});
      const auto& second = draft->requirements[0].questions[1];
      CHECK(second.whatGoodLooksLike == std::vector<std::string>{"One example", "Another one"});
      CHECK(second.evidenceUsuallyKept == std::vector<std::string>{"The note", "The minutes"});
      CHECK(second.depth == instrument::Depth::Essential);
      REQUIRE(second.redLine);
      CHECK(second.redLine->from == "pilot");
      CHECK(draft->requirements[2].questions[2].depth == instrument::Depth::Full);
      const auto check = instrument::checkDraft(*draft);
      INFO((check.toMend.empty() ? std::string() : check.toMend.front().text));
      CHECK(check.canBePublished());
      CHECK(instrument::published(*draft, "1.0", 1));
    }
  }
}

TEST_CASE("What is missing in a cell is left for the draft; what is wrong names its row") {
  const auto sparse = readSheet("question,requirement\nIs it kept?,Openness\n\n,\nIs it told?,\n");
  REQUIRE(sparse);
  CHECK(sparse->requirements[0].questions.size() == 2);
  CHECK_FALSE(instrument::checkDraft(*sparse).canBePublished());
  CHECK(placeOfError("requirement,questions\nA,B?\n").starts_with("charter.csv, row 1: there is no column"));
  CHECK(placeOfError("requirement\nA\n").starts_with("charter.csv, row 1: the first row must name"));
  CHECK(placeOfError("requirement,question,question\nA,B?,C?\n").starts_with("charter.csv, row 1: two columns"));
  CHECK(placeOfError("requirement,question\n,B?\n").starts_with("charter.csv, row 2: the first question has no"));
  CHECK(placeOfError("requirement,question\nA,B?\nA,\n").starts_with("charter.csv, row 3: there is no question"));
  CHECK(placeOfError("requirement,question\nA,B?,C\n").starts_with("charter.csv, row 2: there are 3 fields"));
  CHECK(placeOfError("requirement,question,crc\nA,B?,55\n").starts_with("charter.csv, row 2: crc holds"));
  CHECK(placeOfError("requirement,question,depth\nA,B?,deep\n").starts_with("charter.csv, row 2: depth is"));
  CHECK(placeOfError("requirement,question,safeguard from\nA,B?,soon\n").starts_with("charter.csv, row 2: safeguard"));
  CHECK(placeOfError("requirement,question,safeguard because\nA,B?,so\n").starts_with("charter.csv, row 2: a minimum"));
  CHECK(placeOfError("requirement,question\n").starts_with("charter.csv, row 2: there is no question under"));
  CHECK(readSheet("requirement,question\nA,\"B\xFF?\"\n").error().code == ErrorCode::NotUtf8);
}

TEST_CASE("The template has every column, and a row under it can be read") {
  const TemporaryFolder folder;
  const auto file = folder / "template.csv";
  REQUIRE(writeQuestionnaireTemplate(file));
  std::ifstream stream(file, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
  CHECK(text == fullHeader(',').substr(0, fullHeader(',').size() - 1) + "\r\n");
  const auto draft = readSheet(text + "Openness,Is it told?,,,,,,,,,\r\n");
  REQUIRE(draft);
  CHECK(draft->requirements[0].questions[0].text == "Is it told?");
}

}  // namespace playfair::exchange
