// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/json.h"

#include <nlohmann/json.hpp>

#include "fixture.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace playfair;
using namespace playfair::instrument;
using playfair::tests::contains;
using playfair::tests::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

std::string repeated(const std::string& part, std::size_t times) {
  std::string text;
  for (std::size_t count = 0; count < times; ++count) text += part;
  return text;
}

Error errorOf(std::string_view text, const JsonLimits& limits = {}) {
  const auto parsed = parseJson(text, "a.json", limits);
  REQUIRE_FALSE(parsed.has_value());
  CHECK(parsed.error().subject == "a.json");
  return parsed.error();
}

}  // namespace

TEST_CASE("Every kind of JSON value is read") {
  const auto parsed = parseJson(
      R"( {"a":[1,-2,3.5,true,false,null,"x\u00e5\n"],"b":{"c":{}},"d":[],"e":18446744073709551615} )", "a.json");
  REQUIRE(parsed.has_value());
  CHECK(parsed->at("a").at(0) == 1);
  CHECK(parsed->at("a").at(1) == -2);
  CHECK(parsed->at("a").at(2) == 3.5);
  CHECK(parsed->at("a").at(3) == true);
  CHECK(parsed->at("a").at(5).is_null());
  CHECK(parsed->at("a").at(6) == "xå\n");
  CHECK(parsed->at("b").at("c").empty());
  CHECK(parsed->at("d").is_array());
  CHECK(parsed->at("e") == 18446744073709551615U);
  CHECK(parsed->dump() == nlohmann::json::parse(parsed->dump()).dump());
}

TEST_CASE("A byte order mark in front is passed over") {
  const auto parsed = parseJson("\xEF\xBB\xBF[7]", "a.json");
  REQUIRE(parsed.has_value());
  CHECK(parsed->at(0) == 7);
  CHECK(errorOf("[1]\xEF\xBB\xBF").code == ErrorCode::Invalid);
}

TEST_CASE("A key that stands twice is refused, with its place") {
  const Error error = errorOf("{\"a\": 1,\n \"b\": {\"c\": 1, \"c\": 2}}");
  CHECK(error.code == ErrorCode::Invalid);
  CHECK(contains(error.detail, "line 2, column 18"));
  CHECK(contains(error.detail, "\"c\" stands twice"));
  CHECK(parseJson(R"([{"c":1},{"c":2},{"d":{"c":1},"c":2}])", "a.json").has_value());
  CHECK(errorOf(R"({"c":1,"\u0063":2})").code == ErrorCode::Invalid);
}

TEST_CASE("Depth is limited while parsing") {
  CHECK(parseJson(repeated("[", 64) + repeated("]", 64), "a.json").has_value());
  const Error arrays = errorOf(repeated("[", 65) + repeated("]", 65));
  CHECK(arrays.code == ErrorCode::TooDeep);
  CHECK(contains(arrays.detail, "line 1, column 65"));
  CHECK(errorOf(repeated(R"({"a":)", 65) + "1" + repeated("}", 65)).code == ErrorCode::TooDeep);
  CHECK(errorOf(repeated("[", 10000) + repeated("]", 10000)).code == ErrorCode::TooDeep);
  CHECK(errorOf(repeated("[", 5000000)).code == ErrorCode::TooDeep);
  CHECK(errorOf("[[1]]", {100, 1}).code == ErrorCode::TooDeep);
  CHECK(parseJson("[[1],[2],{\"a\":[3]}]", "a.json", {100, 3}).has_value());
}

TEST_CASE("Text over the size limit is refused before it is parsed") {
  CHECK(errorOf(std::string(17 * 1024 * 1024, ' ')).code == ErrorCode::TooLarge);
  CHECK(errorOf("[1]", {2, 64}).code == ErrorCode::TooLarge);
  CHECK(parseJson("[1]", "a.json", {3, 64}).has_value());
}

TEST_CASE("Text that is not UTF-8 is refused, with its place") {
  const Error error = errorOf("[\"\xC3\xA5\",\n \"\xE5\"]");
  CHECK(error.code == ErrorCode::NotUtf8);
  CHECK(contains(error.detail, "line 2, column 3"));
  for (const char* wrong : {"\"\xC0\xAF\"", "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"", "\"\xE2\x82\"", "\"\x80\"",
                            "\"\xFF\"", "\"\xF0\x80\x80\x80\"", "\"\xE0\x80\x80\""}) {
    CAPTURE(wrong);
    CHECK(errorOf(wrong).code == ErrorCode::NotUtf8);
  }
  CHECK(parseJson("\"\xF0\x9F\x99\x82\xED\x9F\xBF\xEE\x80\x80\xF4\x8F\xBF\xBF\"", "a.json").has_value());
}

TEST_CASE("What is not JSON is refused with line and column, and its text is not repeated") {
  CHECK(contains(errorOf("{\"a\": 1,\n\"b\": }").detail, "line 2, column 6"));
  CHECK(contains(errorOf("").detail, "line 1, column 1"));
  CHECK(contains(errorOf("[1, 2").detail, "line 1, column 6"));
  for (const char* wrong : {"", "{", "[1,]", "{\"a\"}", "[1] 2", "nul", "\"\\ud800\"", "\"\t\"", "01", "[1e999]", "'a'",
                            "// x\n1", "NaN", "\"open"}) {
    CAPTURE(wrong);
    CHECK(errorOf(wrong).code == ErrorCode::Invalid);
  }
  CHECK_FALSE(contains(errorOf("[\"my secret answer").detail, "secret"));
  CHECK_FALSE(contains(errorOf("[\"my secret\" x]").detail, "secret"));
}

TEST_CASE("Reading a file says what is in the way") {
  const TemporaryFolder folder;
  CHECK(readJsonFile(folder / "none.json").error().code == ErrorCode::NotFound);
  CHECK(readJsonFile(folder.path()).error().code == ErrorCode::IsDirectory);
  writeTestFile(folder / "file.json", "[1]");
  CHECK(readJsonFile(folder / "file.json" / "x").error().code == ErrorCode::NotFound);
  CHECK(readJsonFile(folder / "file.json").value().at(0) == 1);
  writeTestFile(folder / "wrong.json", "[");
  CHECK(readJsonFile(folder / "wrong.json").error().subject == (folder / "wrong.json").string());
}

TEST_CASE("A file is read whole up to the limit and refused beyond it") {
  const TemporaryFolder folder;
  const std::string content = std::string(100000, 'x') + '\0' + "end";
  writeTestFile(folder / "file", content);
  CHECK(readFile(folder / "file", content.size()).value() == content);
  CHECK(readFile(folder / "file", content.size() - 1).error().code == ErrorCode::TooLarge);
  writeTestFile(folder / "empty", "");
  CHECK(readFile(folder / "empty", 0).value().empty());
}

TEST_CASE("A file of 50 MB is refused") {
  const TemporaryFolder folder;
  writeTestFile(folder / "large.json", "[" + repeated("\"0123456789\",", 4000000) + "1]");
  CHECK(readJsonFile(folder / "large.json").error().code == ErrorCode::TooLarge);
}

TEST_CASE("A file that the system withholds is not readable") {
  const TemporaryFolder folder;
  fs::permissions(folder.path(), fs::perms(0755));
  writeTestFile(folder / "closed.json", "[1]");
  fs::permissions(folder / "closed.json", fs::perms::none);
  const WithoutRoot nobody;
  CHECK(readJsonFile(folder / "closed.json").error().code == ErrorCode::NotReadable);
}
