// SPDX-License-Identifier: EUPL-1.2
#include <random>
#include <set>

#include "playfair/assessment/applicability.h"
#include "playfair/report/record.h"
#include "playfair/report/writers.h"
#include "report/discussed_dossier.h"
#include "support/catch.h"

using namespace playfair;
using playfair::report::tests::caseStudyInAllFormats;
using playfair::report::tests::definitionOf;
using playfair::report::tests::editInstrument;
using playfair::report::tests::everythingIncluded;
using playfair::report::tests::sampleDossier;
using playfair::tests::contains;

namespace {

// Letters only, so that no format has anything to escape in it.
std::string markerOf(std::mt19937& random) {
  std::string marker = "Marker";
  for (int index = 0; index < 20; ++index) marker += static_cast<char>('a' + random() % 26);
  return marker;
}

assessment::Answer randomAnswer(std::mt19937& random, const std::string& marker) {
  assessment::Answer answer;
  answer.kind = static_cast<assessment::AnswerKind>(random() % 4);
  answer.level = static_cast<int>(random() % 5);
  answer.justification =
      "# " + marker + "\n\n- **" + marker + "** [" + marker + "](https://example.org/" + marker + ")";
  answer.publish = random() % 2 == 0;
  answer.conflicting = random() % 6 == 0;
  return answer;
}

struct MarkedDossier {
  assessment::Dossier dossier;
  std::set<std::string> hidden;     ///< must never be printed
  std::set<std::string> published;  ///< must be printed where published answers are wanted
};

MarkedDossier randomMarkedDossier(unsigned seed) {
  std::mt19937 random(seed);
  MarkedDossier made{sampleDossier(), {}, {}};
  for (const char* requirement : {"R2", "R5", "R9"}) {
    if (random() % 3 == 0) made.dossier.assessment.leftOut.push_back({requirement, "Later."});
  }
  if (random() % 2 == 0) made.dossier.assessment.depth = instrument::Depth::Essential;
  made.dossier.answers.clear();
  for (const instrument::Requirement& requirement : made.dossier.instrument->requirements) {
    for (const instrument::Question& question : requirement.questions) {
      const std::string marker = markerOf(random);
      const assessment::Answer answer = randomAnswer(random, marker);
      const bool asked =
          assessment::standing(question, made.dossier.facts, made.dossier.assessment) == assessment::Standing::Asked;
      const bool taken = made.dossier.assessment.takesUp(requirement.id);
      const bool printed = answer.publish && !answer.conflicting && asked && taken;
      if (printed) made.published.insert(marker);
      if (!answer.publish) made.hidden.insert(marker);
      made.dossier.answers[question.id] = answer;
    }
  }
  return made;
}

}  // namespace

TEST_CASE("no sentence of an answer without the tick is in any case study, in any format") {
  int hidden = 0;
  int published = 0;
  for (unsigned seed = 1; seed <= 60; ++seed) {
    const MarkedDossier made = randomMarkedDossier(seed);
    const std::string everything = caseStudyInAllFormats(made.dossier, everythingIncluded());
    const std::string withoutAnswers = caseStudyInAllFormats(made.dossier, {});
    for (const std::string& marker : made.hidden) {
      INFO("seed " << seed);
      CHECK_FALSE(contains(everything, marker));
      ++hidden;
    }
    for (const std::string& marker : made.published) {
      INFO("seed " << seed);
      CHECK(contains(everything, marker));
      ++published;
    }
    CHECK_FALSE(contains(withoutAnswers, "Marker"));
  }
  CHECK(hidden > 100);
  CHECK(published > 50);
}

TEST_CASE("a published answer stands under its requirement with its question") {
  const std::string words =
      report::tests::wordsOf(report::buildCaseStudy(sampleDossier(), definitionOf("case-study"), everythingIncluded()));
  CHECK(contains(words, "From the answers\nDo children take part in the design?\nLevel: In place\nWorking text one."));
  // Not asked of this project, changed by two people, requirement not taken up, question not in the questionnaire.
  for (const char* other : {"five", "six", "seven", "eight", "nine"}) {
    CHECK_FALSE(contains(words, std::string("Working text ") + other));
  }
}

TEST_CASE("the record prints every justification") {
  for (unsigned seed = 1; seed <= 20; ++seed) {
    const MarkedDossier made = randomMarkedDossier(seed);
    const std::string record =
        report::writeHtml(report::buildRecord(made.dossier, definitionOf("record"), everythingIncluded()));
    for (const std::string& marker : made.hidden) CHECK(contains(record, marker));
    for (const std::string& marker : made.published) CHECK(contains(record, marker));
  }
}

TEST_CASE("a definition cannot bring working text into a case study") {
  report::ReportDefinition definition = definitionOf("case-study");
  definition.sections.push_back({"answers", "answers", {{"en", "Answers"}}, {}});
  const std::string words = report::tests::wordsOf(report::buildCaseStudy(sampleDossier(), definition, {}));
  CHECK_FALSE(contains(words, "Working text"));
}

TEST_CASE("no evidence, comment or differing view gets into a case study") {
  const std::string study = caseStudyInAllFormats(report::tests::discussedDossier(), everythingIncluded());
  const std::string record = report::writeHtml(report::tests::recordOf(report::tests::discussedDossier()));
  for (const char* text :
       {"Test report of May", "report may.pdf", "What the children said", "Drawing", "Second workshop",
        "Is that all children?", "The supplier will tell.", "School nurse", "Nobody has tried."}) {
    CAPTURE(text);
    CHECK(contains(record, text));
    CHECK_FALSE(contains(study, text));
  }
}
