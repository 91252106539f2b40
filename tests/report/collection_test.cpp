// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/collection.h"

#include <fstream>
#include <set>

#include "playfair/report/writers.h"
#include "report/report_dossier.h"
#include "report/tag_scan.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace playfair;
using assessment::Dossier;
using playfair::report::tests::definitionOf;
using playfair::report::tests::everythingIncluded;
using playfair::report::tests::sampleDossier;
using playfair::report::tests::wordsOf;
using playfair::tests::contains;

namespace {

Dossier withAssessment() {
  Dossier dossier = sampleDossier();
  dossier.facts["collectionLeave"] = std::string("given");
  dossier.facts["applicationTypes"] = std::vector<std::string>{"online-education", "city-services"};
  return dossier;
}

/// A project that nobody assessed.
Dossier factsOnly() {
  Dossier dossier;
  dossier.project.id.value = "22222222-2222-4222-8222-222222222222";
  dossier.project.title = "Planning a park";
  dossier.facts["collectionLeave"] = std::string("published-information");
  dossier.facts["organisation"] = std::string("Other City");
  dossier.facts["purpose"] = std::string("A park that children help to plan.");
  dossier.facts["worstHarms"] = std::string("Working text of a fact.");
  dossier.facts["applicationTypes"] = std::vector<std::string>{"city-services"};
  return dossier;
}

report::CollectionFrame someTexts() {
  report::CollectionFrame frame;
  frame.caseStudy = definitionOf("case-study");
  frame.texts.title = "Two pilots";
  frame.texts.publisher = "A programme";
  frame.texts.preface = "Read *both*.";
  frame.texts.introductions["city-services"] = "Cities serve children.";
  frame.texts.introductions["health"] = "No case is about this.";
  return frame;
}

report::Report bookOf(const std::vector<Dossier>& cases, const report::CollectionFrame& frame) {
  return report::buildCollection(cases, frame, definitionOf("collection"), everythingIncluded());
}

/// Every heading with its level and anchor, one a line.
std::string headingsOf(const report::Report& report) {
  std::string lines;
  for (const report::Block& block : report.blocks) {
    const auto* heading = std::get_if<report::Heading>(&block);
    if (heading == nullptr) continue;
    lines += std::to_string(heading->level) + " " + heading->text;
    lines += heading->anchor.empty() ? "\n" : " #" + heading->anchor + "\n";
  }
  return lines;
}

/// All targets of links in order.
std::vector<std::string> targetsOf(const report::Report& report) {
  std::vector<std::string> targets;
  for (const report::Block& block : report.blocks) {
    const auto* list = std::get_if<report::List>(&block);
    if (list == nullptr) continue;
    for (const report::ListItem& item : list->items) {
      for (const report::Span& span : item.spans) {
        if (!span.target.empty()) targets.push_back(span.target);
      }
    }
  }
  return targets;
}

}  // namespace

TEST_CASE("A collection holds its parts and its cases, one level down, in the coordinator's order") {
  const report::Report book = bookOf({factsOnly(), withAssessment()}, someTexts());
  CHECK(book.title == "Two pilots");
  CHECK(book.author == "A programme");
  CHECK(headingsOf(book) ==
        "1 Two pilots #title\n"
        "2 Preface #preface\n"
        "2 Introduction #introduction\n"
        "3 City services #introduction-city-services\n"
        "2 Contents #contents\n"
        "2 1. Planning a park · Other City #case-1\n"
        "3 What it is for #case-1-purpose\n"
        "2 2. An AI assistant for preschools · Example City #case-2\n"
        "3 Requirements taken up #case-2-requirements-taken-up\n"
        "3 Overview #case-2-overview\n"
        "3 The system #case-2-system\n"
        "3 How each requirement was taken up #case-2-requirements\n"
        "4 Ensure inclusion of and for children #case-2-R2\n"
        "5 More\n"
        "5 From the answers\n"
        "4 Ensure safety for children #case-2-R5\n"
        "3 Requirements not taken up, and why #case-2-not-taken-up\n"
        "3 Next steps #case-2-next-steps\n"
        "3 Sources #case-2-sources\n"
        "2 Method and limits #method\n"
        "3 Policy guidance on AI for children 2.0\n"
        "2 The cases in numbers #overview\n"
        "2 Index #index\n"
        "3 By field of use #index-fields\n"
        "3 By country #index-countries\n"
        "3 By requirement: Policy guidance on AI for children 2.0\n");
  const std::string words = wordsOf(book);
  CHECK(contains(words, "Fields of use: Online education, City services"));
  CHECK(contains(words, "A park that children help to plan."));
  CHECK(contains(words, "No assessment stands behind this case."));
  CHECK_FALSE(contains(words, "No case is about this."));
  CHECK_FALSE(contains(words, "Working text of a fact."));
}

TEST_CASE("A project without assessment claims no questionnaire") {
  report::CollectionFrame frame = someTexts();
  const std::string words = wordsOf(bookOf({factsOnly()}, frame));
  CHECK(contains(words, "Other City"));
  CHECK_FALSE(contains(words, "Playfair's own questions"));
  CHECK_FALSE(contains(words, "Method and limits"));
}

