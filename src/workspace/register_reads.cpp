// SPDX-License-Identifier: EUPL-1.2
#include "register_reads.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>

#include "parts.h"
#include "playfair/instrument/instrument_file.h"
#include "playfair/workspace/sha256.h"
#include "subject.h"
#include "value_json.h"

namespace playfair::workspace {
namespace {

template <class T>
using Reader = Result<T> (*)(const nlohmann::json&);

/// A subject's current value and whether others stand beside it; nothing where it never was or is removed.
template <class T>
struct Read {
  T value;
  bool conflicting = false;
};

template <class T>
Result<std::optional<Read<T>>> readCurrent(const Workspace& workspace, const std::string& subject, Reader<T> reader) {
  const auto current = workspace.current(subject);
  if (!current) return tl::make_unexpected(current.error());
  if (!current->has_value() || (*current)->value == "null") return std::optional<Read<T>>();
  const auto json = parseValue((*current)->value, subject);
  if (!json) return failure(ErrorCode::Damaged, json.error().detail, subject);
  auto value = reader(*json);
  if (!value) return failure(ErrorCode::Damaged, value.error().detail, subject);
  return std::optional<Read<T>>(Read<T>{std::move(*value), (*current)->conflicting()});
}

/// Calls `take` with each present value of the subjects that begin with `prefix`.
template <class T, class Take>
Result<void> readEach(const Workspace& workspace, const std::string& prefix, Reader<T> reader, Take take) {
  for (const auto& subject : workspace.subjects(prefix)) {
    auto read = readCurrent(workspace, subject, reader);
    if (!read) return tl::make_unexpected(read.error());
    if (read->has_value()) take(subject, std::move(**read));
  }
  return {};
}

template <class T>
Result<std::optional<T>> onlyValue(Result<std::optional<Read<T>>> read) {
  if (!read) return tl::make_unexpected(read.error());
  if (!read->has_value()) return std::optional<T>();
  return std::optional<T>(std::move((*read)->value));
}

/// Times compare as text. Shown only.
void later(std::string& time, const std::string& other) {
  time = std::max(time, other);
}

/// Time of the latest change of each project, its facts, assessments, answers and texts.
std::map<std::string, std::string> lastChanges(const Workspace& workspace,
                                               const std::map<std::string, std::string>& projectOfAssessment) {
  std::map<std::string, std::string> times;
  for (const auto& revision : workspace.parts().index.revisions()) {
    const auto parts = splitSubject(revision.subject);
    const std::string& kind = parts[0];
    if (parts.size() < 2) continue;
    if (kind == "project" || kind == "fact") later(times[parts[1]], revision.at);
    if (kind != "assessment" && kind != "answer" && kind != "account") continue;
    const auto project = projectOfAssessment.find(parts[1]);
    if (project != projectOfAssessment.end()) later(times[project->second], revision.at);
  }
  return times;
}

std::string lastChangeOf(const Workspace& workspace, const ProjectId& project, const AssessmentId& assessment) {
  const auto times = lastChanges(workspace, {{assessment.value, project.value}});
  const auto found = times.find(project.value);
  return found == times.end() ? std::string() : found->second;
}

Result<void> readAnswers(const Workspace& workspace, assessment::Dossier& dossier) {
  const std::string prefix = "answer/" + dossier.assessment.id.value + '/';
  return readEach<assessment::Answer>(workspace, prefix, readAnswer, [&](const std::string& subject, auto read) {
    read.value.conflicting = read.conflicting;
    dossier.answers.emplace(splitSubject(subject).back(), std::move(read.value));
  });
}

Result<void> readAccounts(const Workspace& workspace, assessment::Dossier& dossier) {
  const std::string prefix = "account/" + dossier.assessment.id.value + '/';
  return readEach<std::string>(workspace, prefix, readAccount, [&](const std::string& subject, auto read) {
    const auto parts = splitSubject(subject);
    if (parts.size() == 4) dossier.account.emplace(assessment::AccountKey{parts[2], parts[3]}, std::move(read.value));
  });
}

using SharedInstrument = std::shared_ptr<const instrument::Instrument>;

/// An instrument from bytes that have this hash. Checking it against its schema takes longer than opening a workspace,
/// and the same bytes are the same instrument, so that is done once for the whole program.
Result<SharedInstrument> parsedOnce(const std::string& hash, const std::string& bytes, const std::string& subject) {
  static std::mutex mutex;
  static std::map<std::string, SharedInstrument> parsed;
  const std::lock_guard lock(mutex);
  if (const auto found = parsed.find(hash); found != parsed.end()) return found->second;
  auto read = instrument::readInstrument(bytes, subject);
  if (!read) return tl::make_unexpected(read.error());
  return parsed.emplace(hash, std::make_shared<const instrument::Instrument>(std::move(*read))).first->second;
}

}  // namespace

Result<std::optional<assessment::Project>> findProjectById(const Workspace& workspace, const ProjectId& id) {
  auto project = onlyValue(readCurrent<assessment::Project>(workspace, projectSubject(id), readProject));
  if (project && project->has_value()) (*project)->id = id;
  return project;
}

Result<std::optional<assessment::Assessment>> findAssessmentById(const Workspace& workspace, const AssessmentId& id) {
  auto found = onlyValue(readCurrent<assessment::Assessment>(workspace, assessmentSubject(id), readAssessment));
  if (found && found->has_value()) (*found)->id = id;
  return found;
}

Result<std::optional<assessment::Person>> findPerson(const Workspace& workspace, const PersonId& id) {
  auto person = onlyValue(readCurrent<assessment::Person>(workspace, personSubject(id), readPerson));
  if (person && person->has_value()) (*person)->id = id;
  return person;
}

Result<std::vector<assessment::Person>> listPeople(const Workspace& workspace) {
  std::vector<assessment::Person> people;
  auto read = readEach<assessment::Person>(workspace, "person/", readPerson, [&](const std::string& subject, auto one) {
    one.value.id = PersonId{idInSubject(subject)};
    people.push_back(std::move(one.value));
  });
  if (!read) return tl::make_unexpected(read.error());
  return people;
}

Result<assessment::Facts> readFacts(const Workspace& workspace, const ProjectId& project) {
  assessment::Facts facts;
  const std::string prefix = "fact/" + project.value + '/';
  auto read = readEach<assessment::FactValue>(workspace, prefix, readFact, [&](const std::string& subject, auto one) {
    facts.emplace(splitSubject(subject).back(), std::move(one.value));
  });
  if (!read) return tl::make_unexpected(read.error());
  return facts;
}

Result<std::vector<ProjectEntry>> listProjects(const Workspace& workspace) {
  std::vector<ProjectEntry> entries;
  auto projects =
      readEach<assessment::Project>(workspace, "project/", readProject, [&](const std::string& subject, auto one) {
        one.value.id = ProjectId{idInSubject(subject)};
        entries.push_back({std::move(one.value), {}, {}, {}});
      });
  if (!projects) return tl::make_unexpected(projects.error());
  std::multimap<ProjectId, assessment::Assessment> assessments;
  std::map<std::string, std::string> projectOfAssessment;
  auto read = readEach<assessment::Assessment>(
      workspace, "assessment/", readAssessment, [&](const std::string& subject, auto one) {
        one.value.id = AssessmentId{idInSubject(subject)};
        projectOfAssessment.emplace(one.value.id.value, one.value.project.value);
        assessments.emplace(one.value.project, std::move(one.value));
      });
  if (!read) return tl::make_unexpected(read.error());
  const auto times = lastChanges(workspace, projectOfAssessment);
  for (auto& entry : entries) {
    auto facts = readFacts(workspace, entry.project.id);
    if (!facts) return tl::make_unexpected(facts.error());
    entry.facts = std::move(*facts);
    const auto [first, last] = assessments.equal_range(entry.project.id);
    for (auto found = first; found != last; ++found) entry.assessments.push_back(found->second);
    if (const auto time = times.find(entry.project.id.value); time != times.end()) entry.lastChanged = time->second;
  }
  return entries;
}

Result<std::shared_ptr<const instrument::Instrument>> sharedInstrument(const Workspace& workspace,
                                                                       const assessment::Assessment& assessment) {
  auto& known = workspace.parts().instruments;
  if (const auto found = known.find(assessment.instrumentSha256); found != known.end()) return found->second;
  const std::string subject = "instrument/" + assessment.instrument;
  for (const auto& revision : workspace.parts().index.revisionsOf(subject)) {
    const auto value = workspace.value(revision.id);
    if (!value) return tl::make_unexpected(value.error());
    if (sha256(*value) != assessment.instrumentSha256) continue;
    auto shared = parsedOnce(assessment.instrumentSha256, *value, subject);
    if (shared) known.emplace(assessment.instrumentSha256, *shared);
    return shared;
  }
  return failure(ErrorCode::Damaged, "the questionnaire it was answered against is not in the file", subject);
}

Result<instrument::Instrument> pinnedInstrument(const Workspace& workspace, const assessment::Assessment& assessment) {
  auto shared = sharedInstrument(workspace, assessment);
  if (!shared) return tl::make_unexpected(shared.error());
  return **shared;
}

Result<assessment::Dossier> loadDossier(const Workspace& workspace, const AssessmentId& id) {
  assessment::Dossier dossier;
  auto found = findAssessmentById(workspace, id);
  if (!found) return tl::make_unexpected(found.error());
  if (!found->has_value()) return failure(ErrorCode::NotFound, "there is no such assessment", id.value);
  dossier.assessment = std::move(**found);
  const ProjectId project = dossier.assessment.project;
  auto owner = findProjectById(workspace, project);
  if (!owner) return tl::make_unexpected(owner.error());
  if (!owner->has_value()) return failure(ErrorCode::NotFound, "its project was removed", project.value);
  dossier.project = std::move(**owner);
  auto facts = readFacts(workspace, project);
  if (!facts) return tl::make_unexpected(facts.error());
  dossier.facts = std::move(*facts);
  auto pinned = sharedInstrument(workspace, dossier.assessment);
  if (!pinned) return tl::make_unexpected(pinned.error());
  dossier.instrument = std::move(*pinned);
  if (auto answers = readAnswers(workspace, dossier); !answers) return tl::make_unexpected(answers.error());
  if (auto account = readAccounts(workspace, dossier); !account) return tl::make_unexpected(account.error());
  dossier.lastChanged = lastChangeOf(workspace, project, id);
  return dossier;
}

}  // namespace playfair::workspace
