// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "report/report_dossier.h"
#include "support/catch.h"

using namespace playfair;
using playfair::report::tests::definitionOf;
using playfair::report::tests::sampleDossier;

namespace {

std::vector<report::Gap> gapsOf(const assessment::Dossier& dossier, report::GapKind kind) {
  std::vector<report::Gap> gaps = report::beforeYouPublish(dossier, definitionOf("case-study"), "en");
  std::erase_if(gaps, [kind](const report::Gap& gap) { return gap.kind != kind; });
  return gaps;
}

bool isAmong(const std::vector<report::Gap>& gaps, const std::string& place) {
  return std::any_of(gaps.begin(), gaps.end(), [&](const report::Gap& gap) { return gap.place == place; });
}

}  // namespace

TEST_CASE("places of the account come in the order they are printed, four for each requirement taken up") {
  std::vector<std::string> sections;
  for (const report::AccountPlace& place : report::accountPlaces(sampleDossier(), definitionOf("case-study"), "en")) {
    sections.push_back(place.section);
    INFO(place.section);
    CHECK_FALSE(place.heading.empty());
    CHECK_FALSE(place.prompt.empty());
    CHECK(place.requirement == (place.section[0] == 'R' ? place.section.substr(0, 2) : ""));
  }
  const std::vector<std::string> expected = {"overview",      "system",         "children", "R2-aim",     "R2-done",
                                             "R2-worked",     "R2-not-worked",  "R5-aim",   "R5-done",    "R5-worked",
                                             "R5-not-worked", "best-interests", "lessons",  "next-steps", "sources"};
  CHECK(sections == expected);
}

TEST_CASE("a text at any place of the account is printed") {
  const auto definition = definitionOf("case-study");
  for (const report::AccountPlace& place : report::accountPlaces(sampleDossier(), definition, "en")) {
    assessment::Dossier dossier = sampleDossier();
    dossier.account[{place.section, "en"}] = "Marker of this place.";
    INFO(place.section);
    CHECK(playfair::tests::contains(report::tests::wordsOf(report::buildCaseStudy(dossier, definition, {})),
                                    "Marker of this place."));
  }
}

TEST_CASE("texts that nobody wrote are listed before publishing") {
  const auto gaps = gapsOf(sampleDossier(), report::GapKind::NoAccount);
  CHECK_FALSE(isAmong(gaps, "overview"));
  CHECK_FALSE(isAmong(gaps, "R2-done"));
  CHECK(isAmong(gaps, "lessons"));
  CHECK(isAmong(gaps, "R2-aim"));
  CHECK(isAmong(gaps, "R5-not-worked"));
  CHECK_FALSE(isAmong(gaps, "R9-aim"));
  const auto lesson = std::find_if(gaps.begin(), gaps.end(), [](const auto& gap) { return gap.place == "lessons"; });
  CHECK(lesson->name == "Lessons learned");
  const auto aim = std::find_if(gaps.begin(), gaps.end(), [](const auto& gap) { return gap.place == "R2-aim"; });
  CHECK(aim->name == "Inclusion of and for children: Aim");
}

TEST_CASE("safeguards, claimed answers, missing facts and the missing review are listed before publishing") {
  const assessment::Dossier dossier = sampleDossier();
  const auto notMet = gapsOf(dossier, report::GapKind::SafeguardNotMet);
  REQUIRE(notMet.size() == 2);
  CHECK(notMet[0].place == "q-2-4");
  CHECK(notMet[0].name == "Can every child say no without a loss?");
  CHECK(notMet[1].place == "q-9-2");
  const auto notKnown = gapsOf(dossier, report::GapKind::SafeguardNotKnown);
  REQUIRE(notKnown.size() == 1);
  CHECK(notKnown[0].place == "q-5-1");
  const auto claimed = gapsOf(dossier, report::GapKind::ClaimedOnly);
  REQUIRE(claimed.size() == 1);
  CHECK(claimed[0].count == 1);
  CHECK(claimed[0].place == "q-2-3");
  const auto facts = gapsOf(dossier, report::GapKind::FactNotKnown);
  CHECK(facts.size() == 2);
  CHECK(isAmong(facts, "place"));
  CHECK(isAmong(facts, "launched"));
  CHECK(gapsOf(dossier, report::GapKind::NotReviewed).size() == 1);
}

TEST_CASE("several claimed answers make one line with their number") {
  assessment::Dossier dossier = sampleDossier();
  dossier.answers["q-2-1"].justification.clear();
  const auto claimed = gapsOf(dossier, report::GapKind::ClaimedOnly);
  REQUIRE(claimed.size() == 1);
  CHECK(claimed[0].count == 2);
  CHECK(claimed[0].place == "q-2-1");
  dossier.links = {{"q-2-1", {"e-1"}}, {"q-2-3", {"e-1"}}};
  CHECK(gapsOf(dossier, report::GapKind::ClaimedOnly).empty());
}
