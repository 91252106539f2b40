// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/evidence_register.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <map>

#include "fixture.h"
#include "playfair/workspace/verify.h"

using namespace playfair;
using namespace playfair::tests;
using assessment::Comment;
using assessment::Dossier;
using assessment::Evidence;
using workspace::EvidencePlace;

namespace {

Dossier dossierOf(const Sample& sample) {
  return valueOf(workspace::loadDossier(sample.workspace, sample.assessment));
}

std::vector<std::string> titlesOf(const std::vector<Evidence>& evidence) {
  std::vector<std::string> titles;
  for (const auto& one : evidence) titles.push_back(one.title);
  return titles;
}

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("a dossier has the evidence of its project and what stands behind its questions") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto& questions = sample.questions;
  Evidence older = sample.note("Older");
  older.date = "2025-01-01";
  Evidence newer = sample.note("Newer");
  newer.date = "2026-01-01";
  const auto second = sample.evidence(newer, {questions[1], questions[0], questions[1]});
  const auto first = sample.evidence(older, {questions[0]});
  const auto twin = sample.evidence(older);
  const auto dossier = dossierOf(sample);
  REQUIRE(dossier.evidence.size() == 3);
  CHECK(titlesOf(dossier.evidence) == Titles{"Older", "Older", "Newer"});
  CHECK(dossier.evidence[2].id == second);
  CHECK(dossier.evidence[2].project == sample.project);
  CHECK(dossier.links.size() == 3);
  CHECK(std::is_sorted(dossier.links.begin(), dossier.links.end()));
  CHECK(dossier.hasEvidence(questions[1]));
  CHECK_FALSE(dossier.hasEvidence(questions[2]));
  const auto behind = dossier.evidenceFor(questions[0]);
  REQUIRE(behind.size() == 2);
  CHECK(behind[0]->id == first);
  CHECK(behind[1]->id == second);
  const auto places = workspace::placesOf(sample.workspace, second);
  CHECK(places.size() == 2);
  CHECK(workspace::placesOf(sample.workspace, twin).empty());
  CHECK(titlesOf(valueOf(workspace::listEvidence(sample.workspace, sample.project))) == titlesOf(dossier.evidence));
}

TEST_CASE("removed evidence supports nothing, and comes back with undo") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const std::string& question = sample.questions.front();
  const auto id = sample.evidence(sample.note("Policy"), {question});
  const std::string subject = workspace::evidenceSubject(id);
  const std::string value = valueOf(sample.workspace.current(subject))->value;
  sample.write(subject, "null");
  CHECK(dossierOf(sample).evidence.empty());
  CHECK(dossierOf(sample).links.empty());
  CHECK_FALSE(valueOf(workspace::findEvidence(sample.workspace, id)).has_value());
  sample.write(subject, value);
  CHECK(dossierOf(sample).hasEvidence(question));
  const std::string link = workspace::linkSubject(sample.assessment, question, id);
  sample.write(link, "null");
  CHECK_FALSE(dossierOf(sample).hasEvidence(question));
  CHECK(workspace::placesOf(sample.workspace, id).empty());
  sample.write(link, workspace::linkJson());
  CHECK(dossierOf(sample).hasEvidence(question));
}

TEST_CASE("evidence of another project does not enter a dossier") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto other = valueOf(workspace::addProject(sample.workspace, "Other", {}, sample.person));
  Evidence foreign = sample.note("Foreign");
  foreign.project = other;
  const auto id = valueOf(workspace::addEvidence(sample.workspace, foreign, {}, sample.person));
  sample.evidence(sample.note("Ours"));
  // Somebody else's program could write such a link.
  sample.write(workspace::linkSubject(sample.assessment, sample.questions.front(), id), "{}");
  CHECK(titlesOf(dossierOf(sample).evidence) == Titles{"Ours"});
  CHECK(dossierOf(sample).links.empty());
  CHECK(titlesOf(valueOf(workspace::listEvidence(sample.workspace))) == Titles{"Foreign", "Ours"});
  CHECK(titlesOf(valueOf(workspace::listEvidence(sample.workspace, other))) == Titles{"Foreign"});
  // When it moves to our project, it is ours.
  foreign.project = sample.project;
  sample.write(workspace::evidenceSubject(id), workspace::toJson(foreign));
  CHECK(titlesOf(dossierOf(sample).evidence) == Titles{"Foreign", "Ours"});
  CHECK(dossierOf(sample).links.size() == 1);
}

