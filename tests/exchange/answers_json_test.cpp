// SPDX-License-Identifier: EUPL-1.2
#include <random>

#include "exchange/samples.h"
#include "support/catch.h"

using namespace playfair::exchange;
using namespace playfair::exchange::tests;
using playfair::ErrorCode;
using playfair::assessment::AnswerKind;
using playfair::tests::contains;

TEST_CASE("Answers are read from JSON") {
  const auto answers = readBytes(R"({"answers": [
      {"question": "q-1", "level": 3, "because": "Seen.", "publish": true},
      {"question": "q-2", "level": "na", "because": "No voice.", "text": "Is it so?"},
      {"question": "q-3", "level": "unknown"},
      {"question": "q-4", "level": null, "because": ""}]})",
                                 "a.json");
  REQUIRE(answers.has_value());
  REQUIRE(answers->size() == 3);
  CHECK((*answers)[0].question == "q-1");
  CHECK((*answers)[0].answer == playfair::assessment::levelAnswer(3, "Seen."));
  CHECK((*answers)[0].publish == true);
  CHECK((*answers)[1].answer.kind == AnswerKind::NotApplicable);
  CHECK_FALSE((*answers)[1].publish.has_value());
  CHECK((*answers)[2].answer.kind == AnswerKind::AskedUnknown);
}

TEST_CASE("Text in JSON is kept exactly") {
  const auto answers = readBytes(
      "\xEF\xBB\xBF{\"answers\":[{\"question\":\"q-1\",\"level\":1,\"because\":\"'=1 <b>\\u202e\\n\\u0007 "
      "\xF0\x9F\x8F\xAB\"}]}",
      "a.json");
  REQUIRE(answers.has_value());
  CHECK((*answers)[0].answer.justification == "'=1 <b>\xE2\x80\xAE\n\a \xF0\x9F\x8F\xAB");
}

TEST_CASE("What is wrong in JSON is refused whole, with a pointer") {
  struct Case {
    std::string item;
    std::string pointer;
  };
  for (const Case& each :
       {Case{R"({"question":"q-9","level":1})", "#/answers/1/question"}, Case{R"({"level":1})", "#/answers/1/question"},
        Case{R"({"question":"q-1","level":1})", "#/answers/1/question"},
        Case{R"({"question":"q-2","level":7})", "#/answers/1/level"},
        Case{R"({"question":"q-2","level":-1})", "#/answers/1/level"},
        Case{R"({"question":"q-2","level":1.5})", "#/answers/1/level"},
        Case{R"({"question":"q-2","level":true})", "#/answers/1/level"},
        Case{R"({"question":"q-2","level":"high"})", "#/answers/1/level"},
        Case{R"({"question":"q-2","level":"na"})", "#/answers/1/because"},
        Case{R"({"question":"q-2","level":1,"because":5})", "#/answers/1/because"},
        Case{R"({"question":"q-2","level":1,"publish":"yes"})", "#/answers/1/publish"},
        Case{R"({"question":"q-2","level":1,"becuase":"x"})", "#/answers/1"}, Case{"5", "#/answers/1"},
        Case{R"({"question":5,"level":1})", "#/answers/1/question"}}) {
    CAPTURE(each.item);
    const playfair::Error error = errorOf(R"({"answers":[{"question":"q-1","level":1},)" + each.item + "]}", "a.json");
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(contains(error.subject, each.pointer));
    CHECK_FALSE(error.detail.empty());
  }
}

TEST_CASE("JSON that is no list of answers is refused") {
  for (const std::string text : {"", "[]", "5", "{}", R"({"answers": {}})", R"({"answers": [)", "null"}) {
    CAPTURE(text);
    CHECK(errorOf(text, "a.json").code == ErrorCode::Invalid);
  }
}

TEST_CASE("A nested bomb, broken UTF-8 and a large file are refused") {
  CHECK(errorOf(R"({"answers":)" + std::string(100000, '['), "a.json").code == ErrorCode::TooDeep);
  CHECK(errorOf("{\"answers\":[{\"question\":\"q-1\",\"level\":1,\"because\":\"\xFF\"}]}", "a.json").code ==
        ErrorCode::NotUtf8);
  CHECK(errorOf(std::string(17U * 1024U * 1024U, ' '), "a.json").code == ErrorCode::TooLarge);
}

TEST_CASE("JSON in Windows-1252 is read where asked for") {
  const auto answers = readBytes("{\"answers\":[{\"question\":\"q-1\",\"level\":1,\"because\":\"f\xF6rskola\"}]}",
                                 "a.json", "windows-1252");
  REQUIRE(answers.has_value());
  CHECK((*answers)[0].answer.justification == "förskola");
}

TEST_CASE("Damaged JSON is read or refused, never worse") {
  std::mt19937 random(98);
  const std::string good =
      R"({"answers":[{"question":"q-1","level":3,"because":"Seen.","publish":true},{"question":"q-2","level":"na","because":"x"}]})";
  int refused = 0;
  for (int round = 0; round < 400; ++round) {
    std::string text = good;
    for (unsigned i = 0; i < 1 + random() % 3; ++i) {
      text[random() % text.size()] = static_cast<char>(random() % 256);
    }
    const auto answers = readBytes(text, "a.json");
    refused += answers ? 0 : 1;
    CHECK((answers || !answers.error().detail.empty()));
  }
  CHECK(refused > 100);
}
