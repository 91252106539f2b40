// SPDX-License-Identifier: EUPL-1.2
#include "register_reads.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>

#include "evidence_reads.h"
#include "parts.h"
#include "playfair/instrument/instrument_file.h"
#include "playfair/workspace/sha256.h"
#include "register_current.h"
#include "subject.h"

namespace playfair::workspace {
namespace {

/// Time of the latest change of a project, these assessments, and all that belongs to them. Times compare as text; they
/// are shown only.
Result<std::string> lastChangeOf(const LogView& view, const ProjectId& project,
                                 const std::vector<AssessmentId>& assessments) {
  const auto& index = view.index();
  std::vector<std::string> prefixes = {projectSubject(project), "fact/" + project.value + '/'};
  std::vector<std::string> owners = {project.value};
  for (const auto& assessment : assessments) {
    for (const char* kind : {"answer/", "account/", "link/"}) prefixes.push_back(kind + assessment.value + '/');
    prefixes.push_back(assessmentSubject(assessment));
    owners.push_back(assessment.value);
  }
  for (const auto& owner : owners) {
    for (const char* kind : {"evidence", "comment", "differing-view", "erasure"}) {
      auto subjects = subjectsOf(view.workspace(), owner, kind);
      if (!subjects) return tl::make_unexpected(subjects.error());
      std::move(subjects->begin(), subjects->end(), std::back_inserter(prefixes));
    }
  }
  std::string last;
  for (const auto& prefix : prefixes) last = std::max(last, index.lastTime(prefix));
  return last;
}

Result<void> readAnswers(const LogView& view, assessment::Dossier& dossier) {
  const std::string prefix = "answer/" + dossier.assessment.id.value + '/';
  return readEach<assessment::Answer>(view, prefix, readAnswer, [&](const std::string& subject, auto read) {
    read.value.conflicting = read.conflicting;
    dossier.answers.emplace(splitSubject(subject).back(), std::move(read.value));
  });
}

Result<void> readAccounts(const LogView& view, assessment::Dossier& dossier) {
  const std::string prefix = "account/" + dossier.assessment.id.value + '/';
  return readEach<std::string>(view, prefix, readAccount, [&](const std::string& subject, auto read) {
    const auto parts = splitSubject(subject);
    if (parts.size() == 4) dossier.account.emplace(assessment::AccountKey{parts[2], parts[3]}, std::move(read.value));
  });
}

}  // namespace

Result<std::shared_ptr<const instrument::Instrument>> parsedInstrument(const std::string& hash,
                                                                       const std::string& bytes,
                                                                       const std::string& subject) {
  static std::mutex mutex;
  static std::map<std::string, std::shared_ptr<const instrument::Instrument>> parsed;
  const std::lock_guard lock(mutex);
  if (const auto found = parsed.find(hash); found != parsed.end()) return found->second;
  auto read = instrument::readInstrument(bytes, subject);
  if (!read) return tl::make_unexpected(read.error());
  return parsed.emplace(hash, std::make_shared<const instrument::Instrument>(std::move(*read))).first->second;
}

Result<std::optional<assessment::Project>> findProjectById(const LogView& view, const ProjectId& id) {
  auto project = onlyValue(readCurrent<assessment::Project>(view, projectSubject(id), readProject));
  if (project && project->has_value()) (*project)->id = id;
  return project;
}

Result<std::optional<assessment::Assessment>> findAssessmentById(const LogView& view, const AssessmentId& id) {
  auto found = onlyValue(readCurrent<assessment::Assessment>(view, assessmentSubject(id), readAssessment));
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

Result<assessment::Facts> readFacts(const LogView& view, const ProjectId& project) {
  assessment::Facts facts;
  const std::string prefix = "fact/" + project.value + '/';
  auto read = readEach<assessment::FactValue>(view, prefix, readFact, [&](const std::string& subject, auto one) {
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
  auto read = readEach<assessment::Assessment>(workspace, "assessment/", readAssessment,
                                               [&](const std::string& subject, auto one) {
                                                 one.value.id = AssessmentId{idInSubject(subject)};
                                                 assessments.emplace(one.value.project, std::move(one.value));
                                               });
  if (!read) return tl::make_unexpected(read.error());
  for (auto& entry : entries) {
    auto facts = readFacts(workspace, entry.project.id);
    if (!facts) return tl::make_unexpected(facts.error());
    entry.facts = std::move(*facts);
    const auto [first, last] = assessments.equal_range(entry.project.id);
    std::vector<AssessmentId> ids;
    for (auto found = first; found != last; ++found) {
      ids.push_back(found->second.id);
      entry.assessments.push_back(found->second);
    }
    auto changed = lastChangeOf(workspace, entry.project.id, ids);
    if (!changed) return tl::make_unexpected(changed.error());
    entry.lastChanged = std::move(*changed);
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
    auto shared = parsedInstrument(assessment.instrumentSha256, *value, subject);
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

Result<std::vector<std::string>> placedSubjects(const LogView& view, const std::string& owner,
                                                const std::string& kind) {
  auto subjects = subjectsOf(view.workspace(), owner, kind);
  if (!subjects) return subjects;
  std::erase_if(*subjects, [&](const std::string& subject) { return !view.index().has(subject); });
  return subjects;
}

Result<assessment::Dossier> readDossier(const LogView& view, const AssessmentId& id) {
  assessment::Dossier dossier;
  // Where the text of an earlier day was erased since, what stands there now has to do.
  auto found = findAssessmentById(view.isErased(assessmentSubject(id)) ? LogView(view.workspace()) : view, id);
  if (!found) return tl::make_unexpected(found.error());
  if (!found->has_value()) return failure(ErrorCode::NotFound, "there is no such assessment", id.value);
  dossier.assessment = std::move(**found);
  const ProjectId project = dossier.assessment.project;
  auto owner = findProjectById(view.isErased(projectSubject(project)) ? LogView(view.workspace()) : view, project);
  if (!owner) return tl::make_unexpected(owner.error());
  if (!owner->has_value()) return failure(ErrorCode::NotFound, "its project was removed", project.value);
  dossier.project = std::move(**owner);
  auto facts = readFacts(view, project);
  if (!facts) return tl::make_unexpected(facts.error());
  dossier.facts = std::move(*facts);
  auto pinned = sharedInstrument(view.workspace(), dossier.assessment);
  if (!pinned) return tl::make_unexpected(pinned.error());
  dossier.instrument = std::move(*pinned);
  if (auto answers = readAnswers(view, dossier); !answers) return tl::make_unexpected(answers.error());
  if (auto account = readAccounts(view, dossier); !account) return tl::make_unexpected(account.error());
  if (auto discussion = readDiscussion(view, dossier); !discussion) return tl::make_unexpected(discussion.error());
  auto changed = lastChangeOf(view, project, {id});
  if (!changed) return tl::make_unexpected(changed.error());
  dossier.lastChanged = std::move(*changed);
  return dossier;
}

Result<assessment::Dossier> loadDossier(const Workspace& workspace, const AssessmentId& id) {
  return readDossier(workspace, id);
}

}  // namespace playfair::workspace
