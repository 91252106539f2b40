// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "cli/sample_workspace.h"
#include "playfair/instrument/json_schema.h"
#include "support/catch.h"

using namespace playfair::cli::tests;
using playfair::tests::contains;

namespace {

/// A workspace with further projects, each with one assessment.
class SeveralAssessments {
 public:
  explicit SeveralAssessments(int more) {
    m_ids.push_back(sample.assessment());
    for (int i = 1; i <= more; ++i) add("Helper " + std::to_string(i), "unicef-ai-children@2.0");
  }
  std::string add(const std::string& title, const std::string& instrument) {
    const Run project = playfairCli({"project", "add", sample.file(), "--title", title});
    REQUIRE(project.exitCode == 0);
    const Run run = playfairCli({"assess", sample.file(), project.lastLine(), "--instrument", instrument});
    INFO(run.err);
    REQUIRE(run.exitCode == 0);
    m_ids.push_back(run.lastLine());
    return m_ids.back();
  }
  [[nodiscard]] std::vector<std::string> arguments(const std::string& format, const std::string& output,
                                                   const std::vector<std::string>& more = {}) const {
    std::vector<std::string> all = {"compare", sample.file()};
    all.insert(all.end(), m_ids.begin(), m_ids.end());
    all.insert(all.end(), {"--format", format, "--output", output, "--date", "2026-11-22"});
    all.insert(all.end(), more.begin(), more.end());
    return all;
  }
  [[nodiscard]] const std::vector<std::string>& ids() const { return m_ids; }

  SampleWorkspace sample;

 private:
  std::vector<std::string> m_ids;
};

Run compareRun(const SampleWorkspace& sample, const std::vector<std::string>& assessments, const std::string& output) {
  std::vector<std::string> all = {"compare", sample.file()};
  all.insert(all.end(), assessments.begin(), assessments.end());
  all.insert(all.end(), {"--format", "html", "--output", output});
  return playfairCli(all);
}

}  // namespace

TEST_CASE("A comparison comes in six formats, each with its sentences, the same twice") {
  SeveralAssessments several(1);
  several.sample.answer(questionIds().at(0), "3", "Seen by colleagues.");
  for (const std::string format : {"html", "pdf", "odt", "csv", "xlsx", "json"}) {
    CAPTURE(format);
    const std::string file = several.sample.beside("comparison." + format).string();
    const Run run = playfairCli(several.arguments(format, file));
    INFO(run.err);
    REQUIRE(run.exitCode == 0);
    const std::string once = readWhole(file);
    REQUIRE(playfairCli(several.arguments(format, file)).exitCode == 0);
    CHECK(readWhole(file) == once);
    CHECK(once.starts_with("%PDF") == (format == "pdf"));
    CHECK(once.starts_with("PK") == (format == "odt" || format == "xlsx"));
    if (format != "html" && format != "csv" && format != "json") continue;
    CHECK(contains(once,
                   "Self-assessments. Differences may come from stage, scope or candour as much as from practice."));
    CHECK(contains(once, "UNICEF has not reviewed this."));
    CHECK_FALSE(contains(once, "Seen by colleagues."));
    REQUIRE(playfairCli(several.arguments(format, file, {"--with-answers"})).exitCode == 0);
    CHECK(contains(readWhole(file), "Seen by colleagues."));
  }
}

TEST_CASE("The JSON of a comparison is what its schema says, in the order asked for, with the rows asked for") {
  SeveralAssessments several(1);
  several.sample.answer(questionIds().at(0), "3", "");
  const std::string file = several.sample.beside("c.json").string();
  const auto written = [&](const std::vector<std::string>& more) {
    const Run run = playfairCli(several.arguments("json", file, more));
    INFO(run.err);
    REQUIRE(run.exitCode == 0);
    nlohmann::json json = nlohmann::json::parse(readWhole(file));
    const auto problems = playfair::instrument::checkAgainstSchema(json, "comparison.schema.json", "output");
    REQUIRE(problems);
    for (const auto& problem : *problems) FAIL_CHECK(problem.pointer << ": " << problem.expected);
    return json;
  };
  CHECK(written({})["assessments"][0]["title"] == "Reading helper");
  CHECK(written({"--by-name"})["assessments"][0]["title"] == "Helper 1");
  const nlohmann::json claimed = written({"--claimed"});
  REQUIRE(claimed["requirements"].size() == 1);
  CHECK(claimed["requirements"][0]["questions"][0]["id"] == questionIds().at(0));
  CHECK(claimed["filter"]["claimed"] == true);
  CHECK(written({"--requirements-only"})["requirements"][0]["questions"].empty());
  CHECK(playfairCli(several.arguments("json", file, {"--apart", "5"})).failedWithOneLine());
}

