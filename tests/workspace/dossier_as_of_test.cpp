// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/dossier_as_of.h"

#include "fixture.h"
#include "parts.h"
#include "playfair/workspace/erasure.h"

using namespace playfair;
using namespace playfair::tests;

namespace {

/// Writes at a moment of the past, as the log would have been then.
RevisionId writeAt(Sample& sample, const std::string& at, const std::string& subject, const std::string& value) {
  workspace::Writing writing;
  writing.changes = {{subject, value, sample.workspace.heads(subject)}};
  writing.author = sample.person;
  writing.at = at;
  return valueOf(workspace::write(sample.workspace.parts(), std::move(writing))).front();
}

/// An assessment begun on 1 February 2020, in a file whose other contents are of today.
struct Past : Sample {
  explicit Past(const std::filesystem::path& file) : Sample(file), begun{workspace::newUuid()} {
    auto old = valueOf(workspace::loadDossier(workspace, assessment));
    writeAt(*this, "2020-01-15T08:00:00.000Z", workspace::projectSubject(ownProject), workspace::toJson(old.project));
    old.assessment.project = ownProject;
    writeAt(*this, "2020-02-01T08:00:00.000Z", workspace::assessmentSubject(begun), workspace::toJson(old.assessment));
  }
  RevisionId answerAt(const std::string& at, const std::string& question, int level, const std::string& because) {
    return writeAt(*this, at, workspace::answerSubject(begun, question),
                   workspace::toJson(assessment::levelAnswer(level, because)));
  }
  [[nodiscard]] assessment::Dossier on(const std::string& day) const {
    return valueOf(workspace::dossierAsOf(workspace, begun, day)).dossier;
  }

  ProjectId ownProject{workspace::newUuid()};
  AssessmentId begun;
};

}  // namespace

TEST_CASE("a dossier is what the log gave at the end of a day") {
  TemporaryFolder folder;
  Past past(folder / "a.playfair");
  const std::string first = past.questions[0];
  const std::string second = past.questions[1];
  past.answerAt("2020-03-01T00:00:00.000Z", first, 1, "Planned.");
  past.answerAt("2020-03-01T23:59:59.999Z", first, 2, "Partly.");
  past.answerAt("2020-03-02T00:00:00.000Z", first, 3, "There.");
  past.answerAt("2020-04-01T12:00:00.000Z", second, 4, "Kept up.");
  writeAt(past, "2020-03-10T12:00:00.000Z", workspace::factSubject(past.ownProject, "stage"),
          workspace::toJson(assessment::FactValue(std::string("pilot"))));
  CHECK(past.on("2020-02-01").answers.empty());
  CHECK(past.on("2020-02-29").answers.empty());
  const auto march = past.on("2020-03-01");
  REQUIRE(march.answers.size() == 1);
  CHECK(march.answers.at(first).level == 2);
  CHECK(march.answers.at(first).justification == "Partly.");
  CHECK(march.facts.empty());
  CHECK(march.lastChanged == "2020-03-01T23:59:59.999Z");
  CHECK(past.on("2020-03-02").answers.at(first).level == 3);
  CHECK(past.on("2020-03-31").facts.contains("stage"));
  CHECK(past.on("2020-04-01").answers.size() == 2);
  CHECK(fingerprint(past.on("2020-04-01")) == fingerprint(valueOf(workspace::loadDossier(past.workspace, past.begun))));
  CHECK(errorOf(workspace::dossierAsOf(past.workspace, past.assessment, "2020-12-31")) == ErrorCode::NotFound);
}

TEST_CASE("two answers of one day conflict then, whatever was chosen later") {
  TemporaryFolder folder;
  Past past(folder / "a.playfair");
  const std::string subject = workspace::answerSubject(past.begun, past.questions[0]);
  const auto apart = [&](const std::string& at, int level) {
    workspace::Writing writing;
    writing.changes = {{subject, answerJson(level, "Ours."), {}}};
    writing.author = past.person;
    writing.at = at;
    static_cast<void>(valueOf(workspace::write(past.workspace.parts(), std::move(writing))));
  };
  apart("2020-03-01T08:00:00.000Z", 1);
  apart("2020-03-01T09:00:00.000Z", 3);
  past.answerAt("2020-03-05T08:00:00.000Z", past.questions[0], 2, "Settled.");
  CHECK(past.on("2020-03-01").answers.at(past.questions[0]).conflicting);
  CHECK_FALSE(past.on("2020-03-05").answers.at(past.questions[0]).conflicting);
  CHECK(past.on("2020-03-05").answers.at(past.questions[0]).level == 2);
}

TEST_CASE("a day before the assessment, one still to come and one that is none are refused in words") {
  TemporaryFolder folder;
  const Past past(folder / "a.playfair");
  const auto refused = [&](const AssessmentId& id, const std::string& day) {
    const auto made = workspace::dossierAsOf(past.workspace, id, day);
    REQUIRE_FALSE(made);
    return made.error();
  };
  const Error early = refused(past.begun, "2020-01-31");
  CHECK(early.code == ErrorCode::NotFound);
  CHECK(early.detail == "this assessment was begun on 2020-02-01 and was not there on 2020-01-31");
  for (const char* day : {"2020-02-30", "", "2020-2-1", "2020-02-01T08:00"}) {
    CAPTURE(day);
    CHECK(refused(past.begun, day).code == ErrorCode::Invalid);
  }
  CHECK(refused(past.begun, "9999-12-31").detail == "this day is still to come");
  CHECK(refused(AssessmentId{"nobody"}, "2020-03-01").code == ErrorCode::NotFound);
}

TEST_CASE("an assessment removed by a day is not there on it, and still is the day before") {
  TemporaryFolder folder;
  Past past(folder / "a.playfair");
  writeAt(past, "2020-05-01T08:00:00.000Z", workspace::assessmentSubject(past.begun), "null");
  CHECK(past.on("2020-04-30").assessment.id == past.begun);
  CHECK(errorOf(workspace::dossierAsOf(past.workspace, past.begun, "2020-05-01")) == ErrorCode::NotFound);
}

TEST_CASE("a text erased since counts as not known on the days it stood, and is told") {
  TemporaryFolder folder;
  Past past(folder / "a.playfair");
  const auto named = past.answerAt("2020-03-01T08:00:00.000Z", past.questions[0], 3, "Names a child.");
  past.answerAt("2020-03-05T08:00:00.000Z", past.questions[0], 2, "Without the name.");
  static_cast<void>(valueOf(workspace::eraseRevision(
      past.workspace, named, {workspace::Ground::EnteredByMistake, "Named a child."}, past.person)));
  const auto then = valueOf(workspace::dossierAsOf(past.workspace, past.begun, "2020-03-01"));
  CHECK(then.dossier.answers.empty());
  CHECK(then.erased == 1);
  const auto later = valueOf(workspace::dossierAsOf(past.workspace, past.begun, "2020-03-05"));
  CHECK(later.dossier.answers.at(past.questions[0]).level == 2);
  CHECK(later.erased == 0);
}
