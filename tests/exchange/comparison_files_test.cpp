// SPDX-License-Identifier: EUPL-1.2
#include "playfair/exchange/comparison_files.h"

#include <nlohmann/json.hpp>

#include "csv.h"
#include "exchange/samples.h"
#include "exchange/workbook_reader.h"
#include "playfair/instrument/json_schema.h"
#include "support/catch.h"

using namespace playfair;
using assessment::ComparisonDetail;
using playfair::exchange::tests::WorkbookReader;
using playfair::tests::contains;

namespace {

/// Every text is its own key, with what is filled in behind it.
assessment::ComparisonTeller keysAsWords() {
  assessment::ComparisonTeller::Texts texts;
  for (const std::string& key : assessment::comparisonTextKeys()) texts[key] = key;
  texts["claimed"] = "{answer}, claimed";
  texts["out-of-scope-because"] = "out of scope: {because}";
  texts["differing-view"] = "{holder}: {answer}";
  texts["goes-on"] = " >>";
  texts["continued"] = "<< ";
  return assessment::ComparisonTeller(texts);
}

assessment::Dossier dossierOf(const std::string& id, const std::string& title) {
  assessment::Dossier dossier;
  instrument::Instrument questionnaire = exchange::tests::fourQuestions();
  questionnaire.id = "four";
  questionnaire.version = "1.0";
  questionnaire.disclaimer = "Nobody has reviewed this.";
  questionnaire.requirements[0].title = "First";
  dossier.instrument = std::make_shared<const instrument::Instrument>(questionnaire);
  dossier.assessment.id = assessment::AssessmentId{id};
  dossier.project.id = assessment::ProjectId{"p-" + id};
  dossier.project.title = title;
  dossier.facts["organisation"] = std::string("Example City");
  dossier.lastChanged = "2026-03-14T09:41:00.000Z";
  return dossier;
}

assessment::Comparison sampleComparison() {
  assessment::Dossier one = dossierOf("one", "=1+1");
  one.answers["q-1"] = assessment::levelAnswer(3);
  one.answers["q-2"] = assessment::levelAnswer(0, "=HYPERLINK(\"http://example.org\")");
  one.answers["q-3"].kind = assessment::AnswerKind::AskedUnknown;
  one.differingViews = {{assessment::DifferingViewId{"v"},
                         {},
                         "q-2",
                         assessment::AnswerKind::Level,
                         2,
                         "@Half of it.",
                         "school nurse",
                         {}}};
  assessment::Evidence evidence;
  evidence.id = assessment::EvidenceId{"e"};
  evidence.title = "-A note";
  one.evidence = {evidence};
  one.links = {{"q-2", evidence.id}};
  assessment::Dossier two = dossierOf("two", "Second");
  two.assessment.leftOut = {{"R1", "Later."}};
  const auto made = assessment::compare({{std::make_shared<const assessment::Dossier>(one), {}},
                                         {std::make_shared<const assessment::Dossier>(two), "2026-01-15"}});
  REQUIRE(made);
  return *made;
}

struct Files {
  explicit Files(ComparisonDetail detail, const assessment::Comparison& of = sampleComparison())
      : comparison(of), teller(keysAsWords()), file{comparison, teller, "2026-11-22", detail} {}
  assessment::Comparison comparison;
  assessment::ComparisonTeller teller;
  exchange::ComparisonFile file;

  [[nodiscard]] std::string xlsx() const {
    const auto bytes = exchange::comparisonXlsx(file);
    REQUIRE(bytes);
    return *bytes;
  }
  [[nodiscard]] std::vector<exchange::CsvRow> csv() const {
    const std::string text = exchange::comparisonCsv(file);
    auto rows = exchange::parseCsv(std::string_view(text).substr(3), ',', "c.csv");
    REQUIRE(rows);
    return *rows;
  }
  [[nodiscard]] nlohmann::json json() const {
    const auto text = exchange::comparisonJson(file);
    REQUIRE(text);
    return nlohmann::json::parse(*text);
  }
};

/// The cells of the row with this part and id.
std::vector<std::string> rowOf(const std::vector<exchange::CsvRow>& rows, const std::string& part,
                               const std::string& id) {
  for (const exchange::CsvRow& row : rows) {
    if (row.fields[0] == part && row.fields[1] == id) return row.fields;
  }
  FAIL("no row " << part << ' ' << id);
  return {};
}

}  // namespace

TEST_CASE("the CSV table is what is shown, every row as wide, with its notes") {
  const auto rows = Files(ComparisonDetail::Table).csv();
  for (const exchange::CsvRow& row : rows) CHECK(row.fields.size() == 5);
  CHECK(rows[0].fields[3] == "'=1+1, Example City");
  CHECK(rowOf(rows, "row-question", "q-1")[3] == "3 level-3, claimed\nevidence-none");
  CHECK(contains(rowOf(rows, "row-question", "q-3")[3], "cell-asked-unknown"));
  CHECK(contains(rowOf(rows, "row-question", "q-4")[3], "cell-not-asked"));
  CHECK(rowOf(rows, "row-question", "q-4")[4] == "cell-out-of-scope");
  CHECK(rowOf(rows, "row-requirement", "R1")[4] == "out of scope: Later.");
  std::string all;
  for (const exchange::CsvRow& row : rows) all += row.fields[0] + "|" + row.fields[2] + "\n";
  CHECK(contains(all, "row-note|read-with-care"));
  CHECK(contains(all, "row-note|Nobody has reviewed this."));
  CHECK(contains(all, "row-note|different-scope"));
  CHECK_FALSE(contains(exchange::comparisonCsv(Files(ComparisonDetail::Table).file), "HYPERLINK"));
}

