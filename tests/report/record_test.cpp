// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/record.h"

#include "report/discussed_dossier.h"
#include "support/catch.h"

using namespace playfair;
using playfair::report::tests::recordOf;
using playfair::report::tests::sampleDossier;
using playfair::report::tests::wordsOf;
using playfair::tests::contains;

namespace {

/// What the record says of one question: from its heading to the next.
std::string entryOf(const report::Report& made, const std::string& question) {
  const std::string words = wordsOf(made);
  const std::size_t start = words.find("\n" + question + " ·");
  const std::size_t bare = words.find("\n" + question + "\n");
  const std::size_t found = std::min(start, bare);
  REQUIRE(found != std::string::npos);
  return words.substr(found, words.find("\nq-", found + 1) - found);
}

}  // namespace

TEST_CASE("a record says first that it is a working document") {
  const report::Report made = recordOf(sampleDossier());
  const auto& callout = std::get<report::Callout>(made.blocks.at(2));
  CHECK(wordsOf(callout.spans) == "Working document. Contains text written for colleagues. Not for publication.");
  CHECK(callout.tone == report::CalloutTone::Bad);
}

TEST_CASE("a record holds every question, with how it stands, in words") {
  const assessment::Dossier dossier = sampleDossier();
  const report::Report made = recordOf(dossier);
  const std::string words = wordsOf(made);
  for (const instrument::Requirement& requirement : dossier.instrument->requirements) {
    CHECK(contains(words, "\n" + requirement.title + "\n"));
    for (const instrument::Question& question : requirement.questions)
      CHECK(contains(words, "\n" + question.text + "\n"));
  }
  CHECK(contains(entryOf(made, "q-2-1"), "Standing | Asked | "));
  CHECK(contains(entryOf(made, "q-2-1"), "Answer | 3 · In place | "));
  CHECK(contains(entryOf(made, "q-2-1"), "May be published | yes | "));
  CHECK(contains(entryOf(made, "q-2-1"), "Why this level\nWorking text one."));
  CHECK(contains(entryOf(made, "q-2-2"), "May be published | no | "));
  CHECK(contains(entryOf(made, "q-2-3"), "Answer | 4 · Kept up (claimed only: no reason and no evidence) | "));
  CHECK(contains(entryOf(made, "q-2-4"), "Safeguard | not met | "));
  CHECK(contains(entryOf(made, "q-2-5"),
                 "asked only where Degree of automation is \"It decides alone\"; here it is \"It informs\""));
  CHECK(contains(entryOf(made, "q-2-5"), "Answer | 3 · In place (given earlier, kept, not counted) | "));
  CHECK(contains(entryOf(made, "q-5-1"), "Answer | Asked, nobody knows | "));
  CHECK(contains(entryOf(made, "q-5-2"), "Answer | Not asked yet | "));
  CHECK(contains(entryOf(made, "q-5-2"), "Safeguard | not known; due at the stage: In use | "));
  CHECK(contains(entryOf(made, "q-9-1"), "Reason: It is taken up with the city-wide rollout."));
}

TEST_CASE("a record says that two people changed an answer apart") {
  const std::string entry = entryOf(recordOf(sampleDossier()), "q-5-3");
  CHECK(contains(entry, "Two people changed this answer apart."));
  CHECK(contains(entry, "Working text six."));
}

TEST_CASE("a record says that an answer was taken over and not confirmed") {
  assessment::Dossier dossier = sampleDossier();
  dossier.answers.at("q-2-1").from = assessment::TakenOver{{"earlier"}, "other@1.0", "q", true};
  CHECK(
      contains(entryOf(recordOf(dossier), "q-2-1"),
               "Answer | 3 · In place (taken over from another assessment, not confirmed: counts as not answered) | "));
  dossier.answers.at("q-2-1").confirm();
  CHECK(contains(entryOf(recordOf(dossier), "q-2-1"), "Answer | 3 · In place | "));
}

TEST_CASE("a record in essential depth names the questions that are not asked") {
  assessment::Dossier dossier = sampleDossier();
  dossier.assessment.depth = instrument::Depth::Essential;
  CHECK(contains(entryOf(recordOf(dossier), "q-2-1"), "Not asked: not among the essential questions"));
}

TEST_CASE("a record lists facts, those not known yet and those nobody spoke of") {
  const std::string words = wordsOf(recordOf(sampleDossier()));
  CHECK(contains(words, "Organisation | Example City | "));
  CHECK(contains(words, "Place | not known yet | "));
  CHECK(contains(words, "Purpose | nothing said | "));
  CHECK(contains(words, "Number of children | 240 | "));
}

TEST_CASE("a record counts per requirement and shows the range behind it") {
  const std::string words = wordsOf(recordOf(sampleDossier()));
  // kept up, in place, partly, planned, not addressed, not known
  CHECK(contains(words, "Ensure inclusion of and for children | 1 | 1 | 1 | 1 | 0 | 0 | \n"));
  // claimed, nobody knows, not applicable, by rule
  CHECK(contains(words, "Ensure inclusion of and for children | 1 | 0 | 0 | 1 | \n"));
  CHECK(contains(words, "Ensure safety for children | 0 | 1 | 0 | 0 | \n"));
  // Levels 3, 1, 4 and 2 of 4 each: 10 of 16.
  CHECK(contains(words, "Ensure inclusion of and for children | 0.63 | 0.63 | 4 |"));
  // Nothing answered, weights 1, 1 and 3.
  CHECK(contains(words, "Ensure safety for children | 0.00 | 1.00 | 3 | q-5-3: 3 (it guards the others)"));
  CHECK(contains(words, "Create an enabling environment (not taken up: safeguards only) | "));
}

TEST_CASE("answers to questions that are not in the questionnaire are kept in the record") {
  const std::string words = wordsOf(recordOf(sampleDossier()));
  CHECK(contains(words, "gone-1\nAnswer: 3 · In place\nWhy this level\nWorking text nine."));
}
