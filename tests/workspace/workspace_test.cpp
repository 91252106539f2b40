// SPDX-License-Identifier: EUPL-1.2
#include <set>

#include "fixture.h"
#include "playfair/workspace/verify.h"

using namespace playfair;
using namespace playfair::tests;

namespace fs = std::filesystem;

TEST_CASE("a new workspace is one whole file and opens again") {
  const TemporaryFolder folder;
  const fs::path file = folder / "städ.playfair";
  {
    CHECK(valueOf(Workspace::create(file)).writable());
  }
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder.path())) names.insert(entry.path().filename().string());
  CHECK(names == std::set<std::string>{"städ.playfair"});
  const auto opened = valueOf(Workspace::open(file, Access::Read));
  CHECK_FALSE(opened.writable());
  CHECK_FALSE(opened.readFromCopy());
  CHECK(valueOf(opened.log()).empty());
}

TEST_CASE("creating never replaces and names what is wrong") {
  const TemporaryFolder folder;
  writeBytes(folder / "taken.playfair", "mine");
  CHECK(errorOf(Workspace::create(folder / "taken.playfair")) == ErrorCode::AlreadyExists);
  CHECK(readBytes(folder / "taken.playfair") == "mine");
  CHECK(errorOf(Workspace::create(folder.path())) == ErrorCode::AlreadyExists);
  CHECK(errorOf(Workspace::create(folder.path() / "missing" / "x.playfair")) == ErrorCode::NotFound);
}

TEST_CASE("a change is there after closing, with its author, parents and value") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  std::string subject;
  std::vector<RevisionId> heads;
  PersonId person;
  {
    Sample sample(file);
    subject = sample.answerSubject();
    heads = {sample.answer(sample.questions.front(), 4, "Kept up\n\tsince \"2024\"")};
    person = sample.person;
  }
  const auto opened = valueOf(Workspace::open(file, Access::Read));
  const auto current = valueOf(opened.current(subject));
  REQUIRE(current.has_value());
  CHECK(current->value == R"({"because":"Kept up\n\tsince \"2024\"","level":4,"publish":false})");
  CHECK(current->heads == heads);
  CHECK_FALSE(current->conflicting());
  const auto history = valueOf(opened.log(subject));
  REQUIRE(history.size() == 2);
  CHECK(history[1].parents == std::vector<RevisionId>{history[0].id});
  CHECK(history[1].author == person);
  CHECK(history[1].id == workspace::revisionIdOf(history[1]));
  CHECK(valueOf(opened.value(history[1].id)) == current->value);
  CHECK_FALSE(valueOf(opened.current("answer/none/none")).has_value());
  CHECK(errorOf(opened.value(RevisionId{std::string(64, '0')})) == ErrorCode::NotFound);
}

TEST_CASE("a value is stored canonical, and writing it again writes nothing") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const std::string subject = sample.answerSubject();
  const auto first = sample.write(subject, R"({ "publish":true, "level" : 2, "because":"\u00e5" })");
  CHECK(valueOf(sample.workspace.current(subject))->value == "{\"because\":\"å\",\"level\":2,\"publish\":true}");
  const auto count = valueOf(sample.workspace.log()).size();
  CHECK(sample.write(subject, R"({"because":"å","publish":true,"level":2})") == first);
  CHECK(valueOf(sample.workspace.log()).size() == count);
}

TEST_CASE("two writers that looked at the same value make a conflict and lose nothing") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  auto other = valueOf(Workspace::open(folder / "a.playfair", Access::Write));
  const std::string subject = sample.answerSubject();
  const auto seen = other.heads(subject);
  REQUIRE(sample.workspace.append({{subject, answerJson(1, "one"), seen}}, sample.person));
  REQUIRE(other.append({{subject, answerJson(2, "two"), seen}}, sample.person));
  CHECK(valueOf(sample.workspace.refresh()) == std::vector<std::string>{subject});

  for (auto* each : {&sample.workspace, &other}) {
    const auto current = valueOf(each->current(subject));
    CHECK(current->heads.size() == 2);
    REQUIRE(current->conflicting());
    const std::set<std::string> values = {current->value, current->otherValues.front()};
    CHECK(values == std::set<std::string>{answerJson(1, "one"), answerJson(2, "two")});
    // The head with the smallest id is the one that is shown.
    CHECK(valueOf(each->value(current->heads.front())) == current->value);
  }
  CHECK(valueOf(workspace::loadDossier(other, sample.assessment)).answers.at(sample.questions.front()).conflicting);

  REQUIRE(other.append({{subject, answerJson(2, "two"), other.heads(subject)}}, sample.person));
  CHECK(valueOf(sample.workspace.refresh()) == std::vector<std::string>{subject});
  CHECK_FALSE(valueOf(sample.workspace.current(subject))->conflicting());
  CHECK(sample.workspace.heads(subject).size() == 1);
}

