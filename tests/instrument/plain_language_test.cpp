// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "fixture.h"
#include "playfair/instrument/json.h"
#include "shipped_instrument.h"

using namespace playfair;
using namespace playfair::instrument;
using nlohmann::json;
using playfair::tests::contains;

namespace {

constexpr std::size_t kMostWords = 25;

/// Words that smuggle a second question into the first.
bool joinsTwoThings(const std::string& text) {
  for (const char* joint : {" and ", " or ", "including", "especially", "such as"}) {
    if (contains(text, joint)) return true;
  }
  return false;
}

std::size_t wordCount(const std::string& sentence) {
  std::istringstream words(sentence);
  std::string word;
  std::size_t count = 0;
  while (words >> word) ++count;
  return count;
}

/// Sentences end with a full stop, question or exclamation mark and a space, or with the text.
std::vector<std::string> sentencesOf(const std::string& text) {
  std::vector<std::string> sentences;
  std::string current;
  for (std::size_t at = 0; at < text.size(); ++at) {
    current += text[at];
    const bool isStop = text[at] == '.' || text[at] == '?' || text[at] == '!';
    if (isStop && (at + 1 == text.size() || text[at + 1] == ' ')) sentences.push_back(std::exchange(current, {}));
  }
  if (!current.empty()) sentences.push_back(current);
  return sentences;
}

std::string tooLongSentence(const std::string& text) {
  for (const std::string& sentence : sentencesOf(text)) {
    if (wordCount(sentence) > kMostWords) return sentence;
  }
  return {};
}

/// Question id to the reason why its two things are one.
std::map<std::string, std::string> allowedJoints() {
  const auto list = readJsonFile(std::string(PLAYFAIR_TEST_DATA) + "/coverage/joined-questions-allowed.json");
  REQUIRE(list.has_value());
  std::map<std::string, std::string> reasons;
  for (const json& entry : list->at("allowed")) {
    reasons[entry.at("question").get<std::string>()] = entry.at("reason").get<std::string>();
  }
  return reasons;
}

}  // namespace

TEST_CASE("The checks of plain language see what they are for") {
  CHECK(joinsTwoThings("Is it safe and sound?"));
  CHECK(joinsTwoThings("Is it open to all, especially the youngest?"));
  CHECK_FALSE(joinsTwoThings("Is it standing or"));
  const std::string words12 = "a b c d e f g h i j k l";
  CHECK(tooLongSentence(words12 + " " + words12 + " m.").empty());
  CHECK_FALSE(tooLongSentence("Short. " + words12 + " " + words12 + " m n.").empty());
  CHECK(sentencesOf("It costs 2.5 units. Is it fair? Yes").size() == 3);
}

TEST_CASE("A question asks one thing") {
  const auto allowed = allowedJoints();
  for (const Question& question : shippedQuestions()) {
    CAPTURE(question.id, question.text);
    CHECK((!joinsTwoThings(question.text) || allowed.count(question.id) == 1));
  }
}

TEST_CASE("An exception has a reason and is still needed") {
  const std::vector<Question> questions = shippedQuestions();
  for (const auto& [id, reason] : allowedJoints()) {
    CAPTURE(id);
    CHECK_FALSE(reason.empty());
    const auto question =
        std::find_if(questions.begin(), questions.end(), [&id = id](const Question& each) { return each.id == id; });
    REQUIRE(question != questions.end());
    CHECK(joinsTwoThings(question->text));
  }
}

TEST_CASE("No sentence is longer than 25 words") {
  for (const Question& question : shippedQuestions()) {
    CAPTURE(question.id);
    CHECK(wordCount(question.text) <= kMostWords);
    CHECK(tooLongSentence(question.text) == "");
    CHECK(tooLongSentence(question.inPlaceMeans) == "");
    CHECK(tooLongSentence(question.whyItMatters) == "");
    CHECK(tooLongSentence(question.redLine ? question.redLine->partlyMeans : "") == "");
    CHECK(tooLongSentence(question.redLine ? question.redLine->because : "") == "");
  }
}
