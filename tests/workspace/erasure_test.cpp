// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/erasure.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "fixture.h"
#include "playfair/workspace/search.h"
#include "playfair/workspace/verify.h"
#include "traces.h"

using namespace playfair;
using namespace playfair::tests;
using workspace::Erased;
using workspace::ErasureRequest;
using workspace::Ground;

namespace fs = std::filesystem;

namespace {

const ErasureRequest kMistake{Ground::EnteredByMistake, "Named a child."};
// No word of it occurs anywhere else, and folding changes most of them.
const std::string kSecret = "Zebrakind Ølsanger kvistfågel Ätherwolke μΣυστικό Краснодар";

Erased erase(Sample& sample, const RevisionId& revision) {
  return valueOf(workspace::eraseRevision(sample.workspace, revision, kMistake, sample.person));
}

std::vector<std::string> faultsIn(const fs::path& file) {
  return valueOf(workspace::verify(file, {})).faults;
}

bool isFound(const Workspace& workspace, const std::string& word) {
  return !valueOf(workspace::search(workspace, word, 10)).empty();
}

struct Place {
  std::string name;
  std::string subject;
  std::string before;
  std::string secret;
  std::string after;
};

/// The same secret in a subject of each kind that has text.
std::vector<Place> placesFor(const Sample& sample) {
  auto evidence = sample.note("Plain");
  auto telling = sample.note(kSecret);
  telling.source = kSecret;
  telling.text = kSecret;
  telling.kind = assessment::EvidenceKind::Consultation;
  telling.details["consultationSaid"] = kSecret;
  assessment::Comment comment;
  comment.assessment = sample.assessment;
  comment.question = sample.questions[1];
  auto said = comment;
  said.text = kSecret;
  assessment::DifferingView view;
  view.assessment = sample.assessment;
  view.question = sample.questions[1];
  auto held = view;
  held.because = kSecret;
  const auto profile = [](const std::string& name) {
    return workspace::toJson(assessment::Person{{}, "Nurse", "", name});
  };
  const auto titled = [](const std::string& title) {
    assessment::Project project;
    project.title = title;
    return workspace::toJson(project);
  };
  return {
      {"answer", sample.answerSubject(), answerJson(1, "one"), answerJson(2, kSecret), answerJson(3, "three")},
      {"account", workspace::accountSubject(sample.assessment, "overview", "sv"), workspace::accountJson("one"),
       workspace::accountJson(kSecret), workspace::accountJson("three")},
      {"fact", workspace::factSubject(sample.project, "worstHarms"), "\"one\"",
       workspace::toJson(assessment::FactValue(kSecret)), "\"three\""},
      {"evidence", workspace::evidenceSubject(EvidenceId{workspace::newUuid()}), workspace::toJson(evidence),
       workspace::toJson(telling), workspace::toJson(evidence)},
      {"comment", workspace::commentSubject(CommentId{workspace::newUuid()}), workspace::toJson(comment),
       workspace::toJson(said), workspace::toJson(comment)},
      {"differing view", workspace::differingViewSubject(DifferingViewId{workspace::newUuid()}),
       workspace::toJson(view), workspace::toJson(held), workspace::toJson(view)},
      {"person", workspace::personSubject(PersonId{workspace::newUuid()}), profile(""), profile(kSecret), profile("")},
      {"project", workspace::projectSubject(ProjectId{workspace::newUuid()}), titled("one"), titled(kSecret),
       titled("three")}};
}

}  // namespace

TEST_CASE("a word of each ground is stored and found again") {
  for (const auto ground : {Ground::NoLongerNeeded, Ground::EnteredByMistake, Ground::DisposalDecision}) {
    CHECK_FALSE(workspace::toText(ground).empty());
    CHECK(workspace::groundFrom(workspace::toText(ground)) == ground);
  }
  CHECK_FALSE(workspace::groundFrom("because").has_value());
}

