// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/publications.h"

#include "playfair/workspace/history.h"
#include "playfair/workspace/verify.h"
#include "workspace/fixture.h"

using namespace playfair;
using namespace playfair::tests;

namespace {

std::string digestOf(const Sample& sample) {
  return valueOf(workspace::contentDigest(sample.workspace, sample.assessment));
}

assessment::Publication published(const Sample& sample) {
  assessment::Publication publication;
  publication.assessment = sample.assessment;
  publication.kind = "case-study";
  publication.day = "2026-03-14";
  publication.address = "https://example.org/cases/1";
  publication.language = "en";
  publication.sha256 = std::string(64, 'a');
  publication.content = digestOf(sample);
  return publication;
}

void write(Sample& sample, const std::string& subject, const std::string& value) {
  valueOf(sample.workspace.append({{subject, value, sample.workspace.heads(subject)}}, sample.person));
}

}  // namespace

TEST_CASE("what was published is kept with its day, its address and what it rested on") {
  TemporaryFolder folder;
  Sample sample(folder.path() / "a.playfair");
  auto publication = published(sample);
  publication.id = {"11111111-1111-4111-8111-111111111111"};
  write(sample, workspace::publicationSubject(sample.assessment, publication.id), workspace::toJson(publication));
  const auto all = valueOf(workspace::listPublications(sample.workspace, sample.assessment));
  REQUIRE(all.size() == 1);
  CHECK(all.front() == publication);
  workspace::ActivityFilter publications;
  publications.kinds = {"publication"};
  const auto steps = valueOf(workspace::activityOf(sample.workspace, sample.assessment, publications));
  CHECK(steps.size() == 1);
  CHECK(valueOf(workspace::verify(sample.workspace.file(), {})).faults.empty());
  succeed(sample.workspace.rebuild());
  CHECK(valueOf(workspace::listPublications(sample.workspace, sample.assessment)) == all);
}

TEST_CASE("what readers outside can read changes the digest, and nothing else does") {
  TemporaryFolder folder;
  Sample sample(folder.path() / "a.playfair");
  const std::string before = digestOf(sample);
  const std::string question = smallInstrument().requirements.front().questions.front().id;

  assessment::Comment comment;
  comment.assessment = sample.assessment;
  comment.question = question;
  comment.text = "Ask the school nurse.";
  write(sample, workspace::commentSubject({"22222222-2222-4222-8222-222222222222"}), workspace::toJson(comment));
  write(sample, workspace::publicationSubject(sample.assessment, {"33333333-3333-4333-8333-333333333333"}),
        workspace::toJson(published(sample)));
  CHECK(digestOf(sample) == before);

  std::string last = before;
  const auto changed = [&](const std::string& subject, const std::string& value) {
    write(sample, subject, value);
    const std::string now = digestOf(sample);
    CHECK(now != last);
    last = now;
  };
  changed(workspace::accountSubject(sample.assessment, "overview", "en"), workspace::accountJson("What it is."));
  changed(workspace::factSubject(sample.project, "purpose"),
          workspace::toJson(assessment::FactValue(std::string("x"))));
  changed(workspace::answerSubject(sample.assessment, question),
          workspace::toJson(assessment::levelAnswer(1, "Another reason.")));
  assessment::Evidence note;
  note.project = sample.project;
  note.title = "A note";
  const auto evidence =
      valueOf(workspace::addEvidence(sample.workspace, note, {{sample.assessment, question}}, sample.person));
  last = digestOf(sample);
  note.title = "Another title";
  changed(workspace::evidenceSubject(evidence), workspace::toJson(note));
}

TEST_CASE("a publication without a day, or with an address that is none, is refused by its field") {
  TemporaryFolder folder;
  Sample sample(folder.path() / "a.playfair");
  const auto good = published(sample);
  succeed(workspace::checkPublication(good));
  auto bad = good;
  bad.day = "14 March";
  CHECK(workspace::checkPublication(bad).error().subject == "day");
  for (const char* address : {"javascript:alert(1)", "example.org", "https://example.org/a b", "https://"}) {
    bad = good;
    bad.address = address;
    CHECK(workspace::checkPublication(bad).error().subject == "address");
  }
  bad = good;
  bad.sha256 = "ABC";
  CHECK(workspace::checkPublication(bad).error().subject == "sha256");
}
