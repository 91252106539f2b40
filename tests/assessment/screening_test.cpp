// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/screening.h"

#include <algorithm>
#include <memory>

#include "playfair/instrument/instrument_library.h"
#include "support/catch.h"

using namespace playfair;
using namespace playfair::assessment;

namespace {

/// A screening of a way of working that nobody has answered.
Dossier screening() {
  const auto instrument = instrument::findShippedInstrument("screening@1.0");
  REQUIRE(instrument);
  Dossier dossier;
  dossier.instrument = std::make_shared<const instrument::Instrument>(*instrument);
  dossier.assessment.depth = instrument::Depth::Full;
  dossier.facts["kind"] = std::string("way-of-working");
  return dossier;
}

void settle(Dossier& dossier, const std::string& beginning) {
  for (const auto& requirement : dossier.instrument->requirements) {
    for (const auto& question : requirement.questions) {
      if (question.id.starts_with(beginning)) dossier.answers[question.id] = levelAnswer(3, "It is looked into.");
    }
  }
}

/// Only adults use it, and nothing in it is about children.
Dossier withoutChildren() {
  Dossier dossier = screening();
  dossier.facts["dataAboutChildren"] = std::string("none");
  dossier.facts["childrenNumber"] = std::int64_t{0};
  settle(dossier, "pf-screen1-");
  return dossier;
}

ScreeningSuggestion suggestionFor(const Dossier& dossier) {
  const auto suggestion = screeningSuggestion(dossier);
  REQUIRE(suggestion);
  return *suggestion;
}

std::vector<std::string> namesOf(const ScreeningSuggestion& suggestion) {
  std::vector<std::string> names;
  for (const auto& each : suggestion.questionnaires) names.push_back(each.instrument);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("Only a screening leads to a suggestion") {
  Dossier dossier = screening();
  CHECK(isScreening(dossier));
  const auto other = instrument::findShippedInstrument("unicef-ai-children@2.0");
  REQUIRE(other);
  dossier.instrument = std::make_shared<const instrument::Instrument>(*other);
  CHECK_FALSE(screeningSuggestion(dossier));
}

TEST_CASE("A tool without children needs no assessment, once the reasons and the choice are on record") {
  Dossier dossier = withoutChildren();
  const auto suggestion = suggestionFor(dossier);
  CHECK(suggestion.end == ScreeningEnd::NoneNeeded);
  CHECK(suggestion.reasons.size() == 5);
  CHECK(suggestion.questionnaires.empty());
  CHECK(suggestion.notSettled.empty());

  dossier.answers.erase("pf-screen1-r3-01");
  CHECK(suggestionFor(dossier).end == ScreeningEnd::PutOnRecord);
}

TEST_CASE("What is not known never leads to less") {
  Dossier dossier = withoutChildren();
  dossier.answers["pf-screen1-r1-03"] = levelAnswer(3);
  auto suggestion = suggestionFor(dossier);
  CHECK(suggestion.end == ScreeningEnd::FindOutFirst);
  CHECK(suggestion.notSettled == Names{"pf-screen1-r1-03"});

  dossier = withoutChildren();
  dossier.facts.erase("childrenNumber");
  suggestion = suggestionFor(dossier);
  CHECK(suggestion.end == ScreeningEnd::FindOutFirst);
  CHECK(suggestion.facts == Names{"childrenNumber"});

  dossier = withoutChildren();
  dossier.facts["howChildrenMeet"] = NotKnown{};
  CHECK(suggestionFor(dossier).facts == Names{"howChildrenMeet"});
}

TEST_CASE("An answer in conflict, not confirmed or without a reason settles nothing") {
  for (int way = 0; way < 4; ++way) {
    Dossier dossier = withoutChildren();
    Answer& answer = dossier.answers["pf-screen1-r2-01"];
    if (way == 0) answer.conflicting = true;
    if (way == 1) answer.from = TakenOver{{}, "screening@1.0", "pf-screen1-r2-01", true};
    if (way == 2) answer.justification = " \n";
    if (way == 3) answer.level = 2;
    INFO("way " << way);
    CHECK(suggestionFor(dossier).end == ScreeningEnd::FindOutFirst);
  }
}

TEST_CASE("Cameras on trial: UNICEF 2.0 and public safety, essential") {
  Dossier dossier = screening();
  dossier.facts = {{"kind", std::string("ai-system")},
                   {"stage", std::string("pilot")},
                   {"technique", std::string("self-learning")},
                   {"applicationTypes", std::vector<std::string>{"public-safety"}},
                   {"automation", std::string("informs")},
                   {"childrenAffected", std::vector<std::string>{"bystanders"}},
                   {"howChildrenMeet", std::vector<std::string>{"bystander"}},
                   {"dataAboutChildren", std::string("none")}};
  settle(dossier, "pf-screen1-r2");
  const auto suggestion = suggestionFor(dossier);
  CHECK(suggestion.end == ScreeningEnd::Assess);
  CHECK(suggestion.facts == Names{"childrenAffected", "howChildrenMeet"});
  CHECK(namesOf(suggestion) == Names{"unicef-ai-children", "public-safety-ai"});
  CHECK(suggestion.depth == instrument::Depth::Essential);
  CHECK(suggestion.depthReasons.empty());
}

TEST_CASE("A model that orders places for children: best interests first, full") {
  Dossier dossier = screening();
  dossier.facts = {{"kind", std::string("ai-system")},
                   {"stage", std::string("planned")},
                   {"technique", std::string("self-learning")},
                   {"automation", std::string("recommends")},
                   {"howChildrenMeet", std::vector<std::string>{"subject"}},
                   {"dataAboutChildren", std::string("personal")}};
  settle(dossier, "pf-screen1-r2");
  dossier.answers.erase("pf-screen1-r2-03");
  const auto suggestion = suggestionFor(dossier);
  CHECK(namesOf(suggestion) == Names{"child-rights-impact", "unicef-ai-children"});
  CHECK(suggestion.depth == instrument::Depth::Full);
  CHECK(suggestion.depthReasons ==
        std::vector<DepthReason>{DepthReason::JudgesChildren, DepthReason::MistakeNotPutRight});
}

TEST_CASE("Each fact that raises the depth does so alone") {
  Dossier plain = screening();
  plain.facts = {{"kind", std::string("ai-system")},
                 {"stage", std::string("operational")},
                 {"technique", std::string("none")},
                 {"automation", std::string("informs")},
                 {"howChildrenMeet", std::vector<std::string>{"user"}},
                 {"dataAboutChildren", std::string("anonymous")}};
  settle(plain, "pf-screen1-r2");
  CHECK(suggestionFor(plain).depth == instrument::Depth::Essential);
  CHECK(namesOf(suggestionFor(plain)) == Names{"child-rights-impact"});
  const std::vector<std::pair<const char*, FactValue>> raising = {
      {"howChildrenMeet", std::vector<std::string>{"subject"}},
      {"automation", std::string("decides-alone")},
      {"automation", std::string("decides-with-human")},
      {"automation", NotKnown{}},
      {"dataAboutChildren", std::string("sensitive")},
      {"applicationTypes", std::vector<std::string>{"vulnerable-groups"}}};
  for (const auto& [key, value] : raising) {
    INFO(key);
    Dossier dossier = plain;
    dossier.facts[key] = value;
    CHECK(suggestionFor(dossier).depth == instrument::Depth::Full);
  }
}
