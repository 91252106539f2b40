// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "playfair/print/pdf.h"
#include "print/pdf_reader.h"
#include "print/sample_reports.h"
#include "support/catch.h"

using namespace playfair;
using namespace playfair::tests;

namespace {

report::Report reportOf(std::vector<report::Block> blocks) {
  report::Report made = emptyReport();
  made.footer.clear();
  made.blocks = std::move(blocks);
  return made;
}

report::Table tableOf(int rows) {
  report::Table table;
  table.header = {"Numbering", "Description"};
  for (int i = 1; i <= rows; ++i) {
    table.rows.push_back(
        {{plain("row" + std::to_string(i))}, {plain(numberedWords("cell" + std::to_string(i) + "x", 6 + i % 40))}});
  }
  return table;
}

bool inkInRightMargin(const print::PageImage& image) {
  // A4 is 595 points wide; the text ends at 533.
  const int first = image.width * 535 / 595;
  for (int y = 0; y < image.height; ++y) {
    for (int x = first; x < image.width; ++x) {
      const auto at = static_cast<std::size_t>((y * image.width + x) * 4);
      if (image.pixels[at] != 0xFF || image.pixels[at + 1] != 0xFF || image.pixels[at + 2] != 0xFF) return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("every word of a report is in the file in reading order") {
  const std::vector<std::string> words = wordsOf(pageTexts(pdfOf(fullReport())));
  CHECK(holdsInOrder(
      words,
      wordsOf("CASE STUDY · DRAFT An AI assistant for preschools Organisation Example City Kind of initiative AI "
              "system Questionnaire Playfair questions after UNICEF 2.0 Overview The assistant answers "
              "inclusion, transparency and well-being. Requirements taken up Requirement In place Not known "
              "Safeguard not met What was done. everyday questions; see the city's own page for more, "
              "answer_id = 7 and withdrawn. A second line. What did not work No child with a disability "
              "A quoted sentence And a second one. Next steps 9. Ask children – with an interpreter "
              "– with pictures 10. Tell them Action Owner Due Session with picture support Preschools")));
}

TEST_CASE("a paragraph of 5,000 words loses none") {
  const std::string text = numberedWords("word", 5000);
  const std::vector<std::string> words = wordsOf(pageTexts(pdfOf(reportOf({paragraph(text)}))));
  CHECK(holdsInOrder(words, wordsOf(text)));
  CHECK(std::count(words.begin(), words.end(), "word2500") == 1);
}

TEST_CASE("a table of 40 rows loses no cell and repeats its header on every page") {
  const report::Table table = tableOf(40);
  const std::vector<std::string> pages = pageTexts(pdfOf(reportOf({heading(2, "Rows"), table})));
  REQUIRE(pages.size() >= 2);
  for (const std::string& page : pages) {
    CHECK(contains(page, "Numbering"));
    CHECK(contains(page, "Description"));
  }
  const std::vector<std::string> words = wordsOf(pages);
  for (int i = 1; i <= 40; ++i) CHECK(std::count(words.begin(), words.end(), "row" + std::to_string(i)) == 1);
  // 6 + i % 40 words in row i
  CHECK(std::count_if(words.begin(), words.end(), [](const std::string& word) { return word.find("cell") == 0; }) ==
        6 * 40 + 780);
  for (int i = 1; i <= 40; ++i) {
    CAPTURE(i);
    int pagesOfRow = 0;
    for (const std::string& page : pages) pagesOfRow += contains(page, "cell" + std::to_string(i) + "x") ? 1 : 0;
    CHECK(pagesOfRow == 1);
  }
}

TEST_CASE("a repeated table header is no second header in the structure") {
  const auto pdf = openPdf(pdfOf(reportOf({tableOf(40)})));
  CHECK(elementsOf(*pdf, "/TH").size() == 2);
  for (const QPDFObjectHandle& cell : elementsOf(*pdf, "/TH")) CHECK(kidsOf(cell).size() == 1);
  CHECK(elementsOf(*pdf, "/TR").size() == 41);
}

TEST_CASE("a row higher than a page is split by lines and loses nothing") {
  report::Table table;
  table.header = {"Key", "Text"};
  table.rows = {{{plain("before")}, {plain("x")}},
                {{plain("tall")}, {plain(numberedWords("word", 1500))}},
                {{plain("after")}, {plain("y")}}};
  const std::string bytes = pdfOf(reportOf({table}));
  const std::vector<std::string> pages = pageTexts(bytes);
  CHECK(pages.size() > 2);
  CHECK(holdsInOrder(wordsOf(pages), wordsOf(numberedWords("word", 1500))));
  CHECK(elementsOf(*openPdf(bytes), "/TD").size() == 6);
}

TEST_CASE("words that are longer than the line are broken, not cut") {
  const std::string sixty(60, 'W');
  const std::string address = "https://example.org/" + std::string(180, 'm');
  report::Table narrow;
  for (int i = 0; i < 8; ++i) narrow.header.push_back("Unbreakableheader" + std::to_string(i));
  narrow.rows.push_back(std::vector<report::Spans>(8, {plain(sixty)}));
  report::List list;
  list.items.push_back({{plain(address)}, {}});
  const report::Report report = reportOf({heading(1, sixty), paragraph(sixty + sixty), list, narrow,
                                          report::Callout{report::CalloutTone::Note, {plain(sixty + sixty)}}});
  const auto images = print::drawPages(report, 96, {});
  REQUIRE(images);
  for (const print::PageImage& image : *images) CHECK_FALSE(inkInRightMargin(image));
  std::string letters;
  for (const std::string& word : wordsOf(pageTexts(pdfOf(report)))) letters += word;
  CHECK(std::count(letters.begin(), letters.end(), 'W') == 60 * (1 + 2 + 8 + 2));
}

TEST_CASE("control characters, broken text, emoji and direction marks do no harm") {
  const std::string nasty = "before \x01\x02\x1b[31m\x7f \xff\xfe\xC0 " + std::string(1, '\0') +
                            "\xE2\x80\xAE turned \xF0\x9F\x98\x80 \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 "
                            "\xEF\xBF\xBF line\r\nbreak\ttab after";
  report::Report report = reportOf({heading(2, nasty), paragraph(nasty)});
  report.title = nasty;
  report.footer = nasty;
  const std::vector<std::string> words = wordsOf(pageTexts(pdfOf(report)));
  // Heading, paragraph and footer. Where no font has a character, digits in a box stand for it, and pdftotext sorts
  // those into lines of their own, so that the order of the words depends on the fonts of the machine.
  for (const char* word : {"before", "turned", "line", "break", "tab", "after"}) {
    CAPTURE(word);
    CHECK(std::count(words.begin(), words.end(), word) == 3);
  }
}

TEST_CASE("right-to-left paragraphs start at the right margin") {
  const auto images = print::drawPages(reportOf({paragraph("שלום עולם")}), 72, {});
  REQUIRE(images);
  const print::PageImage& image = images->front();
  const auto inked = [&image](int first, int last) {
    for (int y = 60; y < 90; ++y) {
      for (int x = first; x < last; ++x) {
        if (image.pixels[static_cast<std::size_t>((y * image.width + x) * 4)] < 0x80) return true;
      }
    }
    return false;
  };
  CHECK(inked(500, 534));
  CHECK_FALSE(inked(60, 400));
}

TEST_CASE("a very long text is laid out in a time that grows with its length") {
  const std::string text = numberedWords("word", 30000);
  const std::vector<std::string> words = wordsOf(pageTexts(pdfOf(reportOf({paragraph(text)}))));
  CHECK(holdsInOrder(words, wordsOf(text)));
}