TEST_CASE("adding evidence checks what it says and where it stands, and writes all or nothing") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto before = valueOf(sample.workspace.log()).size();
  const auto add = [&](const Evidence& evidence, const std::vector<EvidencePlace>& behind) {
    return workspace::addEvidence(sample.workspace, evidence, behind, sample.person);
  };
  CHECK(errorOf(add(sample.note(""), {})) == ErrorCode::Invalid);
  Evidence nowhere = sample.note("T");
  nowhere.project = ProjectId{"none"};
  CHECK(errorOf(add(nowhere, {})) == ErrorCode::NotFound);
  CHECK(errorOf(add(sample.note("T"), {{AssessmentId{"none"}, sample.questions[0]}})) == ErrorCode::NotFound);
  CHECK(errorOf(add(sample.note("T"), {{sample.assessment, "no-such"}})) == ErrorCode::NotFound);
  Evidence foreign = sample.note("T");
  foreign.project = valueOf(workspace::addProject(sample.workspace, "Other", {}, sample.person));
  CHECK(errorOf(add(foreign, {{sample.assessment, sample.questions[0]}})) == ErrorCode::Invalid);
  Evidence file = sample.note("T");
  file.kind = assessment::EvidenceKind::File;
  file.file = assessment::StoredFile{std::string(64, 'a'), 3, "a.txt", "text/plain"};
  CHECK(errorOf(add(file, {{sample.assessment, sample.questions[0]}})) == ErrorCode::Invalid);
  CHECK(valueOf(sample.workspace.log()).size() == before + 1);
  CHECK(dossierOf(sample).links.empty());
}

TEST_CASE("evidence is found by id, beginning or title") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto id = sample.evidence(sample.note("Policy"));
  CHECK(valueOf(workspace::findEvidence(sample.workspace, id.value)) == id);
  CHECK(valueOf(workspace::findEvidence(sample.workspace, id.value.substr(0, 10))) == id);
  CHECK(valueOf(workspace::findEvidence(sample.workspace, std::string("Policy"))) == id);
  CHECK(errorOf(workspace::findEvidence(sample.workspace, std::string("Poli"))) == ErrorCode::NotFound);
  CHECK(errorOf(workspace::findEvidence(sample.workspace, std::string())) == ErrorCode::NotFound);
  const auto twin = sample.evidence(sample.note("Policy"));
  CHECK(errorOf(workspace::findEvidence(sample.workspace, std::string("Policy"))) == ErrorCode::Ambiguous);
  CHECK(valueOf(workspace::findEvidence(sample.workspace, twin.value)) == twin);
}

TEST_CASE("comments stand in a dossier with their first author, oldest first") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto reviewer = valueOf(workspace::addPerson(sample.workspace, {{}, "Reviewer", "", ""}, sample.person));
  const auto first = sample.comment(sample.questions[0], "Is this so?");
  const auto second = sample.comment(sample.questions[1], "And here?");
  auto changed = dossierOf(sample).comments.front();
  REQUIRE(changed.id == first);
  changed.resolved = true;
  const std::string subject = workspace::commentSubject(first);
  valueOf(sample.workspace.append({{subject, workspace::toJson(changed), sample.workspace.heads(subject)}}, reviewer));
  const auto comments = dossierOf(sample).comments;
  REQUIRE(comments.size() == 2);
  CHECK(comments[0].id == first);
  CHECK(comments[0].resolved);
  CHECK(comments[0].author == sample.person);
  CHECK(comments[0].at == valueOf(sample.workspace.log(subject)).front().at);
  CHECK(comments[1].id == second);
  sample.write(workspace::commentSubject(second), "null");
  CHECK(dossierOf(sample).comments.size() == 1);
}

