// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "playfair/assessment/dossier.h"
#include "playfair/workspace/workspace.h"

// Reading and writing the field's things (projects, assessments, answers …) in a workspace.
namespace playfair::workspace {

using assessment::AssessmentId;
using assessment::ProjectId;

// Subjects of the log.
[[nodiscard]] std::string personSubject(const PersonId& person);
[[nodiscard]] std::string projectSubject(const ProjectId& project);
[[nodiscard]] std::string factSubject(const ProjectId& project, const std::string& key);
[[nodiscard]] std::string assessmentSubject(const AssessmentId& assessment);
[[nodiscard]] std::string answerSubject(const AssessmentId& assessment, const std::string& question);
[[nodiscard]] std::string accountSubject(const AssessmentId& assessment, const std::string& section,
                                         const std::string& language);

// Values of the log, as canonical JSON.
[[nodiscard]] std::string toJson(const assessment::Project& project);
[[nodiscard]] std::string toJson(const assessment::FactValue& fact);
[[nodiscard]] std::string toJson(const assessment::Assessment& assessment);
[[nodiscard]] std::string toJson(const assessment::Answer& answer);
[[nodiscard]] std::string toJson(const assessment::Person& person);
[[nodiscard]] std::string accountJson(const std::string& text);
[[nodiscard]] Result<assessment::Answer> answerFromJson(const std::string& json);
[[nodiscard]] Result<assessment::FactValue> factFromJson(const std::string& json);
[[nodiscard]] Result<std::string> accountFromJson(const std::string& json);

/// A project and its assessments, for lists. Removed ones are not listed; archived ones are.
struct ProjectEntry {
  assessment::Project project;
  assessment::Facts facts;
  std::vector<assessment::Assessment> assessments;
  std::string lastChanged;  ///< UTC
};

[[nodiscard]] Result<std::vector<ProjectEntry>> listProjects(const Workspace& workspace);
[[nodiscard]] Result<std::optional<assessment::Person>> findPerson(const Workspace& workspace, const PersonId& id);
[[nodiscard]] Result<std::vector<assessment::Person>> listPeople(const Workspace& workspace);

/// Everything that counting and reports need, read and checked at one moment. NotFound for an unknown assessment.
[[nodiscard]] Result<assessment::Dossier> loadDossier(const Workspace& workspace, const AssessmentId& id);

/// An id, an unambiguous prefix of one, or an exact title. Errors: NotFound, Ambiguous.
[[nodiscard]] Result<ProjectId> findProject(const Workspace& workspace, const std::string& text);
/// An id, an unambiguous prefix, or the exact title of a project with one assessment.
[[nodiscard]] Result<AssessmentId> findAssessment(const Workspace& workspace, const std::string& text);

/// Writes a person; an empty id gets a new one. Returns the id.
[[nodiscard]] Result<PersonId> addPerson(Workspace& workspace, assessment::Person person, const PersonId& author);
/// Adds a project with its facts in one transaction. Invalid for an unknown fact or value.
[[nodiscard]] Result<ProjectId> addProject(Workspace& workspace, const std::string& title,
                                           const assessment::Facts& facts, const PersonId& author);
/// Starts an assessment and pins the instrument's exact bytes in the file.
/// Invalid where a requirement to leave out is unknown or has no reason.
[[nodiscard]] Result<AssessmentId> addAssessment(Workspace& workspace, const ProjectId& project,
                                                 const instrument::Instrument& instrument, instrument::Depth depth,
                                                 const std::vector<assessment::LeftOut>& leftOut,
                                                 const PersonId& author);

/// What addProject and addAssessment write, for a writer that puts more into the same transaction.
struct NewProject {
  ProjectId id;
  std::vector<Change> changes;
};
struct NewAssessment {
  AssessmentId id;
  std::vector<Change> changes;
};
/// Writes nothing. Invalid as for addProject.
[[nodiscard]] Result<NewProject> newProject(const std::string& title, const std::vector<std::string>& tags,
                                            const assessment::Facts& facts);
/// Writes nothing, and does not ask whether the project is there. Invalid as for addAssessment.
[[nodiscard]] Result<NewAssessment> newAssessment(const Workspace& workspace, const ProjectId& project,
                                                  const instrument::Instrument& instrument, instrument::Depth depth,
                                                  const std::vector<assessment::LeftOut>& leftOut);

/// Checks an answer against rules that hold wherever it is written: level 0–4, not applicable needs a justification,
/// the question exists in the instrument.
[[nodiscard]] Result<void> checkAnswer(const instrument::Instrument& instrument, const std::string& question,
                                       const assessment::Answer& answer);

/// Facts from a JSON object text, checked against the catalogue: unknown key, wrong type or value is Invalid with a
/// pointer.
[[nodiscard]] Result<assessment::Facts> factsFromJsonObject(const std::string& text, const std::string& file);

/// The instrument an assessment was answered against, from the file itself.
[[nodiscard]] Result<instrument::Instrument> pinnedInstrument(const Workspace& workspace,
                                                              const assessment::Assessment& assessment);

}  // namespace playfair::workspace