TEST_CASE("What cannot be compared is said in words, and nothing is written") {
  SeveralAssessments several(12);
  const SampleWorkspace& sample = several.sample;
  const std::string file = sample.beside("c.html").string();
  const auto& ids = several.ids();
  const auto refused = [&](const std::vector<std::string>& assessments, const std::string& words) {
    const Run run = compareRun(sample, assessments, file);
    CAPTURE(run.err);
    CHECK(run.failedWithOneLine());
    CHECK(contains(run.err, words));
    CHECK_FALSE(std::filesystem::exists(file));
  };
  refused({}, "0 were chosen");
  refused({ids[0]}, "1 was chosen");
  refused({ids[0], ids[0]}, "chosen twice");
  refused({ids[0], "Reading helper"}, "chosen twice");
  refused(ids, "13 were chosen");
  refused({ids[0], "nobody"}, "nobody");
  const std::string other = several.add("Other", "child-rights-impact@1.0");
  refused({ids[0], other}, "have no question in common");
  refused({ids[0], several.add("Newer", "unicef-ai-children@3.0")}, "have no question in common");
  CHECK(playfairCli({"compare", sample.file(), ids[0], ids[1], "--format", "docx", "--output", file})
            .failedWithOneLine());
  CHECK(playfairCli({"compare", sample.file(), ids[0], ids[1], "--format", "html", "--output", sample.file()})
            .failedWithOneLine());
  CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("A comparison takes its own definition, and no other kind") {
  SeveralAssessments several(1);
  const std::string shipped = std::string(PLAYFAIR_SOURCE_DIR) + "/assessments/reports/";
  const std::string file = several.sample.beside("c.html").string();
  CHECK(playfairCli(several.arguments("html", file, {"--definition", shipped + "record.json"})).failedWithOneLine());
  std::string mine = readWhole(shipped + "comparison.json");
  mine.replace(mine.find("Two assessments of one project"), 30, "Two looks at the same project!");
  mine.replace(mine.find("\"en\": \"Read with care\""), 22, "\"en\": \"Mind this first\"");
  writeFile(several.sample.beside("mine.json"), mine);
  const Run run =
      playfairCli(several.arguments("html", file, {"--definition", several.sample.beside("mine.json").string()}));
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  CHECK(contains(readWhole(file), "Mind this first"));
}

TEST_CASE("An assessment stands beside itself as it was on an earlier day") {
  SeveralAssessments several(0);
  const std::string id = several.ids().front();
  const std::string file = several.sample.beside("c.json").string();
  const auto run = [&](const std::string& earlier) {
    return playfairCli({"compare", several.sample.file(), id, earlier, "--format", "json", "--output", file});
  };
  const auto log = nlohmann::json::parse(several.sample.log());
  const std::string today = log.back()["at"].get<std::string>().substr(0, 10);
  REQUIRE(run(id + "@" + today).exitCode == 0);
  const auto json = nlohmann::json::parse(readWhole(file));
  CHECK(json["assessments"][0]["asOf"].is_null());
  CHECK(json["assessments"][1]["asOf"] == today);
  CHECK(json["agreement"].is_null());
  const auto problems = playfair::instrument::checkAgainstSchema(json, "comparison.schema.json", "output");
  REQUIRE(problems);
  CHECK(problems->empty());
  REQUIRE(run("Reading helper@" + today).exitCode == 0);
  for (const auto& [day, words] :
       {std::pair("2020-01-01", "was begun on"), std::pair("2026-02-30", "this is no day"),
        std::pair("yesterday", "this is no day"), std::pair("9999-01-01", "still to come")}) {
    const Run refused = run(id + "@" + day);
    CAPTURE(refused.err);
    CHECK(refused.failedWithOneLine());
    CHECK(contains(refused.err, words));
  }
  CHECK(contains(run("nobody@2026-02-01").err, "no such assessment"));
}
