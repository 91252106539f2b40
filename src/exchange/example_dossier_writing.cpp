// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "playfair/exchange/example_dossier.h"
#include "playfair/workspace/evidence_register.h"
#include "playfair/workspace/register.h"
#include "playfair/workspace/sha256.h"

namespace playfair::exchange {

using assessment::AssessmentId;
using assessment::EvidenceId;
using assessment::ProjectId;
using workspace::Change;

namespace {

// Everything that one example comes to, gathered before the first byte of it is written.
class ExampleChanges {
 public:
  explicit ExampleChanges(const workspace::Workspace& workspace) : m_workspace(workspace) {}

  void add(std::string subject, std::string value) { m_changes.push_back({std::move(subject), std::move(value), {}}); }

  // A questionnaire that two assessments share is pinned once.
  void add(std::vector<Change> changes) {
    for (Change& change : changes) {
      if (m_subjects.insert(change.subject).second) {
        m_changes.push_back(std::move(change));
      }
    }
  }

  Result<void> addAssessment(const ExampleAssessment& example, const ProjectId& project,
                             const std::vector<EvidenceId>& sources, AddedExample& added) {
    auto made = workspace::newAssessment(m_workspace, project, example.instrument, example.depth, example.leftOut);
    if (!made) {
      return tl::make_unexpected(made.error());
    }
    const AssessmentId id = made->id;
    add(std::move(made->changes));
    for (const FileAnswer& given : example.answers) {
      assessment::Answer answer = given.answer;
      answer.publish = given.publish.value_or(false);
      if (const auto checked = workspace::checkAnswer(example.instrument, given.question, answer); !checked) {
        return checked;
      }
      add(workspace::answerSubject(id, given.question), workspace::toJson(answer));
    }
    for (const auto& [question, source] : example.links) {
      add(workspace::linkSubject(id, question, sources.at(source)), workspace::linkJson());
    }
    for (const auto& [key, text] : example.account) {
      add(workspace::accountSubject(id, key.first, key.second), workspace::accountJson(text));
    }
    added.assessments.push_back(id);
    return {};
  }

  [[nodiscard]] const std::vector<Change>& all() const { return m_changes; }

 private:
  const workspace::Workspace& m_workspace;
  std::vector<Change> m_changes;
  std::set<std::string> m_subjects;
};

}  // namespace

Result<AddedExample> addExample(workspace::Workspace& workspace, const ExampleDossier& example,
                                const assessment::PersonId& author) {
  auto project = workspace::newProject(example.title, example.tags, example.facts);
  if (!project) {
    return tl::make_unexpected(project.error());
  }
  AddedExample added{project->id, {}};
  ExampleChanges changes(workspace);
  changes.add(std::move(project->changes));
  std::vector<EvidenceId> sources;
  for (assessment::Evidence source : example.sources) {
    source.project = added.project;
    sources.push_back(EvidenceId{workspace::newUuid()});
    changes.add(workspace::evidenceSubject(sources.back()), workspace::toJson(source));
  }
  for (const ExampleAssessment& assessment : example.assessments) {
    if (const auto made = changes.addAssessment(assessment, added.project, sources, added); !made) {
      return tl::make_unexpected(made.error());
    }
  }
  if (const auto written = workspace.append(changes.all(), author); !written) {
    return tl::make_unexpected(written.error());
  }
  return added;
}

}  // namespace playfair::exchange
