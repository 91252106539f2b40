// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "playfair/report/record.h"
#include "playfair/report/writers.h"
#include "report/report_dossier.h"
#include "support/catch.h"

using namespace playfair;
using playfair::report::tests::definitionOf;
using playfair::report::tests::everythingIncluded;
using playfair::report::tests::sampleDossier;
using playfair::report::tests::wordsOf;
using playfair::tests::contains;

namespace {

report::Report plainCaseStudy(const assessment::Dossier& dossier) {
  report::ReportOptions options;
  options.date = "2026-11-23";
  return report::buildCaseStudy(dossier, definitionOf("case-study"), options);
}

std::vector<std::string> headingsOf(const report::Report& report) {
  std::vector<std::string> headings;
  for (const report::Block& block : report.blocks) {
    if (const auto* heading = std::get_if<report::Heading>(&block)) headings.push_back(heading->text);
  }
  return headings;
}

bool hasHeading(const report::Report& report, const std::string& text) {
  const auto headings = headingsOf(report);
  return std::find(headings.begin(), headings.end(), text) != headings.end();
}

std::vector<const report::Callout*> calloutsOf(const report::Report& report) {
  std::vector<const report::Callout*> callouts;
  for (const report::Block& block : report.blocks) {
    if (const auto* callout = std::get_if<report::Callout>(&block)) callouts.push_back(callout);
  }
  return callouts;
}

std::vector<std::string> labelsOfFactBox(const report::Report& report) {
  std::vector<std::string> labels;
  for (const report::Block& block : report.blocks) {
    const auto* table = std::get_if<report::Table>(&block);
    if (table == nullptr) continue;
    for (const auto& row : table->rows) labels.push_back(wordsOf(row.at(0)));
    break;
  }
  return labels;
}

}  // namespace

TEST_CASE("a case study begins with its draft mark, title and fact box") {
  const report::Report made = plainCaseStudy(sampleDossier());
  const auto& kicker = std::get<report::Paragraph>(made.blocks.at(0));
  CHECK(kicker.role == report::ParagraphRole::Kicker);
  CHECK(wordsOf(kicker.spans) == "Case study · draft");
  const auto& title = std::get<report::Heading>(made.blocks.at(1));
  CHECK(title.level == 1);
  CHECK(title.text == "An AI assistant for preschools");
  const auto& box = std::get<report::Table>(made.blocks.at(2));
  CHECK(box.firstColumnIsHeader);
  CHECK(made.title == "An AI assistant for preschools");
  CHECK(made.author == "Example City");
  CHECK(made.date == "2026-11-23");
}

TEST_CASE("the fact box says what is known and leaves out what is not") {
  const report::Report made = plainCaseStudy(sampleDossier());
  const std::vector<std::string> expected = {"Name of initiative",
                                             "Implementing organization",
                                             "Initiative type",
                                             "Location",
                                             "Children concerned",
                                             "Stage",
                                             "Questionnaire",
                                             "Edition of the questions",
                                             "Date of this report",
                                             "Answers last changed",
                                             "Website"};
  CHECK(labelsOfFactBox(made) == expected);
  const std::string words = wordsOf(made);
  CHECK(contains(words, "Implementing organization | Example City, Preschools | "));
  CHECK(contains(words, "Initiative type | AI system or product | "));
  CHECK(contains(words, "Location | Exampleland | "));
  CHECK(contains(words, "Children concerned | 0 to 5 years, 6 to 9 years · 240 | "));
  CHECK(contains(words, "Questionnaire | Playfair's own questions after Policy guidance on AI for children 2.0 | "));
  CHECK(contains(words, "Edition of the questions | 4, after version 2.0 | "));
  CHECK(contains(words, "Answers last changed | 2026-11-22 | "));
  const auto& box = std::get<report::Table>(made.blocks.at(2));
  CHECK(box.rows.back().at(1).at(0).link == "https://example.org/assistant");
}

