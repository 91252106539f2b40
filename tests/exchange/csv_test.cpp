// SPDX-License-Identifier: EUPL-1.2
#include "csv.h"

#include <random>

#include "support/catch.h"

using playfair::ErrorCode;
using namespace playfair::exchange;
using Fields = std::vector<std::string>;

TEST_CASE("CSV is split as RFC 4180 says") {
  const auto rows = parseCsv("a,b\r\n\"x,\"\"y\"\"\r\nz\",\n\n,\rlast,\"\"", ',', "f.csv");
  REQUIRE(rows.has_value());
  REQUIRE(rows->size() == 4);
  CHECK((*rows)[0].fields == Fields{"a", "b"});
  CHECK((*rows)[1].fields == Fields{"x,\"y\"\r\nz", ""});
  CHECK((*rows)[2].fields == Fields{"", ""});
  CHECK((*rows)[3].fields == Fields{"last", ""});
  CHECK((*rows)[2].number == 4);
  CHECK((*rows)[3].number == 5);
}

TEST_CASE("A line end at the end of the file makes no row") {
  CHECK(parseCsv("a\n", ',', "f")->size() == 1);
  CHECK(parseCsv("a", ',', "f")->size() == 1);
  CHECK(parseCsv("", ',', "f")->empty());
  CHECK(parseCsv("\r\n\r\n", ',', "f")->empty());
}

TEST_CASE("A quotation mark inside plain text is text") {
  CHECK(parseCsv("5\" screen,b", ',', "f")->front().fields == Fields{"5\" screen", "b"});
}

TEST_CASE("Broken quotation names its row") {
  const auto open = parseCsv("a,b\n1,\"never closed\n2,3", ',', "f.csv");
  REQUIRE_FALSE(open.has_value());
  CHECK(open.error().code == ErrorCode::Invalid);
  CHECK(open.error().subject == "f.csv, row 2");
  const auto after = parseCsv("a,b\n\n1,\"x\"y", ',', "f.csv");
  REQUIRE_FALSE(after.has_value());
  CHECK(after.error().subject == "f.csv, row 3");
}

TEST_CASE("Any fields come back as they were written") {
  std::mt19937 random(4180);
  const std::string alphabet = "a,;\t\"'\r\n=é";
  for (int round = 0; round < 3000; ++round) {
    for (const char separator : {',', ';', '\t'}) {
      Fields fields = {"id"};
      std::string text = "id";
      for (unsigned i = 0; i < 1 + random() % 4; ++i) {
        std::string field;
        for (auto length = random() % 6; length > 0; --length) {
          field.push_back(alphabet[random() % alphabet.size()]);
        }
        text += separator + csvField(field, separator);
        fields.push_back(field);
      }
      const auto rows = parseCsv(text + "\r\nnext", separator, "f");
      REQUIRE(rows.has_value());
      REQUIRE(rows->size() == 2);
      REQUIRE(rows->front().fields == fields);
    }
  }
}

TEST_CASE("An apostrophe keeps a spreadsheet from calculating") {
  for (const std::string text : {"=1+1", "+46 42", "-", "@home", "\tx", "'=1", "''@"}) {
    CAPTURE(text);
    CHECK(protectFromFormulas(text) == "'" + text);
    CHECK(withoutFormulaProtection(protectFromFormulas(text)) == text);
  }
  for (const std::string text : {"", "'", "plain", "'quoted'", "1=1"}) {
    CAPTURE(text);
    CHECK(protectFromFormulas(text) == text);
    CHECK(withoutFormulaProtection(text) == text);
  }
  CHECK(withoutFormulaProtection("=1") == "=1");
}