TEST_CASE("no word of an erased text is left in the file, whatever it was") {
  const TemporaryFolder folder;
  for (const bool current : {true, false}) {
    for (std::size_t kind = 0; kind < 8; ++kind) {
      const fs::path file = folder / (std::to_string(kind) + (current ? "c" : "e") + ".playfair");
      {
        Sample sample(file);
        const Place place = placesFor(sample).at(kind);
        INFO(place.name << (current ? ", as it stands" : ", as it was"));
        sample.write(place.subject, place.before);
        const auto revision = sample.write(place.subject, place.secret);
        if (!current) sample.write(place.subject, place.after);
        succeed(sample.workspace.keepDraft({place.subject, place.secret, {revision}, sample.person, ""}));
        REQUIRE(traces(file, kSecret).size() >= 6);
        const Erased erased = erase(sample, revision);
        CHECK(erased.revisions == 1);
        CHECK(erased.cleaned);
        CHECK(traces(file, kSecret) == Traces{});
        CHECK(sample.workspace.isErased(revision));
        CHECK(errorOf(sample.workspace.value(revision)) == ErrorCode::NotFound);
        CHECK_FALSE(isFound(sample.workspace, "zebrakind"));
        const auto now = valueOf(sample.workspace.current(place.subject));
        CHECK(now->value == (current ? "null" : place.after));
        CHECK(now->erased == current);
        succeed(sample.workspace.rebuild());
        CHECK(traces(file, kSecret) == Traces{});
        const auto checked = valueOf(workspace::verify(file, {}));
        CHECK(checked.faults == std::vector<std::string>{});
        CHECK(checked.erased == 1);
        CHECK(checked.bodies == checked.revisions - 1);
      }
      CHECK(traces(file, kSecret) == Traces{});
      auto again = valueOf(Workspace::open(file, Access::Write));
      CHECK(valueOf(again.adoptDrafts()).empty());
    }
  }
}

TEST_CASE("a subject whose text was erased can be written again") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto revision = sample.answer(sample.questions.front(), 2, kSecret);
  erase(sample, revision);
  CHECK_FALSE(
      valueOf(workspace::loadDossier(sample.workspace, sample.assessment)).answers.contains(sample.questions[0]));
  CHECK(sample.workspace.heads(sample.answerSubject()) == std::vector<RevisionId>{revision});
  sample.answer(sample.questions.front(), 3, "Again.");
  const auto dossier = valueOf(workspace::loadDossier(sample.workspace, sample.assessment));
  CHECK(dossier.answers.at(sample.questions[0]) == assessment::levelAnswer(3, "Again."));
  CHECK(isFound(sample.workspace, "again"));
  CHECK(faultsIn(folder / "a.playfair").empty());
}

TEST_CASE("erasing one side of a conflict leaves the other") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const std::string subject = sample.answerSubject();
  const auto seen = sample.workspace.heads(subject);
  const auto one = valueOf(sample.workspace.append({{subject, answerJson(1, "one"), seen}}, sample.person)).front();
  valueOf(sample.workspace.append({{subject, answerJson(2, "two"), seen}}, sample.person));
  REQUIRE(valueOf(sample.workspace.current(subject))->conflicting());
  erase(sample, one);
  const auto current = valueOf(sample.workspace.current(subject));
  CHECK(current->value == answerJson(2, "two"));
  CHECK_FALSE(current->conflicting());
  CHECK_FALSE(current->erased);
  CHECK(current->heads.size() == 2);
  CHECK(faultsIn(folder / "a.playfair").empty());
}

TEST_CASE("an erasure says who erased what, when and on what ground") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto revision = sample.answer(sample.questions.front(), 2, kSecret);
  erase(sample, revision);
  const auto tombstones = valueOf(sample.workspace.log("erasure/" + revision.value));
  REQUIRE(tombstones.size() == 1);
  CHECK(tombstones.front().author == sample.person);
  CHECK(valueOf(sample.workspace.value(tombstones.front().id)) ==
        R"({"ground":"entered-by-mistake","note":"Named a child."})");
  // The revision itself stays and still checks.
  CHECK(valueOf(sample.workspace.log(sample.answerSubject())).back().id == revision);
  const auto again = valueOf(Workspace::open(folder / "a.playfair", Access::Read));
  CHECK(again.isErased(revision));
}

