// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/translation.h"

#include <nlohmann/json.hpp>

#include "fixture.h"
#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/instrument_file.h"
#include "playfair/instrument/json.h"
#include "playfair/instrument/sha256.h"
#include "shipped_instrument.h"
#include "support/temporary_folder.h"

using namespace playfair;
using namespace playfair::instrument;
using nlohmann::json;
using playfair::tests::contains;
using playfair::tests::TemporaryFolder;

namespace {

constexpr const char* kSafeguardId = "pf-small-r1-01";

std::shared_ptr<const Instrument> smallSource(const json& document) {
  auto read = readInstrument(document.dump(), "small.json");
  INFO((read ? std::string() : read.error().subject + ": " + read.error().detail));
  REQUIRE(read.has_value());
  return std::make_shared<const Instrument>(std::move(*read));
}

json smallJson() {
  return json::parse(readTestData("instruments/small.json"));
}

json swedishJson() {
  return json::parse(readTestData("translations/sv.json"));
}

Translation swedish() {
  const auto read = readTranslation(swedishJson().dump(), "sv.json", *smallSource(smallJson()));
  INFO((read ? std::string() : read.error().subject + ": " + read.error().detail));
  REQUIRE(read.has_value());
  return *read;
}

/// What is said about the translation with one value changed (or added).
Error errorWith(const std::string& pointer, const json& value, const std::string& file = "sv.json") {
  json document = swedishJson();
  document[json::json_pointer(pointer)] = value;
  const auto read = readTranslation(document.dump(), file, *smallSource(smallJson()));
  REQUIRE_FALSE(read.has_value());
  CHECK(read.error().code == ErrorCode::Invalid);
  return read.error();
}

}  // namespace

TEST_CASE("A translation changes every text, and nothing else") {
  const auto source = smallSource(smallJson());
  const auto shown = translate(source, swedish());
  CHECK(shown->language == "sv");
  CHECK(shown->stayed.empty());
  CHECK(shown->title == "På svenska: A small questionnaire");
  CHECK(shown->disclaimer == "På svenska: " + source->disclaimer);
  for (const Requirement& requirement : source->requirements) {
    CHECK(shown->findRequirement(requirement.id)->title == "På svenska: " + requirement.title);
    CHECK(shown->findRequirement(requirement.id)->intro == "På svenska: " + requirement.intro);
    for (const Question& question : requirement.questions) {
      const Question* told = shown->findQuestion(question.id);
      REQUIRE(told != nullptr);
      CHECK(told->text == "På svenska: " + question.text);
      CHECK(told->whatGoodLooksLike.back() == "På svenska: " + question.whatGoodLooksLike.back());
      CHECK(told->evidenceUsuallyKept.front() == "På svenska: " + question.evidenceUsuallyKept.front());
      if (question.redLine) CHECK(told->redLine->partlyMeans == "På svenska: " + question.redLine->partlyMeans);
      if (question.redLine) CHECK(told->redLine->from == question.redLine->from);
      CHECK(told->weight == question.weight);
      CHECK(told->crc == question.crc);
      CHECK(told->stages == question.stages);
    }
  }
  CHECK(shown->canonical == source->canonical);
  CHECK(reference(*shown) == reference(*source));
  CHECK(shown->edition == source->edition);
  CHECK(sourceOf(shown) == source);
  CHECK(sourceOf(source) == source);
  CHECK(languageOf(*shown, kSafeguardId) == "sv");
}

TEST_CASE("What was made from other words, or is not there, stays as it was and is named") {
  json changed = smallJson();
  changed["requirements"][0]["questions"][1]["whoKnows"] = "Somebody else";
  changed["requirements"][1]["intro"] = "Other words.";
  changed["notice"] = "A new notice.";
  const auto source = smallSource(changed);
  Translation translation = swedish();
  translation.questions.erase("pf-small-r2-01");
  const auto shown = translate(source, translation);
  CHECK(shown->stayed == std::vector<std::string>{"", "R2", "pf-small-r1-02", "pf-small-r2-01"});
  CHECK(shown->findQuestion("pf-small-r1-02")->text == source->findQuestion("pf-small-r1-02")->text);
  CHECK(shown->findQuestion("pf-small-r2-01")->text == source->findQuestion("pf-small-r2-01")->text);
  CHECK(shown->title == source->title);
  CHECK(languageOf(*shown, "pf-small-r2-01") == "en");
  CHECK(languageOf(*shown, "") == "en");
  CHECK(languageOf(*shown, "R1") == "sv");
  CHECK(contains(shown->findQuestion(kSafeguardId)->text, "På svenska"));
}

TEST_CASE("An entry is bound to its source by the canonical bytes of the texts") {
  // Written by hand, so that a change of the rule is seen: other files would no longer fit.
  const auto source = smallSource(smallJson());
  const std::string canonical = R"({"intro":")" + source->requirements[0].intro + R"(","shortTitle":")" +
                                source->requirements[0].shortTitle + R"(","title":")" + source->requirements[0].title +
                                R"("})";
  CHECK(swedish().requirements.at("R1").of == sha256(canonical));
}

