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

TEST_CASE("letters of many languages are compared without case and accents") {
  const auto folds = [](const std::string& text) { return workspace::foldText(text).text; };
  CHECK(folds("Žižek Győr Łódź Việt Nguyễn İstanbul ığdır ƠƯ ơư Țânțar Æther Þór") ==
        "zizek gyor lodz viet nguyen istanbul igdir ou ou tantar aether thor");
  CHECK(folds("ΆΈΉΊΌΎΏ άέήίόύώ ΐΰϊϋ Ἀθῆναι ς") == "αεηιουω αεηιουω ιυιυ αθηναι σ");
  CHECK(folds("ЁЙЇҐ Қазақстан Ўзбек") == "ейїг қазақстан ўзбек");
  CHECK(folds("ａｂＣ１２") == "abc12");
  CHECK(folds("barn\u00ADets\u200B \uFEFFx") == "barnets x");
  CHECK(folds("أطفال مدرسة") == "اطفال مدرسه");
  CHECK(workspace::searchWords("l’école — «Été» 学校、AI学校 👧 ½ m²") ==
        std::vector<std::string>{"l", "ecole", "ete", "学校", "ai学校", "½", "m²"});
  CHECK(workspace::indexedText("AI学校 barn") == "ai 学  校  barn");
  CHECK(workspace::findWordStart("förmodan modan", "modan") == 10);
  CHECK(workspace::findWordStart("школа кола", "кола") == 11);
  CHECK(workspace::findWordStart("东京学校", "学校") == 6);
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

TEST_CASE("every kind of text is found, and the hit tells where to go") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  auto evidence = sample.note("Handlingsplan");
  evidence.text = "Sjösäkerhet";
  evidence.source = "Hamnkontoret";
  evidence.url = "https://example.org/strandskydd";
  evidence.kind = assessment::EvidenceKind::Consultation;
  evidence.details = {{"consultationSaid", std::string("Långsammare")}, {"consultationNumber", std::int64_t{24}}};
  const auto id = sample.evidence(evidence, {sample.questions[0]});
  const std::string ofEvidence = workspace::evidenceSubject(id);
  for (const char* word : {"handlingsplan", "sjosakerhet", "hamnkon", "strandskydd", "langsammare"}) {
    CAPTURE(word);
    CHECK(found(sample, word) == std::set<std::string>{ofEvidence});
  }
  CHECK(found(sample, "handlingsplan hamnkontoret").size() == 1);
  CHECK(found(sample, "internal").empty());
  const auto comment = sample.comment(sample.questions[1], "Gäller det natten?");
  const auto view = sample.differingView(sample.questions[2], 0, "Aldrig på kvällen.");
  const auto only = [&](const std::string& words) {
    const auto hits = valueOf(workspace::search(sample.workspace, words, 10));
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().project == sample.project);
    return hits.front();
  };
  CHECK(only("handlingsplan").subject == ofEvidence);
  CHECK(only("handlingsplan").assessment.empty());
  CHECK(only("natten").subject == workspace::commentSubject(comment));
  CHECK(only("natten").assessment == sample.assessment);
  CHECK(only("natten").question == sample.questions[1]);
  CHECK(only("natten").snippet == "Gäller det natten?");
  CHECK(only("kvallen").subject == workspace::differingViewSubject(view));
  CHECK(only("kvallen").question == sample.questions[2]);
  CHECK(only("nurse").subject == workspace::differingViewSubject(view));
  sample.answer(sample.questions[0], 3, "regnbåge");
  CHECK(only("regnbage").question == sample.questions[0]);
  CHECK(only("forskole").question.empty());
  sample.write(workspace::commentSubject(comment), "null");
  CHECK(found(sample, "natten").empty());
  sample.write(ofEvidence, "null");
  CHECK(found(sample, "handlingsplan").empty());
}

TEST_CASE("words of writing without spaces are found wherever they stand") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto says = [&](std::size_t question, const std::string& text) {
    sample.answer(sample.questions.at(question), 1, text);
    return workspace::answerSubject(sample.assessment, sample.questions.at(question));
  };
  const std::string chinese = says(0, "市立学校的孩子们使用AI助手。");
  const std::string japanese = says(1, "子どもたちはアプリを使います。");
  const std::string thai = says(2, "เด็กนักเรียนใช้แอปที่โรงเรียน");
  using Found = std::set<std::string>;
  CHECK(found(sample, "学校") == Found{chinese});
  CHECK(found(sample, "孩子") == Found{chinese});
  CHECK(found(sample, "校学").empty());
  CHECK(found(sample, "学孩").empty());
  CHECK(found(sample, "学校 助手") == Found{chinese});
  CHECK(found(sample, "ai助手") == Found{chinese});
  CHECK(found(sample, "用") == Found{chinese});
  CHECK(found(sample, "使") == Found{chinese, japanese});
  CHECK(found(sample, "アプリ") == Found{japanese});
  CHECK(found(sample, "子ども") == Found{japanese});
  CHECK(found(sample, "プア").empty());
  CHECK(found(sample, "โรงเรียน") == Found{thai});
  CHECK(found(sample, "นักเรียน") == Found{thai});
  const auto hits = valueOf(workspace::search(sample.workspace, "孩子", 10));
  CHECK(hits.front().snippet == "市立学校的孩子们使用AI助手。");
  succeed(sample.workspace.rebuild());
  CHECK(found(sample, "学校") == Found{chinese});
}

TEST_CASE("text in Greek, Cyrillic and Arabic is found by the beginning of words") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  sample.answer(sample.questions[0], 1, "Τα ΠΑΙΔΙΆ ρωτήθηκαν· Дети Ёлки; الأطفال في مدرسة");
  const std::set<std::string> it{sample.answerSubject()};
  for (const char* words : {"παιδια", "Παιδί", "ρωτηθ", "ДЕТИ", "дет", "ёлки", "елки", "مدرسه", "الاطفال"}) {
    CAPTURE(words);
    CHECK(found(sample, words) == it);
  }
  CHECK(found(sample, "αιδια").empty());
  CHECK(found(sample, "ети").empty());
}
