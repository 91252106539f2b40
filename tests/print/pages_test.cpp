// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cmath>
#include <map>
#include <sstream>

#include "playfair/print/pdf.h"
#include "print/pdf_reader.h"
#include "print/sample_reports.h"
#include "support/catch.h"

using namespace playfair;
using namespace playfair::tests;

namespace {

/// Many headings and paragraphs of changing length, so that page ends fall everywhere.
report::Report manySections(int shift) {
  report::Report made = emptyReport();
  made.footer.clear();
  made.blocks.push_back(paragraph(numberedWords("start", 3 + 9 * shift)));
  for (int i = 1; i <= 40; ++i) {
    made.blocks.push_back(heading(2 + i % 2, "Heading" + std::to_string(i)));
    made.blocks.push_back(paragraph(numberedWords("p" + std::to_string(i) + "w", 30 + (i * 37) % 90)));
  }
  return made;
}

/// The lines of a page without the page number.
std::vector<std::string> bodyLines(const std::string& page) {
  std::vector<std::string> lines;
  std::stringstream stream(page);
  for (std::string line; std::getline(stream, line);) {
    if (!line.empty() && line.find("Page ") != 0) lines.push_back(line);
  }
  return lines;
}

double inkShare(const print::PageImage& image) {
  std::size_t inked = 0;
  for (std::size_t i = 0; i < image.pixels.size(); i += 4) inked += image.pixels[i] < 0xC0 ? 1 : 0;
  return static_cast<double>(inked) / static_cast<double>(image.pixels.size() / 4);
}

}  // namespace

TEST_CASE("no heading is the last thing on a page, and no line of a paragraph is alone") {
  for (int shift = 0; shift < 8; ++shift) {
    CAPTURE(shift);
    const std::vector<std::string> pages = pageTexts(pdfOf(manySections(shift)));
    REQUIRE(pages.size() >= 3);
    for (const std::string& page : pages) {
      const std::vector<std::string> lines = bodyLines(page);
      REQUIRE(lines.size() > 2);
      CHECK(lines.back().find("Heading") != 0);
      CHECK(lines[lines.size() - 2].find("Heading") != 0);
      std::map<std::string, int> linesOfParagraph;
      for (const std::string& line : lines) ++linesOfParagraph[line.substr(0, line.find('w'))];
      for (const auto& [name, count] : linesOfParagraph) {
        CAPTURE(name);
        if (name[0] == 'p') CHECK(count >= 2);
      }
    }
  }
}

TEST_CASE("a page ends neither at a bold line nor at the small line below a heading") {
  for (int shift = 0; shift < 8; ++shift) {
    CAPTURE(shift);
    report::Report made = emptyReport();
    made.footer.clear();
    made.blocks.push_back(paragraph(numberedWords("start", 3 + 9 * shift)));
    for (int i = 1; i <= 40; ++i) {
      const std::string number = std::to_string(i);
      made.blocks.push_back(heading(4, "Heading" + number));
      made.blocks.push_back(report::Paragraph{{report::Span{"Mark" + number}}, report::ParagraphRole::Small});
      made.blocks.push_back(paragraph(numberedWords("text", 5 + (i * 37) % 40)));
      made.blocks.push_back(report::Paragraph{{report::Span{"Label" + number, true}}, report::ParagraphRole::Small});
      made.blocks.push_back(paragraph(numberedWords("reason", 5 + (i * 23) % 40)));
    }
    for (const std::string& page : pageTexts(pdfOf(made))) {
      const std::vector<std::string> lines = bodyLines(page);
      REQUIRE_FALSE(lines.empty());
      CAPTURE(lines.back());
      for (const char* word : {"Heading", "Mark", "Label"}) CHECK(lines.back().find(word) != 0);
    }
  }
}

TEST_CASE("a callout stays together") {
  for (int filler = 44; filler < 55; ++filler) {
    report::Report report = emptyReport();
    for (int i = 0; i < filler; ++i) report.blocks.push_back(report::Rule{});
    report.blocks.push_back(report::Callout{report::CalloutTone::Warning, {plain(numberedWords("word", 60))}});
    int holding = 0;
    for (const std::string& page : pageTexts(pdfOf(report))) holding += contains(page, "word") ? 1 : 0;
    CHECK(holding == 1);
  }
}

TEST_CASE("the preview has the pages of the file, none blank") {
  const report::Report report = fullReport();
  const std::vector<std::string> pages = pageTexts(pdfOf(report));
  const auto images = print::drawPages(report, 96, {});
  REQUIRE(images);
  REQUIRE(images->size() == pages.size());
  for (const print::PageImage& image : *images) {
    CHECK(image.width == 794);
    CHECK(image.height == 1123);
    CHECK(image.pixels.size() == 794u * 1123u * 4u);
    CHECK(image.pixels[3] == 0xFF);
    CHECK(inkShare(image) > 0.002);
    CHECK(inkShare(image) < 0.5);
  }
}

TEST_CASE("resolution changes pixels, not pages") {
  const report::Report report = manySections(3);
  const auto coarse = print::drawPages(report, 72, {});
  const auto fine = print::drawPages(report, 150, {});
  REQUIRE(coarse);
  REQUIRE(fine);
  CHECK(coarse->size() == fine->size());
  CHECK(coarse->size() == pageTexts(pdfOf(report)).size());
  CHECK(fine->front().width == 1240);
  for (std::size_t i = 0; i < coarse->size(); ++i) {
    CHECK(std::abs(inkShare((*coarse)[i]) - inkShare((*fine)[i])) < 0.02);
  }
}

TEST_CASE("every page has the footer and its number") {
  report::Report report = manySections(0);
  report.footer = "Footer of the example · " + numberedWords("long", 30);
  const std::vector<std::string> pages = pageTexts(pdfOf(report));
  for (std::size_t i = 0; i < pages.size(); ++i) {
    CHECK(contains(pages[i], "Footer of the example"));
    CHECK(contains(pages[i], "long30"));
    CHECK(contains(pages[i], "Page " + std::to_string(i + 1) + " of " + std::to_string(pages.size())));
  }
  report.language = "sv-SE";
  CHECK(contains(pageTexts(pdfOf(report))[0], "Sida 1 av "));
}
