// SPDX-License-Identifier: EUPL-1.2
#include "playfair/report/record.h"
#include "report/discussed_dossier.h"
#include "support/catch.h"

using namespace playfair;
using playfair::report::tests::discussedDossier;
using playfair::report::tests::recordOf;
using playfair::report::tests::sampleDossier;
using playfair::report::tests::wordsOf;
using playfair::tests::contains;

namespace {

/// The blocks from the heading with an anchor to the next heading of its level or above.
report::Report partOf(const report::Report& made, const std::string& anchor) {
  report::Report part;
  int level = 0;
  for (const report::Block& block : made.blocks) {
    const auto* heading = std::get_if<report::Heading>(&block);
    if (heading != nullptr && level > 0 && heading->level <= level) break;
    if (heading != nullptr && heading->anchor == anchor) level = heading->level;
    if (level > 0) part.blocks.push_back(block);
  }
  REQUIRE_FALSE(part.blocks.empty());
  return part;
}

std::string wordsAt(const report::Report& made, const std::string& anchor) {
  return wordsOf(partOf(made, anchor));
}

const report::List& onlyListIn(const report::Report& part) {
  const report::List* list = nullptr;
  for (const report::Block& block : part.blocks) {
    if (const auto* found = std::get_if<report::List>(&block)) {
      REQUIRE(list == nullptr);
      list = found;
    }
  }
  REQUIRE(list != nullptr);
  return *list;
}

}  // namespace

TEST_CASE("a record names the evidence behind each question, its support and whether its date has passed") {
  const report::Report made = recordOf(discussedDossier());
  CHECK(contains(wordsAt(made, "q-2-1"), "Evidence | What the children said (confirmed by children) | "));
  // In the order of the evidence, one a line.
  CHECK(contains(
      wordsAt(made, "q-2-3"),
      "Evidence | The page for parents (said by us)\nTest report of May (test result), review date passed | "));
  CHECK(contains(wordsAt(made, "q-2-2"), "Evidence | none | "));
}

TEST_CASE("an answer with evidence and without a reason is not called claimed") {
  CHECK(contains(wordsAt(recordOf(sampleDossier()), "q-2-3"), "4 · Kept up (claimed only"));
  const std::string words = wordsAt(recordOf(discussedDossier()), "q-2-3");
  CHECK(contains(words, "Answer | 4 · Kept up | "));
  CHECK_FALSE(contains(words, "claimed"));
}

TEST_CASE("evidence is expired from the day after its date") {
  assessment::Dossier dossier = discussedDossier();
  dossier.evidence.at(2).reviewBy = "2026-11-23";
  CHECK_FALSE(contains(wordsOf(recordOf(dossier)), "review date passed"));
  dossier.evidence.at(2).reviewBy = "2026-11-22";
  CHECK(contains(wordsOf(recordOf(dossier)), "Look at it again by | 2026-11-22, review date passed | "));
}

TEST_CASE("a record tells everything of a stored file") {
  const std::string words = wordsAt(recordOf(discussedDossier()), "evidence-e-file");
  for (const std::string& row :
       {std::string("Kind | File | "), std::string("Date | 2026-05-04 | "), std::string("Source | The supplier | "),
        std::string("Support | test result | "), std::string("Confidentiality | restricted: child data | "),
        std::string("File | report may.pdf, 123456 bytes | "), "SHA-256 of the file | " + std::string(64, 'c') + " | ",
        std::string("Keep until | 2031-12-31 | "),
        std::string("Look at it again by | 2026-11-01, review date passed | "),
        std::string("Stands behind | gone-1\nAre results told to the children? (q-2-3) | "),
        std::string("Identity | e-file | "), std::string("It answered 240 questions."), std::string("one was wrong")}) {
    CAPTURE(row);
    CHECK(contains(words, row));
  }
  CHECK_FALSE(contains(words, "Address"));
}

TEST_CASE("a record tells what each kind of evidence asks for, in words and in order") {
  const std::string words = wordsAt(recordOf(discussedDossier()), "evidence-e-asked");
  CHECK(
      contains(words,
               "Who was asked | Children, Parents and guardians | \nNumber | 24 | \nMethod | Drawing\nand talking | \n"
               "Told on | not known yet | "));
  CHECK_FALSE(contains(words, "SHA-256"));
  CHECK(contains(wordsAt(recordOf(discussedDossier()), "evidence-e-page"), "Address | https://example.org/parents | "));
  const std::string met = wordsAt(recordOf(discussedDossier()), "evidence-m-1");
  CHECK(contains(met, "Stands behind | no question of this assessment | "));
  CHECK(contains(met, "Began | 2026-11-20 08:00 UTC | "));
  CHECK(contains(met, "Who took part | Head of preschools\nTwo teachers | "));
}

TEST_CASE("a record without evidence says so") {
  CHECK(contains(wordsAt(recordOf(sampleDossier()), "evidence"), "No evidence was added."));
  CHECK_FALSE(contains(wordsOf(recordOf(discussedDossier())), "No evidence was added."));
}

TEST_CASE("a record shows differing views beside the answer, with whose they are") {
  const report::Report made = recordOf(discussedDossier());
  const std::string words = wordsAt(made, "q-2-1");
  CHECK(contains(words, "Differing view, School nurse: 1 · Planned\nOnly some were asked.\n"));
  CHECK(contains(words, "Working text one."));
  // A view without a holder, of a question without an answer.
  CHECK(contains(wordsAt(made, "q-5-2"), "Differing view: Asked, nobody knows\nNobody has tried.\n"));
  CHECK_FALSE(contains(wordsAt(made, "q-2-2"), "Differing view"));
}

TEST_CASE("a record shows comments as they were said, answers below what they answer") {
  const report::Report part = partOf(recordOf(discussedDossier()), "q-2-1");
  const report::List& comments = onlyListIn(part);
  REQUIRE(comments.items.size() == 1);
  CHECK(wordsOf(comments.items[0].spans) == "2026-11-01, Strategist, Example City, settled: Is that all children?");
  REQUIRE(comments.items[0].children.size() == 1);
  REQUIRE(comments.items[0].children[0].items.size() == 1);
  CHECK(wordsOf(comments.items[0].children[0].items[0].spans) ==
        "2026-11-02, Strategist, Example City: Those in the pilot.");
  CHECK(contains(wordsAt(recordOf(discussedDossier()), "q-5-1"),
                 "2026-11-20, somebody, to the reviewer: The supplier will tell."));
}

TEST_CASE("an answer to a comment that is gone is still shown, and every comment once") {
  assessment::Dossier dossier = discussedDossier();
  dossier.comments.erase(dossier.comments.begin());
  CHECK(contains(wordsAt(recordOf(dossier), "q-2-1"), "Those in the pilot."));
  // Only a file from outside can hold such things.
  dossier = discussedDossier();
  dossier.comments.at(0).replyTo = dossier.comments.at(0).id;
  const std::string words = wordsAt(recordOf(dossier), "q-2-1");
  for (const char* text : {"Is that all children?", "Those in the pilot."}) {
    CAPTURE(text);
    const std::size_t first = words.find(text);
    REQUIRE(first != std::string::npos);
    CHECK(words.find(text, first + 1) == std::string::npos);
  }
}