TEST_CASE("an address that is no web address is printed without a link") {
  assessment::Dossier dossier = sampleDossier();
  dossier.facts["website"] = std::string("javascript:alert(1)");
  const report::Report made = plainCaseStudy(dossier);
  const auto& box = std::get<report::Table>(made.blocks.at(2));
  CHECK(wordsOf(box.rows.back().at(1)) == "javascript:alert(1)");
  CHECK(box.rows.back().at(1).at(0).link.empty());
}

TEST_CASE("requirements taken up are ticked with their published titles, others are not") {
  const report::Report made = plainCaseStudy(sampleDossier());
  const std::string words = wordsOf(made);
  CHECK(contains(words, "✓ Ensure inclusion of and for children"));
  CHECK(contains(words, "✓ Ensure safety for children"));
  CHECK_FALSE(contains(words, "✓ Create an enabling environment"));
  CHECK(contains(words, "A third edition came out in December 2025."));
  CHECK(contains(words, "Create an enabling environment: It is taken up with the city-wide rollout."));
}

TEST_CASE("sections that nobody wrote are left out") {
  const report::Report made = plainCaseStudy(sampleDossier());
  CHECK(hasHeading(made, "Overview"));
  CHECK(hasHeading(made, "The system"));
  CHECK(hasHeading(made, "Next steps"));
  CHECK_FALSE(hasHeading(made, "Lessons learned"));
  CHECK_FALSE(hasHeading(made, "Children and stakeholders engaged"));
  CHECK(hasHeading(made, "Method and limits"));
  assessment::Dossier dossier = sampleDossier();
  dossier.assessment.leftOut.clear();
  CHECK_FALSE(hasHeading(plainCaseStudy(dossier), "Requirements not taken up, and why"));
}

TEST_CASE("account texts of a requirement stand under its title, each with its lead-in") {
  const report::Report made = plainCaseStudy(sampleDossier());
  const std::string words = wordsOf(made);
  CHECK(hasHeading(made, "Ensure inclusion of and for children"));
  CHECK(contains(words, "What was done. Two sessions were held."));
  CHECK(contains(words, "What did not work.\nNobody had time."));
  CHECK_FALSE(contains(words, "What worked."));
  CHECK_FALSE(contains(words, "Text of a requirement that is left out."));
}

TEST_CASE("an account in another language does not stand in") {
  report::ReportOptions options;
  options.language = "sv";
  const std::string words = wordsOf(report::buildCaseStudy(sampleDossier(), definitionOf("case-study"), options));
  CHECK(contains(words, "Barn frågar."));
  CHECK_FALSE(contains(words, "It runs on a tablet."));
}

TEST_CASE("a safeguard that is due and not met is red, one not known is amber, one due later is neither") {
  const report::Report made = plainCaseStudy(sampleDossier());
  const auto callouts = calloutsOf(made);
  REQUIRE(callouts.size() == 3);
  CHECK(callouts[0]->tone == report::CalloutTone::Bad);
  CHECK(wordsOf(callouts[0]->spans) == "Safeguard not met: Can every child say no without a loss?");
  CHECK(callouts[1]->tone == report::CalloutTone::Warning);
  CHECK(wordsOf(callouts[1]->spans) == "Safeguard not known to be met: Was it tested before children met it?");
  // Asked although its requirement is not taken up.
  CHECK(callouts[2]->tone == report::CalloutTone::Bad);
  CHECK(wordsOf(callouts[2]->spans) == "Safeguard not met: Is somebody responsible?");
}

TEST_CASE("levels and counts appear only where the profile is wanted") {
  const std::string without = wordsOf(plainCaseStudy(sampleDossier()));
  CHECK_FALSE(contains(without, "Answers by level: "));
  CHECK_FALSE(contains(without, "claimed only"));
  report::ReportOptions options;
  options.withProfile = true;
  const report::Report made = report::buildCaseStudy(sampleDossier(), definitionOf("case-study"), options);
  CHECK(contains(wordsOf(made), "Answers by level: 1 in place · 1 claimed only · 1 partly · 1 planned"));
  const auto figure = std::find_if(made.blocks.begin(), made.blocks.end(), [](const report::Block& block) {
    return std::holds_alternative<report::Figure>(block);
  });
  REQUIRE(figure != made.blocks.end());
  CHECK(wordsOf(std::get<report::Paragraph>(*(figure + 1)).spans) == sampleDossier().instrument->disclaimer);
}

