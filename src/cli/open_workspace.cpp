// SPDX-License-Identifier: EUPL-1.2
#include "open_workspace.h"

#include <unistd.h>

#include <algorithm>
#include <vector>

#include "output.h"
#include "playfair/workspace/location.h"
#include "playfair/workspace/register.h"
#include "playfair/workspace/sha256.h"

namespace playfair::cli {

using assessment::Person;
using assessment::PersonId;
using workspace::Workspace;

namespace {

constexpr const char* kCommandLineRole = "Command line";

void noteConflictCopy(const std::string& file) {
  if (workspace::looksLikeConflictCopy(file)) {
    sayNote(file + " looks like a copy that a sync service made of two versions. Check which one you want to work on.");
  }
}

Result<PersonId> personNamed(const std::vector<Person>& people, const std::string& text) {
  std::vector<PersonId> fitting;
  for (const Person& person : people) {
    if (person.id.value == text) {
      return person.id;
    }
    if (!text.empty() && person.id.value.starts_with(text)) {
      fitting.push_back(person.id);
    }
  }
  if (fitting.empty()) {
    return failure(ErrorCode::NotFound, "no person in this file has an id that begins like that; log shows the authors",
                   text);
  }
  return fitting.size() == 1 ? Result<PersonId>(fitting.front())
                             : failure(ErrorCode::Ambiguous, "several people have an id that begins like that", text);
}

Result<PersonId> commandLinePerson(Workspace& workspace, const std::vector<Person>& people) {
  const auto found = std::find_if(people.begin(), people.end(), [](const Person& person) {
    return person.role == kCommandLineRole && person.organisation.empty() && person.name.empty();
  });
  if (found != people.end()) {
    return found->id;
  }
  Person person;
  person.id.value = workspace::newUuid();
  person.role = kCommandLineRole;
  // The first revision of a person has no author.
  return workspace::addPerson(workspace, person, {});
}

}  // namespace

Result<Workspace> openToRead(const std::string& file) {
  noteConflictCopy(file);
  Result<Workspace> workspace = Workspace::open(file, workspace::Access::Read);
  if (workspace && (workspace->readFromCopy() || ::access(file.c_str(), W_OK) != 0)) {
    sayNote(file + " can only be read; nothing will be written to it.");
  }
  return workspace;
}

Result<Workspace> openToWrite(const std::string& file) {
  noteConflictCopy(file);
  return Workspace::open(file, workspace::Access::Write);
}

Result<PersonId> authorOf(Workspace& workspace, const CommandLine& line) {
  const Result<std::vector<Person>> people = workspace::listPeople(workspace);
  if (!people) {
    return tl::make_unexpected(people.error());
  }
  return line.person.empty() ? commandLinePerson(workspace, *people) : personNamed(*people, line.person);
}

Result<assessment::Dossier> dossierOf(const Workspace& workspace, const std::string& assessment) {
  const auto id = workspace::findAssessment(workspace, assessment);
  if (!id) {
    return tl::make_unexpected(id.error());
  }
  return workspace::loadDossier(workspace, *id);
}

}  // namespace playfair::cli
