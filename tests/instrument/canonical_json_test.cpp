// SPDX-License-Identifier: EUPL-1.2
#include <nlohmann/json.hpp>
#include <random>

#include "playfair/instrument/json.h"
#include "support/catch.h"

using namespace playfair;
using namespace playfair::instrument;
using nlohmann::json;

namespace {

std::string canonicalOf(std::string_view text) {
  const auto parsed = parseJson(text, "a.json");
  REQUIRE(parsed.has_value());
  const auto written = canonicalJson(*parsed);
  REQUIRE(written.has_value());
  return *written;
}

/// A random tree of the values that have a canonical form.
json randomValue(std::mt19937& random, int depth) {
  const auto below = [&random](unsigned bound) { return static_cast<unsigned>(random() % bound); };
  const unsigned kind = below(depth == 0 ? 4 : 6);
  if (kind == 0) return nullptr;
  if (kind == 1) return below(2) == 1;
  if (kind == 2) return static_cast<std::int64_t>(random()) - 2147483648LL;
  if (kind == 3) {
    static const std::vector<std::string> kPieces = {"a", "\"", "\\", "\n", "\x01", "\x7F", "å", "€", "🙂", "/", " "};
    std::string text;
    for (unsigned count = below(6); count > 0; --count) text += kPieces[below(static_cast<unsigned>(kPieces.size()))];
    return text;
  }
  json container = kind == 4 ? json::array() : json::object();
  for (unsigned count = below(5); count > 0; --count) {
    json value = randomValue(random, depth - 1);
    if (kind == 4) {
      container.push_back(std::move(value));
    } else {
      container["k" + std::to_string(below(100))] = std::move(value);
    }
  }
  return container;
}

}  // namespace

TEST_CASE("Canonical bytes: keys sorted, no space, numbers and words plain") {
  CHECK(canonicalOf(R"( { "b" : [ 1 , -2 , 0 , -0 ] , "a" : { "z" : null , "y" : true } , "B": false } )") ==
        R"({"B":false,"a":{"y":true,"z":null},"b":[1,-2,0,0]})");
  CHECK(canonicalOf("{}") == "{}");
  CHECK(canonicalOf("[]") == "[]");
  CHECK(canonicalOf(R"({"":1,"aa":2,"a":3,"a\u0000":4,"1":5,"10":6,"9":7,"_":8,"-":9})") ==
        R"({"":1,"-":9,"1":5,"10":6,"9":7,"_":8,"a":3,"a\u0000":4,"aa":2})");
}

TEST_CASE("Canonical bytes: only what must be escaped is escaped") {
  // The string of RFC 8785, 3.2.2: the escapes become minimal, the rest is the text itself.
  CHECK(canonicalOf(R"("\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/")") == "\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
  CHECK(canonicalOf(R"("\b\t\n\f\r\u0000\u001F\u007f\u0080\u2028")") ==
        "\"\\b\\t\\n\\f\\r\\u0000\\u001f\x7F\xC2\x80\xE2\x80\xA8\"");
  // Composed and decomposed å stay what was typed; emoji beyond the basic plane and right-to-left marks too.
  CHECK(canonicalOf("\"\xC3\xA5|a\xCC\x8A|\\ud83d\\ude42|\xE2\x80\xAE\"") ==
        "\"\xC3\xA5|a\xCC\x8A|\xF0\x9F\x99\x82|\xE2\x80\xAE\"");
}

TEST_CASE("Only whole numbers that every program holds exactly have a canonical form") {
  CHECK(canonicalOf("[9007199254740991,-9007199254740991]") == "[9007199254740991,-9007199254740991]");
  for (const char* wrong : {"1.5", "1.0", "1e3", "-0.0", "9007199254740992", "-9007199254740992",
                            "18446744073709551615", "99999999999999999999"}) {
    CAPTURE(wrong);
    const auto written = canonicalJson(*parseJson(std::string("{\"a\":[7,") + wrong + "]}", "a.json"));
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == ErrorCode::Invalid);
    CHECK(written.error().subject == "/a/1");
  }
}

TEST_CASE("Keys outside ASCII and text that is not UTF-8 have no canonical form") {
  CHECK(canonicalJson(json{{"å", 1}}).error().code == ErrorCode::Invalid);
  CHECK(canonicalJson(json("\xE5")).error().code == ErrorCode::Invalid);
  CHECK(canonicalJson(json{{"\xFF", 1}}).error().code == ErrorCode::Invalid);
  CHECK(canonicalJson(json::binary({1, 2})).error().code == ErrorCode::Invalid);
}

TEST_CASE("Canonical bytes say the same and stay the same when read again") {
  std::mt19937 random(20211101);
  for (int round = 0; round < 500; ++round) {
    const json value = randomValue(random, 4);
    const auto once = canonicalJson(value);
    REQUIRE(once.has_value());
    const auto again = parseJson(*once, "a.json");
    REQUIRE(again.has_value());
    REQUIRE(*again == value);
    REQUIRE(canonicalJson(*again).value() == *once);
  }
}
