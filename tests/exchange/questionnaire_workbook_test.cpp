// SPDX-License-Identifier: EUPL-1.2
#include "playfair/exchange/questionnaire_workbook.h"

#include "csv.h"
#include "exchange/samples.h"
#include "exchange/workbook_reader.h"
#include "playfair/exchange/answers_file.h"
#include "playfair/report/report_definition.h"
#include "support/catch.h"

using namespace playfair;
using assessment::QuestionnaireFill;
using playfair::exchange::tests::WorkbookReader;
using playfair::tests::contains;

namespace {

assessment::Dossier handedOut() {
  assessment::Dossier dossier;
  instrument::Instrument questionnaire = exchange::tests::fourQuestions();
  questionnaire.requirements[0].title = "First";
  dossier.instrument = std::make_shared<const instrument::Instrument>(questionnaire);
  dossier.project.title = "Reading helper";
  dossier.answers["q-1"] = assessment::levelAnswer(3, "=1+1, \"quoted\";\nand a second line");
  dossier.answers["q-2"] = assessment::levelAnswer(0, "'=x");
  dossier.answers["q-2"].kind = assessment::AnswerKind::NotApplicable;
  dossier.answers["q-3"].kind = assessment::AnswerKind::AskedUnknown;
  return dossier;
}

struct HandedOut {
  explicit HandedOut(QuestionnaireFill fill, assessment::Dossier of = handedOut())
      : dossier(std::move(of)),
        words(textsOf()),
        file{dossier, assessment::chosenQuestions(dossier, {}), words, "2026-11-22", fill} {}
  static exchange::FileWords::Texts textsOf() {
    const auto definition = report::shippedDefinition("questionnaire");
    REQUIRE(definition);
    exchange::FileWords::Texts texts;
    for (const auto& [key, inLanguages] : definition->fixedTexts) texts[key] = report::textIn(inLanguages, "en");
    return texts;
  }
  [[nodiscard]] std::string xlsx() const {
    const auto bytes = exchange::questionnaireXlsx(file);
    REQUIRE(bytes);
    return *bytes;
  }

  assessment::Dossier dossier;
  exchange::FileWords words;
  exchange::QuestionnaireFile file;
};

/// What a spreadsheet program saves of the first sheet, with its own separator.
std::string savedAsCsv(const WorkbookReader& book, char separator) {
  std::string csv = "\xEF\xBB\xBF";
  for (int row = 1; !book.cell("A" + std::to_string(row)).empty(); ++row) {
    for (char column = 'A'; column <= 'G'; ++column) {
      const std::string place = column + std::to_string(row);
      std::string text = book.text(place);
      const std::string cell = book.cell(place);
      const std::size_t number = cell.find("<v>");
      if (text.empty() && number != std::string::npos) text = cell.substr(number + 3, cell.find("</v>") - number - 3);
      csv += (column == 'A' ? "" : std::string(1, separator)) + exchange::csvField(text, separator);
    }
    csv += "\r\n";
  }
  return csv;
}

}  // namespace

TEST_CASE("in a questionnaire to fill in only level and reason can be changed, and levels come from a list") {
  const WorkbookReader book(HandedOut(QuestionnaireFill::Blank).xlsx());
  const std::string xml = book.part("xl/worksheets/sheet1.xml");
  CHECK(contains(xml, "<sheetProtection"));
  CHECK(contains(xml, "type=\"list\""));
  CHECK(contains(xml, "sqref=\"D2:D5\""));
  CHECK(contains(xml, "\"0,1,2,3,4,na,unknown\""));
  const auto styleOf = [&](const std::string& place) {
    const std::string cell = book.cell(place);
    const std::size_t at = cell.find(" s=\"");
    REQUIRE(at != std::string::npos);
    return cell.substr(at, cell.find('"', at + 4) - at);
  };
  CHECK(styleOf("D2") == styleOf("E2"));
  CHECK(styleOf("D2") != styleOf("A2"));
  CHECK(contains(book.part("xl/styles.xml"), "<protection locked=\"0\"/>"));
  CHECK_FALSE(contains(xml, "password"));
  CHECK(book.text("A2") == "q-1");
  CHECK(book.text("D2").empty());
  CHECK(book.text("E2").empty());
}

TEST_CASE("a questionnaire with answers, saved as CSV by a spreadsheet program, is read back and changes nothing") {
  const HandedOut handed(QuestionnaireFill::Answered);
  const WorkbookReader book(handed.xlsx());
  for (const char separator : {',', ';', '\t'}) {
    CAPTURE(separator);
    const playfair::tests::TemporaryFolder folder;
    exchange::tests::writeBytes(folder / "back.csv", savedAsCsv(book, separator));
    const auto answers = exchange::readAnswersFile(folder / "back.csv", *handed.dossier.instrument, {});
    INFO((answers ? std::string() : answers.error().detail));
    REQUIRE(answers);
    CHECK(answers->size() == 3);
    for (const exchange::FileAnswer& answer : *answers) {
      CHECK(answer.answer.kind == handed.dossier.answers.at(answer.question).kind);
      CHECK(answer.answer.justification == handed.dossier.answers.at(answer.question).justification);
    }
    const auto changes = exchange::answersToChange(handed.dossier, *answers);
    REQUIRE(changes);
    CHECK(changes->empty());
  }
}

TEST_CASE("the questionnaire as CSV is a file of answers too, and a blank one changes nothing") {
  for (const QuestionnaireFill fill : {QuestionnaireFill::Blank, QuestionnaireFill::Answered}) {
    const HandedOut handed(fill);
    const playfair::tests::TemporaryFolder folder;
    exchange::tests::writeBytes(folder / "q.csv", exchange::questionnaireCsv(handed.file));
    const auto answers = exchange::readAnswersFile(folder / "q.csv", *handed.dossier.instrument, {});
    REQUIRE(answers);
    CHECK(answers->size() == (fill == QuestionnaireFill::Blank ? 0 : 3));
    const auto changes = exchange::answersToChange(handed.dossier, *answers);
    REQUIRE(changes);
    CHECK(changes->empty());
  }
}

TEST_CASE("a reason too long for a cell is named, and its question is not handed out to be overwritten") {
  assessment::Dossier dossier = handedOut();
  dossier.answers["q-1"].justification = std::string(40000, 'x');
  const WorkbookReader book(HandedOut(QuestionnaireFill::Answered, dossier).xlsx());
  CHECK(book.text("A2") == "q-2");
  CHECK(contains(book.allTexts(), "longer than a cell can be"));
  CHECK(WorkbookReader(HandedOut(QuestionnaireFill::Blank, dossier).xlsx()).text("A2") == "q-1");
}

TEST_CASE("a workbook with answers says that it is a working document; a blank one has none of their text") {
  const std::string answered = WorkbookReader(HandedOut(QuestionnaireFill::Answered).xlsx()).allTexts();
  const std::string blank = WorkbookReader(HandedOut(QuestionnaireFill::Blank).xlsx()).allTexts();
  CHECK(contains(answered, "Working document."));
  CHECK(contains(answered, "second line"));
  CHECK_FALSE(contains(blank, "Working document."));
  CHECK_FALSE(contains(blank, "second line"));
  CHECK(HandedOut(QuestionnaireFill::Blank).xlsx() == HandedOut(QuestionnaireFill::Blank).xlsx());
}