TEST_CASE("with answers the table has their texts, and none of them runs") {
  const auto rows = Files(ComparisonDetail::WithAnswers).csv();
  CHECK(rowOf(rows, "row-reason", "q-2")[3] == "'=HYPERLINK(\"http://example.org\")");
  CHECK(contains(rowOf(rows, "row-views", "q-2")[3], "school nurse: 2 level-2\n@Half of it."));
  CHECK(contains(rowOf(rows, "row-evidence", "q-2")[3], "'-A note (support-said-by-us)"));
}

TEST_CASE("the workbook has numbers and dates to count with, and says what to read first") {
  const Files files(ComparisonDetail::WithAnswers);
  const WorkbookReader book(files.xlsx());
  CHECK(contains(book.part("xl/workbook.xml"), "name=\"sheet-about\" sheetId=\"1\""));
  CHECK(contains(book.allTexts(), "read-with-care"));
  CHECK(contains(book.allTexts(), "Nobody has reviewed this."));
  CHECK(contains(book.allTexts(), "working-document"));
  CHECK(contains(book.cell("B2", 3), "<v>46095</v>"));  // 2026-03-14
  CHECK(contains(book.cell("E2", 3), "<v>4</v>"));      // asked and applicable
  CHECK(contains(book.cell("F2", 3), "<v>2</v>"));      // answered
  CHECK(contains(book.cell("F2", 4), "<v>3</v>"));      // the level of q-1
  CHECK(book.cell("F6", 4).empty());                    // asked, nobody knows: no level
  CHECK_FALSE(contains(book.part("xl/worksheets/sheet4.xml"), "<f>"));
  CHECK(files.xlsx() == files.xlsx());
}

TEST_CASE("a text too long for a cell goes on in the sheet of answers") {
  assessment::Comparison comparison = sampleComparison();
  assessment::Dossier dossier = comparison.columns[0].dossier();
  dossier.answers["q-1"] = assessment::levelAnswer(3, std::string(40000, 'x') + "end");
  comparison.columns[0].compared.dossier = std::make_shared<const assessment::Dossier>(dossier);
  const Files files(ComparisonDetail::WithAnswers, comparison);
  const WorkbookReader book(files.xlsx());
  CHECK(book.text("M2", 4).ends_with("x >>"));
  CHECK(book.text("M3", 4).starts_with("<< x"));
  CHECK(book.text("M3", 4).ends_with("end"));
  CHECK(book.text("D3", 4) == "q-1");
  CHECK(files.csv().size() > Files(ComparisonDetail::WithAnswers).csv().size());
}

TEST_CASE("the JSON is as its schema says, with and without answers") {
  for (const auto detail : {ComparisonDetail::Table, ComparisonDetail::WithAnswers}) {
    const nlohmann::json json = Files(detail).json();
    const auto problems = instrument::checkAgainstSchema(json, "comparison.schema.json", "comparison.json");
    REQUIRE(problems);
    for (const auto& problem : *problems) FAIL_CHECK(problem.pointer << ": " << problem.expected);
    CHECK(json["assessments"][1]["asOf"] == "2026-01-15");
    CHECK(json["different"] == nlohmann::json({"scope", "date", "state"}));
    const nlohmann::json& cell = json["requirements"][0]["questions"][1]["cells"][0];
    CHECK(cell["state"] == "level");
    CHECK(cell["level"] == 0);
    CHECK(cell.contains("because") == (detail == ComparisonDetail::WithAnswers));
    CHECK(json["requirements"][0]["cells"][0]["parts"]["asked-unknown"] == 1);
    CHECK(json["agreement"].is_null());
    CHECK(contains(json["notes"].dump(), "read-with-care"));
    CHECK(contains(json["notes"].dump(), "Nobody has reviewed this."));
  }
}

TEST_CASE("kappa stands in workbook and JSON only, or why it does not") {
  assessment::Dossier one = dossierOf("one", "A");
  assessment::Dossier two = dossierOf("two", "A");
  two.project.id = one.project.id;
  one.answers["q-1"] = assessment::levelAnswer(0, "No.");
  two.answers["q-1"] = assessment::levelAnswer(4, "Yes.");
  const auto made = assessment::compare(
      {{std::make_shared<const assessment::Dossier>(one), {}}, {std::make_shared<const assessment::Dossier>(two), {}}});
  REQUIRE(made);
  const Files files(ComparisonDetail::Table, *made);
  const nlohmann::json agreement = files.json()["agreement"];
  CHECK(agreement["weightedKappa"] == "not computed");
  CHECK(agreement["weightedKappaNotComputed"] == "fewer-than-20-common-answers");
  CHECK(agreement["furthest"] == nlohmann::json({"q-1"}));
  CHECK(contains(WorkbookReader(files.xlsx()).allTexts(), "kappa-not-computed"));
  CHECK(contains(WorkbookReader(files.xlsx()).allTexts(), "kappa-too-few"));
  CHECK_FALSE(contains(exchange::comparisonCsv(files.file), "kappa"));
}
