// SPDX-License-Identifier: EUPL-1.2
#include "sheet.h"

#include <clocale>

#include "csv.h"
#include "exchange/workbook_reader.h"
#include "support/catch.h"

using namespace playfair::exchange;
using playfair::exchange::tests::WorkbookReader;
using playfair::tests::contains;

namespace {

Sheet sheetOf(std::vector<std::vector<SheetCell>> rows) {
  Sheet sheet;
  sheet.name = "First";
  sheet.columns = {{"Key", 10, true, false}, {"Text", 40, false, false}, {"Number", 8, false, true}};
  sheet.rows = std::move(rows);
  sheet.goesOn = " >>";
  sheet.continued = "<< ";
  return sheet;
}

std::string xlsxOf(const Sheet& sheet) {
  const auto bytes = sheetsAsXlsx({sheet}, {"A title", "2026-03-14", "A & B"});
  INFO((bytes ? std::string() : bytes.error().detail));
  REQUIRE(bytes);
  return *bytes;
}

const std::vector<std::string>& formulaLike() {
  static const std::vector<std::string> kTexts = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "=HYPERLINK(\"http://x\")",
                                                  "'=1+1"};
  return kTexts;
}

}  // namespace

TEST_CASE("a CSV file has a byte order mark, CRLF, quotes where they are needed, and numbers with a point") {
  const std::string csv = sheetAsCsv(sheetOf(
      {{std::string("a"), std::string("x, \"y\"\nz"), 0.5}, {std::string("b"), SheetCell(), SheetDate{"2026-03-14"}}}));
  CHECK(csv == "\xEF\xBB\xBFKey,Text,Number\r\na,\"x, \"\"y\"\"\nz\",0.50\r\nb,,2026-03-14\r\n");
}

TEST_CASE("text that looks like a formula never runs in a CSV file, and comes back as it was typed") {
  for (const std::string& text : formulaLike()) {
    CAPTURE(text);
    const std::string csv = sheetAsCsv(sheetOf({{std::string("a"), text, SheetCell()}}));
    const auto rows = parseCsv(std::string_view(csv).substr(3), ',', "t.csv");
    REQUIRE(rows);
    const std::string& field = rows->at(1).fields.at(1);
    CHECK(field.front() == '\'');
    CHECK(withoutFormulaProtection(field) == text);
  }
}

TEST_CASE("a workbook holds text as text, numbers as numbers and dates as dates") {
  const WorkbookReader book(xlsxOf(
      sheetOf({{std::string("a"), std::string("three"), 3.0}, {std::string("b"), SheetDate{"2026-03-14"}, 0.25}})));
  CHECK(book.text("B2") == "three");
  CHECK(book.cell("C2") == "<c r=\"C2\" s=\"3\"><v>3</v></c>");
  CHECK(contains(book.cell("B3"), "<v>46095</v>"));  // days since the end of 1899
  CHECK(contains(book.cell("C3"), "<v>0.25</v>"));
  CHECK(contains(book.part("xl/styles.xml"), "yyyy-mm-dd"));
}

TEST_CASE("text that looks like a formula never runs in a workbook") {
  for (const std::string& text : formulaLike()) {
    CAPTURE(text);
    const WorkbookReader book(xlsxOf(sheetOf({{std::string("a"), text, SheetCell()}})));
    CHECK(contains(book.cell("B2"), "t=\"s\""));
    CHECK(book.text("B2") == text);
    CHECK_FALSE(contains(book.part("xl/worksheets/sheet1.xml"), "<f>"));
    CHECK_FALSE(contains(book.part("xl/worksheets/sheet1.xml"), "hyperlink"));
  }
}

TEST_CASE("a workbook has a frozen header with filters, widths, and a foot that is printed") {
  Sheet sheet = sheetOf({{std::string("a"), std::string("b"), 1.0}});
  sheet.frozenColumns = 1;
  const WorkbookReader book(xlsxOf(sheet));
  const std::string xml = book.part("xl/worksheets/sheet1.xml");
  CHECK(contains(xml, "<pane xSplit=\"1\" ySplit=\"1\""));
  CHECK(contains(xml, "state=\"frozen\""));
  CHECK(contains(xml, "<autoFilter ref=\"A1:C2\"/>"));
  CHECK(contains(xml, "<col min=\"2\" max=\"2\" width=\"40."));
  CHECK(contains(xml, "A &amp;&amp; B"));
}

