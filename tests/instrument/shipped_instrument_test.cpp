// SPDX-License-Identifier: EUPL-1.2
#include "shipped_instrument.h"

#include <algorithm>
#include <cctype>
#include <set>

using namespace playfair;
using namespace playfair::instrument;
using playfair::tests::contains;

namespace {

std::string inSmallLetters(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
  return text;
}

/// Evidence that would carry children's data. "Where the consent forms are kept" is a fine answer, the forms are not.
bool asksForChildrensData(const std::string& evidence) {
  const std::string text = inSmallLetters(evidence);
  if (contains(text, "where ") && contains(text, "kept")) return false;
  for (const char* word : {"name of", "names", "consent form", "signed", "photo", "picture", "recording", "video",
                           "audio", "attendance list", "list of children", "list of participants"}) {
    if (contains(text, word)) return true;
  }
  return false;
}

std::size_t countOf(const std::vector<Question>& questions, bool (*fits)(const Question&)) {
  return static_cast<std::size_t>(std::count_if(questions.begin(), questions.end(), fits));
}

bool isEssential(const Question& question) {
  return question.depth == Depth::Essential;
}
bool isSafeguard(const Question& question) {
  return question.redLine.has_value();
}

}  // namespace

TEST_CASE("The nine requirements stand in order under their published titles") {
  const std::vector<std::string> titles = {
      "Support children's development and well-being",
      "Ensure inclusion of and for children",
      "Prioritize fairness and non-discrimination for children",
      "Protect children's data and privacy",
      "Ensure safety for children",
      "Provide transparency, explainability, and accountability for children",
      "Empower governments and businesses with knowledge of AI and children's rights",
      "Prepare children for present and future developments in AI",
      "Create an enabling environment"};
  std::vector<std::string> ids;
  std::vector<std::string> found;
  for (const Requirement& requirement : unicefInstrument().requirements) {
    ids.push_back(requirement.id);
    found.push_back(requirement.title);
  }
  CHECK(ids == std::vector<std::string>{"R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9"});
  CHECK(found == titles);
}

TEST_CASE("The questionnaire says what it follows and what it is not") {
  const Instrument& instrument = unicefInstrument();
  CHECK(instrument.notice ==
        "UNICEF published a third edition in December 2025. These questions follow edition 2.0 of November 2021.");
  CHECK(instrument.disclaimer ==
        "Self-assessment with Playfair's own questions and levels. UNICEF's guidance contains no scoring; UNICEF has "
        "not reviewed this.");
  CHECK(instrument.published == "2021-11");
  CHECK(instrument.language == "en");
  CHECK_FALSE(contains(inSmallLetters(instrument.about), "endorse"));
}

TEST_CASE("The questionnaire has the agreed size") {
  const std::vector<Question> questions = unicefQuestions();
  CHECK(questions.size() >= 60);
  CHECK(questions.size() <= 80);
  const std::size_t essential = countOf(questions, isEssential);
  CHECK(essential >= 20);
  CHECK(essential <= 30);
  const std::size_t safeguards = countOf(questions, isSafeguard);
  CHECK(safeguards >= 6);
  CHECK(safeguards <= 12);
}

TEST_CASE("Every minimum safeguard is essential, and every requirement has an essential question") {
  for (const Question& question : shippedQuestions()) {
    CAPTURE(question.id);
    CHECK((!isSafeguard(question) || isEssential(question)));
  }
  for (const Instrument& instrument : shippedQuestionnaires()) {
    for (const Requirement& requirement : instrument.requirements) {
      CAPTURE(instrument.id, requirement.id);
      CHECK(countOf(requirement.questions, isEssential) >= 1);
    }
  }
}

TEST_CASE("Every question is complete and speaks in our own words") {
  for (const Question& question : shippedQuestions()) {
    CAPTURE(question.id);
    CHECK(question.text.ends_with('?'));
    CHECK(question.inPlaceMeans.ends_with('.'));
    CHECK(question.whyItMatters.ends_with('.'));
    CHECK(question.whatGoodLooksLike.size() >= 2);
    CHECK_FALSE(question.evidenceUsuallyKept.empty());
    CHECK_FALSE(question.whoKnows.empty());
    CHECK_FALSE(question.crc.empty());
    CHECK(question.wording == "own");
    CHECK(question.source.requirement == question.requirement);
    CHECK(question.id.starts_with("pf-"));
    CHECK(contains(question.id, "-" + inSmallLetters(question.requirement) + "-"));
    if (question.redLine) {
      CHECK(question.redLine->because.ends_with('.'));
      CHECK(question.redLine->partlyMeans.ends_with('.'));
    }
  }
}

TEST_CASE("No two questions of a questionnaire ask in the same words") {
  for (const Instrument& instrument : shippedQuestionnaires()) {
    std::set<std::string> texts;
    for (const Question& question : questionsOf(instrument)) {
      CAPTURE(question.id);
      CHECK(texts.insert(inSmallLetters(question.text)).second);
    }
  }
}

TEST_CASE("Evidence never asks for names, consent forms, pictures or recordings of children") {
  CHECK(asksForChildrensData("Signed consent forms"));
  CHECK(asksForChildrensData("Photos from the workshop"));
  CHECK_FALSE(asksForChildrensData("A note saying where the consent forms are kept"));
  for (const Question& question : shippedQuestions()) {
    for (const std::string& evidence : question.evidenceUsuallyKept) {
      CAPTURE(question.id, evidence);
      CHECK_FALSE(asksForChildrensData(evidence));
    }
  }
}
