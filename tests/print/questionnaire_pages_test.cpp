// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/instrument_library.h"
#include "playfair/report/questionnaire.h"
#include "print/pdf_reader.h"
#include "support/catch.h"

using namespace playfair;
using assessment::QuestionnaireFill;
using playfair::tests::contains;
using playfair::tests::pageTexts;
using playfair::tests::pdfOf;

namespace {

assessment::Dossier toHandOut() {
  const auto questionnaire = instrument::findShippedInstrument("unicef-ai-children@2.0");
  REQUIRE(questionnaire);
  assessment::Dossier dossier;
  dossier.project.title = "Reading helper";
  dossier.instrument = std::make_shared<const instrument::Instrument>(*questionnaire);
  return dossier;
}

report::Report questionnaireFor(const assessment::Dossier& dossier, report::Setting setting, QuestionnaireFill fill,
                                const std::string& language = "en") {
  const auto definition = report::shippedDefinition("questionnaire");
  REQUIRE(definition);
  report::ReportOptions options;
  options.language = language;
  options.date = "2026-11-22";
  options.questionnaire = {{"all"}, fill, setting};
  return report::buildQuestionnaire(dossier, *definition, options);
}

std::string onOneLine(const std::string& text) {
  std::string line;
  for (const std::string& word : playfair::tests::wordsOf(text)) line += (line.empty() ? "" : " ") + word;
  return line;
}

}  // namespace

TEST_CASE("In large type every question has a page of its own") {
  const assessment::Dossier dossier = toHandOut();
  for (const char* language : {"en", "sv", "fr"}) {
    CAPTURE(language);
    const std::string bytes =
        pdfOf(questionnaireFor(dossier, report::Setting::Large, QuestionnaireFill::Blank, language));
    const auto pages = pageTexts(bytes);
    std::size_t page = 0;
    while (page < pages.size() && !contains(pages[page], "pf-unicef2-r1-01")) ++page;
    for (const instrument::Requirement& requirement : dossier.instrument->requirements) {
      for (const instrument::Question& question : requirement.questions) {
        CAPTURE(question.id, page);
        REQUIRE(page < pages.size());
        CHECK(contains(pages[page], question.id));
        // With its boxes and the last of its lines.
        CHECK(contains(pages[page], "☐"));
        ++page;
      }
    }
    CHECK(page == pages.size());
  }
}

TEST_CASE("A printed questionnaire tells question, in place, boxes and lines, and is read back as text") {
  assessment::Dossier dossier = toHandOut();
  const std::string first = dossier.instrument->requirements.front().questions.front().id;
  dossier.answers[first] = assessment::levelAnswer(2, "Half of it is *done*.");
  std::string blank;
  for (const auto& page :
       pageTexts(pdfOf(questionnaireFor(dossier, report::Setting::Normal, QuestionnaireFill::Blank)))) {
    blank += onOneLine(page) + " ";
  }
  for (const char* part :
       {"Reading helper", "How to fill in", "In place means:", "Why this level?", "Whom to ask", "☐ 0 Not addressed",
        "☐ 4 Kept up", "☐ Not applicable", "☐ Nobody knows", "Never write the name of a child"}) {
    CAPTURE(part);
    CHECK(contains(blank, part));
  }
  CHECK_FALSE(contains(blank, "☒"));
  CHECK_FALSE(contains(blank, "Half of it"));
  std::string filled;
  for (const auto& page :
       pageTexts(pdfOf(questionnaireFor(dossier, report::Setting::Normal, QuestionnaireFill::Answered)))) {
    filled += onOneLine(page) + " ";
  }
  CHECK(contains(filled, "☒ 2 Partly"));
  CHECK(contains(filled, "Half of it is done."));
  CHECK(contains(filled, "Not for publication."));
}