TEST_CASE("the same sheets give the same bytes, made on the day that is asked for") {
  const Sheet sheet = sheetOf({{std::string("a"), std::string("b"), 1.0}});
  CHECK(xlsxOf(sheet) == xlsxOf(sheet));
  CHECK(contains(WorkbookReader(xlsxOf(sheet)).part("docProps/core.xml"), "2026-03-14T00:00:00Z"));
}

TEST_CASE("numbers keep their point where the desktop writes a comma") {
  const std::string before = std::setlocale(LC_NUMERIC, nullptr);
  const bool there = std::setlocale(LC_NUMERIC, "fr_FR.UTF-8") != nullptr ||
                     std::setlocale(LC_NUMERIC, "de_DE.UTF-8") != nullptr ||
                     std::setlocale(LC_NUMERIC, "sv_SE.UTF-8") != nullptr;
  if (!there) {
    WARN("skipped: this system has no locale with a decimal comma");
    return;
  }
  const std::string bytes = xlsxOf(sheetOf({{std::string("a"), std::string("b"), 0.25}}));
  const std::string csv = sheetAsCsv(sheetOf({{std::string("a"), std::string("b"), 0.25}}));
  std::setlocale(LC_NUMERIC, before.c_str());
  CHECK(contains(WorkbookReader(bytes).cell("C2"), "<v>0.25</v>"));
  CHECK(contains(csv, "a,b,0.25\r\n"));
}

TEST_CASE("text too long for a cell goes on in the next row, marked, with nothing lost") {
  const std::string end = "end \xF0\x9F\x98\x80";
  std::string text;
  while (text.size() < 70000) text += "å\xF0\x9F\x98\x80 ";
  text += end;
  const Sheet within = withinCells(sheetOf({{std::string("a"), text, 1.0}, {std::string("b"), std::string("c"), 2.0}}));
  REQUIRE(within.rows.size() == 3);
  std::string joined;
  for (std::size_t row = 0; row < 2; ++row) {
    std::string part = std::get<std::string>(within.rows[row][1]);
    CHECK(std::get<std::string>(within.rows[row][0]) == "a");
    if (row == 0) CHECK(part.ends_with(" >>"));
    if (row == 0) part.resize(part.size() - 3);
    if (row == 1) CHECK(part.starts_with("<< "));
    joined += row == 1 ? part.substr(3) : part;
  }
  CHECK(joined == text);
  CHECK(std::holds_alternative<std::monostate>(within.rows[1][2]));
  CHECK(std::get<std::string>(within.rows[2][1]) == "c");
  const WorkbookReader book(xlsxOf(sheetOf({{std::string("a"), text, 1.0}})));
  CHECK(book.text("B3").ends_with(end));
}

TEST_CASE("a text of exactly the length a cell takes is not divided, one more is") {
  const std::string fits(kLongestCell - 1, 'x');
  CHECK(withinCells(sheetOf({{std::string("a"), fits, 1.0}})).rows.size() == 1);
  CHECK(withinCells(sheetOf({{std::string("a"), fits + "xx", 1.0}})).rows.size() == 2);
}

TEST_CASE("signs that no file may hold are shown as such, and escapes stay as typed") {
  const WorkbookReader book(
      xlsxOf(sheetOf({{std::string("a"), std::string("1\x01 2\r\n3 _x0041_ \xEF\xBF\xBF"), 1.0}})));
  CHECK(book.text("B2") == "1\xEF\xBF\xBD 2\n3 _x005F_x0041_ \xEF\xBF\xBD");
}

TEST_CASE("a name of a sheet that a workbook may not have is made one") {
  Sheet sheet = sheetOf({{std::string("a"), std::string("b"), 1.0}});
  sheet.name = "Requirements: all [of them] / and ?more and more";
  CHECK(contains(WorkbookReader(xlsxOf(sheet)).part("xl/workbook.xml"), "name=\"Requirements  all  of them    a\""));
}
