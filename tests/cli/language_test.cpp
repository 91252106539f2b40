// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>

#include "cli/sample_workspace.h"
#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/json_schema.h"
#include "support/catch.h"

using namespace playfair;
using namespace playfair::cli::tests;
using nlohmann::json;
using playfair::tests::contains;

namespace {

json shownIn(const std::string& language) {
  return jsonFrom(playfairCli({"instrument", "show", "unicef-ai-children@2.0", "--language", language, "--json"}));
}

}  // namespace

TEST_CASE("A questionnaire is shown in each language it is offered in") {
  const json english = shownIn("en");
  for (const std::string language : {"sv", "fr"}) {
    CAPTURE(language);
    const json told = shownIn(language);
    const auto problems = instrument::checkAgainstSchema(told, "instrument-show.schema.json", "shown");
    REQUIRE(problems.has_value());
    CHECK(problems->empty());
    CHECK(told.at("language") == language);
    CHECK(told.at("notTranslated") == json::array());
    CHECK(told.at("about") != english.at("about"));
    CHECK(told.at("edition") == english.at("edition"));
    const json& question = told.at("requirements").at(0).at("questions").at(0);
    CHECK(question.at("id") == english.at("requirements").at(0).at("questions").at(0).at("id"));
    CHECK(question.at("text") != english.at("requirements").at(0).at("questions").at(0).at("text"));
  }
  const Run other = playfairCli({"instrument", "show", "unicef-ai-children@2.0", "--language", "xx"});
  CHECK(other.failedWithOneLine());
  CHECK(contains(other.err, "en, fr, sv"));
  const Run words = playfairCli({"instrument", "show", "unicef-ai-children@2.0", "--language", "sv"});
  CHECK(contains(words.out, "Working translation into sv."));
}

TEST_CASE("A template in Swedish takes in the same answers as one in English") {
  const SampleWorkspace sample;
  const std::string file = sample.beside("svar.json").string();
  REQUIRE(playfairCli({"answers", "template", sample.file(), sample.assessment(), file, "--language", "sv"}).exitCode ==
          0);
  json answers = json::parse(readWhole(file));
  json& first = answers.at("answers").at(0);
  CHECK(first.at("question") == questionIds().at(0));
  CHECK(first.at("text") == shownIn("sv").at("requirements").at(0).at("questions").at(0).at("text"));
  first["level"] = 2;
  first["because"] = "Pilot i en stadsdel.";
  writeFile(file, answers.dump());
  REQUIRE(playfairCli({"answers", "import", sample.file(), sample.assessment(), file}).exitCode == 0);
  const Run template_ = playfairCli({"answers", "template", sample.file(), sample.assessment(),
                                     sample.beside("x.json").string(), "--language", "de"});
  CHECK(template_.failedWithOneLine());
  const json shipped = jsonFrom(playfairCli({"instrument", "show", "unicef-ai-children@2.0", "--json"}));
  CHECK(shipped ==
        jsonFrom(playfairCli({"instrument", "show", "unicef-ai-children", "--workspace", sample.file(), "--json"})));
}

TEST_CASE("Every kind of report of an assessment is told in Swedish") {
  const SampleWorkspace sample;
  sample.answer(questionIds().at(0), "3", "Seen by colleagues.");
  const json swedish = shownIn("sv");
  for (const std::string kind : {"case-study", "record"}) {
    CAPTURE(kind);
    const std::string file = sample.beside("rapport.html").string();
    REQUIRE(playfairCli({"report", sample.file(), sample.assessment(), "--kind", kind, "--format", "html", "--output",
                         file, "--language", "sv"})
                .exitCode == 0);
    const std::string html = readWhole(file);
    CHECK(contains(html, "<html lang=\"sv\">"));
    CHECK_FALSE(contains(html, " lang=\"en\" dir"));
    CHECK(contains(html, swedish.at("requirements").at(0).at("title").get<std::string>()));
  }
}
