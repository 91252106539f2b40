// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/facts.h"

#include "support/catch.h"

using playfair::assessment::Facts;
using playfair::assessment::factText;
using playfair::assessment::factValues;
using playfair::assessment::NotKnown;
using Strings = std::vector<std::string>;

TEST_CASE("A fact gives the values that a rule compares") {
  const Facts facts = {{"kind", "policy"},
                       {"roles", Strings{"procurer", "deployer"}},
                       {"childrenNumber", std::int64_t{1200}},
                       {"stage", NotKnown{}},
                       {"department", ""}};
  CHECK(factValues(facts, "kind") == Strings{"policy"});
  CHECK(factValues(facts, "roles") == Strings{"procurer", "deployer"});
  CHECK(factValues(facts, "childrenNumber") == Strings{"1200"});
  CHECK(factValues(facts, "stage").empty());
  CHECK(factValues(facts, "department").empty());
  CHECK(factValues(facts, "country").empty());
}

TEST_CASE("Only a text or one choice has a text") {
  const Facts facts = {{"kind", "policy"}, {"roles", Strings{"procurer"}}, {"stage", NotKnown{}}};
  CHECK(factText(facts, "kind") == "policy");
  CHECK(factText(facts, "roles").empty());
  CHECK(factText(facts, "stage").empty());
  CHECK(factText(facts, "country").empty());
}
