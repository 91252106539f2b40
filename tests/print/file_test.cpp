// SPDX-License-Identifier: EUPL-1.2
#include <ctime>
#include <future>
#include <thread>

#include "playfair/print/pdf.h"
#include "print/pdf_reader.h"
#include "print/sample_reports.h"
#include "support/catch.h"

using namespace playfair;
using namespace playfair::tests;

TEST_CASE("the same report gives the same bytes, on any thread") {
  const report::Report report = fullReport();
  const std::string bytes = pdfOf(report);
  const std::time_t started = std::time(nullptr);
  const auto later = print::writePdf(report, [started](double) {
    while (std::time(nullptr) == started) std::this_thread::yield();
    return true;
  });
  REQUIRE(later);
  CHECK((*later == bytes));
  auto first = std::async(std::launch::async, [&report] { return print::writePdf(report, {}); });
  auto second = std::async(std::launch::async, [&report] { return print::writePdf(report, {}); });
  const auto third = print::drawPages(report, 72, {});
  REQUIRE(third);
  const auto fromFirst = first.get();
  const auto fromSecond = second.get();
  REQUIRE(fromFirst);
  REQUIRE(fromSecond);
  CHECK((*fromFirst == bytes));
  CHECK((*fromSecond == bytes));
}

TEST_CASE("another report gives other bytes") {
  report::Report other = fullReport();
  other.date = "2026-03-03";
  CHECK((pdfOf(other) != pdfOf(fullReport())));
}

TEST_CASE("a report without pictures is under half a megabyte") {
  report::Report report = fullReport();
  for (int i = 0; i < 100; ++i) {
    report.blocks.push_back(heading(2, "Section " + std::to_string(i)));
    report.blocks.push_back(paragraph(numberedWords("word", 200)));
  }
  CHECK(pdfOf(report).size() < 500'000);
  CHECK(pdfOf(fullReport()).size() < 100'000);
}

TEST_CASE("progress rises to one, and no stops the work") {
  double last = -1;
  bool rising = true;
  const auto watched = print::writePdf(fullReport(), [&](double done) {
    rising = rising && done >= last;
    last = done;
    return true;
  });
  REQUIRE(watched);
  CHECK(rising);
  CHECK(last == 1);
  for (const double limit : {0.0, 0.3, 0.6, 0.99}) {
    const print::Progress stop = [limit](double done) { return done < limit; };
    const auto pdf = print::writePdf(fullReport(), stop);
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().code == ErrorCode::Cancelled);
    const auto images = print::drawPages(fullReport(), 72, stop);
    REQUIRE_FALSE(images);
    CHECK(images.error().code == ErrorCode::Cancelled);
  }
}

TEST_CASE("a report without blocks is one page with its footer") {
  const std::string bytes = pdfOf(emptyReport());
  const std::vector<std::string> pages = pageTexts(bytes);
  REQUIRE(pages.size() == 1);
  CHECK(contains(pages[0], "Page 1 of 1"));
  CHECK(typesOf(*openPdf(bytes)) == "Document");
}

TEST_CASE("empty blocks leave no trace") {
  report::Report report = emptyReport();
  report.blocks = {heading(2, ""),  paragraph(""),   report::List{},
                   report::Table{}, report::Quote{}, report::Callout{report::CalloutTone::Note, {plain("")}}};
  CHECK(typesOf(*openPdf(pdfOf(report))) == "Document");
}
