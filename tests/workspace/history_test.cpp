// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/history.h"

#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <chrono>

#include "appending.h"
#include "fixture.h"
#include "parts.h"
#include "playfair/workspace/erasure.h"

using namespace playfair;
using namespace playfair::tests;
using workspace::ActivityFilter;
using workspace::HistoryStep;

namespace {

/// Writes as if it were another time.
RevisionId writeAt(Sample& sample, const std::string& at, const std::string& subject, const std::string& value,
                   const PersonId& author) {
  workspace::Writing writing{{{subject, value, sample.workspace.heads(subject)}}, author, at, {}, {}};
  return valueOf(workspace::write(sample.workspace.parts(), writing)).front();
}

std::vector<HistoryStep> historyOf(const Sample& sample, const std::string& subject) {
  return valueOf(workspace::historyOf(sample.workspace, subject));
}

std::vector<std::string> subjectsIn(const Sample& sample, const ActivityFilter& filter) {
  std::vector<std::string> subjects;
  for (const auto& step : valueOf(workspace::activityOf(sample.workspace, sample.assessment, filter))) {
    subjects.push_back(step.subject);
  }
  return subjects;
}

using Subjects = std::vector<std::string>;

}  // namespace

TEST_CASE("the history of a subject tells what each step began from and came to, newest first") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto other = valueOf(workspace::addPerson(sample.workspace, {{}, "Reviewer", "City", ""}, sample.person));
  const std::string subject = workspace::accountSubject(sample.assessment, "r1-done", "en");
  const auto write = [&](const std::string& minute, const std::string& text, const PersonId& author) {
    return writeAt(sample, "2026-03-14T09:" + minute + ":00.000Z", subject, workspace::accountJson(text), author);
  };
  const auto first = write("00", "one", sample.person);
  const auto second = write("05", "two", sample.person);
  const auto third = write("06", "three", other);
  writeAt(sample, "2026-03-14T10:00:00.000Z", subject, "null", other);
  const auto steps = historyOf(sample, subject);
  REQUIRE(steps.size() == 3);
  CHECK(steps[2].revisions == std::vector<RevisionId>{first, second});
  CHECK(steps[2].before == "null");
  CHECK(steps[2].value == workspace::accountJson("two"));
  CHECK(steps[2].author.role == "Child-rights strategist");
  CHECK(steps[2].at == "2026-03-14T09:05:00.000Z");
  CHECK(steps[1].revisions == std::vector<RevisionId>{third});
  CHECK(steps[1].before == workspace::accountJson("two"));
  CHECK(steps[1].author.role == "Reviewer");
  CHECK(steps[0].value == "null");
  CHECK(steps[0].before == workspace::accountJson("three"));
  CHECK(historyOf(sample, "account/none/x/en").empty());
  // People are shown as they sign now.
  sample.write(workspace::personSubject(other), workspace::toJson(assessment::Person{other, "Auditor", "", ""}));
  CHECK(historyOf(sample, subject)[0].author.role == "Auditor");
}

TEST_CASE("an erased step says so, and so does the one after it") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const std::string subject = workspace::accountSubject(sample.assessment, "r1-done", "en");
  sample.write(subject, workspace::accountJson("one"));
  const auto secret = sample.write(subject, workspace::accountJson("secret"));
  sample.write(subject, workspace::accountJson("three"));
  REQUIRE(historyOf(sample, subject).size() == 1);
  valueOf(
      workspace::eraseRevision(sample.workspace, secret, {workspace::Ground::DisposalDecision, "D 12"}, sample.person));
  const auto steps = historyOf(sample, subject);
  REQUIRE(steps.size() == 3);
  CHECK_FALSE(steps[0].erased);
  CHECK(steps[0].beforeErased);
  CHECK(steps[0].before == "null");
  CHECK(steps[0].value == workspace::accountJson("three"));
  CHECK(steps[1].erased);
  CHECK(steps[1].ground == "disposal-decision");
  CHECK(steps[1].value == "null");
  CHECK(steps[1].before == workspace::accountJson("one"));
  CHECK_FALSE(steps[2].erased);
}

