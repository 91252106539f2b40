// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "cli/sample_workspace.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using playfair::tests::contains;

namespace {

// Typed text that would colour, clear or turn a terminal round.
const std::string kHostile =
    "\x1b[2J\x1b]0;title\a<script>alert(1)</script> \xE2\x80\xAE"
    "evil \xC2\x9B"
    "31m \r\x7F f\xC3\xB6rskola \xF0\x9F\x8F\xAB";

void requireHarmless(const std::string& text) {
  for (const std::string bad : {"\x1b", "\a", "\r", "\x7F", "\xC2\x9B", "\xE2\x80\xAE"}) {
    CAPTURE(bad);
    CHECK_FALSE(contains(text, bad));
  }
}

}  // namespace

TEST_CASE("Typed text is kept exactly and printed harmlessly") {
  const SampleWorkspace sample;
  const std::string file = sample.file();
  REQUIRE(playfairCli({"project", "set", file, sample.project(), "organisation", kHostile}).exitCode == 0);
  const Run list = playfairCli({"project", "list", file});
  requireHarmless(list.out);
  CHECK(contains(list.out, "förskola"));
  CHECK(contains(list.out, "\xF0\x9F\x8F\xAB"));
  const Run json = playfairCli({"project", "list", file, "--json"});
  requireHarmless(json.out);
  CHECK(jsonFrom(json).at(0).at("facts").at("organisation") == kHostile);

  requireHarmless(playfairCli({"search", file, "evil"}).out);
  requireHarmless(playfairCli({"score", file, kHostile}).err);
  requireHarmless(playfairCli({"score", "/" + kHostile, "x"}).err);
  requireHarmless(playfairCli({kHostile}).err);
}

TEST_CASE("A megabyte in one answer is kept exactly") {
  const SampleWorkspace sample;
  std::string text;
  while (text.size() < 1024U * 1024U) {
    text +=
        "<b>\\u0000 |x| [y](javascript:z) \t\x01 \xE2\x80\xAE"
        "é\n";
  }
  const std::string question = questionIds().at(0);
  const nlohmann::json answers = {{"answers", {{{"question", question}, {"level", 2}, {"because", text}}}}};
  writeFile(sample.beside("a.json"), answers.dump());
  REQUIRE(playfairCli({"answers", "import", sample.file(), sample.assessment(), sample.beside("a.json").string()})
              .exitCode == 0);
  const auto log =
      jsonFrom(playfairCli({"log", sample.file(), "answer/" + sample.assessment() + "/" + question, "--json"}));
  REQUIRE(log.size() == 1);
  bool found = false;
  for (const auto& [key, value] : log.at(0).at("body").items()) {
    found = found || value == text;
  }
  CHECK(found);
  const std::string page = sample.beside("record.html").string();
  REQUIRE(playfairCli(
              {"report", sample.file(), sample.assessment(), "--kind", "record", "--format", "html", "--output", page})
              .exitCode == 0);
  CHECK_FALSE(contains(readWhole(page), "javascript:z\""));
}