TEST_CASE("differing views stand in a dossier by question and holder, and change no count") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto before = dossierOf(sample).answers;
  const auto later = sample.differingView(sample.questions[1], 0, "No.");
  const auto sooner = sample.differingView(sample.questions[0], 1, "Not at night.");
  const auto dossier = dossierOf(sample);
  REQUIRE(dossier.differingViews.size() == 2);
  CHECK(dossier.differingViews[0].id == sooner);
  CHECK(dossier.differingViews[0].because == "Not at night.");
  CHECK(dossier.differingViews[1].id == later);
  CHECK(dossier.answers == before);
}

TEST_CASE("two windows that change one piece of evidence make a conflict that both can see") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto id = sample.evidence(sample.note("Policy"));
  const std::string subject = workspace::evidenceSubject(id);
  auto other = valueOf(Workspace::open(folder / "a.playfair", Access::Write));
  const auto seen = sample.workspace.heads(subject);
  valueOf(sample.workspace.append({{subject, workspace::toJson(sample.note("One")), seen}}, sample.person));
  valueOf(other.append({{subject, workspace::toJson(sample.note("Two")), seen}}, sample.person));
  valueOf(sample.workspace.refresh());
  const auto current = valueOf(sample.workspace.current(subject));
  CHECK(current->heads.size() == 2);
  CHECK(current->conflicting());
  sample.write(subject, workspace::toJson(sample.note("Both")));
  CHECK_FALSE(valueOf(sample.workspace.current(subject))->conflicting());
  CHECK(titlesOf(dossierOf(sample).evidence) == Titles{"Both"});
}

TEST_CASE("the content of a meeting is what was answered and said in it, as it stands now") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  Evidence held = sample.note("Workshop");
  held.kind = assessment::EvidenceKind::Meeting;
  const auto meeting = sample.evidence(held);
  const auto other = sample.evidence(held);
  const auto answerIn = [&](const std::string& question, const EvidenceId& in) {
    auto answer = assessment::levelAnswer(2, "Said in the meeting: \"meeting\":\"" + meeting.value + "\"");
    answer.meeting = in;
    sample.write(workspace::answerSubject(sample.assessment, question), workspace::toJson(answer));
  };
  answerIn(sample.questions[2], meeting);
  answerIn(sample.questions[0], meeting);
  answerIn(sample.questions[1], other);
  answerIn(sample.questions[2], {});  // changed afterwards: it was still dealt with
  const auto asked = sample.comment(sample.questions[0], "Who asks the night staff?", meeting);
  sample.comment(sample.questions[0], "Later.");
  const auto gone = sample.comment(sample.questions[0], "Never mind.", meeting);
  sample.write(workspace::commentSubject(gone), "null");
  const auto view = sample.differingView(sample.questions[0], 0, "No.", meeting);
  sample.differingView(sample.questions[0], 0, "Elsewhere.", other);
  const auto content = valueOf(workspace::meetingContent(sample.workspace, meeting));
  CHECK(content.meeting.title == "Workshop");
  CHECK(content.meeting.id == meeting);
  CHECK(content.answered ==
        std::vector<EvidencePlace>{{sample.assessment, sample.questions[2]}, {sample.assessment, sample.questions[0]}});
  REQUIRE(content.comments.size() == 1);
  CHECK(content.comments.front().id == asked);
  REQUIRE(content.differingViews.size() == 1);
  CHECK(content.differingViews.front().id == view);
  CHECK(errorOf(workspace::meetingContent(sample.workspace, EvidenceId{"none"})) == ErrorCode::NotFound);
  CHECK(errorOf(workspace::meetingContent(sample.workspace, sample.evidence(sample.note("A note")))) ==
        ErrorCode::NotFound);
}

TEST_CASE("what is said about a project moves its time of change") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto last = [&] { return valueOf(sample.workspace.log()).back().at; };
  sample.comment(sample.questions[0], "Why?");
  CHECK(dossierOf(sample).lastChanged == last());
  const auto id = sample.evidence(sample.note("Policy"));
  CHECK(dossierOf(sample).lastChanged == last());
  sample.write(workspace::evidenceSubject(id), "null");
  CHECK(dossierOf(sample).lastChanged == last());
  CHECK(valueOf(workspace::listProjects(sample.workspace)).front().lastChanged == last());
}

