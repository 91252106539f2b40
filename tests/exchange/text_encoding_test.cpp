// SPDX-License-Identifier: EUPL-1.2
#include "text_encoding.h"

#include "playfair/instrument/utf8.h"
#include "support/catch.h"

using playfair::ErrorCode;
using playfair::exchange::toUtf8;
using playfair::tests::contains;

TEST_CASE("UTF-8 loses its byte order mark and nothing else") {
  CHECK(toUtf8("\xEF\xBB\xBF"
               "abc",
               "", "f")
            .value() == "abc");
  CHECK(toUtf8("abc", "utf-8", "f").value() == "abc");
  CHECK(toUtf8("\xFF", "UTF-8", "f").value() == "\xFF");
  CHECK(toUtf8("", "", "f").value().empty());
}

TEST_CASE("Windows-1252 is decoded by its table") {
  CHECK(toUtf8("f\xF6rskola \x80 \x93quoted\x94 \x85 \x9C", "windows-1252", "f").value() == "förskola € “quoted” … œ");
  CHECK(toUtf8("\xE5", "Windows-1252", "f").value() == "å");
}

TEST_CASE("Every byte of windows-1252 but five gives well-formed text") {
  int refused = 0;
  for (int byte = 0; byte < 256; ++byte) {
    const auto text = toUtf8(std::string(1, static_cast<char>(byte)), "windows-1252", "f.csv");
    if (!text) {
      ++refused;
      CHECK(text.error().code == ErrorCode::Invalid);
      CHECK(text.error().subject == "f.csv");
      continue;
    }
    CHECK_FALSE(playfair::instrument::firstInvalidUtf8(*text).has_value());
  }
  CHECK(refused == 5);
}

TEST_CASE("Another encoding is refused and the known ones are named") {
  const auto text = toUtf8("abc", "latin9", "f.csv");
  REQUIRE_FALSE(text.has_value());
  CHECK(text.error().code == ErrorCode::Invalid);
  CHECK(contains(text.error().detail, "utf-8"));
  CHECK(contains(text.error().detail, "windows-1252"));
}
