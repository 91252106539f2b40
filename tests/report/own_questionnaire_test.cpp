// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <memory>

#include "playfair/instrument/instrument.h"
#include "playfair/report/comparison.h"
#include "playfair/report/record.h"
#include "report/report_dossier.h"
#include "support/catch.h"

using namespace playfair;
using playfair::report::tests::definitionOf;
using playfair::report::tests::editInstrument;
using playfair::report::tests::everythingIncluded;
using playfair::report::tests::sampleDossier;
using playfair::report::tests::wordsOf;

namespace {

/// The sample, assessed with a questionnaire whose origin asked more.
assessment::Dossier withOwnQuestionnaire() {
  assessment::Dossier dossier = sampleDossier();
  instrument::Instrument& own = editInstrument(dossier);
  instrument::OriginInstrument after{"published", "1.0", 1, "A published questionnaire", "Somebody", {}};
  after.questions = {{"a-1", "R1", "Is something <b>small</b> kept?", false}, {"a-2", "R1", "Is a child safe?", true}};
  own.origin = instrument::Origin{"Example City", after};
  return dossier;
}

std::size_t placeIn(const std::string& words, const std::string& text) {
  CAPTURE(words.substr(0, 600), text);
  const std::size_t place = words.find(text);
  REQUIRE(place != std::string::npos);
  return place;
}

}  // namespace

TEST_CASE("reports on an own questionnaire say first what is missing from it, safeguards before all") {
  const assessment::Dossier dossier = withOwnQuestionnaire();
  const auto caseStudy = report::buildCaseStudy(dossier, definitionOf("case-study"), everythingIncluded());
  const auto record = report::buildRecord(dossier, definitionOf("record"), everythingIncluded());
  for (const report::Report* made : {&caseStudy, &record}) {
    const std::string words = wordsOf(*made);
    const std::size_t whose = placeIn(words, "The questions are those of Example City");
    const std::size_t safeguard = placeIn(words, "Minimum safeguard left out: Is a child safe?");
    const std::size_t other = placeIn(words, "Left out: Is something <b>small</b> kept?");
    CHECK(whose < safeguard);
    CHECK(safeguard < other);
    const auto section = std::find_if(made->blocks.begin(), made->blocks.end(), [](const report::Block& block) {
      const auto* heading = std::get_if<report::Heading>(&block);
      return heading != nullptr && heading->level == 2;
    });
    REQUIRE(section != made->blocks.end());
    CHECK(other < placeIn(words, std::get<report::Heading>(*section).text));
  }
}

TEST_CASE("a comparison says it once for each own questionnaire, before the table") {
  assessment::Dossier first = withOwnQuestionnaire();
  assessment::Dossier second = first;
  first.assessment.id = assessment::AssessmentId{"1"};
  first.project.id = assessment::ProjectId{"p1"};
  second.assessment.id = assessment::AssessmentId{"2"};
  second.project.id = assessment::ProjectId{"p2"};
  const auto compared = assessment::compare({{std::make_shared<const assessment::Dossier>(std::move(first)), {}},
                                             {std::make_shared<const assessment::Dossier>(std::move(second)), {}}});
  REQUIRE(compared);
  const std::string words = wordsOf(report::buildComparison(*compared, definitionOf("comparison"),
                                                            {"en", "2026-11-22", assessment::ComparisonDetail::Table}));
  const std::size_t safeguard = placeIn(words, "Minimum safeguard left out: Is a child safe?");
  CHECK(words.find("Minimum safeguard left out", safeguard + 1) == std::string::npos);
  CHECK(safeguard < placeIn(words, "Answers by level"));
}

TEST_CASE("reports on a published questionnaire say nothing of the kind") {
  const auto record = report::buildRecord(sampleDossier(), definitionOf("record"), everythingIncluded());
  CHECK(wordsOf(record).find("The questions are those of") == std::string::npos);
}
