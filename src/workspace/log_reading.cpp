// SPDX-License-Identifier: EUPL-1.2
#include "log_reading.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <unordered_map>

#include "canonical_text.h"
#include "playfair/workspace/sha256.h"

namespace playfair::workspace {
namespace {

/// True where every parent is a revision of the same subject.
bool parentsKnown(const Revision& revision, const LogIndex& index,
                  const std::unordered_map<std::string, const Revision*>& arriving) {
  return std::all_of(revision.parents.begin(), revision.parents.end(), [&](const RevisionId& parent) {
    const Revision* known = index.find(parent);
    if (const auto entry = arriving.find(parent.value); known == nullptr && entry != arriving.end()) {
      known = entry->second;
    }
    return known != nullptr && known->subject == revision.subject;
  });
}

}  // namespace

std::vector<StoredRow> readRows(const SQLite::Database& database, std::int64_t afterSeq) {
  SQLite::Statement query(database,
                          "SELECT seq, id, subject, parents, author, at, body_hash FROM revision NOT INDEXED "
                          "WHERE seq > ? ORDER BY seq");
  query.bind(1, afterSeq);
  std::vector<StoredRow> rows;
  while (query.executeStep()) {
    StoredRow stored;
    stored.row.seq = query.getColumn(0).getInt64();
    Revision& revision = stored.row.revision;
    revision.id = RevisionId{query.getColumn(1).getString()};
    revision.subject = query.getColumn(2).getString();
    const auto parents = idsFromJson(query.getColumn(3).getString());
    stored.parentsReadable = parents.has_value();
    revision.parents = parents.value_or(std::vector<RevisionId>{});
    revision.author = PersonId{query.getColumn(4).getString()};
    revision.at = query.getColumn(5).getString();
    revision.bodyHash = query.getColumn(6).getString();
    rows.push_back(std::move(stored));
  }
  return rows;
}

bool isGenuine(const StoredRow& stored) {
  return stored.parentsReadable && revisionIdOf(stored.row.revision) == stored.row.revision.id;
}

LogState readLogState(const SQLite::Database& database) {
  SQLite::Statement query(database, "SELECT revision_count, digest FROM log_state WHERE one = 1");
  LogState state{-1, {}};
  if (query.executeStep()) state = {query.getColumn(0).getInt64(), query.getColumn(1).getString()};
  return state;
}

Result<std::vector<std::string>> takeInNewRows(const SQLite::Database& database, LogIndex& index,
                                               const std::string& file) {
  std::vector<StoredRow> rows = readRows(database, index.lastSeq());
  LogDigest digest = index.digest();
  std::unordered_map<std::string, const Revision*> arriving;
  for (const auto& stored : rows) {
    const Revision& revision = stored.row.revision;
    if (!isGenuine(stored)) return failure(ErrorCode::Damaged, "a revision does not match its id", file);
    const bool again = index.find(revision.id) != nullptr || !arriving.emplace(revision.id.value, &revision).second;
    if (again) return failure(ErrorCode::Damaged, "a revision stands in the log twice", file);
    digest.add(revision.id);
  }
  for (const auto& stored : rows) {
    if (!parentsKnown(stored.row.revision, index, arriving)) {
      return failure(ErrorCode::Damaged, "a revision names a parent that is not there", file);
    }
  }
  const LogState expected{index.count() + static_cast<std::int64_t>(rows.size()), digest.hex()};
  if (readLogState(database) != expected) {
    return failure(ErrorCode::Damaged, "the log does not match the digest over all its revisions", file);
  }
  std::vector<std::string> subjects;
  for (auto& stored : rows) {
    subjects.push_back(stored.row.revision.subject);
    index.add(std::move(stored.row));
  }
  return subjects;
}

Result<Current> joinHeads(std::vector<RevisionId> heads, const ValueOf& valueOf) {
  Current current;
  std::vector<std::string> values;
  for (const auto& head : heads) {
    auto value = valueOf(head);
    if (!value) return tl::make_unexpected(value.error());
    if (!value->has_value()) continue;
    if (std::find(values.begin(), values.end(), **value) == values.end()) values.push_back(std::move(**value));
  }
  current.erased = values.empty();
  if (current.erased) values.emplace_back("null");
  // Removed by one and changed by another: what was written stays in sight.
  std::stable_partition(values.begin(), values.end(), [](const std::string& value) { return value != "null"; });
  current.value = std::move(values.front());
  current.otherValues.assign(std::make_move_iterator(values.begin() + 1), std::make_move_iterator(values.end()));
  current.heads = std::move(heads);
  return current;
}

Result<std::string> checkedValue(const Revision& revision, const std::string& bytes) {
  if (sha256(bytes) != revision.bodyHash) {
    return failure(ErrorCode::Damaged, "the text of a revision does not match its hash", revision.id.value);
  }
  auto value = valueInBody(bytes);
  if (!value) return failure(ErrorCode::Damaged, "the text of a revision has another form", revision.id.value);
  return *value;
}

}  // namespace playfair::workspace
