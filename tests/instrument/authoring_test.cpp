// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/authoring.h"

#include <algorithm>
#include <chrono>

#include "fixture.h"
#include "playfair/instrument/authoring_check.h"
#include "playfair/instrument/authoring_difference.h"
#include "playfair/instrument/authoring_parts.h"
#include "playfair/instrument/instrument_file.h"
#include "shipped_instrument.h"

namespace playfair::instrument {

namespace {

OwnIdentity exampleCity() {
  OwnIdentity identity;
  identity.organisation = "Example City";
  identity.name = "Data charter";
  identity.address = "https://example.org/charter";
  identity.published = "2026-11";
  identity.id = proposedId(identity.organisation, identity.name);
  return identity;
}

void fillIn(Question& question, const std::string& number) {
  question.text = "Is principle " + number + " kept?";
  question.inPlaceMeans = "A dated note says how principle " + number + " is kept.";
  question.whyItMatters = "Children depend on it.";
  question.whatGoodLooksLike = {"Children were asked"};
  question.evidenceUsuallyKept = {"The note"};
  question.whoKnows = "The project lead";
  question.crc = {"3"};
}

/// A complete own questionnaire of so many questions, ten a requirement.
Instrument charterOf(int questions) {
  Instrument draft = newOwn(exampleCity());
  for (int count = 0; count < questions; ++count) {
    if (count % 10 == 0) {
      addRequirement(draft, draft.requirements.size());
      Requirement& made = draft.requirements.back();
      made.title = made.shortTitle = made.intro = "Principle " + made.id;
      made.crc = {"3"};
    }
    Requirement& last = draft.requirements.back();
    Question question;
    question.id = draft.prefix + "-q" + std::to_string(count);
    question.requirement = last.id;
    question.source = {kOwnSource, last.id, {}};
    question.wording = "own";
    fillIn(question, std::to_string(count));
    last.questions.push_back(std::move(question));
  }
  return draft;
}

const Question& firstSafeguard(const Instrument& instrument) {
  for (const Requirement& requirement : instrument.requirements) {
    for (const Question& question : requirement.questions) {
      if (question.redLine) return question;
    }
  }
  FAIL("no safeguard");
  return instrument.requirements.front().questions.front();
}

bool says(const std::vector<Remark>& remarks, const std::string& question, const std::string& words) {
  return std::any_of(remarks.begin(), remarks.end(), [&](const Remark& remark) {
    return remark.question == question && remark.text.find(words) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("A copy is the organisation's: another id and title, its own question ids, and a trace of the origin") {
  const Instrument own = ownCopy(unicefInstrument(), exampleCity());
  CHECK(own.id == "own-example-city-data-charter");
  CHECK(own.title.starts_with("Own questionnaire of Example City, after "));
  CHECK(own.title != unicefInstrument().title);
  CHECK(own.publisher == "Example City");
  CHECK(own.disclaimer.find("UNICEF has not reviewed this") != std::string::npos);
  REQUIRE(own.origin);
  REQUIRE(own.origin->after);
  CHECK(own.origin->after->questions.size() == unicefQuestions().size());
  for (const Question& question : questionsOf(own)) {
    CAPTURE(question.id);
    CHECK(question.id.starts_with(own.prefix + "-"));
    CHECK(unicefInstrument().findQuestion(question.follows) != nullptr);
  }
  CHECK(missingFromOrigin(own).empty());
  const auto made = published(own, "1.0", 1);
  INFO((made ? std::string() : made.error().detail + " " + made.error().subject));
  REQUIRE(made);
  CHECK(readInstrument(made->canonical, "again")->canonical == made->canonical);
}

TEST_CASE("What an own questionnaire no longer asks is told against its origin, safeguards first") {
  Instrument own = ownCopy(unicefInstrument(), exampleCity());
  const Question plain = questionsOf(own).front();
  REQUIRE_FALSE(plain.redLine);
  const Question safeguard = firstSafeguard(own);
  REQUIRE(removeQuestion(own, plain.id));
  REQUIRE(removeQuestion(own, safeguard.id));
  Question lifted = firstSafeguard(own);
  lifted.redLine.reset();
  REQUIRE(replaceQuestion(own, lifted));
  const auto missing = missingFromOrigin(own);
  REQUIRE(missing.size() == 3);
  CHECK(missing[0].safeguard);
  CHECK(missing[0].question == safeguard.follows);
  CHECK_FALSE(missing[0].stillAsked);
  CHECK(missing[1].question == lifted.follows);
  CHECK(missing[1].stillAsked);
  CHECK(missing[2].question == plain.follows);
  CHECK_FALSE(missing[2].safeguard);

  // Copying once more does not make it forgotten.
  OwnIdentity other = exampleCity();
  other.organisation = "Other City";
  other.id = proposedId(other.organisation, other.name);
  const auto again = missingFromOrigin(ownCopy(own, other));
  REQUIRE(again.size() == 3);
  CHECK(again[0].safeguard);
  CHECK(again[1].safeguard);
  CHECK(again[2].question == plain.follows);
}

TEST_CASE("Questions are added, moved over the edge of a requirement, and removed") {
  Instrument draft = newOwn(exampleCity());
  const std::string first = addRequirement(draft, 0);
  const std::string second = addRequirement(draft, 1);
  const std::string one = addQuestion(draft, first, 0);
  const std::string two = addQuestion(draft, first, 1, {draft.prefix + "-n1-02"});
  CHECK(one == draft.prefix + "-n1-01");
  CHECK(two == draft.prefix + "-n1-03");
  REQUIRE(moveQuestion(draft, two, Direction::Down));
  CHECK(draft.findQuestion(two)->requirement == second);
  CHECK(draft.findQuestion(two)->source.requirement == second);
  CHECK_FALSE(moveQuestion(draft, two, Direction::Down));
  REQUIRE(moveQuestion(draft, two, Direction::Up));
  REQUIRE(moveQuestion(draft, two, Direction::Up));
  CHECK(draft.requirements[0].questions[0].id == two);
  REQUIRE(moveRequirement(draft, second, Direction::Up));
  CHECK(draft.requirements[0].id == second);
  CHECK_FALSE(moveRequirement(draft, second, Direction::Up));
  REQUIRE(removeRequirement(draft, first));
  CHECK(draft.findQuestion(one) == nullptr);
  CHECK_FALSE(removeQuestion(draft, one));
  CHECK(addQuestion(draft, "R9", 0).empty());
}

TEST_CASE("A draft taken apart is put together again, also where two people worked apart") {
  Instrument own = ownCopy(unicefInstrument(), exampleCity());
  auto parts = draftParts(own);
  REQUIRE(parts);
  const auto joined = draftFromParts(*parts);
  REQUIRE(joined);
  CHECK(*toJson(*joined) == *toJson(own));
  const Question gone = questionsOf(own).front();
  parts->erase("question/" + gone.id);
  Question added = gone;
  added.id = own.prefix + "-new";
  parts->emplace("question/" + added.id, *draftPart(added));
  const auto merged = draftFromParts(*parts);
  REQUIRE(merged);
  CHECK(merged->findQuestion(gone.id) == nullptr);
  REQUIRE(merged->findQuestion(added.id) != nullptr);
  CHECK(merged->findQuestion(added.id)->requirement == gone.requirement);
  parts->erase("");
  CHECK(draftFromParts(*parts).error().code == ErrorCode::NotFound);
  CHECK_FALSE(checkDraftPart("question", R"({"id": 3})"));
  CHECK_FALSE(checkDraftPart("", R"({"order": 3})"));
  CHECK(checkDraftPart("question", *draftPart(added)));
}

TEST_CASE("A check names what is missing in plain words, and hints at what is hard to answer") {
  Instrument draft = newOwn(exampleCity());
  CHECK(says(checkDraft(draft).toMend, "", "nothing is asked yet"));
  const std::string requirement = addRequirement(draft, 0);
  const std::string id = addQuestion(draft, requirement, 0);
  DraftCheck check = checkDraft(draft);
  CHECK_FALSE(check.canBePublished());
  CHECK(says(check.toMend, id, "Write the question"));
  CHECK(says(check.toMend, id, "article of the Convention"));
  CHECK_FALSE(published(draft, "1.0", 1));

  Question question = *draft.findQuestion(id);
  fillIn(question, "one and two");
  question.inPlaceMeans = "It is done in an appropriate way. A note says so.";
  question.evidenceUsuallyKept = {"Photos of the workshop"};
  REQUIRE(replaceQuestion(draft, question));
  Requirement named = draft.requirements.front();
  named.title = named.shortTitle = named.intro = "Principle one";
  named.crc = {"3"};
  REQUIRE(replaceRequirement(draft, named));
  check = checkDraft(draft);
  INFO((check.toMend.empty() ? std::string() : check.toMend.front().text));
  CHECK(check.canBePublished());
  CHECK(says(check.toThink, id, "does it ask two things"));
  CHECK(says(check.toThink, id, "appropriate"));
  CHECK(says(check.toThink, id, "pictures or recordings"));
  CHECK(says(check.toThink, "", "No question is a minimum safeguard"));
  CHECK(published(draft, "1.0", 1));

  // What plain words do not cover is found by the rules of the loader, at the question.
  question.redLine = RedLine{"tomorrow", "Because.", "Some of it."};
  REQUIRE(replaceQuestion(draft, question));
  CHECK(says(checkDraft(draft).toMend, id, "a value of the fact \"stage\""));
}

TEST_CASE("A difference tells what was removed, added, changed and moved") {
  const Instrument before = *published(ownCopy(unicefInstrument(), exampleCity()), "1.0", 1);
  Instrument draft = before;
  const Question safeguard = firstSafeguard(draft);
  REQUIRE(removeQuestion(draft, safeguard.id));
  Requirement& first = draft.requirements.front();
  REQUIRE(first.questions.size() >= 3);
  first.questions.front().inPlaceMeans = "Other words.";
  const std::string changed = first.questions.front().id;
  const std::string moved = first.questions[1].id;
  while (draft.findQuestion(moved)->requirement == first.id) REQUIRE(moveQuestion(draft, moved, Direction::Down));
  const std::string added = addQuestion(draft, first.id, 0);
  const InstrumentDifference found = difference(before, draft);
  REQUIRE(found.removed.size() == 1);
  CHECK(found.removed[0].id == safeguard.id);
  CHECK(found.removed[0].safeguard);
  REQUIRE(found.added.size() == 1);
  CHECK(found.added[0].id == added);
  REQUIRE(found.changed.size() == 1);
  CHECK(found.changed[0].entry.id == changed);
  REQUIRE(found.changed[0].fields.size() == 1);
  CHECK(found.changed[0].fields[0].field == "inPlaceMeans");
  CHECK(found.changed[0].fields[0].after == "Other words.");
  REQUIRE(found.moved.size() == 1);
  CHECK(found.moved[0].entry.id == moved);
  CHECK(found.moved[0].requirementBefore == "R1");
  CHECK(difference(before, before).empty());
  // A copy asks the same questions under other ids.
  const InstrumentDifference copied = difference(unicefInstrument(), before);
  CHECK(copied.removed.empty());
  CHECK(copied.added.empty());
  CHECK(copied.moved.empty());
}

TEST_CASE("The frame for a city's charter asks nothing, and nothing is assessed with it") {
  const auto frame = findShippedInstrument("own-charter");
  REQUIRE(frame);
  CHECK(frame->frame);
  CHECK(frame->requirements.empty());
  REQUIRE(frame->sources.size() == 1);
  CHECK(frame->sources[0].note.find("were not found") != std::string::npos);
  const auto refused = checkCanBeAssessedWith(*frame);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().detail.find("make it your own") != std::string::npos);
  CHECK(checkCanBeAssessedWith(unicefInstrument()));

  Instrument filled = ownCopy(*frame, exampleCity());
  CHECK_FALSE(filled.frame);
  CHECK(filled.title == "Own questionnaire of Example City: Data charter");
  CHECK(filled.sources.size() == 1);
  filled.requirements = charterOf(10).requirements;
  const auto made = published(filled, "1.0", 1);
  INFO((made ? std::string() : made.error().detail + " " + made.error().subject));
  REQUIRE(made);
  CHECK(checkCanBeAssessedWith(*made));
  CHECK(missingFromOrigin(*made).empty());

  Instrument wrong = *made;
  wrong.frame = true;
  CHECK(problemAt(validateInstrument(*toJson(wrong), "a"), "/requirements") != nullptr);
  wrong.frame = false;
  wrong.requirements.clear();
  CHECK(problemAt(validateInstrument(*toJson(wrong), "a"), "/requirements") != nullptr);
}

TEST_CASE("Five thousand questions are checked, published and compared in the time of a breath") {
  using Clock = std::chrono::steady_clock;
  Instrument draft = charterOf(5000);
  const auto begun = Clock::now();
  CHECK(checkDraft(draft).canBePublished());
  const auto before = published(draft, "1.0", 1);
  REQUIRE(before);
  REQUIRE(moveQuestion(draft, draft.requirements[7].questions[0].id, Direction::Down));
  REQUIRE(removeQuestion(draft, draft.requirements[9].questions[0].id));
  const InstrumentDifference found = difference(*before, draft);
  CHECK(found.removed.size() == 1);
  CHECK(found.moved.size() == 1);
  CHECK(found.changed.empty());
  // Generous for builds without optimisation: work that grew with the square would take minutes.
  CHECK(Clock::now() - begun < std::chrono::seconds(60));
}

}  // namespace playfair::instrument