TEST_CASE("what cannot be erased is refused, and nothing is written") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  Sample sample(file);
  const auto id = sample.evidence(sample.note("Policy"), {sample.questions[0]});
  const auto revision = sample.answer(sample.questions.front(), 2, kSecret);
  erase(sample, revision);
  const auto count = valueOf(sample.workspace.log()).size();
  const auto refuses = [&](const RevisionId& target) {
    return errorOf(workspace::eraseRevision(sample.workspace, target, kMistake, sample.person));
  };
  CHECK(refuses(RevisionId{std::string(64, 'a')}) == ErrorCode::NotFound);
  CHECK(refuses(sample.workspace.heads("erasure/" + revision.value).front()) == ErrorCode::Invalid);
  CHECK(refuses(sample.workspace.heads("instrument/small-example@1.0").front()) == ErrorCode::Invalid);
  const std::string link = workspace::linkSubject(sample.assessment, sample.questions[0], id);
  CHECK(refuses(sample.workspace.heads(link).front()) == ErrorCode::Invalid);
  CHECK(errorOf(workspace::eraseEvidence(sample.workspace, EvidenceId{"none"}, kMistake, sample.person)) ==
        ErrorCode::NotFound);
  CHECK(errorOf(workspace::reducePerson(sample.workspace, PersonId{"none"}, kMistake, sample.person)) ==
        ErrorCode::NotFound);
  CHECK(errorOf(workspace::eraseRevision(sample.workspace,
                                         sample.workspace.heads(workspace::projectSubject(sample.project)).front(),
                                         kMistake, PersonId{"nobody"})) == ErrorCode::Invalid);
  CHECK(erase(sample, revision).revisions == 0);  // it is erased already
  CHECK(valueOf(sample.workspace.log()).size() == count);
  auto reading = valueOf(Workspace::open(file, Access::Read));
  CHECK(errorOf(workspace::eraseRevision(reading, revision, kMistake, sample.person)) == ErrorCode::ReadOnly);
  CHECK(errorOf(workspace::finishErasing(reading)) == ErrorCode::ReadOnly);
}

TEST_CASE("an erasure by a disposal decision names the decision") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto id = sample.evidence(sample.note("Policy"));
  const auto revision = sample.answer(sample.questions.front(), 2, kSecret);
  const auto count = valueOf(sample.workspace.log()).size();
  for (const char* note : {"", " ", "\t\n"}) {
    const ErasureRequest unnamed{Ground::DisposalDecision, note};
    CHECK(errorOf(workspace::eraseRevision(sample.workspace, revision, unnamed, sample.person)) == ErrorCode::Invalid);
    CHECK(errorOf(workspace::eraseEvidence(sample.workspace, id, unnamed, sample.person)) == ErrorCode::Invalid);
    CHECK(errorOf(workspace::reducePerson(sample.workspace, sample.person, unnamed, sample.person)) ==
          ErrorCode::Invalid);
  }
  CHECK(valueOf(sample.workspace.log()).size() == count);
  CHECK_FALSE(sample.workspace.isErased(revision));
  const ErasureRequest named{Ground::DisposalDecision, "KS 2026/114"};
  CHECK(valueOf(workspace::eraseRevision(sample.workspace, revision, named, sample.person)).revisions == 1);
}

TEST_CASE("a text that is gone without an erasure is damage, and so is one that stayed") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  RevisionId revision;
  std::string subject;
  {
    Sample sample(file);
    subject = sample.answerSubject();
    revision = sample.workspace.heads(subject).front();
    fs::copy_file(file, folder / "before.playfair");
  }
  fs::remove(folder / "before.playfair");
  fs::copy_file(file, folder / "before.playfair");
  {
    auto workspace = valueOf(Workspace::open(file, Access::Write));
    const PersonId person{workspace.subjects("person/").front().substr(7)};
    valueOf(workspace::eraseRevision(workspace, revision, kMistake, person));
  }
  CHECK(faultsIn(file).empty());
  {
    SQLite::Database missing((folder / "before.playfair").string(), SQLite::OPEN_READWRITE);
    missing.exec("DELETE FROM body WHERE revision_id = '" + revision.value + "'");
  }
  REQUIRE(faultsIn(folder / "before.playfair").size() == 1);
  CHECK(contains(faultsIn(folder / "before.playfair").front(), "its text is missing"));
  CHECK(errorOf(valueOf(Workspace::open(folder / "before.playfair", Access::Read)).current(subject)) ==
        ErrorCode::Damaged);
  {
    SQLite::Database stayed(file.string(), SQLite::OPEN_READWRITE);
    SQLite::Statement insert(stayed, "INSERT INTO body VALUES (?, CAST('Zebrakind' AS BLOB))");
    insert.bind(1, revision.value);
    insert.exec();
  }
  REQUIRE(faultsIn(file).size() == 1);
  CHECK(contains(faultsIn(file).front(), "was erased, and is still in the file"));
  // Whatever it says, it is not shown; and it is taken out when erasing is finished.
  auto workspace = valueOf(Workspace::open(file, Access::Write));
  CHECK(valueOf(workspace.current(subject))->erased);
  CHECK(valueOf(workspace::finishErasing(workspace)));
  CHECK(faultsIn(file).empty());
  CHECK(traces(file, "Zebrakind") == Traces{});
}