TEST_CASE("Every link of a collection leads to a heading, in HTML and in a text document") {
  const report::Report book = bookOf({factsOnly(), withAssessment()}, someTexts());
  const std::vector<std::string> expected = {"preface", "introduction", "case-1", "case-2",
                                             "method",  "overview",     "index",  // contents
                                             "case-2",                            // online education
                                             "case-1",  "case-2",                 // city services
                                             "case-2",  "case-1",                 // country, and not known
                                             "case-2",  "case-2"};                // R2 and R5
  CHECK(targetsOf(book) == expected);
  std::set<std::string> ids;
  std::vector<std::string> led;
  for (const auto& tag : report::tests::scanTags(report::writeHtml(book))) {
    if (const auto id = tag.attributes.find("id"); id != tag.attributes.end()) CHECK(ids.insert(id->second).second);
    const auto address = tag.attributes.find("href");
    if (address != tag.attributes.end() && address->second.starts_with('#')) led.push_back(address->second.substr(1));
  }
  CHECK(led == expected);
  for (const std::string& target : led) CHECK(ids.contains(target));
}

TEST_CASE("A collection counts cases and tells no level, whatever was asked for") {
  const report::Report book = bookOf({withAssessment(), factsOnly()}, someTexts());
  const std::string words = wordsOf(book);
  CHECK(contains(words, " | Fields of use | Cases\nOnline education | 1 | \nCity services | 2 | "));
  CHECK(contains(words, " | Country | Cases\nExampleland | 1 | \nNot known | 1 | "));
  CHECK(contains(words,
                 "(cases: 1) | Cases\nEnsure inclusion of and for children | 1 | \n"
                 "Ensure safety for children | 1 | \nCreate an enabling environment | 0 | "));
  CHECK_FALSE(contains(words, "Answers by level"));
  CHECK_FALSE(contains(words, "Level: "));
  CHECK_FALSE(contains(words, "Profile of levels"));
  for (const report::Block& block : book.blocks) CHECK_FALSE(std::holds_alternative<report::Figure>(block));
}

TEST_CASE("A case without leave is refused with its name, and so is one that stands there twice") {
  Dossier refused = withAssessment();
  refused.facts["collectionLeave"] = std::string("refused");
  Dossier notKnown = factsOnly();
  notKnown.facts["collectionLeave"] = assessment::NotKnown{};
  const auto two = report::checkCollection({refused, notKnown});
  REQUIRE_FALSE(two.has_value());
  CHECK(two.error().code == ErrorCode::Invalid);
  CHECK(two.error().subject == "An AI assistant for preschools; Planning a park");
  notKnown.facts.erase("collectionLeave");
  const auto one = report::checkCollection({withAssessment(), notKnown});
  REQUIRE_FALSE(one.has_value());
  CHECK(one.error().subject == "Planning a park");
  CHECK_FALSE(report::checkCollection({factsOnly(), withAssessment(), factsOnly()}).has_value());
  CHECK(report::checkCollection({factsOnly(), withAssessment()}).has_value());
}

TEST_CASE("What nobody wrote for a collection is listed") {
  Dossier silent = withAssessment();
  silent.account.clear();
  std::vector<std::string> names;
  for (const report::Gap& gap :
       report::collectionGaps({silent, factsOnly()}, someTexts(), definitionOf("collection"), {})) {
    names.push_back(gap.name);
  }
  CHECK(names == std::vector<std::string>{"Introduction: Online education", "What the cases tell together",
                                          "1. An AI assistant for preschools · Example City"});
}

TEST_CASE("Hostile texts stay harmless in a collection") {
  for (const std::string text : {"</title></main><script>alert(1)</script>", "\" onmouseover=\"alert(2)\" x=\"",
                                 "]](https://example.org) | --- | \\", "{count} {questionnaire}"}) {
    CAPTURE(text);
    Dossier dossier = withAssessment();
    dossier.project.title = text;
    for (const char* key : {"organisation", "country"}) dossier.facts[key] = text;
    report::tests::editInstrument(dossier).title = text;
    report::CollectionFrame frame = someTexts();
    frame.texts.title = frame.texts.publisher = frame.texts.preface = frame.texts.closing = text;
    const std::string html = report::writeHtml(bookOf({dossier, factsOnly()}, frame));
    const auto tags = report::tests::scanTags(html);
    report::tests::requireWellNested(tags);
    for (const auto& tag : tags) CHECK(tag.name != "script");
    CHECK(contains(report::tests::textBetweenTags(html), "1. " + text + " · " + text));
    CHECK(contains(report::tests::textBetweenTags(html), "By requirement: " + text));
  }
}

TEST_CASE("The texts of a collection are read from a file, and nothing but texts") {
  const playfair::tests::TemporaryFolder folder;
  const auto read = [&](const std::string& content) {
    std::ofstream(folder / "texts.json") << content;
    return report::loadCollectionTexts(folder / "texts.json");
  };
  const auto texts = read(R"({"title": "T", "preface": "P", "introduction-health": "H", "closing": "C"})");
  REQUIRE(texts.has_value());
  CHECK(texts->title == "T");
  CHECK(texts->preface == "P");
  CHECK(texts->closing == "C");
  CHECK(texts->publisher.empty());
  CHECK(texts->introductions == std::map<std::string, std::string>{{"health", "H"}});
  for (const char* wrong : {R"({"introduction-poetry": "x"})", R"({"preface": 3})", "[]"}) {
    const auto refused = read(wrong);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Invalid);
  }
}
