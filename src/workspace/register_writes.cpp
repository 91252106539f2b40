// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <utility>

#include "fact_rules.h"
#include "parts.h"
#include "playfair/instrument/blank.h"
#include "playfair/workspace/questionnaires.h"
#include "playfair/workspace/sha256.h"
#include "register_reads.h"

namespace playfair::workspace {
namespace {

Result<void> checkLeftOut(const instrument::Instrument& instrument, const std::vector<assessment::LeftOut>& leftOut) {
  for (auto entry = leftOut.begin(); entry != leftOut.end(); ++entry) {
    if (instrument.findRequirement(entry->requirement) == nullptr) {
      return failure(ErrorCode::Invalid, "there is no such requirement to leave out", entry->requirement);
    }
    if (instrument::isBlank(entry->because)) {
      return failure(ErrorCode::Invalid, "leaving out a requirement needs a reason", entry->requirement);
    }
    const bool twice =
        std::any_of(leftOut.begin(), entry, [&](const auto& other) { return other.requirement == entry->requirement; });
    if (twice) return failure(ErrorCode::Invalid, "a requirement is left out twice", entry->requirement);
  }
  return {};
}

}  // namespace

Result<PersonId> addPerson(Workspace& workspace, assessment::Person person, const PersonId& author) {
  if (person.id.empty()) person.id = PersonId{newUuid()};
  if (instrument::isBlank(person.role) && instrument::isBlank(person.name)) {
    return failure(ErrorCode::Invalid, "a signature needs a role or a name");
  }
  const std::string subject = personSubject(person.id);
  const auto ids = workspace.append({{subject, toJson(person), workspace.heads(subject)}}, author);
  if (!ids) return tl::make_unexpected(ids.error());
  return person.id;
}

Result<NewProject> newProject(const std::string& title, const std::vector<std::string>& tags,
                              const assessment::Facts& facts) {
  if (instrument::isBlank(title)) return failure(ErrorCode::Invalid, "a project needs a title");
  const ProjectId id{newUuid()};
  assessment::Project project;
  project.title = title;
  project.tags = tags;
  NewProject made{id, {{projectSubject(id), toJson(project), {}}}};
  if (!facts.empty()) {
    const auto catalogue = instrument::loadFactCatalogue();
    if (!catalogue) return tl::make_unexpected(catalogue.error());
    for (const auto& [key, value] : facts) {
      if (auto fact = checkFact(*catalogue, key, value, "facts"); !fact) return tl::make_unexpected(fact.error());
      made.changes.push_back({factSubject(id, key), toJson(value), {}});
    }
  }
  return made;
}

Result<ProjectId> addProject(Workspace& workspace, const std::string& title, const assessment::Facts& facts,
                             const PersonId& author) {
  const auto made = newProject(title, {}, facts);
  if (!made) return tl::make_unexpected(made.error());
  const auto ids = workspace.append(made->changes, author);
  if (!ids) return tl::make_unexpected(ids.error());
  return made->id;
}

Result<NewAssessment> newAssessment(const Workspace& workspace, const ProjectId& project,
                                    const instrument::Instrument& instrument, instrument::Depth depth,
                                    const std::vector<assessment::LeftOut>& leftOut) {
  if (auto scope = checkLeftOut(instrument, leftOut); !scope) return tl::make_unexpected(scope.error());
  auto changes = pinning(workspace, instrument);
  if (!changes) return tl::make_unexpected(changes.error());
  assessment::Assessment made;
  made.id = AssessmentId{newUuid()};
  made.project = project;
  made.instrument = instrument::reference(instrument);
  made.instrumentEdition = instrument.edition;
  made.instrumentSha256 = sha256(instrument.canonical);
  made.depth = depth;
  made.leftOut = leftOut;
  changes->push_back({assessmentSubject(made.id), toJson(made), {}});
  return NewAssessment{made.id, std::move(*changes)};
}

Result<AssessmentId> addAssessment(Workspace& workspace, const ProjectId& project,
                                   const instrument::Instrument& instrument, instrument::Depth depth,
                                   const std::vector<assessment::LeftOut>& leftOut, const PersonId& author) {
  const auto found = findProjectById(workspace, project);
  if (!found) return tl::make_unexpected(found.error());
  if (!found->has_value()) return failure(ErrorCode::NotFound, "there is no such project", project.value);
  const auto made = newAssessment(workspace, project, instrument, depth, leftOut);
  if (!made) return tl::make_unexpected(made.error());
  const auto ids = workspace.append(made->changes, author);
  if (!ids) return tl::make_unexpected(ids.error());
  return made->id;
}

Result<void> checkAnswer(const instrument::Instrument& instrument, const std::string& question,
                         const assessment::Answer& answer) {
  if (instrument.findQuestion(question) == nullptr) {
    return failure(ErrorCode::Invalid, "the questionnaire has no such question", question);
  }
  if (answer.kind == assessment::AnswerKind::Level && (answer.level < 0 || answer.level > 4)) {
    return failure(ErrorCode::Invalid, "a level is a whole number from 0 to 4", question);
  }
  if (answer.kind == assessment::AnswerKind::NotApplicable && instrument::isBlank(answer.justification)) {
    return failure(ErrorCode::Invalid, "not applicable needs a justification", question);
  }
  return {};
}

}  // namespace playfair::workspace
