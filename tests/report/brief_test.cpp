// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/brief.h"

#include <fstream>
#include <iterator>

#include "playfair/report/report_kinds.h"
#include "playfair/report/writers.h"
#include "report/discussed_dossier.h"
#include "report/tag_scan.h"
#include "support/catch.h"

using namespace playfair;
using playfair::report::tests::definitionOf;
using playfair::report::tests::discussedDossier;
using playfair::report::tests::everythingIncluded;
using playfair::report::tests::wordsOf;
using playfair::tests::contains;

namespace {

report::Report briefOf(const assessment::Dossier& dossier, const report::ReportOptions& options) {
  return report::buildBrief(dossier, definitionOf("brief"), options);
}

std::string briefWords(const assessment::Dossier& dossier, int shortening = 0) {
  report::ReportOptions options = everythingIncluded();
  options.shortening = shortening;
  return wordsOf(briefOf(dossier, options));
}

assessment::Evidence voices() {
  assessment::Evidence made;
  made.id = {"e-voices"};
  made.kind = assessment::EvidenceKind::Consultation;
  made.title = "Title of the talk";
  made.date = "2026-03-14";
  made.confidentiality = assessment::Confidentiality::Public;
  made.text = "Text of the talk";
  made.details["consultationWith"] = std::vector<std::string>{"children"};
  made.details["consultationAgeBands"] = std::vector<std::string>{"6-9"};
  made.details["consultationPrint"] = std::string("quoted");
  made.details["consultationSaid"] = std::string("It is too loud.");
  made.details["consultationChanged"] = std::string("It speaks softly now.");
  return made;
}

std::string told(const assessment::Evidence& evidence) {
  assessment::Dossier dossier = report::tests::sampleDossier();
  dossier.evidence = {evidence};
  return briefWords(dossier);
}

std::string golden(const std::string& name) {
  std::ifstream in(std::string(PLAYFAIR_TEST_DATA) + "/reports/" + name);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("A brief tells what is asked, word by word") {
  assessment::Dossier dossier = discussedDossier();
  dossier.evidence.push_back(voices());
  dossier.facts["purpose"] = std::string("Children ask what is for lunch.\nIt answers.");
  const std::string words = briefWords(dossier);
  INFO(words);
  CHECK(words == golden("brief.txt"));
}

TEST_CASE("A brief names safeguards with the stage from which they are due, the worst first") {
  const std::string words = briefWords(report::tests::sampleDossier());
  const std::size_t notMet = words.find("Not met, due since the stage “Pilot”: Can every child say no without a loss?");
  const std::size_t notKnown =
      words.find("Not known, due since the stage “Pilot”: Was it tested before children met it?");
  const std::size_t later = words.find("Not known yet, due at the stage “");
  REQUIRE(notMet != std::string::npos);
  REQUIRE(notKnown != std::string::npos);
  REQUIRE(later != std::string::npos);
  CHECK(notMet < notKnown);
  CHECK(notKnown < later);
}

TEST_CASE("A brief prints a reason only where it is ticked and asked for") {
  assessment::Dossier dossier = report::tests::sampleDossier();
  CHECK_FALSE(contains(briefWords(dossier), "Working text four."));
  dossier.answers["q-2-4"].publish = true;
  CHECK(contains(briefWords(dossier), "Working text four."));
  CHECK_FALSE(contains(wordsOf(briefOf(dossier, {})), "Working text four."));
  dossier.answers["q-2-4"].conflicting = true;
  CHECK_FALSE(contains(briefWords(dossier), "Working text four."));
}

TEST_CASE("No working text, comment, reason of a differing view or evidence gets into a brief") {
  assessment::Dossier dossier = discussedDossier();
  for (auto& [question, answer] : dossier.answers) {
    answer.publish = false;
    answer.justification = "Hidden " + answer.justification;
  }
  const report::Report made = briefOf(dossier, everythingIncluded());
  const std::string everything = report::writeHtml(made) + report::writeJson(made) + wordsOf(made);
  for (const char* text : {"Hidden", "Test report of May", "Drawing", "Second workshop", "Is that all children?",
                           "The supplier will tell.", "School nurse", "Nobody has tried.", "were asked"}) {
    CAPTURE(text);
    CHECK_FALSE(contains(everything, text));
  }
}

TEST_CASE("What children said needs a public consultation and leave to quote that holds") {
  const assessment::Evidence open = voices();
  CHECK(contains(told(open), "They said: It is too loud. What changed: It speaks softly now."));
  SECTION("the title and text of the evidence stay in the record") {
    CHECK_FALSE(contains(told(open), "of the talk"));
  }
  SECTION("not public: nothing at all") {
    assessment::Evidence evidence = open;
    evidence.confidentiality = assessment::Confidentiality::Internal;
    CHECK_FALSE(contains(told(evidence), "softly"));
    CHECK(contains(told(evidence), "may not be told of here, see the record: 1"));
  }
  SECTION("no leave to quote: only what changed") {
    assessment::Evidence evidence = open;
    for (const assessment::FactValue& leave :
         {assessment::FactValue(std::string("none")), assessment::FactValue(std::string("shown")),
          assessment::FactValue(assessment::NotKnown{})}) {
      evidence.details["consultationPrint"] = leave;
      CHECK_FALSE(contains(told(evidence), "loud"));
      CHECK(contains(told(evidence), "softly"));
    }
    evidence.details.erase("consultationPrint");
    CHECK_FALSE(contains(told(evidence), "loud"));
  }
  SECTION("leave that has ended, or that has limits only a person can judge") {
    assessment::Evidence evidence = open;
    evidence.details["consultationPrintUntil"] = std::string("2026-11-22");
    CHECK_FALSE(contains(told(evidence), "loud"));
    evidence.details["consultationPrintUntil"] = std::string("2026-11-23");
    CHECK(contains(told(evidence), "loud"));
    evidence.details["consultationPrintLimit"] = std::string("Only inside the school");
    CHECK_FALSE(contains(told(evidence), "loud"));
  }
  SECTION("others than children are not children") {
    assessment::Evidence evidence = open;
    evidence.details["consultationWith"] = std::vector<std::string>{"guardians", "staff"};
    CHECK(contains(told(evidence), "No consultation with children is on record."));
  }
}

TEST_CASE("A brief that is shortened says how many it leaves to the record") {
  assessment::Dossier dossier = report::tests::sampleDossier();
  instrument::Requirement& safety = report::tests::editInstrument(dossier).requirements[1];
  for (int index = 0; index < 20; ++index) {
    instrument::Question more = safety.questions[0];
    more.id = "more-" + std::to_string(index);
    dossier.answers[more.id] = assessment::levelAnswer(0);
    safety.questions.push_back(more);
  }
  const std::string words = briefWords(dossier, report::kMostShortening);
  CHECK(contains(words, "22 not met, 1 not known"));
  CHECK(contains(words, "and 23 more, see the record"));
  CHECK(contains(words, "The record has them whole."));
  CHECK_FALSE(contains(briefWords(report::tests::sampleDossier()), "The record has them whole."));
  CHECK(words.size() < briefWords(dossier).size());
}

TEST_CASE("A text is cut between words and ends in an ellipsis") {
  assessment::Dossier dossier = report::tests::sampleDossier();
  std::string purpose;
  for (int index = 0; index < 5000; ++index) purpose += "word\xE2\x80\xA8";
  dossier.facts["purpose"] = purpose;
  CHECK(contains(briefWords(dossier), "word word…\n"));
  dossier.facts["purpose"] = std::string(5000, 'W');
  CHECK(contains(briefWords(dossier, report::kMostShortening), std::string(40, 'W') + "…\n"));
}

TEST_CASE("A brief has all its words in Swedish and French") {
  const report::ReportDefinition definition = definitionOf("brief");
  for (const std::string language : {"sv", "fr"}) {
    for (const auto& [key, texts] : definition.fixedTexts) {
      CAPTURE(language, key);
      CHECK(texts.contains(language));
    }
    for (const auto& section : definition.sections) CHECK(section.heading.contains(language));
    report::ReportOptions options = everythingIncluded();
    options.language = language;
    const std::string words = wordsOf(briefOf(discussedDossier(), options));
    CHECK_FALSE(contains(words, "Not met"));
    CHECK_FALSE(contains(words, "{"));
  }
}
