// SPDX-License-Identifier: EUPL-1.2
// The crosswalks that ship with the program.
#include <algorithm>
#include <map>
#include <set>

#include "fixture.h"
#include "playfair/instrument/crosswalk.h"
#include "playfair/instrument/data_folder.h"
#include "playfair/instrument/json.h"
#include "shipped_instrument.h"

using namespace playfair;
using namespace playfair::instrument;
using playfair::tests::contains;

namespace {

/// File name without ending to the crosswalk in it.
std::map<std::string, Crosswalk> crosswalkFiles() {
  std::map<std::string, Crosswalk> crosswalks;
  for (const auto& entry : std::filesystem::directory_iterator(dataFolder() / "assessments" / "crosswalks")) {
    const auto text = readFile(entry.path(), JsonLimits{}.bytes);
    REQUIRE(text.has_value());
    const auto problems = validateCrosswalk(*text, entry.path().string(), shippedQuestionnaires());
    INFO(allTexts(problems));
    REQUIRE(problems.empty());
    crosswalks.emplace(entry.path().stem().string(),
                       readCrosswalk(*text, entry.path().string(), shippedQuestionnaires()).value());
  }
  return crosswalks;
}

const Instrument& questionnaireOf(const std::string& name) {
  const auto& all = shippedQuestionnaires();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Instrument& each) { return reference(each) == name; });
  REQUIRE(found != all.end());
  return *found;
}

std::set<std::string> questionIdsOf(const Instrument& instrument) {
  std::set<std::string> ids;
  for (const Question& question : questionsOf(instrument)) ids.insert(question.id);
  return ids;
}

bool askedOfTheSameProjects(const Question& one, const Question& other) {
  const auto sameConditions = [](const Condition& left, const Condition& right) {
    return left.fact == right.fact && left.anyOf == right.anyOf;
  };
  return one.kinds == other.kinds && one.roles == other.roles && one.stages == other.stages &&
         std::equal(one.appliesWhen.begin(), one.appliesWhen.end(), other.appliesWhen.begin(), other.appliesWhen.end(),
                    sameConditions);
}

}  // namespace

TEST_CASE("Every crosswalk that ships is valid, under the name of what it compares") {
  const auto files = crosswalkFiles();
  for (const char* to : {"3.0", "child-rights-impact-1.0", "child-rights-readiness-1.0", "public-safety-ai-1.0",
                         "smart-city-human-rights-1.0"}) {
    CHECK(files.count(std::string("unicef-ai-children-2.0-") + to) == 1);
  }
  for (const auto& [name, crosswalk] : files) {
    const Instrument& from = questionnaireOf(crosswalk.from);
    const Instrument& to = questionnaireOf(crosswalk.to);
    const std::string between = from.id == to.id ? "-" : "-" + to.id + "-";
    CHECK(name == from.id + "-" + from.version + between + to.version);
  }
  const auto shipped = shippedCrosswalks();
  REQUIRE(shipped.has_value());
  CHECK(shipped->size() == files.size());
}

TEST_CASE("A crosswalk between two versions has a place for every question of both") {
  const Crosswalk crosswalk = crosswalkFiles().at("unicef-ai-children-2.0-3.0");
  for (const Crosswalk& side : {crosswalk, readBackwards(crosswalk)}) {
    std::set<std::string> placed;
    for (const SharedQuestion& shared : side.relations) placed.insert(shared.from);
    for (const LonelyQuestion& lonely : side.onlyFrom) placed.insert(lonely.question);
    CHECK(placed == questionIdsOf(questionnaireOf(side.from)));
  }
}

TEST_CASE("Questions are called equal where they have the same words, and nowhere else") {
  for (const auto& [name, crosswalk] : crosswalkFiles()) {
    for (const SharedQuestion& shared : crosswalk.relations) {
      CAPTURE(name, shared.from, shared.to, shared.because);
      const Question* from = questionnaireOf(crosswalk.from).findQuestion(shared.from);
      const Question* to = questionnaireOf(crosswalk.to).findQuestion(shared.to);
      REQUIRE(from != nullptr);
      REQUIRE(to != nullptr);
      const bool equal = shared.relation == Relation::Equal;
      CHECK(equal == (from->text == to->text && from->inPlaceMeans == to->inPlaceMeans));
      if (equal && !askedOfTheSameProjects(*from, *to)) CHECK(contains(shared.because, "asked"));
    }
  }
}

TEST_CASE("Questions of two questionnaires that have the same words are called equal") {
  const auto files = crosswalkFiles();
  for (const auto& [name, crosswalk] : files) {
    for (const Question& from : questionsOf(questionnaireOf(crosswalk.from))) {
      for (const Question& to : questionsOf(questionnaireOf(crosswalk.to))) {
        if (from.text != to.text || from.inPlaceMeans != to.inPlaceMeans) continue;
        CAPTURE(name, from.id, to.id);
        const auto relations = crosswalk.relationsOf(from.id);
        CHECK(std::any_of(relations.begin(), relations.end(), [&](const SharedQuestion& shared) {
          return shared.to == to.id && shared.relation == Relation::Equal;
        }));
      }
    }
  }
}
