// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/publishing_check.h"

#include <algorithm>

#include "report/report_dossier.h"
#include "support/catch.h"

using namespace playfair;
using namespace playfair::report;
using namespace playfair::report::tests;

namespace {

Report reportSaying(const std::string& text) {
  Report report;
  report.title = "Case study";
  report.blocks = {Paragraph{{Span{text}}}};
  return report;
}

std::vector<Concern> concernsOf(const std::string& text, const PublishingCheck& check) {
  return publishingConcerns(reportSaying(text), check);
}

std::vector<ConcernKind> kindsIn(const std::string& text) {
  std::vector<ConcernKind> kinds;
  for (const Concern& concern : concernsOf(text, {{sampleDossier()}, {}, "2026-03-14"})) kinds.push_back(concern.kind);
  return kinds;
}

using Kinds = std::vector<ConcernKind>;

assessment::Evidence consultation(const std::string& said, const std::string& leave) {
  assessment::Evidence evidence;
  evidence.id = {"44444444-4444-4444-8444-444444444444"};
  evidence.kind = assessment::EvidenceKind::Consultation;
  evidence.title = "Sessions in March";
  evidence.details["consultationSaid"] = said;
  if (!leave.empty()) evidence.details["consultationPrint"] = leave;
  return evidence;
}

}  // namespace

TEST_CASE("what may tell who somebody is, is found wherever it is printed") {
  CHECK(kindsIn("Write to maja.berg@example.org.") == Kinds{ConcernKind::EmailAddress});
  CHECK(kindsIn("Her number is 20120314-2383.") == Kinds{ConcernKind::PersonalNumber});
  CHECK(kindsIn("We asked Maja Berglund twice.") == Kinds{ConcernKind::PossibleName});
  CHECK(kindsIn("Nothing that tells who anybody is.").empty());
  Report nested;
  nested.blocks = {List{false, 1, {ListItem{{}, {List{false, 1, {ListItem{{Span{"Maja Berglund"}}, {}}}}}}}},
                   Table{{}, {}, false, {{{Span{"Ali Karlsson"}}}}, {}},
                   Quote{{Paragraph{{Span{"said Eva Lindqvist"}}}}}};
  CHECK(publishingConcerns(nested, {{}, {}, "2026-03-14"}).size() == 3);
}

TEST_CASE("the project and its organisation are not taken for people") {
  auto dossier = sampleDossier();
  dossier.project.title = "Maja Berglund";
  CHECK(concernsOf("About Maja Berglund.", {{dossier}, {}, "2026-03-14"}).empty());
}

TEST_CASE("names of people who work in the file are found, also in part") {
  const PublishingCheck check{{}, {{{"p"}, "strategist", "City", "Ana Oliveira"}}, "2026-03-14"};
  const auto found = concernsOf("Ask oliveira or Oliveira.", check);
  REQUIRE(found.size() == 1);
  CHECK(found.front().kind == ConcernKind::KnownName);
  CHECK(found.front().piece == "Oliveira");
  CHECK(concernsOf("Oliveiras", check).empty());
}

TEST_CASE("groups of fewer than ten children are pointed out, ages are not") {
  for (const char* text : {"We met seven children.", "Med 7 barn på förskolan", "trois enfants", "4 young pupils"}) {
    INFO(text);
    CHECK(kindsIn(text) == Kinds{ConcernKind::SmallGroup});
  }
  for (const char* text : {"We met 14 children.", "from 3 to 5 children", "2026 children", "two preschools"}) {
    INFO(text);
    CHECK(kindsIn(text).empty());
  }
  CHECK(kindsIn(std::string(2'000'000, 'x') + " seven children") == Kinds{ConcernKind::SmallGroup});
}

TEST_CASE("what children said is not printed without leave, nor after it has ended") {
  const std::string said = "The answers came too fast. They wanted pictures.";
  const std::string printed = "They told us that the answers came too fast; they wanted pictures.";
  const auto concerns = [&](const std::string& leave, const std::string& until) {
    auto dossier = sampleDossier();
    dossier.evidence = {consultation(said, leave)};
    if (!until.empty()) dossier.evidence.front().details["consultationPrintUntil"] = until;
    const auto found = concernsOf(printed, {{dossier}, {}, "2026-03-14"});
    return std::count_if(found.begin(), found.end(),
                         [](const Concern& each) { return each.kind == ConcernKind::QuotedWithoutLeave; });
  };
  CHECK(concerns("", "") == 1);
  CHECK(concerns("none", "") == 1);
  CHECK(concerns("shown", "") == 1);
  CHECK(concerns("quoted", "") == 0);
  CHECK(concerns("both", "2026-03-14") == 0);
  CHECK(concerns("both", "2026-03-13") == 1);
}

TEST_CASE("evidence behind an answer that is past its review date is named, with where it is") {
  auto dossier = sampleDossier();
  auto evidence = consultation("", "none");
  evidence.reviewBy = "2026-03-01";
  dossier.evidence = {evidence};
  dossier.links = {};
  CHECK(concernsOf("Text.", {{dossier}, {}, "2026-03-14"}).empty());
  dossier.links = {{"q", evidence.id}};
  const auto found = concernsOf("Text.", {{dossier}, {}, "2026-03-14"});
  REQUIRE(found.size() == 1);
  CHECK(found.front() == Concern{ConcernKind::ExpiredEvidence, "Sessions in March", "", evidence.id.value});
}
