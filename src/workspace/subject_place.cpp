// SPDX-License-Identifier: EUPL-1.2
#include "subject_place.h"

#include <nlohmann/json.hpp>

#include "parts.h"
#include "sqlite_error.h"
#include "subject.h"
#include "value_json.h"

namespace playfair::workspace {
namespace {

/// Nothing where the value does not say it.
std::optional<SubjectPlace> placeIn(const std::string& kind, const std::string& value, const std::string& subject) {
  const auto parsed = parseValue(value, subject);
  if (!parsed || parsed->is_null()) return std::nullopt;
  if (kind == "evidence") {
    const auto evidence = readEvidence(*parsed);
    return evidence ? std::optional(SubjectPlace{evidence->project.value, {}, {}}) : std::nullopt;
  }
  if (kind == "comment") {
    const auto comment = readComment(*parsed);
    return comment ? std::optional(SubjectPlace{{}, comment->assessment.value, comment->question}) : std::nullopt;
  }
  const auto view = readDifferingView(*parsed);
  return view ? std::optional(SubjectPlace{{}, view->assessment.value, view->question}) : std::nullopt;
}

/// What the erasure of a revision remembers of where it belonged.
Result<SubjectPlace> placeInErasure(const Workspace& workspace, const std::string& kind, const RevisionId& erased) {
  const auto current = workspace.current(erasureSubject(erased));
  if (!current) return tl::make_unexpected(current.error());
  if (!current->has_value()) return SubjectPlace{};
  const auto parsed = parseValue((*current)->value, erasureSubject(erased));
  const auto tombstone = parsed ? readTombstone(*parsed) : tl::make_unexpected(parsed.error());
  if (!tombstone) return SubjectPlace{};
  SubjectPlace place;
  (kind == "evidence" ? place.project : place.assessment) = tombstone->within;
  return place;
}

const char* readModelQuery(const std::string& kind) {
  if (kind == "evidence") return "SELECT project, '' FROM evidence WHERE id = ?";
  if (kind == "comment") return "SELECT assessment, question FROM comment WHERE id = ?";
  return "SELECT assessment, question FROM differing_view WHERE id = ?";
}

/// Whose text is damaged, by the read model: so that only its owner is refused. Where it names nobody whom the log
/// knows, the text may be anybody's, and `damage` stands.
Result<SubjectPlace> placeOfDamaged(const Workspace& workspace, const std::string& kind, const std::string& subject,
                                    const Error& damage) {
  auto& parts = workspace.parts();
  return guarded(&parts.database(), workspace.file(), [&]() -> Result<SubjectPlace> {
    auto query = parts.statements.use(readModelQuery(kind));
    query->bind(1, idInSubject(subject));
    if (!query->executeStep()) return tl::make_unexpected(damage);
    const std::string owner = query->getColumn(0).getString();
    SubjectPlace place;
    (kind == "evidence" ? place.project : place.assessment) = owner;
    place.question = query->getColumn(1).getString();
    const bool known = parts.index.has((kind == "evidence" ? "project/" : "assessment/") + owner);
    return known ? Result<SubjectPlace>(std::move(place)) : tl::make_unexpected(damage);
  });
}

Result<SubjectPlace> readPlace(const Workspace& workspace, const std::string& kind, const std::string& subject) {
  const auto revisions = workspace.parts().index.revisionsOf(subject);
  for (auto revision = revisions.rbegin(); revision != revisions.rend(); ++revision) {
    if (workspace.isErased(revision->id)) continue;
    const auto value = workspace.value(revision->id);
    if (!value && value.error().code == ErrorCode::Damaged) {
      return placeOfDamaged(workspace, kind, subject, value.error());
    }
    if (!value) return tl::make_unexpected(value.error());
    if (auto place = placeIn(kind, *value, subject)) return *place;
  }
  for (const auto& revision : revisions) {
    if (workspace.isErased(revision.id)) return placeInErasure(workspace, kind, revision.id);
  }
  return SubjectPlace{};
}

std::string kindOf(const std::string& subject) {
  return subject.substr(0, subject.find('/'));
}

/// Where the subject belongs that lost its text. An erasure of an erasure cannot be written.
Result<SubjectPlace> placeOfErased(const Workspace& workspace, const std::string& erasure) {
  const Revision* erased = workspace.parts().index.find(RevisionId{idInSubject(erasure)});
  if (erased == nullptr || erased->subject.starts_with(kErasurePrefix)) return SubjectPlace{};
  const std::string kind = kindOf(erased->subject);
  return isPlacedByValue(kind) ? readPlace(workspace, kind, erased->subject) : placeOf(workspace, erased->subject);
}

void remember(KnownPlaces& known, const std::string& subject, SubjectPlace place) {
  auto& entry = known.bySubject[subject];
  known.byOwner[entry.project + entry.assessment].erase(subject);
  entry = std::move(place);
  known.byOwner[entry.project + entry.assessment].insert(subject);
}

/// Subjects that the log has said something about since the last time, and those that lost a text.
std::set<std::string> changedSubjects(const LogIndex& index, std::size_t from) {
  std::set<std::string> changed;
  for (std::size_t i = from; i < index.revisions().size(); ++i) {
    const std::string& subject = index.revisions()[i].subject;
    if (isPlacedByValue(kindOf(subject))) changed.insert(subject);
    const bool erases = subject.starts_with(kErasurePrefix);
    const Revision* erased = erases ? index.find(RevisionId{idInSubject(subject)}) : nullptr;
    if (erased != nullptr && isPlacedByValue(kindOf(erased->subject))) changed.insert(erased->subject);
  }
  return changed;
}

Result<void> takeInPlaces(const Workspace& workspace) {
  auto& parts = workspace.parts();
  for (const auto& subject : changedSubjects(parts.index, parts.places.revisions)) {
    const std::string kind = kindOf(subject);
    auto place = kind == "erasure" ? placeOfErased(workspace, subject) : readPlace(workspace, kind, subject);
    if (!place) return tl::make_unexpected(place.error());
    remember(parts.places, subject, std::move(*place));
  }
  parts.places.revisions = parts.index.revisions().size();
  return {};
}

}  // namespace

bool isPlacedByValue(const std::string& kind) {
  return kind == "evidence" || kind == "comment" || kind == "differing-view" || kind == "erasure";
}

Result<SubjectPlace> placeOf(const Workspace& workspace, const std::string& subject) {
  const auto parts = splitSubject(subject);
  const std::string& kind = parts.front();
  if (parts.size() < 2) return SubjectPlace{};
  if (kind == "project" || kind == "fact") return SubjectPlace{parts[1], {}, {}};
  if (kind == "assessment" || kind == "account" || kind == "publication") return SubjectPlace{{}, parts[1], {}};
  if (kind == "answer" || kind == "link") return SubjectPlace{{}, parts[1], parts.size() > 2 ? parts[2] : ""};
  if (!isPlacedByValue(kind)) return SubjectPlace{};
  if (auto known = takeInPlaces(workspace); !known) return tl::make_unexpected(known.error());
  const auto& known = workspace.parts().places.bySubject;
  const auto found = known.find(subject);
  return found == known.end() ? SubjectPlace{} : found->second;
}

Result<std::vector<std::string>> subjectsOf(const Workspace& workspace, const std::string& owner,
                                            const std::string& kind) {
  if (auto known = takeInPlaces(workspace); !known) return tl::make_unexpected(known.error());
  const auto& byOwner = workspace.parts().places.byOwner;
  const auto found = byOwner.find(owner);
  std::vector<std::string> subjects;
  if (found == byOwner.end()) return subjects;
  for (auto subject = found->second.lower_bound(kind + '/'); subject != found->second.end(); ++subject) {
    if (!subject->starts_with(kind + '/')) break;
    subjects.push_back(*subject);
  }
  return subjects;
}

}  // namespace playfair::workspace
