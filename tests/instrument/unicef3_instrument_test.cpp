// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "fixture.h"
#include "shipped_instrument.h"

using namespace playfair;
using namespace playfair::instrument;
using playfair::tests::contains;

namespace {

const Instrument& shippedAs(const char* wanted) {
  for (const Instrument& instrument : shippedQuestionnaires()) {
    if (reference(instrument) == wanted) return instrument;
  }
  FAIL("there is no questionnaire " << wanted);
  return shippedQuestionnaires().front();
}

std::size_t safeguardsOf(const Instrument& instrument) {
  const std::vector<Question> questions = questionsOf(instrument);
  return static_cast<std::size_t>(std::count_if(questions.begin(), questions.end(),
                                                [](const Question& question) { return question.redLine.has_value(); }));
}

}  // namespace

TEST_CASE("The third edition's ten titles stand in order, marked as not yet checked") {
  const std::vector<std::string> titles = {
      "Ensure regulatory frameworks, oversight and compliance for child-centred AI",
      "Ensure safety for children",
      "Protect children's data and privacy",
      "Ensure non-discrimination and fairness for children",
      "Provide transparency, explainability and accountability for children",
      "Respect human and child rights through responsible AI practices",
      "Support children's best interests, development and well-being",
      "Ensure inclusion of and for children",
      "Prepare children for present and future developments in AI",
      "Create an enabling environment for child-centred AI"};
  const Instrument& instrument = shippedAs("unicef-ai-children@3.0");
  std::vector<std::string> found;
  for (const Requirement& requirement : instrument.requirements) {
    found.push_back(requirement.title);
    CHECK(requirement.id == "R" + std::to_string(found.size()));
  }
  CHECK(found == titles);
  CHECK(contains(instrument.notice, "still to be checked against the publication"));
  CHECK(contains(instrument.sources.front().note, "to be verified against the publication"));
  for (const Question& question : questionsOf(instrument)) {
    CAPTURE(question.id);
    CHECK(contains(question.source.note, "The title of this requirement is still to be checked"));
  }
}

TEST_CASE("Each edition of UNICEF's guidance keeps its own notice and identity") {
  const Instrument& older = shippedAs("unicef-ai-children@2.0");
  const Instrument& newer = shippedAs("unicef-ai-children@3.0");
  CHECK(contains(older.notice, "edition 2.0 of November 2021"));
  CHECK_FALSE(contains(newer.notice, "2.0"));
  CHECK(newer.published == "2025-12");
  CHECK(newer.title == "Guidance on AI and children 3.0");
  CHECK(newer.disclaimer == older.disclaimer);
  for (const Question& question : questionsOf(newer)) CHECK(older.findQuestion(question.id) == nullptr);
}

TEST_CASE("The third edition and the readiness questionnaire have the agreed size") {
  const Instrument& newer = shippedAs("unicef-ai-children@3.0");
  CHECK(questionsOf(newer).size() >= 45);
  CHECK(questionsOf(newer).size() <= 90);
  CHECK(safeguardsOf(newer) >= 6);
  CHECK(safeguardsOf(newer) <= 12);
  const Instrument& readiness = shippedAs("child-rights-readiness@1.0");
  CHECK(questionsOf(readiness).size() >= 15);
  CHECK(questionsOf(readiness).size() <= 25);
}

TEST_CASE("In both, essential questions come first") {
  for (const char* wanted : {"unicef-ai-children@3.0", "child-rights-readiness@1.0"}) {
    for (const Requirement& requirement : shippedAs(wanted).requirements) {
      CAPTURE(wanted, requirement.id);
      CHECK(std::is_partitioned(requirement.questions.begin(), requirement.questions.end(),
                                [](const Question& question) { return question.depth == Depth::Essential; }));
    }
  }
}

TEST_CASE("Readiness asks about the organisation only") {
  for (const Question& question : questionsOf(shippedAs("child-rights-readiness@1.0"))) {
    CAPTURE(question.id);
    CHECK(question.about == About::Organisation);
  }
}
