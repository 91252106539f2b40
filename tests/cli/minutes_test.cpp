// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "cli/sample_workspace.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using nlohmann::json;
using playfair::tests::contains;

namespace {

std::string meeting(const SampleWorkspace& sample, const std::string& title) {
  return playfairCli({"evidence", "add", sample.file(), sample.assessment(), questionIds().at(0), "--kind", "meeting",
                      "--title", title, "--date", "2026-11-20", "--detail", "meetingAgenda=Inclusion", "--detail",
                      "meetingParticipants=Two teachers"})
      .lastLine();
}

std::vector<std::string> minutes(const SampleWorkspace& sample, const std::string& named, const std::string& format) {
  return {"report", sample.file(), named,
          "--kind", "minutes",     "--format",
          format,   "--output",    sample.beside("m." + format).string(),
          "--date", "2026-11-23"};
}

}  // namespace

TEST_CASE("Minutes of a meeting come in every format, by id or title") {
  const SampleWorkspace sample;
  const std::string id = meeting(sample, "First workshop");
  for (const std::string format : {"pdf", "html", "odt", "md", "json"}) {
    CAPTURE(format);
    REQUIRE(playfairCli(minutes(sample, id, format)).exitCode == 0);
    const std::string once = readWhole(sample.beside("m." + format));
    REQUIRE(playfairCli(minutes(sample, "First workshop", format)).exitCode == 0);
    CHECK(readWhole(sample.beside("m." + format)) == once);
  }
  const std::string words = readWhole(sample.beside("m.md"));
  for (const char* part : {"# First workshop", "Reading helper", "Inclusion", "Two teachers", "Not for publication"}) {
    CAPTURE(part);
    CHECK(contains(words, part));
  }
}

TEST_CASE("Minutes of what is no meeting are refused, and nothing is left there") {
  const SampleWorkspace sample;
  meeting(sample, "Twice");
  meeting(sample, "Twice");
  REQUIRE(playfairCli({"evidence", "add", sample.file(), sample.assessment(), questionIds().at(0), "--kind", "note",
                       "--title", "A note"})
              .exitCode == 0);
  const auto names = namesIn(sample.folder());
  for (const std::string& named : {std::string("A note"), sample.assessment(), std::string("Reading helper"),
                                   std::string("Twice"), std::string("")}) {
    const Run run = playfairCli(minutes(sample, named, "html"));
    CAPTURE(named, run.err);
    CHECK(run.failedWithOneLine());
  }
  CHECK(namesIn(sample.folder()) == names);
}