TEST_CASE("where another window reads, erasing is finished later") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  Sample sample(file);
  const auto revision = sample.answer(sample.questions.front(), 2, kSecret);
  {
    SQLite::Database reader(file.string(), SQLite::OPEN_READONLY);
    reader.exec("BEGIN");
    SQLite::Statement look(reader, "SELECT count(*) FROM body");
    look.executeStep();
    const Erased erased = erase(sample, revision);
    CHECK(erased.revisions == 1);
    CHECK_FALSE(erased.cleaned);
    CHECK(sample.workspace.isErased(revision));
    CHECK_FALSE(valueOf(workspace::finishErasing(sample.workspace)));
    CHECK_FALSE(traces(file, kSecret).empty());
  }
  CHECK(valueOf(workspace::finishErasing(sample.workspace)));
  CHECK(traces(file, kSecret) == Traces{});
}

TEST_CASE("another window is told what was erased, and goes on") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  Sample sample(file);
  const auto revision = sample.answer(sample.questions.front(), 2, kSecret);
  auto other = valueOf(Workspace::open(file, Access::Write));
  REQUIRE(isFound(other, "zebrakind"));
  REQUIRE(valueOf(other.value(revision)) == answerJson(2, kSecret));
  CHECK(erase(sample, revision).cleaned);
  const auto changed = valueOf(other.refresh());
  CHECK(changed == std::vector<std::string>{sample.answerSubject(), "erasure/" + revision.value});
  CHECK_FALSE(isFound(other, "zebrakind"));
  CHECK(isFound(other, "because"));
  CHECK(valueOf(other.current(sample.answerSubject()))->erased);
  valueOf(other.append({{sample.answerSubject(), answerJson(4, "umbrella"), {revision}}}, sample.person));
  valueOf(sample.workspace.refresh());
  CHECK(isFound(sample.workspace, "umbrella"));
  CHECK(traces(file, kSecret) == Traces{});
  CHECK(faultsIn(file).empty());
}

TEST_CASE("reducing a person takes the name out of all profiles and leaves role and organisation") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  Sample sample(file);
  const auto id = valueOf(workspace::addPerson(sample.workspace, {{}, "Nurse", "City", kSecret}, sample.person));
  const std::string subject = workspace::personSubject(id);
  sample.write(subject, workspace::toJson(assessment::Person{id, "School nurse", "City", kSecret + " II"}));
  const auto reduce = [&] { return valueOf(workspace::reducePerson(sample.workspace, id, kMistake, sample.person)); };
  CHECK(reduce().revisions == 2);
  CHECK(traces(file, kSecret) == Traces{});
  const auto person = valueOf(workspace::findPerson(sample.workspace, id));
  REQUIRE(person.has_value());
  CHECK(person->role == "School nurse");
  CHECK(person->organisation == "City");
  CHECK(person->name.empty());
  CHECK(reduce().revisions == 0);
  // A name that was taken off before is still in the profiles of then.
  sample.write(subject, workspace::toJson(assessment::Person{id, "School nurse", "City", kSecret}));
  sample.write(subject, workspace::toJson(assessment::Person{id, "Nurse", "City", ""}));
  CHECK(reduce().revisions == 2);
  CHECK(traces(file, kSecret) == Traces{});
  CHECK(valueOf(workspace::findPerson(sample.workspace, id))->role == "Nurse");
  CHECK(faultsIn(file).empty());
}
