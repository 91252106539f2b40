// SPDX-License-Identifier: EUPL-1.2
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <chrono>

#include "canonical_text.h"
#include "clock.h"
#include "draft_row.h"
#include "parts.h"
#include "playfair/instrument/diagnostics.h"
#include "playfair/workspace/register.h"
#include "playfair/workspace/sha256.h"
#include "sqlite_error.h"

namespace playfair::workspace {
namespace {

/// After this time a draft of another machine is taken for forgotten.
constexpr std::chrono::minutes kForgotten{15};

/// What append would refuse later is refused now, while the writer is still there to see it.
Result<void> checkDraft(const Workspace::Parts& parts, const Draft& draft) {
  if (auto subject = checkSubject(draft.subject); !subject) return subject;
  if (!parts.index.has(personSubject(draft.author))) {
    return failure(ErrorCode::Invalid, "there is no such person", personSubject(draft.author));
  }
  for (const auto& parent : draft.parents) {
    const Revision* known = parts.index.find(parent);
    if (known == nullptr || known->subject != draft.subject) {
      return failure(ErrorCode::Invalid, "a draft names a revision that is not one of its subject", draft.subject);
    }
  }
  return {};
}

bool isForgotten(const DraftRow& row) {
  const OwnerState state = stateOfOwner(row.owner);
  if (state != OwnerState::Unknown) return state == OwnerState::Gone;
  return row.draft.at < utcText(std::chrono::system_clock::now() - kForgotten);
}

/// True where the draft became a revision; false where it said nothing new, or cannot become one and was left.
Result<bool> adopt(Workspace::Parts& parts, const DraftRow& row) {
  const Change change{row.draft.subject, row.draft.value, row.draft.parents};
  const auto written = write(parts, Writing{{change}, row.draft.author, row.draft.at, change.subject, row.owner});
  if (written) {
    // A draft that changed nothing gives back one of the heads it was written over.
    const auto& parents = change.parents;
    return std::find(parents.begin(), parents.end(), written->front()) == parents.end();
  }
  if (written.error().code == ErrorCode::Changed && parts.checkInPlace()) return false;
  if (written.error().code != ErrorCode::Invalid) return tl::make_unexpected(written.error());
  instrument::logWarning("A draft cannot become a revision and was left where it is: " + written.error().detail);
  return false;
}

void deleteDraft(Workspace::Parts& parts, const std::string& subject, const std::string& owner) {
  auto statement = parts.statements.use("DELETE FROM draft WHERE subject = ? AND owner = ?");
  statement->bind(1, subject);
  statement->bind(2, owner);
  statement->exec();
}

}  // namespace

std::string digestOf(const DraftRow& row) {
  std::string text = "[";
  for (const std::string& field : {row.draft.subject, row.owner, row.draft.value, idsToJson(row.draft.parents),
                                   row.draft.author.value, row.draft.at}) {
    if (text.size() > 1) text += ',';
    appendQuoted(text, field);
  }
  return sha256(text + ']');
}

std::vector<DraftRow> readDrafts(const SQLite::Database& database) {
  SQLite::Statement query(
      database, "SELECT subject, owner, value, parents, author, at, digest FROM draft ORDER BY at, subject, owner");
  std::vector<DraftRow> rows;
  while (query.executeStep()) {
    DraftRow row;
    row.draft.subject = query.getColumn(0).getString();
    row.owner = query.getColumn(1).getString();
    row.draft.value = query.getColumn(2).getString();
    const auto parents = idsFromJson(query.getColumn(3).getString());
    row.draft.parents = parents.value_or(std::vector<RevisionId>{});
    row.draft.author = PersonId{query.getColumn(4).getString()};
    row.draft.at = query.getColumn(5).getString();
    row.genuine = parents.has_value() && digestOf(row) == query.getColumn(6).getString();
    rows.push_back(std::move(row));
  }
  return rows;
}

Result<void> Workspace::keepDraft(const Draft& draft) {
  Parts& shared = *m_parts;
  if (auto writable = shared.checkWritable(); !writable) return writable;
  if (auto checked = checkDraft(shared, draft); !checked) return checked;
  auto canonical = canonicalValue(draft.subject, draft.value);
  if (!canonical) return tl::make_unexpected(canonical.error());
  DraftRow row{draft, shared.owner.mark(), true};
  row.draft.value = std::move(*canonical);
  if (!isUtcText(row.draft.at)) row.draft.at = utcNow();
  return guarded(&shared.database(), file(), [&]() -> Result<void> {
    auto statement = shared.statements.use(
        "INSERT INTO draft (subject, owner, value, parents, author, at, digest) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (subject, owner) DO UPDATE SET value = excluded.value, parents = excluded.parents, "
        "author = excluded.author, at = excluded.at, digest = excluded.digest");
    statement->bind(1, row.draft.subject);
    statement->bind(2, row.owner);
    statement->bind(3, row.draft.value);
    statement->bind(4, idsToJson(row.draft.parents));
    statement->bind(5, row.draft.author.value);
    statement->bind(6, row.draft.at);
    statement->bind(7, digestOf(row));
    statement->exec();
    return {};
  });
}

Result<void> Workspace::dropDraft(const std::string& subject) {
  Parts& shared = *m_parts;
  if (auto writable = shared.checkWritable(); !writable) return writable;
  return guarded(&shared.database(), file(), [&]() -> Result<void> {
    deleteDraft(shared, subject, shared.owner.mark());
    return {};
  });
}

Result<std::vector<std::string>> Workspace::adoptDrafts() {
  Parts& shared = *m_parts;
  if (auto writable = shared.checkWritable(); !writable) return tl::make_unexpected(writable.error());
  return guarded(&shared.database(), file(), [&]() -> Result<std::vector<std::string>> {
    std::vector<std::string> adopted;
    for (const auto& row : readDrafts(shared.database())) {
      if (!row.genuine) instrument::logWarning("A draft does not match its digest and was left where it is.");
      if (!row.genuine || !isForgotten(row)) continue;
      auto became = adopt(shared, row);
      if (!became) return tl::make_unexpected(became.error());
      if (*became) adopted.push_back(row.draft.subject);
    }
    return adopted;
  });
}

Result<RevisionId> Workspace::appendDraft(const Change& change, const PersonId& author) {
  auto ids = write(*m_parts, Writing{{change}, author, {}, change.subject, m_parts->owner.mark()});
  if (!ids) return tl::make_unexpected(ids.error());
  return ids->front();
}

}  // namespace playfair::workspace
