// SPDX-License-Identifier: EUPL-1.2
#include "cli/sample_workspace.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using playfair::tests::contains;

namespace {

std::vector<std::string> kindOf(const SampleWorkspace& sample, const std::string& kind, const std::string& format) {
  return {"report", sample.file(), sample.assessment(),
          "--kind", kind,          "--format",
          format,   "--output",    sample.beside("r." + format).string(),
          "--date", "2026-11-23"};
}

}  // namespace

TEST_CASE("A brief comes as PDF, web page and text document, the same twice, and as nothing else") {
  const SampleWorkspace sample;
  for (const std::string format : {"pdf", "html", "odt"}) {
    CAPTURE(format);
    REQUIRE(playfairCli(kindOf(sample, "brief", format)).exitCode == 0);
    const std::string once = readWhole(sample.beside("r." + format));
    CHECK(once.size() > 100);
    REQUIRE(playfairCli(kindOf(sample, "brief", format)).exitCode == 0);
    CHECK(readWhole(sample.beside("r." + format)) == once);
  }
  const Run run = playfairCli(kindOf(sample, "brief", "json"));
  CHECK(run.failedWithOneLine());
  CHECK(contains(run.err, "brief has the formats pdf, html, odt"));
}

TEST_CASE("What is written for an age band is printed for it alone") {
  const SampleWorkspace sample;
  REQUIRE(playfairCli({"account", sample.file(), sample.assessment(), "children-10-12-does", "-"},
                      {"It helps you read.", {}, false})
              .exitCode == 0);
  auto arguments = kindOf(sample, "children", "html");
  arguments.insert(arguments.end(), {"--age-band", "10-12"});
  REQUIRE(playfairCli(arguments).exitCode == 0);
  CHECK(contains(readWhole(sample.beside("r.html")), "It helps you read."));
  arguments.back() = "guardians";
  REQUIRE(playfairCli(arguments).exitCode == 0);
  CHECK_FALSE(contains(readWhole(sample.beside("r.html")), "It helps you read."));
  CHECK(playfairCli(kindOf(sample, "children", "pdf")).exitCode == 0);
}

TEST_CASE("An age band that there is not names those there are, and other kinds take none") {
  const SampleWorkspace sample;
  auto arguments = kindOf(sample, "children", "html");
  arguments.insert(arguments.end(), {"--age-band", "7"});
  const Run wrong = playfairCli(arguments);
  CHECK(wrong.failedWithOneLine());
  CHECK(contains(wrong.err, "8-9, 10-12, 13-15, 16-17, guardians"));
  auto record = kindOf(sample, "record", "html");
  record.insert(record.end(), {"--age-band", "10-12"});
  CHECK(playfairCli(record).failedWithOneLine());
  CHECK_FALSE(std::filesystem::exists(sample.beside("r.html")));
}
