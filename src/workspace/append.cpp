// SPDX-License-Identifier: EUPL-1.2
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <set>

#include "appending.h"
#include "blob_store.h"
#include "canonical_text.h"
#include "clock.h"
#include "log_reading.h"
#include "playfair/workspace/register.h"
#include "playfair/workspace/sha256.h"
#include "read_model.h"
#include "sqlite_error.h"

namespace playfair::workspace {
namespace {

constexpr int kSaltBytes = 16;

Result<void> checkChanges(const std::vector<Change>& changes) {
  std::set<std::string> seen;
  for (const auto& change : changes) {
    if (auto subject = checkSubject(change.subject); !subject) return subject;
    if (!seen.insert(change.subject).second) {
      return failure(ErrorCode::Invalid, "one write changes a subject twice", change.subject);
    }
  }
  return {};
}

Result<void> checkParents(const LogIndex& index, const Change& change) {
  for (const auto& parent : change.parents) {
    const Revision* known = index.find(parent);
    if (known == nullptr || known->subject != change.subject) {
      return failure(ErrorCode::Invalid, "a change names a revision that is not one of its subject", change.subject);
    }
  }
  return {};
}

Result<std::vector<RevisionId>> writeAll(Workspace::Parts& parts, const Writing& writing) {
  SQLite::Transaction transaction(parts.database(), SQLite::TransactionBehavior::IMMEDIATE);
  if (auto others = parts.takeIn(); !others) return tl::make_unexpected(others.error());
  if (auto author = checkAuthor(parts.index, writing); !author) return tl::make_unexpected(author.error());
  Appending appending(parts, writing);
  std::vector<RevisionId> ids;
  for (const auto& change : writing.changes) {
    auto id = appending.add(change);
    if (!id) return tl::make_unexpected(id.error());
    ids.push_back(std::move(*id));
  }
  appending.writeLogState();
  if (auto draft = appending.dropDraft(); !draft) return tl::make_unexpected(draft.error());
  transaction.commit();
  appending.remember();
  return ids;
}

}  // namespace

Result<void> checkAuthor(const LogIndex& index, const Writing& writing) {
  if (!writing.author.empty()) {
    if (index.has(personSubject(writing.author))) return {};
    return failure(ErrorCode::Invalid, "there is no such person", personSubject(writing.author));
  }
  const bool newPeople = std::all_of(writing.changes.begin(), writing.changes.end(), [&](const Change& change) {
    return change.subject.starts_with("person/") && !index.has(change.subject);
  });
  if (newPeople) return {};
  return failure(ErrorCode::Invalid, "a change needs to be signed by somebody");
}

Appending::Appending(Workspace::Parts& parts, const Writing& writing)
    : m_parts(parts),
      m_writing(writing),
      m_at(writing.at.empty() ? utcNow() : writing.at),
      m_digest(parts.index.digest()) {}

Result<RevisionId> Appending::add(const Change& change) {
  if (auto parents = checkParents(m_parts.index, change); !parents) return tl::make_unexpected(parents.error());
  if (auto same = alreadySo(change); !same || same->has_value()) {
    if (!same) return tl::make_unexpected(same.error());
    return **same;
  }
  if (auto file = keepFileOf(m_parts, change.subject, change.value); !file) return tl::make_unexpected(file.error());
  const std::string body = bodyBytes(randomHex(kSaltBytes), change.value);
  Revision revision{{}, change.subject, change.parents, m_writing.author, m_at, sha256(body)};
  revision.id = revisionIdOf(revision);
  const std::int64_t seq = insert(revision, body);
  m_digest.add(revision.id);
  using Value = std::optional<std::string>;
  auto current = joinHeads(m_parts.index.headsAfter(revision), [&](const RevisionId& id) -> Result<Value> {
    return id == revision.id ? Result<Value>(change.value) : m_parts.valueOf(id);
  });
  if (!current) return tl::make_unexpected(current.error());
  const std::int64_t searchRow = m_parts.index.firstSeq(change.subject).value_or(seq);
  writeReadModel(m_parts.statements, change.subject, *current, searchRow);
  m_rows.push_back({seq, std::move(revision)});
  return m_rows.back().revision.id;
}

void Appending::writeLogState() {
  if (m_rows.empty()) return;
  auto statement = m_parts.statements.use("UPDATE log_state SET revision_count = ?, digest = ?");
  statement->bind(1, m_parts.index.count() + static_cast<std::int64_t>(m_rows.size()));
  statement->bind(2, m_digest.hex());
  statement->exec();
}

Result<void> Appending::dropDraft() {
  if (m_writing.draftSubject.empty()) return {};
  auto statement = m_parts.statements.use("DELETE FROM draft WHERE subject = ? AND owner = ?");
  statement->bind(1, m_writing.draftSubject);
  statement->bind(2, m_writing.draftOwner);
  const bool gone = statement->exec() == 0;
  if (gone && m_writing.draftOwner != m_parts.owner.mark()) {
    return failure(ErrorCode::Changed, "the draft was taken over by another window", m_writing.draftSubject);
  }
  return {};
}

void Appending::remember() {
  for (auto& row : m_rows) m_parts.index.add(std::move(row));
  m_rows.clear();
}

Result<std::optional<RevisionId>> Appending::alreadySo(const Change& change) {
  auto heads = m_parts.index.heads(change.subject);
  if (heads.empty() || heads != change.parents) return std::optional<RevisionId>();
  auto current = joinHeads(std::move(heads), [&](const RevisionId& id) { return m_parts.valueOf(id); });
  if (!current) return tl::make_unexpected(current.error());
  if (current->conflicting() || current->value != change.value) return std::optional<RevisionId>();
  return std::optional<RevisionId>(current->heads.front());
}

std::int64_t Appending::insert(const Revision& revision, const std::string& body) {
  auto row = m_parts.statements.use(
      "INSERT INTO revision (id, subject, parents, author, at, body_hash) VALUES (?, ?, ?, ?, ?, ?)");
  row->bind(1, revision.id.value);
  row->bind(2, revision.subject);
  row->bind(3, idsToJson(revision.parents));
  row->bind(4, revision.author.value);
  row->bind(5, revision.at);
  row->bind(6, revision.bodyHash);
  row->exec();
  const std::int64_t seq = m_parts.database().getLastInsertRowid();
  auto bytes = m_parts.statements.use("INSERT INTO body (revision_id, bytes) VALUES (?, ?)");
  bytes->bind(1, revision.id.value);
  bytes->bindNoCopy(2, body.data(), static_cast<int>(body.size()));
  bytes->exec();
  return seq;
}

Result<std::vector<RevisionId>> write(Workspace::Parts& parts, Writing writing) {
  if (auto writable = parts.checkWritable(); !writable) return tl::make_unexpected(writable.error());
  if (auto changes = checkChanges(writing.changes); !changes) return tl::make_unexpected(changes.error());
  for (auto& change : writing.changes) {
    auto canonical = canonicalValue(change.subject, change.value);
    if (!canonical) return tl::make_unexpected(canonical.error());
    change.value = std::move(*canonical);
    std::sort(change.parents.begin(), change.parents.end());
    change.parents.erase(std::unique(change.parents.begin(), change.parents.end()), change.parents.end());
  }
  return guarded(&parts.database(), parts.connection.file, [&] { return writeAll(parts, writing); });
}

Result<std::vector<RevisionId>> Workspace::append(const std::vector<Change>& changes, const PersonId& author) {
  return write(*m_parts, Writing{changes, author, {}, {}, {}});
}

}  // namespace playfair::workspace
