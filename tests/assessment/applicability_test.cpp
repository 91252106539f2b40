// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/applicability.h"

#include "assessment/sample_dossier.h"
#include "support/catch.h"

using namespace playfair::assessment;
using playfair::assessment::tests::editInstrument;
using playfair::assessment::tests::plainQuestion;
using playfair::assessment::tests::safeguardQuestion;
using playfair::assessment::tests::smallDossier;
using Strings = std::vector<std::string>;

namespace {

Strings idsOf(const std::vector<const playfair::instrument::Question*>& questions) {
  Strings ids;
  for (const auto* question : questions) {
    ids.push_back(question->id);
  }
  return ids;
}

}  // namespace

TEST_CASE("Kind, roles and stage of a question are compared with the facts") {
  playfair::instrument::Question question = plainQuestion("q", "R1");
  CHECK(appliesByRule(question, {{"kind", "policy"}}));

  question.kinds = {"ai-system", "way-of-working"};
  CHECK(appliesByRule(question, {{"kind", "ai-system"}}));
  CHECK_FALSE(appliesByRule(question, {{"kind", "policy"}}));

  question.roles = {"procurer"};
  CHECK(appliesByRule(question, {{"kind", "ai-system"}, {"roles", Strings{"developer", "procurer"}}}));
  CHECK_FALSE(appliesByRule(question, {{"kind", "ai-system"}, {"roles", Strings{"developer"}}}));

  question.stages = {"pilot", "operational"};
  CHECK(appliesByRule(question, {{"stage", "pilot"}}));
  CHECK_FALSE(appliesByRule(question, {{"stage", "planned"}}));
}

TEST_CASE("Every rule over facts must hold") {
  playfair::instrument::Question question = plainQuestion("q", "R1");
  question.appliesWhen = {{"dataAboutChildren", {"personal", "sensitive"}}, {"childrenAffected", {"direct"}}};
  CHECK(appliesByRule(question,
                      {{"dataAboutChildren", "personal"}, {"childrenAffected", Strings{"direct", "indirect"}}}));
  CHECK_FALSE(appliesByRule(question, {{"dataAboutChildren", "none"}, {"childrenAffected", Strings{"direct"}}}));
  CHECK_FALSE(
      appliesByRule(question, {{"dataAboutChildren", "personal"}, {"childrenAffected", Strings{"bystanders"}}}));
}

TEST_CASE("A fact that is not known lets the question apply") {
  playfair::instrument::Question question = plainQuestion("q", "R1");
  question.kinds = {"policy"};
  question.roles = {"procurer"};
  question.stages = {"pilot"};
  question.appliesWhen = {{"automation", {"decides-alone"}}};
  CHECK(appliesByRule(question, {}));
  CHECK(appliesByRule(question,
                      {{"kind", NotKnown{}}, {"roles", NotKnown{}}, {"stage", ""}, {"automation", NotKnown{}}}));
  CHECK(appliesByRule(question, {{"roles", Strings{}}}));
}

TEST_CASE("Scope and depth take questions away, and never a safeguard") {
  Dossier dossier = smallDossier();
  dossier.assessment.leftOut = {{"R1", "Looked at elsewhere."}};
  const auto& first = dossier.instrument->requirements[0].questions;
  CHECK(standing(first[0], dossier.facts, dossier.assessment) == Standing::OutOfScope);
  CHECK(standing(first[3], dossier.facts, dossier.assessment) == Standing::Asked);
  CHECK(idsOf(askedQuestions(dossier)) == Strings{"s", "d", "e", "f"});

  dossier.assessment.leftOut.clear();
  dossier.assessment.depth = playfair::instrument::Depth::Essential;
  CHECK(standing(first[0], dossier.facts, dossier.assessment) == Standing::NotInDepth);
  CHECK(idsOf(askedQuestions(dossier)) == Strings{"s"});

  editInstrument(dossier).requirements[1].questions[1].depth = playfair::instrument::Depth::Essential;
  CHECK(idsOf(askedQuestions(dossier)) == Strings{"s", "e"});
}

TEST_CASE("A safeguard written for full depth is asked all the same") {
  Dossier dossier = smallDossier();
  dossier.assessment.depth = playfair::instrument::Depth::Essential;
  playfair::instrument::Question safeguard = safeguardQuestion("t", "R2", "pilot");
  safeguard.depth = playfair::instrument::Depth::Full;
  CHECK(standing(safeguard, dossier.facts, dossier.assessment) == Standing::Asked);
}

TEST_CASE("A rule goes before scope and depth, for safeguards too") {
  Dossier dossier = smallDossier();
  dossier.facts["kind"] = "policy";
  dossier.assessment.leftOut = {{"R1", "Looked at elsewhere."}};
  auto& first = editInstrument(dossier).requirements[0].questions;
  first[0].kinds = {"ai-system"};
  first[3].kinds = {"ai-system"};
  CHECK(standing(first[0], dossier.facts, dossier.assessment) == Standing::NotByRule);
  CHECK(standing(first[3], dossier.facts, dossier.assessment) == Standing::NotByRule);
}

TEST_CASE("Without an instrument nothing is asked") {
  CHECK(askedQuestions(Dossier{}).empty());
}
