// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/comparison.h"

#include "playfair/report/writers.h"
#include "report/report_dossier.h"
#include "report/tag_scan.h"
#include "support/catch.h"

using namespace playfair;
using assessment::ComparisonDetail;
using playfair::report::tests::definitionOf;
using playfair::report::tests::wordsOf;
using playfair::tests::contains;

namespace {

assessment::Compared sampleCompared(const std::string& id, const std::string& title) {
  assessment::Dossier dossier = report::tests::sampleDossier();
  dossier.assessment.id = assessment::AssessmentId{id};
  dossier.project.id = assessment::ProjectId{"project of " + id};
  dossier.project.title = title;
  return {std::make_shared<const assessment::Dossier>(std::move(dossier)), {}};
}

assessment::Compared changed(const assessment::Compared& compared, const auto& change) {
  assessment::Dossier dossier = *compared.dossier;
  change(dossier);
  return {std::make_shared<const assessment::Dossier>(std::move(dossier)), compared.asOf};
}

assessment::Comparison comparisonOf(const std::vector<assessment::Compared>& chosen) {
  auto made = assessment::compare(chosen);
  REQUIRE(made);
  return *made;
}

assessment::Comparison twoOfThem() {
  return comparisonOf(
      {sampleCompared("1", "First helper"), changed(sampleCompared("2", "Second helper"), [](auto& dossier) {
         dossier.facts["stage"] = std::string("retired");
         dossier.answers.clear();
       })});
}

report::Report built(const assessment::Comparison& comparison, ComparisonDetail detail = ComparisonDetail::Table) {
  return report::buildComparison(comparison, definitionOf("comparison"), {"en", "2026-11-22", detail});
}

std::string workingTextIn(const assessment::Comparison& comparison) {
  for (const auto& [question, answer] : comparison.columns[0].dossier().answers) {
    const assessment::QuestionRow* row = assessment::findRow(comparison, question);
    const bool shown = row != nullptr && row->cells[0].state == assessment::CellState::Level;
    if (shown && !answer.justification.empty()) return answer.justification.substr(0, answer.justification.find('\n'));
  }
  FAIL("the sample has no working text");
  return {};
}

}  // namespace

TEST_CASE("a comparison says what differs, what to mind and what is compared before any level") {
  const std::string words = wordsOf(built(twoOfThem()));
  const std::size_t care =
      words.find("Self-assessments. Differences may come from stage, scope or candour as much as from practice.");
  const std::size_t stage = words.find("Different stages: later stages can have more in place.");
  const std::size_t bars = words.find("Answers by level");
  REQUIRE(care != std::string::npos);
  REQUIRE(stage != std::string::npos);
  REQUIRE(bars != std::string::npos);
  CHECK(stage < care);
  CHECK(care < bars);
  CHECK_FALSE(contains(words, "Different kinds"));
  for (const char* name : {"Kind", "Stage", "Role", "Children", "Ages", "Scope", "Depth", "Date", "State"})
    CHECK(contains(words, name));
  const std::string disclaimer = twoOfThem().columns[0].dossier().instrument->disclaimer;
  REQUIRE_FALSE(disclaimer.empty());
  CHECK(contains(words, disclaimer));
  CHECK(contains(built(twoOfThem()).footer, disclaimer));
}

TEST_CASE("states that mean different things read differently") {
  const std::string words = wordsOf(built(twoOfThem()));
  CHECK(contains(words, "Not asked yet"));
  CHECK(contains(words, "Out of scope"));
  CHECK(contains(words, "claimed"));
  for (const char* never : {"average", "mean ", "total", "score", "rank"}) CHECK_FALSE(contains(words, never));
}

TEST_CASE("working text is told only where it is asked for, and marked") {
  const assessment::Comparison comparison = twoOfThem();
  const std::string text = workingTextIn(comparison);
  CHECK_FALSE(contains(wordsOf(built(comparison)), text));
  CHECK_FALSE(contains(wordsOf(built(comparison)), "Working document"));
  const std::string words = wordsOf(built(comparison, ComparisonDetail::WithAnswers));
  CHECK(contains(words, text));
  CHECK(contains(words, "Working document. Contains text written for colleagues. Not for publication."));
}

