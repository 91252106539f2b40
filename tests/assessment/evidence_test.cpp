// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/evidence.h"

#include <set>

#include "playfair/assessment/dossier.h"
#include "support/catch.h"

using namespace playfair::assessment;

namespace {

template <class T>
void checkWords(const std::vector<T>& all, std::optional<T> (*from)(std::string_view), std::size_t expected) {
  std::set<std::string> words;
  for (const T one : all) {
    const std::string word = toText(one);
    CAPTURE(word);
    CHECK_FALSE(word.empty());
    CHECK(words.insert(word).second);
    CHECK(from(word) == one);
  }
  CHECK(all.size() == expected);
  CHECK_FALSE(from("").has_value());
  CHECK_FALSE(from("Public").has_value());
}

Evidence evidenceNamed(const std::string& id) {
  Evidence evidence;
  evidence.id = EvidenceId{id};
  return evidence;
}

}  // namespace

TEST_CASE("Each kind, support and confidentiality has one word, and is found by it") {
  checkWords(allEvidenceKinds(), evidenceKindFrom, 8);
  checkWords(allSupports(), supportFrom, 5);
  checkWords(allConfidentialities(), confidentialityFrom, 3);
  CHECK(toText(EvidenceKind::KeptElsewhere) == "kept-elsewhere");
  CHECK(toText(Support::ConfirmedByChildren) == "confirmed-by-children");
  // What is about a particular child belongs elsewhere, so that is what people see first.
  CHECK(allEvidenceKinds().front() == EvidenceKind::KeptElsewhere);
}

TEST_CASE("Evidence expires on the day after its date, and without a date never") {
  Evidence evidence;
  CHECK_FALSE(isExpired(evidence, "2999-01-01"));
  CHECK_FALSE(isDueForDeletion(evidence, "2999-01-01"));
  evidence.reviewBy = "2026-03-14";
  CHECK_FALSE(isExpired(evidence, "2026-03-13"));
  CHECK_FALSE(isExpired(evidence, "2026-03-14"));
  CHECK(isExpired(evidence, "2026-03-15"));
  CHECK_FALSE(isDueForDeletion(evidence, "2026-03-15"));
  evidence.keepUntil = "2026-12-31";
  CHECK_FALSE(isDueForDeletion(evidence, "2026-12-31"));
  CHECK(isDueForDeletion(evidence, "2027-01-01"));
}

TEST_CASE("What stands behind a question comes in the order of the evidence") {
  Dossier dossier;
  dossier.evidence = {evidenceNamed("b"), evidenceNamed("c"), evidenceNamed("a")};
  dossier.links = {{"q1", EvidenceId{"a"}}, {"q1", EvidenceId{"b"}}, {"q2", EvidenceId{"c"}}};
  const auto ids = [&](const std::string& question) {
    std::vector<std::string> found;
    for (const Evidence* evidence : dossier.evidenceFor(question)) found.push_back(evidence->id.value);
    return found;
  };
  CHECK(ids("q1") == std::vector<std::string>{"b", "a"});
  CHECK(ids("q2") == std::vector<std::string>{"c"});
  CHECK(ids("q3").empty());
  CHECK(dossier.hasEvidence("q1"));
  CHECK_FALSE(dossier.hasEvidence("q3"));
}
