// SPDX-License-Identifier: EUPL-1.2
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <unistd.h>

#include "child_process.h"
#include "clock.h"
#include "draft_owner.h"
#include "draft_row.h"
#include "fixture.h"
#include "parts.h"
#include "playfair/workspace/verify.h"

using namespace playfair;
using namespace playfair::tests;

namespace {

Draft draftOf(Sample& sample, const std::string& text) {
  const std::string subject = sample.answerSubject();
  return {subject, answerJson(2, text), sample.workspace.heads(subject), sample.person, ""};
}

/// Makes a draft look as if another owner had left it, with a digest that matches.
void giveTo(const std::filesystem::path& file, const std::string& owner, const std::string& at) {
  SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
  auto row = workspace::readDrafts(database).at(0);
  row.owner = owner;
  row.draft.at = at;
  SQLite::Statement update(database, "UPDATE draft SET owner = ?, at = ?, digest = ?");
  update.bind(1, owner);
  update.bind(2, at);
  update.bind(3, workspace::digestOf(row));
  update.exec();
}

std::size_t draftCount(const std::filesystem::path& file) {
  return workspace::readDrafts(SQLite::Database(file.string(), SQLite::OPEN_READONLY)).size();
}

}  // namespace

TEST_CASE("a draft is replaced in place and is no revision") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto count = valueOf(sample.workspace.log()).size();
  for (const char* text : {"S", "Se", "See"}) succeed(sample.workspace.keepDraft(draftOf(sample, text)));
  CHECK(draftCount(folder / "a.playfair") == 1);
  CHECK(valueOf(sample.workspace.log()).size() == count);
  CHECK(valueOf(sample.workspace.current(sample.answerSubject()))->value != answerJson(2, "See"));

  const auto id = valueOf(sample.workspace.appendDraft(
      {sample.answerSubject(), answerJson(2, "Seen"), sample.workspace.heads(sample.answerSubject())}, sample.person));
  CHECK(draftCount(folder / "a.playfair") == 0);
  CHECK(valueOf(sample.workspace.value(id)) == answerJson(2, "Seen"));

  succeed(sample.workspace.keepDraft(draftOf(sample, "never mind")));
  succeed(sample.workspace.dropDraft(sample.answerSubject()));
  CHECK(draftCount(folder / "a.playfair") == 0);
}

TEST_CASE("a draft that could not become a revision is refused at once") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  Draft draft = draftOf(sample, "x");
  draft.value = R"({"level":9,"because":"","publish":false})";
  CHECK(errorOf(sample.workspace.keepDraft(draft)) == ErrorCode::Invalid);
  draft = draftOf(sample, "x");
  draft.parents = {RevisionId{std::string(64, '1')}};
  CHECK(errorOf(sample.workspace.keepDraft(draft)) == ErrorCode::Invalid);
  draft = draftOf(sample, "x");
  draft.author = PersonId{"nobody"};
  CHECK(errorOf(sample.workspace.keepDraft(draft)) == ErrorCode::Invalid);
  draft = draftOf(sample, "x");
  draft.subject = "wish/1";
  CHECK(errorOf(sample.workspace.keepDraft(draft)) == ErrorCode::Invalid);
}

TEST_CASE("drafts of living windows are left alone, those of closed ones are taken over") {
  const TemporaryFolder folder;
  const auto file = folder / "a.playfair";
  Sample sample(file);
  auto other = valueOf(Workspace::open(file, Access::Write));
  succeed(sample.workspace.keepDraft(draftOf(sample, "typed in the first window")));
  CHECK(valueOf(other.adoptDrafts()).empty());
  CHECK(valueOf(sample.workspace.adoptDrafts()).empty());
  const std::string subject = sample.answerSubject();
  {
    const Workspace closed = std::move(sample.workspace);
  }
  CHECK(valueOf(other.adoptDrafts()) == std::vector<std::string>{subject});
  CHECK(valueOf(other.adoptDrafts()).empty());
  CHECK(draftCount(file) == 0);
  CHECK(valueOf(other.current(subject))->value == answerJson(2, "typed in the first window"));
  CHECK(valueOf(other.log(subject)).back().author == sample.person);
}

TEST_CASE("a draft of a program that is gone becomes a revision, of a running one not") {
  const TemporaryFolder folder;
  const auto file = folder / "a.playfair";
  Sample sample(file);
  const Draft draft = draftOf(sample, "typed before the power went");
  // The child ends without closing, as if it were killed; the parent of a fork is another process.
  CHECK(inChild([&]() -> std::string {
          auto opened = Workspace::open(file, Access::Write);
          if (!opened || !opened->keepDraft(draft)) return "no draft kept";
          static const Workspace kKept = std::move(*opened);
          return "";
        }) == "");
  CHECK(valueOf(sample.workspace.adoptDrafts()) == std::vector<std::string>{draft.subject});
  CHECK(valueOf(sample.workspace.current(draft.subject))->value == draft.value);

  succeed(sample.workspace.keepDraft(draftOf(sample, "typed just now")));
  CHECK(inChild([&]() -> std::string {
          auto opened = Workspace::open(file, Access::Write);
          const auto adopted = opened->adoptDrafts();
          return adopted && adopted->empty() ? "" : "taken from a living window";
        }) == "");
}

