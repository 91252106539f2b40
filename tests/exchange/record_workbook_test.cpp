// SPDX-License-Identifier: EUPL-1.2
#include "playfair/exchange/record_workbook.h"

#include "exchange/samples.h"
#include "exchange/workbook_reader.h"
#include "playfair/report/report_definition.h"
#include "playfair/workspace/register.h"
#include "support/catch.h"

using namespace playfair;
using playfair::exchange::tests::WorkbookReader;
using playfair::tests::contains;

namespace {

exchange::FileWords wordsOf(const std::string& kind, const std::string& language) {
  const auto definition = report::shippedDefinition(kind);
  REQUIRE(definition);
  exchange::FileWords::Texts texts;
  for (const auto& [key, inLanguages] : definition->fixedTexts) texts[key] = report::textIn(inLanguages, language);
  return exchange::FileWords(texts);
}

assessment::Dossier recordedDossier() {
  assessment::Dossier dossier;
  instrument::Instrument questionnaire = exchange::tests::fourQuestions();
  questionnaire.requirements[0].title = "First";
  questionnaire.disclaimer = "Nobody has reviewed this.";
  dossier.instrument = std::make_shared<const instrument::Instrument>(questionnaire);
  dossier.project.title = "=Reading helper";
  dossier.facts["childrenNumber"] = std::int64_t{120};
  dossier.lastChanged = "2026-03-14T09:41:00.000Z";
  dossier.answers["q-1"] = assessment::levelAnswer(3, "=1+1 is what we wrote.");
  dossier.answers["q-2"].kind = assessment::AnswerKind::AskedUnknown;
  dossier.answers["gone"] = assessment::levelAnswer(1, "Of an earlier questionnaire.");
  assessment::Evidence meeting;
  meeting.id = assessment::EvidenceId{"e-1"};
  meeting.kind = assessment::EvidenceKind::Meeting;
  meeting.title = "First workshop";
  meeting.date = "2026-03-01";
  meeting.details["meetingAgenda"] = std::string("Inclusion");
  meeting.details["meetingBegan"] = std::string("2026-03-01T08:00:00.000Z");
  meeting.file = assessment::StoredFile{std::string(64, 'a'), 2048, "notes.pdf", "application/pdf"};
  dossier.evidence = {meeting};
  dossier.links = {{"q-1", meeting.id}};
  dossier.answers["q-1"].meeting = meeting.id;
  assessment::Comment comment;
  comment.question = "q-1";
  comment.text = "Is that so?";
  comment.at = "2026-03-02T10:30:00.000Z";
  dossier.comments = {comment};
  dossier.differingViews = {
      {assessment::DifferingViewId{"v"}, {}, "q-1", assessment::AnswerKind::Level, 1, "Less.", "school nurse", {}}};
  return dossier;
}

std::string recordBytes(const assessment::Dossier& dossier,
                        std::optional<std::vector<workspace::HistoryStep>> history = {},
                        const std::string& language = "en") {
  const exchange::FileWords words = wordsOf("record", language);
  const auto bytes = exchange::recordXlsx({dossier, words, language, "2026-11-22", std::move(history)});
  INFO((bytes ? std::string() : bytes.error().detail));
  REQUIRE(bytes);
  return *bytes;
}

}  // namespace