TEST_CASE("two assessments of one project begin with where they are further apart") {
  const assessment::Compared one = sampleCompared("1", "Helper");
  const assessment::Compared two = changed(one, [](auto& dossier) {
    dossier.assessment.id = assessment::AssessmentId{"2"};
    for (auto& [question, answer] : dossier.answers) {
      if (assessment::isAnswered(answer)) answer = assessment::levelAnswer(4 - answer.level, "Another says so.");
    }
  });
  const assessment::Comparison comparison = comparisonOf({one, two});
  REQUIRE(comparison.agreement);
  REQUIRE_FALSE(comparison.agreement->furthest.empty());
  const std::string words = wordsOf(built(comparison, ComparisonDetail::WithAnswers));
  const std::size_t first = words.find(comparison.agreement->furthest.front().question->text);
  REQUIRE(first != std::string::npos);
  CHECK(first < words.find("Answers by level"));
  CHECK(contains(words, "Same level on"));
  CHECK_FALSE(contains(words, "kappa"));
  CHECK_FALSE(contains(wordsOf(built(twoOfThem())), "Same level on"));
}

TEST_CASE("twelve assessments stand in tables of at most four, every one of them") {
  std::vector<assessment::Compared> chosen;
  for (int i = 1; i <= 12; ++i)
    chosen.push_back(sampleCompared(std::to_string(i), "Helper number " + std::to_string(i)));
  const report::Report report = built(comparisonOf(chosen));
  std::size_t widest = 0;
  for (const report::Block& block : report.blocks) {
    if (const auto* table = std::get_if<report::Table>(&block)) widest = std::max(widest, table->header.size());
  }
  CHECK(widest == 5);
  const std::string words = wordsOf(report);
  for (int i = 1; i <= 12; ++i) CHECK(contains(words, "Helper number " + std::to_string(i) + ","));
}

TEST_CASE("a filter is named, and safeguards that are missing stay in sight") {
  const assessment::Comparison comparison = twoOfThem();
  const report::Report report = built(assessment::filtered(comparison, {0, false, true, false}));
  const std::string words = wordsOf(report);
  CHECK(contains(words, "Only questions that fit are shown: minimum safeguards."));
  CHECK(contains(words, "Minimum safeguard not known: Second helper"));
  CHECK(contains(wordsOf(built(assessment::filtered(comparison, {4, false, false, true}))), "No question fits."));
}

TEST_CASE("typed text cannot break out of a comparison, and the same input gives the same bytes") {
  const std::string hostile = "<script>alert(1)</script>";
  const assessment::Comparison comparison = comparisonOf({changed(sampleCompared("1", hostile),
                                                                  [&](auto& dossier) {
                                                                    for (auto& [question, answer] : dossier.answers)
                                                                      answer.justification = hostile;
                                                                  }),
                                                          sampleCompared("2", "Second helper")});
  const report::Report report = built(comparison, ComparisonDetail::WithAnswers);
  const std::string html = report::writeHtml(report);
  CHECK_FALSE(contains(html, "<script"));
  CHECK(contains(html, "&lt;script&gt;"));
  CHECK(html == report::writeHtml(built(comparison, ComparisonDetail::WithAnswers)));
  CHECK(report::writeOdt(report).value_or("") == report::writeOdt(report).value_or("another"));
}

TEST_CASE("every text of a comparison is used or needed: the definition has exactly the keys of the list") {
  const report::ReportDefinition definition = definitionOf("comparison");
  CHECK(definition.fixedTexts.size() == assessment::comparisonTextKeys().size());
  for (const std::string& key : assessment::comparisonTextKeys()) CHECK(definition.fixedTexts.contains(key));
}