TEST_CASE("two heads with equal values are one value") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const std::string subject = sample.answerSubject();
  const auto seen = sample.workspace.heads(subject);
  REQUIRE(sample.workspace.append({{subject, answerJson(1, "same"), seen}}, sample.person));
  REQUIRE(sample.workspace.append({{subject, answerJson(1, "same"), seen}}, sample.person));
  const auto current = valueOf(sample.workspace.current(subject));
  CHECK(current->heads.size() == 2);
  CHECK_FALSE(current->conflicting());
  CHECK_FALSE(valueOf(workspace::loadDossier(sample.workspace, sample.assessment))
                  .answers.at(sample.questions.front())
                  .conflicting);
}

TEST_CASE("what one removed and another changed stays in sight") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const std::string subject = sample.answerSubject();
  const auto seen = sample.workspace.heads(subject);
  REQUIRE(sample.workspace.append({{subject, "null", seen}}, sample.person));
  CHECK(valueOf(sample.workspace.current(subject))->value == "null");
  CHECK(valueOf(workspace::loadDossier(sample.workspace, sample.assessment)).answers.count(sample.questions.front()) ==
        0);
  REQUIRE(sample.workspace.append({{subject, answerJson(3, "kept"), seen}}, sample.person));
  const auto current = valueOf(sample.workspace.current(subject));
  CHECK(current->value == answerJson(3, "kept"));
  CHECK(current->otherValues == std::vector<std::string>{"null"});
}

TEST_CASE("each window sees the other's changes once, also those it met while writing") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  auto other = valueOf(Workspace::open(folder / "a.playfair", Access::Write));
  CHECK(valueOf(other.refresh()).empty());
  const std::string mine = workspace::answerSubject(sample.assessment, sample.questions.at(0));
  const std::string theirs = workspace::answerSubject(sample.assessment, sample.questions.at(1));
  sample.answer(sample.questions.at(0), 4, "from the first window");
  REQUIRE(other.append({{theirs, answerJson(4, "from the second window"), other.heads(theirs)}}, sample.person));
  CHECK(valueOf(other.refresh()) == std::vector<std::string>{mine});
  CHECK(valueOf(other.refresh()).empty());
  CHECK(valueOf(sample.workspace.refresh()) == std::vector<std::string>{theirs});
  CHECK(valueOf(sample.workspace.refresh()).empty());
  CHECK(fingerprint(valueOf(workspace::loadDossier(other, sample.assessment))) ==
        fingerprint(valueOf(workspace::loadDossier(sample.workspace, sample.assessment))));
}

TEST_CASE("a write that breaks a rule changes nothing, not even in part") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const std::string subject = sample.answerSubject();
  const auto heads = sample.workspace.heads(subject);
  const auto other = sample.workspace.heads(workspace::answerSubject(sample.assessment, sample.questions.at(1)));
  const auto count = valueOf(sample.workspace.log()).size();
  const Change good{workspace::answerSubject(sample.assessment, "new"), answerJson(1, "new"), {}};
  const auto refused = [&](const Change& bad, const PersonId& author) {
    const auto code = errorOf(sample.workspace.append({good, bad}, author));
    CHECK(valueOf(sample.workspace.log()).size() == count);
    CHECK(sample.workspace.heads(good.subject).empty());
    CHECK(sample.workspace.heads(subject) == heads);
    return code;
  };
  CHECK(refused({subject, answerJson(1, "x"), {RevisionId{std::string(64, 'a')}}}, sample.person) ==
        ErrorCode::Invalid);
  CHECK(refused({subject, answerJson(1, "x"), other}, sample.person) == ErrorCode::Invalid);
  CHECK(refused({subject, answerJson(1, "x"), heads}, PersonId{"nobody"}) == ErrorCode::Invalid);
  CHECK(refused({subject, answerJson(1, "x"), heads}, PersonId{}) == ErrorCode::Invalid);
  CHECK(refused({"wish/1", "{}", {}}, sample.person) == ErrorCode::Invalid);
  CHECK(refused({"answer/a b/c", answerJson(1, "x"), {}}, sample.person) == ErrorCode::Invalid);
  CHECK(refused({"answer//c", answerJson(1, "x"), {}}, sample.person) == ErrorCode::Invalid);
  CHECK(refused({subject, "{", heads}, sample.person) == ErrorCode::Invalid);
  CHECK(refused({subject, R"({"level":7,"because":"","publish":false})", heads}, sample.person) == ErrorCode::Invalid);
  CHECK(refused({subject, R"({"level":1.5,"because":"","publish":false})", heads}, sample.person) ==
        ErrorCode::Invalid);
  CHECK(refused({subject, answerJson(1, "\xff"), heads}, sample.person) == ErrorCode::NotUtf8);
  CHECK(refused({subject, std::string(100, '[') + std::string(100, ']'), heads}, sample.person) == ErrorCode::TooDeep);
  CHECK(refused({good.subject, answerJson(2, "twice"), {}}, sample.person) == ErrorCode::Invalid);
  auto reader = valueOf(Workspace::open(folder / "a.playfair", Access::Read));
  CHECK(errorOf(reader.append({good}, sample.person)) == ErrorCode::ReadOnly);
  CHECK(errorOf(reader.rebuild()) == ErrorCode::ReadOnly);
}