TEST_CASE("an erasure cannot be written like any other change") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto head = sample.workspace.heads(sample.answerSubject()).front();
  const std::string subject = "erasure/" + head.value;
  const std::string value = R"({"ground":"entered-by-mistake","note":""})";
  CHECK(errorOf(sample.workspace.append({{subject, value, {}}}, sample.person)) == ErrorCode::Invalid);
  CHECK(errorOf(sample.workspace.keepDraft({subject, value, {}, sample.person, ""})) == ErrorCode::Invalid);
  CHECK_FALSE(sample.workspace.isErased(head));
}

TEST_CASE("a comment is signed with role and organisation as they are now, never with a name") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  sample.comment(sample.questions.front(), "Is that all?");
  REQUIRE(dossierOf(sample).comments.size() == 1);
  CHECK(dossierOf(sample).comments.front().signedBy == "Child-rights strategist, City of Example");
  sample.write(workspace::personSubject(sample.person),
               workspace::toJson(assessment::Person{sample.person, "Coordinator", "", "Anna Exempel"}));
  CHECK(dossierOf(sample).comments.front().signedBy == "Coordinator");
}

TEST_CASE("damaged evidence, comments and views refuse only the assessment that they belong to") {
  const TemporaryFolder folder;
  const auto file = folder / "a.playfair";
  AssessmentId hurt;
  AssessmentId other;
  std::string says;
  std::map<std::string, std::string> tables;
  {
    Sample sample(file);
    hurt = sample.assessment;
    tables = {
        {workspace::evidenceSubject(sample.evidence(sample.note("Minutes"))), "evidence"},
        {workspace::commentSubject(sample.comment(sample.questions.front(), "Everywhere?")), "comment"},
        {workspace::differingViewSubject(sample.differingView(sample.questions.front(), 1, "No.")), "differing_view"}};
    const auto project = valueOf(workspace::addProject(sample.workspace, "Other", {}, sample.person));
    other = valueOf(workspace::addAssessment(sample.workspace, project, smallInstrument(), instrument::Depth::Full, {},
                                             sample.person));
    sample.assessment = other;
    sample.project = project;
    sample.evidence(sample.note("Plan"));
    sample.comment(sample.questions.front(), "Here?");
    sample.differingView(sample.questions.front(), 2, "Yes.");
    says = fingerprint(valueOf(workspace::loadDossier(sample.workspace, other)));
  }
  const auto damage = [&](const std::string& subject, const std::string& sql) {
    const auto damaged = folder / "damaged.playfair";
    std::filesystem::copy_file(file, damaged, std::filesystem::copy_options::overwrite_existing);
    {
      SQLite::Database database(damaged.string(), SQLite::OPEN_READWRITE);
      database.exec(
          "UPDATE body SET bytes = CAST('{}' AS BLOB) WHERE revision_id = (SELECT id FROM revision WHERE subject = '" +
          subject + "')");
      if (!sql.empty()) database.exec(sql);
    }
    return valueOf(Workspace::open(damaged, Access::Read));
  };
  for (const auto& [subject, table] : tables) {
    CAPTURE(subject);
    {
      const auto workspace = damage(subject, "");
      CHECK(errorOf(workspace::loadDossier(workspace, hurt)) == ErrorCode::Damaged);
      CHECK(fingerprint(valueOf(workspace::loadDossier(workspace, other))) == says);
    }
    // Where nothing tells whose it is, it may be anybody's.
    for (const std::string& sql :
         {"DELETE FROM " + table,
          "UPDATE " + table + " SET " + (table == "evidence" ? "project" : "assessment") + " = 'nobody'"}) {
      const auto workspace = damage(subject, sql);
      CHECK(errorOf(workspace::loadDossier(workspace, hurt)) == ErrorCode::Damaged);
      CHECK(errorOf(workspace::loadDossier(workspace, other)) == ErrorCode::Damaged);
    }
  }
}
