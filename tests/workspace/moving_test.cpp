// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/moving.h"

#include <algorithm>

#include "fixture.h"
#include "playfair/assessment/counting.h"

using namespace playfair;
using namespace playfair::tests;
using assessment::Answer;
using assessment::TakenOver;
using instrument::Relation;

namespace {

/// The small questionnaire as another version: the first question as it was, the second with other words, no third.
instrument::Instrument nextVersion() {
  instrument::Instrument next = smallInstrument();
  next.version = "2.0";
  next.canonical = "{\"edition\":1,\"id\":\"small-example\",\"title\":\"Next\",\"version\":\"2.0\"}";
  return next;
}

instrument::Crosswalk walkOver(const std::vector<std::string>& questions) {
  instrument::Crosswalk walk;
  walk.from = "small-example@1.0";
  walk.to = "small-example@2.0";
  walk.relations = {{questions[0], questions[0], Relation::Equal, "The same."},
                    {questions[1], questions[1], Relation::Subset, "It asks for less."}};
  return walk;
}

}  // namespace

TEST_CASE("where an answer was taken over from is kept, and older answers keep their bytes") {
  Answer answer = assessment::levelAnswer(3, "Text");
  CHECK(workspace::toJson(answer) == R"({"because":"Text","level":3,"publish":false})");
  answer.from = TakenOver{AssessmentId{"a1"}, "unicef-ai-children@2.0", "pf-unicef2-r1-01", true};
  CHECK(workspace::toJson(answer) ==
        R"({"because":"Text","from":{"assessment":"a1","instrument":"unicef-ai-children@2.0",)"
        R"("question":"pf-unicef2-r1-01","toConfirm":true},"level":3,"publish":false})");
  CHECK(valueOf(workspace::answerFromJson(workspace::toJson(answer))) == answer);
  answer.confirm();
  CHECK(workspace::toJson(answer) ==
        R"({"because":"Text","from":{"assessment":"a1","instrument":"unicef-ai-children@2.0",)"
        R"("question":"pf-unicef2-r1-01"},"level":3,"publish":false})");
  CHECK(valueOf(workspace::answerFromJson(workspace::toJson(answer))) == answer);
  CHECK(errorOf(workspace::answerFromJson(R"({"because":"","from":{"question":"q"},"level":3,"publish":false})")) ==
        ErrorCode::Invalid);
  CHECK(errorOf(workspace::answerFromJson(R"({"because":"","from":"here","level":3,"publish":false})")) ==
        ErrorCode::Invalid);
}

TEST_CASE("moving begins a new assessment in one transaction and leaves the earlier one as it was") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto& questions = sample.questions;
  sample.evidence(sample.note("Plan"), {questions[0], questions[1]});
  const auto before = valueOf(workspace::loadDossier(sample.workspace, sample.assessment));
  const auto target = nextVersion();
  const auto plan = valueOf(assessment::planMove(before, target, walkOver(questions)));
  const std::size_t revisions = valueOf(sample.workspace.log()).size();
  const auto made = valueOf(workspace::newMovedAssessment(sample.workspace, before, target, plan));
  CHECK(made.changes.size() == 6);  // questionnaire, assessment, two answers, two links
  CHECK(valueOf(sample.workspace.log()).size() == revisions);

  const auto moved = valueOf(workspace::moveAssessment(sample.workspace, before, target, plan, sample.person));
  const auto log = valueOf(sample.workspace.log());
  REQUIRE(log.size() == revisions + 6);
  CHECK(std::all_of(log.begin() + static_cast<std::ptrdiff_t>(revisions), log.end(),
                    [&](const auto& revision) { return revision.at == log.back().at; }));
  const auto entry = valueOf(workspace::listProjects(sample.workspace)).front();
  CHECK(entry.assessments.size() == 2);
  const auto answer = [&](const std::string& question) {
    const auto current = valueOf(sample.workspace.current(workspace::answerSubject(moved, question)));
    REQUIRE(current.has_value());
    return valueOf(workspace::answerFromJson(current->value));
  };
  CHECK(answer(questions[0]).justification == before.answers.at(questions[0]).justification);
  CHECK(answer(questions[0]).from == TakenOver{sample.assessment, "small-example@1.0", questions[0], false});
  CHECK(answer(questions[1]).awaitsConfirmation());
  CHECK(sample.workspace.subjects("link/" + moved.value).size() == 2);
  auto after = valueOf(workspace::loadDossier(sample.workspace, sample.assessment));
  CHECK(fingerprint(after) == fingerprint(before));
}
