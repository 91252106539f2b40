// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/questionnaire.h"

#include <nlohmann/json.hpp>

#include "playfair/instrument/json_schema.h"
#include "playfair/report/writers.h"
#include "report/odt_reader.h"
#include "report/report_dossier.h"
#include "support/catch.h"

using namespace playfair;
using assessment::QuestionnaireFill;
using playfair::tests::contains;
using report::tests::definitionOf;
using report::tests::packedFile;
using report::tests::wordsOf;

namespace {

report::Report handOut(const report::QuestionnaireChoice& choice, const std::string& language = "en") {
  report::ReportOptions options;
  options.language = language;
  options.date = "2026-11-22";
  options.questionnaire = choice;
  return report::buildQuestionnaire(report::tests::sampleDossier(), definitionOf("questionnaire"), options);
}

int linesToWriteOn(const report::Report& report) {
  return static_cast<int>(std::count_if(report.blocks.begin(), report.blocks.end(), [](const report::Block& block) {
    const auto* rule = std::get_if<report::Rule>(&block);
    return rule != nullptr && rule->use == report::RuleUse::ToWriteOn;
  }));
}

}  // namespace

TEST_CASE("a questionnaire has the questions that were chosen, each with boxes and lines") {
  const auto dossier = report::tests::sampleDossier();
  for (const std::vector<std::string>& wanted :
       {std::vector<std::string>{}, {"essential"}, {"all"}, {dossier.instrument->requirements.front().id}}) {
    const auto chosen = assessment::chosenQuestions(dossier, wanted);
    REQUIRE_FALSE(chosen.empty());
    const report::Report made = handOut({wanted, QuestionnaireFill::Blank, report::Setting::Normal});
    const std::string words = wordsOf(made);
    for (const auto* question : chosen) CHECK(contains(words, question->id));
    // One for who filled it in; four for each question.
    CHECK(linesToWriteOn(made) == 1 + 4 * static_cast<int>(chosen.size()));
  }
  CHECK(contains(wordsOf(handOut({{"nothing"}, QuestionnaireFill::Blank, report::Setting::Normal})),
                 "No question was chosen."));
}

TEST_CASE("working text stands only in a questionnaire with the answers, which says so") {
  const auto dossier = report::tests::sampleDossier();
  std::string written;
  for (const auto& [question, answer] : dossier.answers) {
    if (!answer.justification.empty() && dossier.instrument->findQuestion(question) != nullptr && written.empty()) {
      written = answer.justification.substr(0, answer.justification.find_first_of("*_[\n"));
    }
  }
  REQUIRE(written.size() > 3);
  const std::string blank = wordsOf(handOut({{"all"}, QuestionnaireFill::Blank, report::Setting::Normal}));
  const std::string filled = wordsOf(handOut({{"all"}, QuestionnaireFill::Answered, report::Setting::Normal}));
  CHECK_FALSE(contains(blank, written));
  CHECK_FALSE(contains(blank, "☒"));
  CHECK(contains(filled, written));
  CHECK(contains(filled, "☒"));
  CHECK(contains(filled, "Not for publication."));
}

TEST_CASE("as a text document each question of large type begins a page, and lines can be written on") {
  const auto large = report::writeOdt(handOut({{"all"}, QuestionnaireFill::Blank, report::Setting::Large}));
  REQUIRE(large);
  const std::string content = packedFile(*large, "content.xml");
  report::tests::requireWellFormed(content);
  CHECK(contains(content, "text:style-name=\"Heading_20_2_20_On_20_New_20_Page\""));
  CHECK(contains(content, "text:style-name=\"Line_20_To_20_Write_20_On\""));
  const std::string styles = packedFile(*large, "styles.xml");
  report::tests::requireWellFormed(styles);
  CHECK(contains(styles, "fo:break-before=\"page\""));
  CHECK(contains(styles, "style:join-border=\"false\""));
  const auto normal = report::writeOdt(handOut({{"all"}, QuestionnaireFill::Blank, report::Setting::Normal}));
  REQUIRE(normal);
  CHECK_FALSE(contains(packedFile(*normal, "content.xml"), "New_20_Page"));
  CHECK(contains(styles, "fo:font-size=\"26pt\""));
  CHECK_FALSE(contains(packedFile(*normal, "styles.xml"), "fo:font-size=\"26pt\""));
}

TEST_CASE("lines to write on and new pages stand in the report tree as JSON and HTML too") {
  const report::Report large = handOut({{"all"}, QuestionnaireFill::Blank, report::Setting::Large});
  const nlohmann::json tree = nlohmann::json::parse(report::writeJson(large));
  const auto problems = instrument::checkAgainstSchema(tree, "report.schema.json", "report.json");
  REQUIRE(problems);
  CHECK(problems->empty());
  const std::string html = report::writeHtml(large);
  CHECK(contains(html, "<hr class=\"write\">"));
  CHECK(contains(html, "class=\"new-page\""));
}

TEST_CASE("the fixed texts of a questionnaire and of a record's tables are there in three languages") {
  for (const char* kind : {"questionnaire", "record"}) {
    for (const auto& [key, texts] : definitionOf(kind).fixedTexts) {
      CAPTURE(kind, key);
      for (const char* language : {"en", "sv", "fr"}) CHECK(texts.contains(language));
    }
  }
}
