// SPDX-License-Identifier: EUPL-1.2
#include "playfair/workspace/workspace.h"

#include <sqlite3.h>

#include "log_reading.h"
#include "log_view.h"
#include "parts.h"
#include "sqlite_error.h"
#include "subject.h"

namespace playfair::workspace {

Workspace::Workspace(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

const std::filesystem::path& Workspace::file() const {
  return m_parts->connection.file;
}
bool Workspace::writable() const {
  return m_parts->connection.writable;
}
bool Workspace::readFromCopy() const {
  return m_parts->connection.copy != nullptr;
}

Result<std::vector<Revision>> Workspace::log() const {
  return m_parts->index.revisions();
}

Result<std::vector<Revision>> Workspace::log(const std::string& subject) const {
  return m_parts->index.revisionsOf(subject);
}

Result<std::string> Workspace::value(const RevisionId& revision) const {
  const auto value = guarded(&m_parts->database(), file(), [&] { return m_parts->valueOf(revision); });
  if (!value) return tl::make_unexpected(value.error());
  if (!value->has_value()) return failure(ErrorCode::NotFound, "the text of the revision was erased", revision.value);
  return **value;
}

bool Workspace::isErased(const RevisionId& revision) const {
  return m_parts->index.isErased(revision);
}

Result<std::optional<Current>> Workspace::current(const std::string& subject) const {
  return LogView(*this).current(subject);
}

std::vector<RevisionId> Workspace::heads(const std::string& subject) const {
  return m_parts->index.heads(subject);
}

std::vector<std::string> Workspace::subjects(const std::string& prefix) const {
  return m_parts->index.subjects(prefix);
}

Result<std::string> Workspace::Parts::bodyOf(const RevisionId& revision) {
  auto query = statements.use("SELECT bytes FROM body WHERE revision_id = ?");
  query->bindNoCopy(1, revision.value);
  if (!query->executeStep()) return failure(ErrorCode::Damaged, "the text of a revision is missing", revision.value);
  return query->getColumn(0).getString();
}

Result<std::optional<std::string>> Workspace::Parts::valueOf(const RevisionId& revision) {
  const Revision* known = index.find(revision);
  if (known == nullptr) return failure(ErrorCode::NotFound, "there is no such revision", revision.value);
  if (index.isErased(revision)) return std::optional<std::string>();
  const auto bytes = bodyOf(revision);
  if (!bytes) return tl::make_unexpected(bytes.error());
  auto value = checkedValue(*known, *bytes);
  if (!value) return tl::make_unexpected(value.error());
  return std::optional<std::string>(std::move(*value));
}

Result<void> Workspace::Parts::takeIn() {
  auto subjects = takeInNewRows(database(), index, connection.file.string());
  if (!subjects) return tl::make_unexpected(subjects.error());
  for (const auto& subject : *subjects) {
    changedByOthers.insert(subject);
    if (!subject.starts_with(kErasurePrefix)) continue;
    const Revision* erased = index.find(RevisionId{idInSubject(subject)});
    if (erased != nullptr) changedByOthers.insert(erased->subject);
  }
  return {};
}

Result<void> Workspace::Parts::checkInPlace() const {
  int moved = 0;
  if (!connection.placeIsReadOnly) {
    sqlite3_file_control(database().getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
  }
  if (moved == 0) return {};
  return failure(ErrorCode::Changed, "the file was removed, or another was put in its place, while it was open",
                 connection.file.string());
}

Result<void> Workspace::Parts::checkWritable() const {
  if (!connection.writable) return failure(ErrorCode::ReadOnly, "it is open for reading", connection.file.string());
  return checkInPlace();
}

}  // namespace playfair::workspace
