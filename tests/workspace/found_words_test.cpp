// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/found_words.h"

#include <string>

#include "support/catch.h"

using namespace playfair;

namespace {

/// The found parts in brackets.
std::string marked(const std::string& text, const std::string& typed) {
  std::string result;
  std::size_t at = 0;
  for (const auto& [begin, length] : workspace::foundWords(text, typed)) {
    result += text.substr(at, begin - at) + '[' + text.substr(begin, length) + ']';
    at = begin + length;
  }
  return result + text.substr(at);
}

}  // namespace

TEST_CASE("found words are marked where words begin, whatever case and accents") {
  CHECK(marked("Barnen i Ängelholm: barn, obarn", "barn angel") == "[Barn]en i [Ängel]holm: [barn], obarn");
  CHECK(marked("Straße", "stras") == "[Straß]e");
  CHECK(marked("R2.3 Did children take part?", "r2.3") == "[R2].[3] Did children take part?");
  CHECK(marked("barnen", "barn barnen b") == "[barnen]");
  CHECK(marked("nothing", "else") == "nothing");
  CHECK(marked("nothing", "") == "nothing");
  CHECK(marked("", "word").empty());
}

TEST_CASE("a text has all words or it is not found") {
  CHECK(workspace::hasAllWords("Did children with disabilities take part?", "disab CHILD"));
  CHECK_FALSE(workspace::hasAllWords("Did children take part?", "disab child"));
  CHECK_FALSE(workspace::hasAllWords("Did children take part?", " , "));
}
