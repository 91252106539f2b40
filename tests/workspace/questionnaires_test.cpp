// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/questionnaires.h"

#include <chrono>

#include "fixture.h"
#include "playfair/instrument/authoring.h"
#include "playfair/instrument/instrument_library.h"
#include "playfair/workspace/verify.h"

using namespace playfair;
using namespace playfair::tests;

namespace {

instrument::Instrument ownOfExampleCity() {
  instrument::OwnIdentity identity;
  identity.organisation = "Example City";
  identity.name = "Data charter";
  identity.address = "https://example.org";
  identity.published = "2026-11";
  identity.id = "own-example";
  return instrument::ownCopy(valueOf(instrument::findShippedInstrument("screening")), identity);
}

void writeAll(Workspace& workspace, const Result<std::vector<Change>>& changes, const PersonId& author) {
  REQUIRE(changes);
  static_cast<void>(valueOf(workspace.append(*changes, author)));
}

}  // namespace

TEST_CASE("A draft is kept in parts: a changed question writes one revision, and all of it comes back") {
  const TemporaryFolder folder;
  Sample sample(folder / "w.playfair");
  const std::string id = workspace::newUuid();
  instrument::Instrument draft = ownOfExampleCity();
  writeAll(sample.workspace, workspace::draftChanges(sample.workspace, id, draft), sample.person);
  CHECK(valueOf(workspace::draftChanges(sample.workspace, id, draft)).empty());

  draft.requirements[0].questions[0].text = "Is it known?";
  auto changes = valueOf(workspace::draftChanges(sample.workspace, id, draft));
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].subject == "questionnaire-part/" + id + "/question/" + draft.requirements[0].questions[0].id);
  writeAll(sample.workspace, changes, sample.person);
  const std::string gone = draft.requirements[0].questions[1].id;
  REQUIRE(instrument::removeQuestion(draft, gone));
  writeAll(sample.workspace, workspace::draftChanges(sample.workspace, id, draft), sample.person);

  const Workspace again = valueOf(Workspace::open(folder / "w.playfair", Access::Read));
  const auto drafts = valueOf(workspace::listDrafts(again));
  REQUIRE(drafts.size() == 1);
  CHECK(drafts[0].id == id);
  CHECK_FALSE(drafts[0].conflicting);
  CHECK(*instrument::toJson(drafts[0].instrument) == *instrument::toJson(draft));
  CHECK(drafts[0].instrument.findQuestion(gone) == nullptr);
  CHECK(valueOf(workspace::verify(folder / "w.playfair", {})).faults.empty());

  writeAll(sample.workspace, workspace::removalOfDraft(sample.workspace, id), sample.person);
  CHECK(valueOf(workspace::listDrafts(sample.workspace)).empty());
  CHECK(errorOf(workspace::loadDraft(sample.workspace, id)) == ErrorCode::NotFound);
}

TEST_CASE("A part of another form is refused where it is written") {
  const TemporaryFolder folder;
  Sample sample(folder / "w.playfair");
  CHECK(errorOf(sample.workspace.append({{"questionnaire/x", R"({"order": 1})", {}}}, sample.person)) ==
        ErrorCode::Invalid);
  CHECK(errorOf(sample.workspace.append({{"questionnaire-part/x/question/q", R"({"id": 1})", {}}}, sample.person)) ==
        ErrorCode::Invalid);
}

TEST_CASE("What is published is found, assessed with, and never replaced by other words") {
  const TemporaryFolder folder;
  Sample sample(folder / "w.playfair");
  const instrument::Instrument draft = ownOfExampleCity();
  CHECK(valueOf(workspace::nextEdition(sample.workspace, draft.id)) == 1);
  const auto first = valueOf(instrument::published(draft, "1.0", 1));
  writeAll(sample.workspace, workspace::publication(sample.workspace, first), sample.person);
  CHECK(valueOf(workspace::publication(sample.workspace, first)).empty());
  CHECK(valueOf(workspace::nextEdition(sample.workspace, draft.id)) == 2);

  instrument::Instrument changed = draft;
  changed.requirements[0].questions[0].text = "Is it known?";
  const auto forged = valueOf(instrument::published(changed, "1.0", 1));
  const auto refused = workspace::publication(sample.workspace, forged);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::Invalid);
  CHECK(refused.error().detail.find("same id, version and edition") != std::string::npos);
  CHECK(errorOf(workspace::addAssessment(sample.workspace, sample.project, forged, instrument::Depth::Full, {},
                                         sample.person)) == ErrorCode::Invalid);

  const auto second = valueOf(instrument::published(changed, "1.0", 2));
  writeAll(sample.workspace, workspace::publication(sample.workspace, second), sample.person);
  CHECK(valueOf(workspace::findQuestionnaire(sample.workspace, "own-example")).edition == 2);
  CHECK(valueOf(workspace::findQuestionnaire(sample.workspace, "own-example@1.0")).edition == 2);
  const auto id = valueOf(
      workspace::addAssessment(sample.workspace, sample.project, second, instrument::Depth::Full, {}, sample.person));
  CHECK(valueOf(workspace::loadDossier(sample.workspace, id)).instrument->title == second.title);
  CHECK(valueOf(workspace::findQuestionnaire(sample.workspace, "unicef-ai-children@2.0")).publisher == "UNICEF");
  CHECK(errorOf(workspace::findQuestionnaire(sample.workspace, "nothing")) == ErrorCode::NotFound);
}

TEST_CASE("Neither an empty frame nor the id of a questionnaire of the program can be published") {
  const TemporaryFolder folder;
  Sample sample(folder / "w.playfair");
  const auto frame = valueOf(instrument::findShippedInstrument("own-charter"));
  const auto refused =
      workspace::addAssessment(sample.workspace, sample.project, frame, instrument::Depth::Full, {}, sample.person);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().detail.find("empty frame") != std::string::npos);
  instrument::Instrument taken = ownOfExampleCity();
  taken.id = "unicef-ai-children";
  CHECK(errorOf(workspace::publication(sample.workspace, valueOf(instrument::published(taken, "2.0", 1)))) ==
        ErrorCode::AlreadyExists);
}

TEST_CASE("A draft of five thousand questions is written, changed and read in the time of a breath") {
  using Clock = std::chrono::steady_clock;
  const TemporaryFolder folder;
  Sample sample(folder / "w.playfair");
  instrument::Instrument draft = ownOfExampleCity();
  const instrument::Question pattern = draft.requirements[0].questions[0];
  for (int number = 0; number < 5000; ++number) {
    instrument::Question question = pattern;
    question.id = draft.prefix + "-many-" + std::to_string(number);
    draft.requirements[0].questions.push_back(std::move(question));
  }
  const auto begun = Clock::now();
  const std::string id = workspace::newUuid();
  writeAll(sample.workspace, workspace::draftChanges(sample.workspace, id, draft), sample.person);
  draft.requirements[0].questions[4000].text = "Is it known?";
  const auto changes = valueOf(workspace::draftChanges(sample.workspace, id, draft));
  CHECK(changes.size() == 1);
  writeAll(sample.workspace, changes, sample.person);
  CHECK(valueOf(workspace::loadDraft(sample.workspace, id)).instrument.requirements[0].questions[4000].text ==
        "Is it known?");
  // Generous for builds without optimisation: work that grew with the square would take minutes.
  CHECK(Clock::now() - begun < std::chrono::seconds(60));
}
