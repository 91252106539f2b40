// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "cli/sample_workspace.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using playfair::tests::contains;

namespace {

std::vector<std::string> reportArguments(const SampleWorkspace& sample, const std::string& kind,
                                         const std::string& format, const std::string& output) {
  return {"report", sample.file(), sample.assessment(), "--kind", kind, "--format", format, "--output", output};
}

}  // namespace

TEST_CASE("Every kind comes in every format it has, and the same twice") {
  const SampleWorkspace sample;
  sample.answer(questionIds().at(0), "3", "Seen by colleagues.");
  for (const std::string kind : {"case-study", "record"}) {
    for (const std::string format : {"pdf", "html", "odt", "md", "json"}) {
      CAPTURE(kind, format);
      const std::string file = sample.beside("report." + format).string();
      auto arguments = reportArguments(sample, kind, format, file);
      arguments.insert(arguments.end(), {"--date", "2026-11-22"});
      REQUIRE(playfairCli(arguments).exitCode == 0);
      const std::string once = readWhole(file);
      CHECK(once.size() > 100);
      CHECK(once.starts_with("%PDF") == (format == "pdf"));
      CHECK(once.starts_with("PK") == (format == "odt"));
      REQUIRE(playfairCli(arguments).exitCode == 0);
      CHECK(readWhole(file) == once);
      if (format == "md") {
        CHECK(contains(once, "Seen by colleagues.") == (kind == "record"));
      }
    }
  }
}

TEST_CASE("The date printed is the one asked for, else SOURCE_DATE_EPOCH's") {
  const SampleWorkspace sample;
  const std::string file = sample.beside("report.json").string();
  auto arguments = reportArguments(sample, "case-study", "json", file);
  REQUIRE(playfairCli(arguments, {{}, {{"SOURCE_DATE_EPOCH", "1637539200"}}, false}).exitCode == 0);
  CHECK(contains(readWhole(file), "2021-11-22"));
  CHECK(playfairCli(arguments, {{}, {{"SOURCE_DATE_EPOCH", "yesterday"}}, false}).failedWithOneLine());
  arguments.insert(arguments.end(), {"--date", "2026-02-29"});
  CHECK(playfairCli(arguments).failedWithOneLine());
  arguments.back() = "2024-02-29";
  REQUIRE(playfairCli(arguments).exitCode == 0);
  CHECK(contains(readWhole(file), "2024-02-29"));
}

TEST_CASE("A format or kind that there is not names those there are") {
  const SampleWorkspace sample;
  const std::string file = sample.beside("report").string();
  const Run format = playfairCli(reportArguments(sample, "case-study", "docx", file));
  CHECK(format.failedWithOneLine());
  CHECK(contains(format.err, "case-study has the formats html, pdf, odt, md, json"));
  const Run kind = playfairCli(reportArguments(sample, "ranking", "pdf", file));
  CHECK(kind.failedWithOneLine());
  CHECK(contains(kind.err, "case-study, record, brief, children"));
  auto two = reportArguments(sample, "record", "pdf", file);
  two.insert(two.begin() + 3, sample.assessment());
  CHECK(playfairCli(two).failedWithOneLine());
  CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("An output place that cannot be written is said before, and nothing is left there") {
  const SampleWorkspace sample;
  const auto names = namesIn(sample.folder());
  CHECK(playfairCli(reportArguments(sample, "record", "html", "/nowhere/at/all.html")).failedWithOneLine());
  CHECK(playfairCli(reportArguments(sample, "record", "html", sample.folder().string())).failedWithOneLine());
  CHECK(playfairCli(reportArguments(sample, "record", "html", "/dev/full")).failedWithOneLine());
  CHECK(playfairCli(reportArguments(sample, "record", "html", "")).failedWithOneLine());
  CHECK(namesIn(sample.folder()) == names);
}

TEST_CASE("No report takes the place of a workspace") {
  const SampleWorkspace sample;
  const std::string before = sample.log();
  const Run run = playfairCli(reportArguments(sample, "record", "html", sample.file()));
  CHECK(run.failedWithOneLine());
  CHECK(sample.log() == before);
}

TEST_CASE("A folder that may not be written is named") {
  if (!canRunWithoutRoot()) {
    return;
  }
  const SampleWorkspace sample;
  sample.openToAll();
  std::filesystem::create_directory(sample.beside("locked"));
  std::filesystem::permissions(sample.beside("locked"), std::filesystem::perms(0555));
  const Run run =
      playfairCli(reportArguments(sample, "record", "html", sample.beside("locked/r.html").string()), {{}, {}, true});
  CAPTURE(run.err);
  CHECK(run.failedWithOneLine());
  CHECK(contains(run.err, "cannot be written"));
  CHECK(std::filesystem::is_empty(sample.beside("locked")));
}

TEST_CASE("A definition of another kind, or none, is refused") {
  const SampleWorkspace sample;
  auto arguments = reportArguments(sample, "case-study", "html", sample.beside("r.html").string());
  arguments.insert(arguments.end(), {"--definition", sample.beside("d.json").string()});
  CHECK(playfairCli(arguments).failedWithOneLine());
  writeFile(sample.beside("d.json"), "{}");
  CHECK(playfairCli(arguments).failedWithOneLine());
  CHECK_FALSE(std::filesystem::exists(sample.beside("r.html")));
}

TEST_CASE("An account section that there is not names those there are") {
  const SampleWorkspace sample;
  const Run run = playfairCli({"account", sample.file(), sample.assessment(), "epilogue", "-"}, {"Text", {}, false});
  CHECK(run.failedWithOneLine());
  CHECK(contains(run.err, "overview"));
  CHECK(playfairCli({"account", sample.file(), sample.assessment(), "overview", "-"}, {"\xFF", {}, false})
            .failedWithOneLine());
  CHECK(playfairCli({"account", sample.file(), sample.assessment(), "overview", "-", "--language", "../x"},
                    {"Text", {}, false})
            .failedWithOneLine());
}
