// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <random>

#include "exchange/samples.h"
#include "support/catch.h"

using namespace playfair::exchange;
using namespace playfair::exchange::tests;
using playfair::ErrorCode;
using playfair::assessment::AnswerKind;
using playfair::tests::contains;

TEST_CASE("CSV with comma, semicolon or tab is read alike, with or without a byte order mark") {
  for (const std::string mark : {"", "\xEF\xBB\xBF"}) {
    for (const std::string separator : {",", ";", "\t"}) {
      CAPTURE(separator);
      std::string text = mark + "question,level,because\nq-1,3,Seen.\nq-2,na,No voice.\nq-3,unknown,\nq-4,0,\n";
      std::replace(text.begin(), text.end(), ',', separator[0]);
      const auto answers = readBytes(text, "a.csv");
      REQUIRE(answers.has_value());
      REQUIRE(answers->size() == 4);
      CHECK((*answers)[0].question == "q-1");
      CHECK((*answers)[0].answer == playfair::assessment::levelAnswer(3, "Seen."));
      CHECK((*answers)[1].answer.kind == AnswerKind::NotApplicable);
      CHECK((*answers)[1].answer.justification == "No voice.");
      CHECK((*answers)[2].answer.kind == AnswerKind::AskedUnknown);
      CHECK((*answers)[3].answer == playfair::assessment::levelAnswer(0));
      CHECK_FALSE((*answers)[0].publish.has_value());
    }
  }
}

TEST_CASE("Columns may stand in any order beside others, and publish may be one") {
  const auto answers = readBytes(
      "Because; text ;LEVEL;publish;Question\n\"Seen; twice.\nTwo lines.\";Is it "
      "so?;4;true;q-2\n;;1;no;q-3\n;;2;;q-4\n",
      "a.csv");
  REQUIRE(answers.has_value());
  REQUIRE(answers->size() == 3);
  CHECK((*answers)[0].answer.justification == "Seen; twice.\nTwo lines.");
  CHECK((*answers)[0].publish == true);
  CHECK((*answers)[1].publish == false);
  CHECK_FALSE((*answers)[2].publish.has_value());
}

TEST_CASE("Rows that nobody filled in are passed over") {
  const auto answers = readBytes("question,level,because\nq-1,,\n\nq-2,2,\n,,\nq-3,,A thought so far.\n", "a.csv");
  REQUIRE(answers.has_value());
  REQUIRE(answers->size() == 2);
  CHECK((*answers)[0].question == "q-2");
  CHECK((*answers)[1].answer.kind == AnswerKind::NotAsked);
  CHECK((*answers)[1].answer.justification == "A thought so far.");
}

TEST_CASE("An apostrophe that keeps a spreadsheet from calculating is taken off") {
  const auto answers = readBytes("question,level,because\nq-1,1,'=SUM(A1)\nq-2,1,'tis so\n", "a.csv");
  REQUIRE(answers.has_value());
  CHECK((*answers)[0].answer.justification == "=SUM(A1)");
  CHECK((*answers)[1].answer.justification == "'tis so");
}

TEST_CASE("What is wrong in CSV is refused whole, with the row") {
  const std::string header = "question,level,because\nq-1,1,\n";
  struct Case {
    std::string row;
    std::string about;
  };
  for (const Case& each :
       {Case{"q-9,1,", "no question \"q-9\""}, Case{"q-2,7,", "0, 1, 2, 3, 4, na or unknown"},
        Case{"q-2,-1,", "0, 1, 2, 3, 4, na or unknown"}, Case{"q-2,3.0,", "0, 1, 2, 3, 4, na or unknown"},
        Case{"q-1,2,", "twice"}, Case{"q-2,na,", "needs a reason"}, Case{"q-2,na, ", "needs a reason"},
        Case{"q-2,1", "2 fields"}, Case{"q-2,1,one, two", "4 fields"}, Case{",1,", "no question"},
        Case{"q-2,1,\"open", "never closed"}}) {
    CAPTURE(each.row);
    const playfair::Error error = errorOf(header + "q-4,1,\n" + each.row + "\n", "a.csv");
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(contains(error.subject, "a.csv, row 4"));
    CHECK(contains(error.detail, each.about));
  }
}

TEST_CASE("A wrong value for publish is refused with its row") {
  const playfair::Error error = errorOf("question,level,because,publish\nq-1,1,,perhaps\n", "a.csv");
  CHECK(error.code == ErrorCode::Invalid);
  CHECK(contains(error.subject, "row 2"));
}

TEST_CASE("No message holds the text of an answer") {
  const playfair::Error error = errorOf("question,level,because\nThe mother said so,1,q-1\n", "a.csv");
  CHECK_FALSE(contains(error.detail, "mother"));
  CHECK_FALSE(contains(errorOf("question,level,because\nq-1,The mother said so,\n", "a.csv").detail, "mother"));
}

TEST_CASE("A first row without our columns is refused") {
  for (const std::string text : {"", "\n\n", "q-1,1,Seen.\n", "question,level\nq-1,1\n", "question|level|because\n",
                                 "question,level,because,level\n"}) {
    CAPTURE(text);
    const playfair::Error error = errorOf(text, "a.csv");
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(contains(error.subject, "row "));
  }
}

TEST_CASE("CSV that is not UTF-8 names the row, and Windows-1252 reads it where asked for") {
  const std::string text = "question,level,because\nq-1,1,ok\nq-2,2,f\xF6rskola\n";
  const playfair::Error error = errorOf(text, "a.csv");
  CHECK(error.code == ErrorCode::NotUtf8);
  CHECK(contains(error.subject, "row 3"));
  const auto answers = readBytes(text, "a.csv", "windows-1252");
  REQUIRE(answers.has_value());
  CHECK((*answers)[1].answer.justification == "förskola");
  CHECK(errorOf(text, "a.csv", "klingon").code == ErrorCode::Invalid);
}

TEST_CASE("A file with another ending, none at all or too large is refused") {
  CHECK(errorOf("question,level,because\n", "a.xls").code == ErrorCode::Invalid);
  CHECK(readAnswersFile("/nowhere/a.csv", fourQuestions(), {}).error().code == ErrorCode::NotFound);
  std::string large = "question,level,because\n";
  large.append(17U * 1024U * 1024U, 'x');
  CHECK(errorOf(large, "a.csv").code == ErrorCode::TooLarge);
}

TEST_CASE("Damaged CSV is read or refused, never worse") {
  std::mt19937 random(99);
  const std::string good =
      "question;level;because;publish\nq-1;3;\"Seen \"\"twice\"\".\";true\nq-2;na;'=No\nq-3;unknown;;\n";
  int refused = 0;
  for (int round = 0; round < 400; ++round) {
    std::string text = good;
    for (unsigned i = 0; i < 1 + random() % 3; ++i) {
      text[random() % text.size()] = static_cast<char>(random() % 256);
    }
    text.resize(random() % (text.size() + 1));
    const auto answers = readBytes(text, "a.csv");
    refused += answers ? 0 : 1;
    CHECK((answers || !answers.error().detail.empty()));
  }
  CHECK(refused > 100);
}
