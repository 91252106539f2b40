// SPDX-License-Identifier: EUPL-1.2
#include "playfair/instrument/authoring_parts.h"
#include "playfair/workspace/questionnaires.h"
#include "subject.h"

namespace playfair::workspace {
namespace {

constexpr std::string_view kDraft = "questionnaire/";
constexpr std::string_view kDraftPart = "questionnaire-part/";
constexpr const char* kRemoved = "null";

std::string partsPrefix(const std::string& draft) {
  return std::string(kDraftPart) + draft + '/';
}

/// Subjects of a draft, its head first.
std::vector<std::string> subjectsOfDraft(const Workspace& workspace, const std::string& id) {
  std::vector<std::string> subjects = {draftSubject(id)};
  for (auto& subject : workspace.subjects(partsPrefix(id))) subjects.push_back(std::move(subject));
  return subjects;
}

std::string partIn(const std::string& subject, const std::string& id) {
  return subject.starts_with(kDraftPart) ? subject.substr(partsPrefix(id).size()) : std::string();
}

struct ReadDraftParts {
  instrument::DraftParts parts;
  bool conflicting = false;
};

Result<ReadDraftParts> readDraftParts(const Workspace& workspace, const std::string& id) {
  ReadDraftParts read;
  for (const auto& subject : subjectsOfDraft(workspace, id)) {
    const auto current = workspace.current(subject);
    if (!current) return tl::make_unexpected(current.error());
    if (!current->has_value() || (*current)->value == kRemoved) continue;
    read.conflicting = read.conflicting || (*current)->conflicting();
    read.parts.emplace(partIn(subject, id), (*current)->value);
  }
  return read;
}

}  // namespace

std::string draftSubject(const std::string& draft) {
  return std::string(kDraft) + draft;
}

std::string draftPartSubject(const std::string& draft, const std::string& part) {
  return partsPrefix(draft) + part;
}

Result<QuestionnaireDraft> loadDraft(const Workspace& workspace, const std::string& id) {
  auto read = readDraftParts(workspace, id);
  if (!read) return tl::make_unexpected(read.error());
  auto draft = instrument::draftFromParts(read->parts);
  if (!draft) return failure(draft.error().code, draft.error().detail, draftSubject(id));
  return QuestionnaireDraft{id, std::move(*draft), read->conflicting};
}

Result<std::vector<QuestionnaireDraft>> listDrafts(const Workspace& workspace) {
  std::vector<QuestionnaireDraft> drafts;
  for (const auto& subject : workspace.subjects(std::string(kDraft))) {
    auto draft = loadDraft(workspace, idInSubject(subject));
    if (!draft && draft.error().code == ErrorCode::NotFound) continue;
    if (!draft) return tl::make_unexpected(draft.error());
    drafts.push_back(std::move(*draft));
  }
  return drafts;
}

Result<std::vector<Change>> draftChanges(const Workspace& workspace, const std::string& id,
                                         const instrument::Instrument& draft) {
  const auto wanted = instrument::draftParts(draft);
  if (!wanted) return tl::make_unexpected(wanted.error());
  const auto present = readDraftParts(workspace, id);
  if (!present) return tl::make_unexpected(present.error());
  std::vector<Change> changes;
  const auto change = [&](const std::string& part, const std::string& value) {
    const std::string subject = part.empty() ? draftSubject(id) : draftPartSubject(id, part);
    changes.push_back({subject, value, workspace.heads(subject)});
  };
  for (const auto& [part, value] : *wanted) {
    const auto found = present->parts.find(part);
    if (found == present->parts.end() || found->second != value) change(part, value);
  }
  for (const auto& [part, value] : present->parts) {
    if (!wanted->contains(part)) change(part, kRemoved);
  }
  return changes;
}

std::vector<Change> removalOfDraft(const Workspace& workspace, const std::string& id) {
  std::vector<Change> changes;
  for (const auto& subject : subjectsOfDraft(workspace, id)) {
    changes.push_back({subject, kRemoved, workspace.heads(subject)});
  }
  return changes;
}

}  // namespace playfair::workspace