TEST_CASE("a record as a workbook has a sheet for each thing, with numbers and days as such") {
  const WorkbookReader book(recordBytes(recordedDossier()));
  const std::string names = book.part("xl/workbook.xml");
  for (const char* name :
       {"About", "Facts", "Requirements", "Answers", "Evidence", "Comments", "Differing views", "Meetings"}) {
    CAPTURE(name);
    CHECK(contains(names, std::string("name=\"") + name + "\""));
  }
  CHECK_FALSE(contains(names, "name=\"History\""));
  // One of four questions at level 3, one not known, two not asked: low 3/16, high 15/16.
  CHECK(contains(book.cell("U2", 3), "<v>0.1875</v>"));
  CHECK(contains(book.cell("V2", 3), "<v>0.9375</v>"));
  CHECK(contains(book.cell("E2", 4), "<v>3</v>"));
  CHECK(book.text("I2", 4) == "=1+1 is what we wrote.");
  CHECK(contains(book.cell("D2", 5), "<v>46082</v>"));
  CHECK(contains(book.cell("N2", 5), "<v>2048</v>"));
  CHECK(book.text("O2", 5) == std::string(64, 'a'));
  CHECK(contains(book.cell("E2", 6), "<v>46083.4375</v>"));
  CHECK(contains(book.cell("D2", 7), "<v>1</v>"));
  CHECK(contains(book.cell("C2", 8), "<v>46082.3333"));
  CHECK(book.text("G2", 8) == "Inclusion");
  CHECK(contains(book.allTexts(), "Of an earlier questionnaire."));
}

TEST_CASE("every sheet of a record has a frozen header, filters and widths, and nothing in it runs") {
  const WorkbookReader book(recordBytes(recordedDossier(), std::vector<workspace::HistoryStep>{}));
  for (int sheet = 1; sheet <= 9; ++sheet) {
    CAPTURE(sheet);
    const std::string xml = book.part("xl/worksheets/sheet" + std::to_string(sheet) + ".xml");
    CHECK(contains(xml, "state=\"frozen\""));
    CHECK(contains(xml, "<autoFilter"));
    CHECK(contains(xml, "<col min=\"1\""));
    CHECK_FALSE(contains(xml, "<f>"));
    CHECK_FALSE(contains(xml, "sheetProtection"));
  }
}

TEST_CASE("a long text goes on in the next row, marked, and all of it is there") {
  assessment::Dossier dossier = recordedDossier();
  std::string text;
  for (int i = 0; i < 10000; ++i) text += std::to_string(i) + " ";
  dossier.answers["q-1"].justification = text;
  const WorkbookReader book(recordBytes(dossier));
  const std::string first = book.text("I2", 4);
  const std::string second = book.text("I3", 4);
  const std::string goesOn = " [goes on in the next row]";
  const std::string continued = "[continued] ";
  REQUIRE(first.ends_with(goesOn));
  REQUIRE(second.starts_with(continued));
  CHECK(first.substr(0, first.size() - goesOn.size()) + second.substr(continued.size()) == text);
  CHECK(book.text("A3", 4) == "q-1");
  CHECK(book.text("A4", 4) == "q-2");
}

TEST_CASE("the history of a record tells before and after, newest first as it is given, and what was erased") {
  workspace::HistoryStep step;
  step.subject = "answer/a/q-1";
  step.question = "q-1";
  step.at = "2026-03-03T12:00:00.000Z";
  step.author.role = "Strategist";
  step.before = "null";
  step.value = workspace::toJson(assessment::levelAnswer(2, "Half of it."));
  workspace::HistoryStep erased = step;
  erased.erased = true;
  const WorkbookReader book(recordBytes(recordedDossier(), std::vector{step, erased}));
  CHECK(contains(book.part("xl/workbook.xml"), "name=\"History\""));
  CHECK(contains(book.cell("A2", 9), "<v>46084.5</v>"));
  CHECK(book.text("B2", 9) == "Strategist");
  CHECK(book.text("C2", 9) == "answer");
  CHECK(book.text("D2", 9) == "q-1");
  CHECK(book.text("F2", 9) == "2\nHalf of it.");
  CHECK(book.text("F3", 9).empty());
  CHECK(book.text("G3", 9) == "erased");
}

TEST_CASE("the same record gives the same bytes, in each language of the reports") {
  const assessment::Dossier dossier = recordedDossier();
  for (const char* language : {"en", "sv", "fr"})
    CHECK(recordBytes(dossier, {}, language) == recordBytes(dossier, {}, language));
  CHECK(recordBytes(dossier, {}, "sv") != recordBytes(dossier));
}
