// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/search.h"

#include <set>

#include "fixture.h"
#include "search_text.h"

using namespace playfair;
using namespace playfair::tests;

namespace {

std::set<std::string> found(const Sample& sample, const std::string& words) {
  std::set<std::string> subjects;
  for (const auto& hit : valueOf(workspace::search(sample.workspace, words, 100))) subjects.insert(hit.subject);
  return subjects;
}

}  // namespace

TEST_CASE("text is folded to plain letters and keeps its places") {
  CHECK(workspace::foldText("ÅÄÖ åäö É ø Ł ß Đ œ Þ").text == "aao aao e o l ss d oe th");
  CHECK(workspace::foldText("Ελλάδα ΩΣ Москва Ё").text == "ελλαδα ωσ москва е");
  CHECK(workspace::foldText("a\u030A\x01"
                            "b\n子")
            .text == "a b 子");
  const auto folded = workspace::foldText("xßé");
  CHECK(folded.text == "xsse");
  CHECK(folded.origin == std::vector<std::size_t>{0, 1, 1, 3});
  CHECK(workspace::foldText("\xff\xc3").text.size() == 2);
  CHECK(workspace::searchWords("  Förskola, \"NEAR(barn*\" - ") ==
        std::vector<std::string>{"forskola", "near", "barn"});
}

TEST_CASE("a snippet is cut at characters around the first word") {
  const std::string text =
      std::string(200, 'a') + " förskolan " + std::string(100, 'b') + "åäö" + std::string(100, 'c');
  const std::string snippet = workspace::snippetAround(text, {"forsk"});
  CHECK(contains(snippet, "förskolan"));
  CHECK(snippet.substr(0, 3) == "…");
  CHECK(snippet.substr(snippet.size() - 3) == "…");
  CHECK(workspace::snippetAround("one\ntwo", {"two"}) == "one two");
  CHECK(workspace::snippetAround("", {"two"}).empty());
}

TEST_CASE("search finds titles, facts, justifications and texts by the beginning of words") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  sample.answer(sample.questions.front(), 1, "Barnen i Ängelholm blev tillfrågade.");
  CHECK(found(sample, "forskole") == std::set<std::string>{workspace::projectSubject(sample.project)});
  CHECK(found(sample, "FÖRSKOLE") == std::set<std::string>{workspace::projectSubject(sample.project)});
  CHECK(found(sample, "preschool") == std::set<std::string>{workspace::factSubject(sample.project, "purpose")});
  CHECK(found(sample, "barnen angel") == std::set<std::string>{sample.answerSubject()});
  CHECK(found(sample, "barnen nowhere").empty());
  CHECK(found(sample, "assistant") ==
        std::set<std::string>{workspace::accountSubject(sample.assessment, "overview", "en")});
  const auto hits = valueOf(workspace::search(sample.workspace, "tillfrågade", 10));
  REQUIRE(hits.size() == 1);
  CHECK(hits.front().project == sample.project);
  CHECK(hits.front().assessment == sample.assessment);
  CHECK(hits.front().snippet == "Barnen i Ängelholm blev tillfrågade.");
  CHECK(found(sample, "because").size() == sample.questions.size() - 1);
  CHECK(valueOf(workspace::search(sample.workspace, "because", 1)).size() == 1);
  CHECK(valueOf(workspace::search(sample.workspace, "because", 0)).empty());
}

TEST_CASE("what is changed or removed is no longer found, and typed syntax is harmless") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  sample.answer(sample.questions.front(), 1, "umbrella");
  CHECK(found(sample, "umbrella").size() == 1);
  sample.answer(sample.questions.front(), 1, "parasol");
  CHECK(found(sample, "umbrella").empty());
  sample.write(sample.answerSubject(), "null");
  CHECK(found(sample, "parasol").empty());
  for (const char* text : {"\"", "*", "a AND", "text:x", "NEAR(", "^a", "-", "(", "a\" OR \"b", "'; DROP TABLE search",
                           "", "\xff", "—", "{a b}: c"}) {
    INFO(text);
    CHECK(workspace::search(sample.workspace, text, 10).has_value());
  }
  sample.write(workspace::projectSubject(sample.project), "null");
  CHECK(found(sample, "assistant").empty());
}