TEST_CASE("the disclaimer of the questionnaire stands in the footer and under method in every format") {
  const report::Report made = plainCaseStudy(sampleDossier());
  CHECK(made.footer == sampleDossier().instrument->disclaimer);
  for (const std::string& text : {report::writeMarkdown(made), report::writeJson(made), report::writeHtml(made)}) {
    CHECK(contains(text, "UNICEF has not reviewed this."));
  }
}

TEST_CASE("headings never skip a level") {
  assessment::Dossier dossier = sampleDossier();
  dossier.account[{"overview", "en"}] = "#### Deep\n\n# Shallow\n\n###### Deepest\n\n### Between";
  dossier.account[{"R2-aim", "en"}] = "###### Deepest\n\ntext\n\n# Shallow";
  dossier.answers["q-2-1"].justification = "### A heading\n\n##### Another";
  for (const std::string kind : {"case-study", "record"}) {
    const auto definition = definitionOf(kind);
    const report::Report made = kind == "record" ? report::buildRecord(dossier, definition, everythingIncluded())
                                                 : report::buildCaseStudy(dossier, definition, everythingIncluded());
    int before = 0;
    for (const report::Block& block : made.blocks) {
      const auto* heading = std::get_if<report::Heading>(&block);
      if (heading == nullptr) continue;
      INFO(heading->text);
      CHECK(heading->level <= before + 1);
      CHECK(heading->level >= 1);
      CHECK((heading->level == 1) == (before == 0));
      before = heading->level;
    }
    CHECK(before > 0);
  }
}

TEST_CASE("long text, a long word and a long table are printed whole") {
  assessment::Dossier dossier = sampleDossier();
  std::string text;
  for (int index = 0; index < 5000; ++index) text += "word" + std::to_string(index) + (index % 90 == 89 ? "\n\n" : " ");
  const std::string longWord(60, 'w');
  std::string table = "| Row | Value |\n|---|---|\n";
  for (int index = 0; index < 40; ++index) {
    table += "| row" + std::to_string(index) + " | value" + std::to_string(index) + " |\n";
  }
  dossier.account[{"overview", "en"}] = text;
  dossier.account[{"system", "en"}] = longWord + "\n\n" + table;
  const report::Report made = plainCaseStudy(dossier);
  for (const std::string& out : {report::writeHtml(made), report::writeMarkdown(made), report::writeJson(made)}) {
    bool whole = contains(out, longWord);
    for (int index = 0; index < 5000; ++index) whole = whole && contains(out, "word" + std::to_string(index));
    for (int index = 0; index < 40; ++index) whole = whole && contains(out, "value" + std::to_string(index));
    CHECK(whole);
  }
}

TEST_CASE("the same input gives the same bytes") {
  const auto definition = definitionOf("case-study");
  const auto record = definitionOf("record");
  const assessment::Dossier one = sampleDossier();
  const assessment::Dossier other = sampleDossier();
  for (const auto write : {report::writeHtml, report::writeMarkdown, report::writeJson}) {
    CHECK(write(report::buildCaseStudy(one, definition, everythingIncluded())) ==
          write(report::buildCaseStudy(other, definition, everythingIncluded())));
    CHECK(write(report::buildRecord(one, record, everythingIncluded())) ==
          write(report::buildRecord(other, record, everythingIncluded())));
  }
}

TEST_CASE("an empty dossier makes a report that says so little and breaks nothing") {
  const assessment::Dossier nothing;
  for (const auto write : {report::writeHtml, report::writeMarkdown, report::writeJson}) {
    CHECK(contains(write(plainCaseStudy(nothing)), "Case study"));
    CHECK(contains(write(report::buildRecord(nothing, definitionOf("record"), {})), "Working document"));
  }
}
