// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/children.h"

#include "playfair/report/writers.h"
#include "report/discussed_dossier.h"
#include "report/tag_scan.h"
#include "support/catch.h"

using namespace playfair;
using playfair::report::tests::definitionOf;
using playfair::report::tests::discussedDossier;
using playfair::report::tests::wordsOf;
using playfair::tests::contains;

namespace {

report::ReportOptions forBand(const std::string& band) {
  report::ReportOptions options;
  options.ageBand = band;
  options.date = "2026-11-23";
  return options;
}

std::string childrenWords(const assessment::Dossier& dossier, const std::string& band) {
  return wordsOf(report::buildChildren(dossier, definitionOf("children"), forBand(band)));
}

assessment::Dossier toldDossier() {
  assessment::Dossier dossier = discussedDossier();
  dossier.account[{"children-8-9-does", "en"}] = "It answers **questions**.\n\n- about lunch\n- about time";
  dossier.account[{"children-8-9-ask", "en"}] = "Ask your teacher.";
  dossier.account[{"children-8-9-cannot", "en"}] = " \n";
  dossier.account[{"children-8-9-knows", "sv"}] = "Den vet ingenting.";
  dossier.account[{"children-guardians-does", "en"}] = "Your child can ask it.";
  return dossier;
}

std::vector<std::string> bandIds(const assessment::Dossier& dossier) {
  std::vector<std::string> ids;
  for (const report::AgeBand& band : report::ageBandsFor(dossier)) ids.push_back(band.id);
  return ids;
}

}  // namespace

TEST_CASE("The report for children tells what was written for them, and nothing else") {
  CHECK(childrenWords(toldDossier(), "8-9") ==
        "For children · 8 and 9 years\nAn AI assistant for preschools\nWhat it does\nIt answers questions.\n"
        "about lunch\nabout time\n\nWhom you can ask\nAsk your teacher.\nNot yet tried with children.\n");
  CHECK(childrenWords(toldDossier(), "guardians") ==
        "Guardians of younger children\nAn AI assistant for preschools\nWhat it does\nYour child can ask it.\n"
        "Not yet tried with guardians.\n");
}

TEST_CASE("Where nobody wrote anything for an age band, it says so") {
  CHECK(childrenWords(toldDossier(), "13-15") ==
        "For children · 13 to 15 years\nAn AI assistant for preschools\nNobody has written this yet.\n"
        "Not yet tried with children.\n");
}

TEST_CASE("That it was read with children is told with what came of it") {
  assessment::Dossier dossier = toldDossier();
  dossier.account[{"children-8-9-tried", "en"}] = "on 3 May with six of them. Afterwards two sentences were changed.";
  const std::string words = childrenWords(dossier, "8-9");
  CHECK(contains(words, "Read with children on 3 May with six of them."));
  CHECK_FALSE(contains(words, "Not yet tried"));
}

TEST_CASE("No answer, comment or text for adults gets into the report for children") {
  assessment::Dossier dossier = toldDossier();
  for (auto& [question, answer] : dossier.answers) answer.publish = true;
  report::ReportOptions options = forBand("8-9");
  options.withProfile = true;
  options.withPublishedAnswers = true;
  const auto made = report::buildChildren(dossier, definitionOf("children"), options);
  const std::string everything = wordsOf(made) + report::writeHtml(made);
  for (const char* text : {"Working text", "Children ask, it answers", "It runs on a tablet", "Is that all children?",
                           "School nurse", "Drawing", "Your child can ask it"}) {
    CAPTURE(text);
    CHECK_FALSE(contains(everything, text));
  }
}

TEST_CASE("Age bands follow from whom the project concerns, and from what is written") {
  assessment::Dossier dossier = report::tests::sampleDossier();
  CHECK(bandIds(dossier) == std::vector<std::string>{"8-9", "guardians"});
  dossier.facts["ageBands"] = std::vector<std::string>{"0-5"};
  CHECK(bandIds(dossier) == std::vector<std::string>{"guardians"});
  dossier.account[{"children-16-17-does", "sv"}] = "Den svarar.";
  CHECK(bandIds(dossier) == std::vector<std::string>{"16-17", "guardians"});
  dossier.facts["ageBands"] = assessment::NotKnown{};
  CHECK(bandIds(dossier).size() == report::ageBands().size());
  CHECK(contains(childrenWords(dossier, ""), "8 and 9 years"));
}

TEST_CASE("What is not written for an age band is a gap, and each gap has its place") {
  const assessment::Dossier dossier = toldDossier();
  const auto definition = definitionOf("children");
  std::vector<std::string> missing;
  for (const report::Gap& gap : report::childrenGaps(dossier, definition, forBand("8-9"))) {
    CHECK(gap.kind == report::GapKind::NoAccount);
    missing.push_back(gap.place);
  }
  CHECK(missing == std::vector<std::string>{"children-8-9-knows", "children-8-9-said", "children-8-9-cannot",
                                            "children-8-9-tried"});
  std::vector<std::string> places;
  for (const report::AccountPlace& place : report::accountPlaces(dossier, definition, "en")) {
    CHECK_FALSE(place.prompt.empty());
    CHECK_FALSE(place.readers.empty());
    places.push_back(place.section);
  }
  CHECK(places.size() == 12);
  CHECK(places.front() == "children-8-9-does");
  CHECK(places.back() == "children-guardians-tried");
}

TEST_CASE("Guardians read headings of their own") {
  assessment::Dossier dossier = toldDossier();
  dossier.account[{"children-guardians-knows", "en"}] = "Nothing is kept.";
  CHECK(contains(childrenWords(dossier, "guardians"), "What it knows about your child\nNothing is kept."));
}

TEST_CASE("Hostile text for children is printed harmlessly") {
  assessment::Dossier dossier = toldDossier();
  const std::string text = "<script>alert(1)</script> <img src=x onerror=alert(1)> & \"'";
  dossier.account[{"children-8-9-does", "en"}] = text;
  dossier.account[{"children-8-9-tried", "en"}] = text;
  dossier.project.title = text;
  dossier.facts["organisation"] = text;
  const auto html = report::writeHtml(report::buildChildren(dossier, definitionOf("children"), forBand("8-9")));
  CHECK_FALSE(contains(html, "<script"));
  CHECK_FALSE(contains(html, "<img"));
  CHECK(contains(report::tests::textBetweenTags(html), text));
}

TEST_CASE("The report for children has all its words and prompts in Swedish and French") {
  const report::ReportDefinition definition = definitionOf("children");
  for (const std::string language : {"sv", "fr"}) {
    for (const auto& [key, texts] : definition.fixedTexts) CHECK(texts.contains(language));
    for (const auto& section : definition.sections) {
      CHECK(section.heading.contains(language));
      CHECK(section.prompt.contains(language));
    }
    for (const report::AgeBand& band : report::ageBands()) CHECK(band.title.contains(language));
  }
}