TEST_CASE("a draft whose subject was changed meanwhile becomes a conflict") {
  const TemporaryFolder folder;
  const auto file = folder / "a.playfair";
  Sample sample(file);
  auto other = valueOf(Workspace::open(file, Access::Write));
  const Draft draft = draftOf(sample, "typed long ago");
  succeed(other.keepDraft(draft));
  {
    const Workspace closed = std::move(other);
  }
  sample.answer(sample.questions.front(), 4, "changed since");
  CHECK(valueOf(sample.workspace.adoptDrafts()) == std::vector<std::string>{draft.subject});
  const auto current = valueOf(sample.workspace.current(draft.subject));
  CHECK(current->heads.size() == 2);
  CHECK(current->conflicting());
  CHECK(valueOf(sample.workspace.log(draft.subject)).back().parents == draft.parents);
}

TEST_CASE("a draft that says what is already so goes without a revision") {
  const TemporaryFolder folder;
  const auto file = folder / "a.playfair";
  Sample sample(file);
  const auto id = sample.answer(sample.questions.front(), 2, "the same");
  auto other = valueOf(Workspace::open(file, Access::Write));
  succeed(other.keepDraft(draftOf(sample, "the same")));
  {
    const Workspace closed = std::move(other);
  }
  CHECK(valueOf(sample.workspace.adoptDrafts()).empty());
  CHECK(draftCount(file) == 0);
  CHECK(sample.workspace.heads(sample.answerSubject()) == std::vector<RevisionId>{id});
}

TEST_CASE("a draft of another machine is left for a quarter of an hour") {
  const TemporaryFolder folder;
  const auto file = folder / "a.playfair";
  Sample sample(file);
  const std::string elsewhere = "0011223344556677:another machine:boot:1:1";
  const auto ago = [](int minutes) {
    return workspace::utcText(std::chrono::system_clock::now() - std::chrono::minutes(minutes));
  };
  succeed(sample.workspace.keepDraft(draftOf(sample, "typed over there")));
  giveTo(file, elsewhere, ago(14));
  CHECK(valueOf(sample.workspace.adoptDrafts()).empty());
  const std::string then = ago(16);
  giveTo(file, elsewhere, then);
  CHECK(valueOf(sample.workspace.adoptDrafts()) == std::vector<std::string>{sample.answerSubject()});
  CHECK(valueOf(sample.workspace.log(sample.answerSubject())).back().at == then);
}

TEST_CASE("a draft that was damaged is not believed, and verify names it") {
  const TemporaryFolder folder;
  const auto file = folder / "a.playfair";
  Sample sample(file);
  succeed(sample.workspace.keepDraft(draftOf(sample, "typed")));
  giveTo(file, "0011223344556677:another machine:boot:1:1", "2020-01-01T00:00:00.000Z");
  SQLite::Database(file.string(), SQLite::OPEN_READWRITE)
      .exec("UPDATE draft SET value = replace(value, 'typed', 'tyred')");
  CHECK(valueOf(sample.workspace.adoptDrafts()).empty());
  CHECK(valueOf(workspace::verify(file, {})).faults ==
        std::vector<std::string>{"A draft of " + sample.answerSubject() + " does not match its digest."});
}

TEST_CASE("owners: the start time tells one process from another with its number") {
  const workspace::DraftOwner owner;
  CHECK(workspace::stateOfOwner(owner.mark()) == workspace::OwnerState::Living);
  const std::string other = "00" + owner.mark().substr(2);
  CHECK(workspace::stateOfOwner(other) == workspace::OwnerState::Gone);
  CHECK(workspace::stateOfOwner("nonsense") == workspace::OwnerState::Unknown);
  std::string mark = owner.mark();
  const auto parent = std::to_string(::getppid());
  const auto start = mark.rfind(':');
  const auto process = mark.rfind(':', start - 1);
  CHECK(workspace::stateOfOwner(mark.substr(0, process + 1) + parent + ":1") == workspace::OwnerState::Gone);
  std::string otherBoot = mark;
  otherBoot[otherBoot.find(':', otherBoot.find(':') + 1) + 1] ^= 1;
  CHECK(workspace::stateOfOwner(otherBoot) == workspace::OwnerState::Gone);
}

TEST_CASE("two programs that take over the same draft write it once") {
  const TemporaryFolder folder;
  const auto file = folder / "a.playfair";
  Sample sample(file);
  auto other = valueOf(Workspace::open(file, Access::Write));
  const Draft draft = draftOf(sample, "typed once");
  const workspace::Writing late{
      {{draft.subject, draft.value, draft.parents}}, draft.author, {}, draft.subject, "gone:owner"};
  const auto count = valueOf(other.log()).size();
  CHECK(errorOf(workspace::write(other.parts(), late)) == ErrorCode::Changed);
  CHECK(valueOf(other.log()).size() == count);
}
