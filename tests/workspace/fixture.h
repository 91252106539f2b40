// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "playfair/instrument/instrument_file.h"
#include "playfair/workspace/evidence_register.h"
#include "playfair/workspace/register.h"
#include "playfair/workspace/sha256.h"
#include "playfair/workspace/workspace.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

namespace playfair::tests {

using workspace::Access;
using workspace::AssessmentId;
using workspace::Change;
using workspace::CommentId;
using workspace::DifferingViewId;
using workspace::Draft;
using workspace::EvidenceId;
using workspace::PersonId;
using workspace::ProjectId;
using workspace::RevisionId;
using workspace::Workspace;

inline std::string readBytes(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary | std::ios::ate);
  if (!in) return {};
  std::string bytes(static_cast<std::size_t>(in.tellg()), '\0');
  in.seekg(0).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return bytes;
}

inline void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

/// The value of a Result that has to be there; the error stands in the failure message.
template <class T>
T valueOf(Result<T> result) {
  if (!result) {
    FAIL("error " << static_cast<int>(result.error().code) << ": " << result.error().detail << " ["
                  << result.error().subject << "]");
  }
  return std::move(*result);
}

inline void succeed(const Result<void>& result) {
  if (!result) FAIL("error " << static_cast<int>(result.error().code) << ": " << result.error().detail);
}

template <class T>
ErrorCode errorOf(const Result<T>& result) {
  if (result) FAIL("an error was expected");
  return result.error().code;
}

inline instrument::Instrument smallInstrument() {
  return valueOf(instrument::loadInstrument(std::filesystem::path(PLAYFAIR_TEST_DATA) / "instruments" / "small.json"));
}

/// A workspace with a person, a project, an assessment and some answers.
struct Sample {
  explicit Sample(const std::filesystem::path& file) : workspace(valueOf(Workspace::create(file))) {
    person = valueOf(workspace::addPerson(workspace, {{}, "Child-rights strategist", "City of Example", ""}, {}));
    assessment::Facts facts;
    facts["kind"] = std::string("ai-system");
    facts["purpose"] = std::string("Answers parents’ questions about preschool.");
    facts["roles"] = std::vector<std::string>{"procurer", "deployer"};
    facts["stage"] = assessment::NotKnown{};
    facts["childrenNumber"] = std::int64_t{4200};
    project = valueOf(workspace::addProject(workspace, "Förskoleassistent", facts, person));
    const auto asked = smallInstrument();
    assessment = valueOf(workspace::addAssessment(workspace, project, asked, instrument::Depth::Full, {}, person));
    for (const auto& requirement : asked.requirements) {
      for (const auto& question : requirement.questions) questions.push_back(question.id);
    }
    int level = 0;
    for (const auto& question : questions) answer(question, level++ % 5, "Because of what we saw in " + question);
    write(workspace::accountSubject(assessment, "overview", "en"), workspace::accountJson("The assistant answers."));
  }

  RevisionId write(const std::string& subject, const std::string& value) {
    return valueOf(workspace.append({{subject, value, workspace.heads(subject)}}, person)).front();
  }
  RevisionId answer(const std::string& question, int level, const std::string& because) {
    return write(workspace::answerSubject(assessment, question),
                 workspace::toJson(assessment::levelAnswer(level, because)));
  }
  /// A note that belongs to the project.
  [[nodiscard]] assessment::Evidence note(const std::string& title) const {
    assessment::Evidence evidence;
    evidence.project = project;
    evidence.title = title;
    return evidence;
  }
  EvidenceId evidence(const assessment::Evidence& made, const std::vector<std::string>& behind = {}) {
    std::vector<workspace::EvidencePlace> places;
    for (const auto& question : behind) places.push_back({assessment, question});
    return valueOf(workspace::addEvidence(workspace, made, places, person));
  }
  CommentId comment(const std::string& question, const std::string& text, const EvidenceId& meeting = {}) {
    assessment::Comment comment;
    comment.id = CommentId{workspace::newUuid()};
    comment.assessment = assessment;
    comment.question = question;
    comment.text = text;
    comment.meeting = meeting;
    write(workspace::commentSubject(comment.id), workspace::toJson(comment));
    return comment.id;
  }
  DifferingViewId differingView(const std::string& question, int level, const std::string& because,
                                const EvidenceId& meeting = {}) {
    assessment::DifferingView view;
    view.id = DifferingViewId{workspace::newUuid()};
    view.assessment = assessment;
    view.question = question;
    view.level = level;
    view.because = because;
    view.holder = "School nurse";
    view.meeting = meeting;
    write(workspace::differingViewSubject(view.id), workspace::toJson(view));
    return view.id;
  }
  [[nodiscard]] std::string answerSubject() const { return workspace::answerSubject(assessment, questions.front()); }

  Workspace workspace;
  PersonId person;
  ProjectId project;
  AssessmentId assessment;
  std::vector<std::string> questions;
};

/// All that a dossier says, as text: two dossiers with the same text are the same.
inline std::string fingerprint(const assessment::Dossier& dossier) {
  std::ostringstream text;
  text << dossier.project.id.value << '|' << workspace::toJson(dossier.project) << '\n';
  for (const auto& [key, value] : dossier.facts) text << key << '=' << workspace::toJson(value) << '\n';
  text << dossier.assessment.id.value << '|' << workspace::toJson(dossier.assessment) << '\n';
  text << dossier.instrument->canonical << '\n';
  for (const auto& [question, answer] : dossier.answers) {
    text << question << '=' << workspace::toJson(answer) << (answer.conflicting ? " conflicting" : "") << '\n';
  }
  for (const auto& [key, value] : dossier.account) text << key.first << '/' << key.second << '=' << value << '\n';
  for (const auto& evidence : dossier.evidence) text << evidence.id.value << '=' << workspace::toJson(evidence) << '\n';
  for (const auto& link : dossier.links) text << link.question << "<-" << link.evidence.value << '\n';
  for (const auto& comment : dossier.comments) {
    text << comment.id.value << ' ' << comment.author.value << ' ' << comment.at << '=' << workspace::toJson(comment)
         << '\n';
  }
  for (const auto& view : dossier.differingViews) text << view.id.value << '=' << workspace::toJson(view) << '\n';
  text << dossier.lastChanged;
  return text.str();
}

inline std::string answerJson(int level, const std::string& because) {
  return workspace::toJson(assessment::levelAnswer(level, because));
}

}  // namespace playfair::tests
