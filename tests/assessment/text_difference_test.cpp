// SPDX-License-Identifier: EUPL-1.2
#include "playfair/assessment/text_difference.h"

#include <random>

#include "assessment/sample_dossier.h"
#include "support/catch.h"

using namespace playfair::assessment;
using playfair::assessment::tests::pick;
using Kind = TextPiece::Kind;

namespace {

std::string joined(const std::vector<TextPiece>& pieces, Kind without) {
  std::string text;
  for (const TextPiece& piece : pieces) {
    if (piece.kind != without) text += piece.text;
  }
  return text;
}

std::size_t lengthOfSame(const std::vector<TextPiece>& pieces) {
  std::size_t length = 0;
  for (const TextPiece& piece : pieces) length += piece.kind == Kind::Same ? piece.text.size() : 0;
  return length;
}

std::string randomText(std::mt19937& random, int words) {
  static const std::vector<std::string> kWords = {"barn", "och", "the", "förskola", "a", "子供", "—", "\xFF"};
  static const std::vector<std::string> kSpaces = {" ", "  ", "\n", "\n\n", "\t", "\r\n", ""};
  std::string text;
  for (int word = 0; word < words; ++word) {
    text += kWords[static_cast<std::size_t>(pick(random, static_cast<int>(kWords.size())))];
    text += kSpaces[static_cast<std::size_t>(pick(random, static_cast<int>(kSpaces.size())))];
  }
  return text;
}

}  // namespace

TEST_CASE("A difference is told word by word") {
  CHECK(textDifference("We asked the children.", "We asked all the children.") ==
        std::vector<TextPiece>{{Kind::Same, "We asked "}, {Kind::Added, "all "}, {Kind::Same, "the children."}});
  CHECK(textDifference("one two three", "one three") ==
        std::vector<TextPiece>{{Kind::Same, "one "}, {Kind::Removed, "two "}, {Kind::Same, "three"}});
  CHECK(textDifference("same", "same") == std::vector<TextPiece>{{Kind::Same, "same"}});
  CHECK(textDifference("", "new") == std::vector<TextPiece>{{Kind::Added, "new"}});
  CHECK(textDifference("old", "") == std::vector<TextPiece>{{Kind::Removed, "old"}});
  CHECK(textDifference("", "").empty());
}

TEST_CASE("The pieces give both texts back, byte for byte") {
  std::mt19937 random(20260314);
  for (int round = 0; round < 2000; ++round) {
    const std::string before = randomText(random, pick(random, 20));
    // Half of the time a text that grew out of the first, as people write.
    const std::string after = pick(random, 2) == 0 ? randomText(random, pick(random, 20))
                                                   : before.substr(0, before.size() / 2) + randomText(random, 3) +
                                                         before.substr(before.size() / 2);
    const auto pieces = textDifference(before, after);
    INFO(before << " / " << after);
    REQUIRE(joined(pieces, Kind::Added) == before);
    REQUIRE(joined(pieces, Kind::Removed) == after);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      REQUIRE_FALSE(pieces[i].text.empty());
      REQUIRE((i == 0 || pieces[i].kind != pieces[i - 1].kind));
    }
    REQUIRE(lengthOfSame(textDifference(before, before)) == before.size());
  }
}

TEST_CASE("Two long texts that differ throughout are told as replaced between their common ends") {
  std::string before = "Start here. ";
  std::string after = before;
  for (int word = 0; word < 3000; ++word) {
    before += "b" + std::to_string(word) + ' ';
    after += "a" + std::to_string(word) + ' ';
  }
  before += "The end.";
  after += "The end.";
  const auto pieces = textDifference(before, after);
  REQUIRE(pieces.size() == 4);
  CHECK(pieces[0].text == "Start here. ");
  CHECK(pieces[1].kind == Kind::Removed);
  CHECK(pieces[2].kind == Kind::Added);
  CHECK(pieces[3].text == "The end.");
  CHECK(joined(pieces, Kind::Added) == before);
  CHECK(joined(pieces, Kind::Removed) == after);
}