TEST_CASE("the activity of an assessment is all that belongs to it and its project, and nothing else") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto project =
      valueOf(workspace::addProject(sample.workspace, "Other", {{"kind", std::string("policy")}}, sample.person));
  const auto other = valueOf(workspace::addAssessment(sample.workspace, project, smallInstrument(),
                                                      instrument::Depth::Full, {}, sample.person));
  sample.write(workspace::answerSubject(other, sample.questions[0]), answerJson(1, "elsewhere"));
  auto foreign = sample.note("Foreign");
  foreign.project = project;
  valueOf(workspace::addEvidence(sample.workspace, foreign, {{other, sample.questions[0]}}, sample.person));
  const auto policy = sample.evidence(sample.note("Policy"), {sample.questions[1]});
  const auto comment = sample.comment(sample.questions[1], "Why?");
  const auto view = sample.differingView(sample.questions[0], 0, "No.");
  auto subjects = subjectsIn(sample, {});
  CHECK(subjects.size() == 1 + 5 + 1 + sample.questions.size() + 1 + 4);
  CHECK(subjects[0] == workspace::differingViewSubject(view));
  CHECK(subjects[1] == workspace::commentSubject(comment));
  for (const auto& subject : subjects) {
    CAPTURE(subject);
    CHECK_FALSE(contains(subject, other.value));
    CHECK_FALSE(contains(subject, project.value));
  }
  std::sort(subjects.begin(), subjects.end());
  CHECK(std::adjacent_find(subjects.begin(), subjects.end()) == subjects.end());
  CHECK(errorOf(workspace::activityOf(sample.workspace, AssessmentId{"none"}, {})) == ErrorCode::NotFound);

  SECTION("kinds") {
    ActivityFilter filter;
    filter.kinds = {"comment", "evidence"};
    CHECK(subjectsIn(sample, filter) ==
          Subjects{workspace::commentSubject(comment), workspace::evidenceSubject(policy)});
    filter.kinds = {"person"};
    CHECK(subjectsIn(sample, filter).empty());
  }
  SECTION("question") {
    ActivityFilter filter;
    filter.question = sample.questions[1];
    CHECK(subjectsIn(sample, filter) == Subjects{workspace::commentSubject(comment),
                                                 workspace::linkSubject(sample.assessment, sample.questions[1], policy),
                                                 workspace::answerSubject(sample.assessment, sample.questions[1])});
  }
  SECTION("how many") {
    ActivityFilter filter;
    filter.most = 2;
    CHECK(subjectsIn(sample, filter) ==
          Subjects{workspace::differingViewSubject(view), workspace::commentSubject(comment)});
    filter.most = 0;
    CHECK(subjectsIn(sample, filter).empty());
  }
  SECTION("removed and erased") {
    sample.write(workspace::commentSubject(comment), "null");
    valueOf(workspace::eraseEvidence(sample.workspace, policy, {}, sample.person));
    const auto differing = sample.workspace.heads(workspace::differingViewSubject(view)).front();
    valueOf(workspace::eraseRevision(sample.workspace, differing, {}, sample.person));
    // Another look at the file, with nothing in memory.
    const auto opened = valueOf(Workspace::open(folder / "a.playfair", Access::Read));
    int erased = 0;
    int removed = 0;
    for (const auto& step : valueOf(workspace::activityOf(opened, sample.assessment, {}))) {
      erased += step.erased ? 1 : 0;
      removed += step.subject == workspace::commentSubject(comment) && step.value == "null" ? 1 : 0;
    }
    CHECK(erased == 2);
    CHECK(removed == 1);
  }
}

TEST_CASE("a step says at which question it stands as long as any revision tells it") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const std::string& question = sample.questions[1];
  const auto comment = sample.comment(question, "Zebra");
  const std::string subject = workspace::commentSubject(comment);
  const auto first = sample.workspace.heads(subject).front();
  auto changed = valueOf(workspace::commentFromJson(valueOf(sample.workspace.value(first))));
  changed.text = "Plain";
  const auto second = sample.write(subject, workspace::toJson(changed));
  const auto questionsOf = [&] {
    std::vector<std::string> all;
    for (const auto& step : valueOf(workspace::historyOf(sample.workspace, subject))) all.push_back(step.question);
    return all;
  };
  valueOf(workspace::eraseRevision(sample.workspace, first, {}, sample.person));
  CHECK(questionsOf() == std::vector<std::string>{question, question});
  valueOf(workspace::eraseRevision(sample.workspace, second, {}, sample.person));
  CHECK(questionsOf() == std::vector<std::string>{""});
  CHECK(valueOf(workspace::historyOf(sample.workspace, sample.answerSubject())).front().question ==
        sample.questions.front());
}

TEST_CASE("activity is found by who and when") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto other = valueOf(workspace::addPerson(sample.workspace, {{}, "Reviewer", "", ""}, sample.person));
  const std::string one = workspace::accountSubject(sample.assessment, "one", "en");
  const std::string two = workspace::accountSubject(sample.assessment, "two", "en");
  writeAt(sample, "2025-03-13T23:59:59.999Z", one, workspace::accountJson("a"), other);
  writeAt(sample, "2025-03-14T00:00:00.000Z", two, workspace::accountJson("b"), other);
  ActivityFilter filter;
  filter.person = other;
  CHECK(subjectsIn(sample, filter) == Subjects{two, one});
  filter.person.reset();
  filter.to = "2025-03-14";
  CHECK(subjectsIn(sample, filter) == Subjects{two, one});
  filter.from = "2025-03-14";
  CHECK(subjectsIn(sample, filter) == Subjects{two});
  filter.to = "2025-03-13";
  filter.from.clear();
  CHECK(subjectsIn(sample, filter) == Subjects{one});
  filter.to = "2025-03-14T12:00";
  filter.from = "2025-03-14T00:00";
  CHECK(subjectsIn(sample, filter) == Subjects{two});
}

TEST_CASE("the newest of very many changes are found without reading them all") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  auto& parts = sample.workspace.parts();
  {
    // As quick as can be: what is looked at here is reading.
    parts.database().exec("PRAGMA synchronous = OFF");
    SQLite::Transaction transaction(parts.database(), SQLite::TransactionBehavior::IMMEDIATE);
    std::vector<RevisionId> last;
    for (int i = 0; i < 20000; ++i) {
      const workspace::Writing writing{
          {}, sample.person, "2026-03-" + std::to_string(10 + i % 20) + "T09:00:00.000Z", {}, {}};
      workspace::Appending appending(parts, writing);
      const std::string subject = workspace::accountSubject(sample.assessment, "s" + std::to_string(i % 500), "en");
      valueOf(appending.add({subject, workspace::accountJson(std::to_string(i)), parts.index.heads(subject)}));
      appending.writeLogState();
      appending.remember();
    }
    transaction.commit();
  }
  ActivityFilter filter;
  filter.most = 100;
  const auto begin = std::chrono::steady_clock::now();
  const auto steps = valueOf(workspace::activityOf(sample.workspace, sample.assessment, filter));
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  CHECK(steps.size() == 100);
  CHECK(steps.front().value == workspace::accountJson("19999"));
  CHECK(took.count() < 2.0);
}