TEST_CASE("What is wrong with a translation is said with file and place") {
  CHECK(errorWith("/questions/1/id", "pf-small-r9-09").subject == "sv.json#/questions/1/id");
  CHECK(contains(errorWith("/questions/1/id", "pf-small-r9-09").detail, "pf-small-r9-09"));
  CHECK(errorWith("/questions/1/id", kSafeguardId).subject == "sv.json#/questions/1/id");
  CHECK(contains(errorWith("/questions/1/id", kSafeguardId).detail, "used once"));
  CHECK(errorWith("/requirements/0/id", "R7").subject == "sv.json#/requirements/0/id");
  CHECK(errorWith("/instrument", "other@1.0").subject == "sv.json#/instrument");
  CHECK(errorWith("/edition", 1, "fr.json").subject == "fr.json#/language");
  CHECK(errorWith("/questions/0/text", "Fet <b>text</b>").subject == "sv.json#/questions/0/text");
  CHECK(errorWith("/questions/0/whyItMatters", "barn &amp; unga").subject == "sv.json#/questions/0/whyItMatters");
  CHECK(errorWith("/texts/about", "").subject == "sv.json#/texts/about");
  CHECK(errorWith("/questions/0/help", "Hjälp").code == ErrorCode::Invalid);
  CHECK(errorWith("/questions/0/whatGoodLooksLike/7", "för mycket").code == ErrorCode::Invalid);
}

TEST_CASE("An entry that fits its source has all of its texts") {
  json document = swedishJson();
  document["questions"][0].erase("whyItMatters");
  const auto read = readTranslation(document.dump(), "sv.json", *smallSource(smallJson()));
  REQUIRE_FALSE(read.has_value());
  CHECK(read.error().subject == "sv.json#/questions/0/whyItMatters");
  document["questions"][0]["of"] = std::string(64, '0');
  CHECK(readTranslation(document.dump(), "sv.json", *smallSource(smallJson())).has_value());
}

TEST_CASE("Smaller and greater than is no HTML, and neither is an ampersand") {
  json document = swedishJson();
  document["questions"][0]["text"] = "Är det < 3 barn & unga, eller > 5?";
  CHECK(readTranslation(document.dump(), "sv.json", *smallSource(smallJson())).has_value());
}

TEST_CASE("A shipped translation is found by questionnaire and language") {
  const TemporaryFolder folder;
  std::filesystem::create_directory_symlink(dataFolder() / "schemas", folder / "schemas");
  const auto place = folder / "assessments" / "instruments" / "small-example" / "1.0";
  writeTestFile(place / "instrument.json", readTestData("instruments/small.json"));
  writeTestFile(place / "sv.json", readTestData("translations/sv.json"));
  writeTestFile(place / "fr.json", "{}");
  const EnvironmentChange data("PLAYFAIR_DATA", folder.path().c_str());
  const auto source = smallSource(smallJson());
  CHECK(languagesOffered(*source) == std::vector<std::string>{"en", "sv"});
  const auto shown = shownIn(source, "sv");
  CHECK(contains(shown->title, "På svenska"));
  CHECK(languagesOffered(*shown) == std::vector<std::string>{"en", "sv"});
  CHECK(shownIn(shown, "en") == source);
  CHECK(shownIn(shown, "de") == source);
  CHECK(shownIn(source, "fr") == source);
  CHECK(shownIn(shown, "sv") == shown);
  CHECK(shownIn(nullptr, "sv") == nullptr);
  CHECK(shippedTranslation("small-example", "1.0", "../sv") == nullptr);
  CHECK(shippedTranslation("small-example", "1.0", "instrument") == nullptr);
}

TEST_CASE("The questionnaire after UNICEF's guidance is offered in three languages") {
  CHECK(languagesOffered(unicefInstrument()) == std::vector<std::string>{"en", "fr", "sv"});
}

TEST_CASE("Every translation that ships is whole and made from the words that ship") {
  for (const Instrument& instrument : shippedQuestionnaires()) {
    const auto folder = dataFolder() / "assessments" / "instruments" / instrument.id / instrument.version;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
      if (entry.path().filename() == "instrument.json" || entry.path().extension() != ".json") continue;
      CAPTURE(entry.path().string());
      const auto translation = loadTranslation(entry.path(), instrument);
      INFO((translation ? std::string() : translation.error().subject + ": " + translation.error().detail));
      REQUIRE(translation.has_value());
      CHECK(translation->edition == instrument.edition);
      const auto shown = translate(std::make_shared<const Instrument>(instrument), *translation);
      CHECK(shown->stayed == std::vector<std::string>{});
    }
  }
}
