// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/fact_translation.h"

#include "fixture.h"

using namespace playfair;
using namespace playfair::instrument;

TEST_CASE("Facts are shown in a language, and stay the same facts") {
  const FactDefinition* english = factsIn("en").find("kind");
  const FactDefinition* swedish = factsIn("sv").find("kind");
  REQUIRE(english != nullptr);
  REQUIRE(swedish != nullptr);
  CHECK(english->title == "Kind");
  CHECK(swedish->title == "Slag");
  CHECK(optionTitle(*swedish, "ai-system") == "AI-system eller produkt");
  CHECK(optionTitle(*factsIn("fr").find("stage"), "operational") == "En service");
  CHECK(optionTitle(*evidenceDetailsIn("sv").find("interviewHow"), "phone") == "Per telefon");
  REQUIRE(swedish->options.size() == english->options.size());
  for (std::size_t i = 0; i < english->options.size(); ++i) {
    CHECK(swedish->options[i].value == english->options[i].value);
  }
  CHECK(factsIn("sv").facts.size() == factsIn("en").facts.size());
}

TEST_CASE("A language without names of facts shows them in English") {
  CHECK(factsIn("de").find("kind")->title == "Kind");
  CHECK(factsIn("../sv").find("kind")->title == "Kind");
  CHECK(gapsOfFactTranslation("de").error().code == ErrorCode::NotFound);
}

TEST_CASE("Every fact, option and box is named in Swedish and French") {
  for (const char* language : {"sv", "fr"}) {
    const auto gaps = gapsOfFactTranslation(language);
    INFO((gaps ? std::string() : gaps.error().subject + ": " + gaps.error().detail));
    REQUIRE(gaps.has_value());
    CHECK(*gaps == std::vector<std::string>{});
  }
}