TEST_CASE("only a new person may be written by nobody") {
  const TemporaryFolder folder;
  auto made = valueOf(Workspace::create(folder / "a.playfair"));
  CHECK(errorOf(workspace::addProject(made, "x", {}, {})) == ErrorCode::Invalid);
  const auto person = valueOf(workspace::addPerson(made, {{}, "Role", "", ""}, {}));
  const std::string subject = workspace::personSubject(person);
  CHECK(errorOf(made.append({{subject, workspace::toJson(assessment::Person{{}, "R", "", ""}), made.heads(subject)}},
                            {})) == ErrorCode::Invalid);
  CHECK(valueOf(workspace::findPerson(made, person))->role == "Role");
  CHECK(valueOf(workspace::listPeople(made)).size() == 1);
  CHECK(errorOf(workspace::addPerson(made, {{}, " ", "", ""}, person)) == ErrorCode::Invalid);
}

TEST_CASE("text is kept exactly, whatever stands in it") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  std::string big;
  while (big.size() < 1024 * 1024) big += "Barnets bästa först. 子どもの権利 \x01\n";
  const std::vector<std::string> texts = {"<script>alert('x')</script> & **bold** [link](javascript:x)",
                                          std::string("nul\0inside", 10),
                                          "\x01\x02\x1f\x7f\r\n\t\b\f",
                                          "\xE2\x80\xAE right to left \xE2\x80\xAC",
                                          "👩‍👧‍👦 å a\u030A ﬀ \xEF\xBF\xBD",
                                          big};
  Sample sample(file);
  for (const auto& text : texts) sample.answer(sample.questions.front(), 1, text);
  const auto opened = valueOf(Workspace::open(file, Access::Read));
  const auto history = valueOf(opened.log(sample.answerSubject()));
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const auto answer = valueOf(workspace::answerFromJson(valueOf(opened.value(history.at(i + 1).id))));
    CHECK((answer.justification == texts[i]));
  }
  CHECK(valueOf(workspace::verify(file, {})).faults == std::vector<std::string>{});
}

TEST_CASE("a copy holds the log and not the drafts, and replaces nothing") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const std::string secret = "still being typed, not for others";
  succeed(sample.workspace.keepDraft({sample.answerSubject(), answerJson(2, secret),
                                      sample.workspace.heads(sample.answerSubject()), sample.person, ""}));
  const auto reader = valueOf(Workspace::open(folder / "a.playfair", Access::Read));
  succeed(sample.workspace.saveCopy(folder / "copy one's.playfair"));
  succeed(reader.saveCopy(folder / "copy two.playfair"));
  for (const char* name : {"copy one's.playfair", "copy two.playfair"}) {
    const auto copy = valueOf(Workspace::open(folder / name, Access::Read));
    CHECK(fingerprint(valueOf(workspace::loadDossier(copy, sample.assessment))) ==
          fingerprint(valueOf(workspace::loadDossier(sample.workspace, sample.assessment))));
    CHECK(valueOf(workspace::verify(folder / name, {})).faults == std::vector<std::string>{});
    CHECK_FALSE(contains(readBytes(folder / name), secret));
  }
  CHECK(errorOf(sample.workspace.saveCopy(folder / "copy two.playfair")) == ErrorCode::AlreadyExists);
  CHECK(errorOf(sample.workspace.saveCopy(folder / "no" / "copy.playfair")) == ErrorCode::NotFound);
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(folder.path()))
    count += contains(entry.path().string(), ".tmp") ? 1U : 0U;
  CHECK(count == 0);
}

TEST_CASE("a file that was replaced while it was open is noticed before a write") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  succeed(sample.workspace.saveCopy(folder / "b.playfair"));
  fs::rename(folder / "b.playfair", folder / "a.playfair");
  const Change change{sample.answerSubject(), answerJson(4, "x"), sample.workspace.heads(sample.answerSubject())};
  CHECK(errorOf(sample.workspace.append({change}, sample.person)) == ErrorCode::Changed);
  CHECK(errorOf(sample.workspace.refresh()) == ErrorCode::Changed);
}
