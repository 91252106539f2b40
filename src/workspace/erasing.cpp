// SPDX-License-Identifier: EUPL-1.2
#include "erasing.h"

#include <SQLiteCpp/Transaction.h>

#include "playfair/instrument/blank.h"

#include <algorithm>
#include <array>
#include <set>

#include "appending.h"
#include "blob_store.h"
#include "evidence_file_names.h"
#include "file_system.h"
#include "fresh_table.h"
#include "log_reading.h"
#include "parts.h"
#include "read_model.h"
#include "sqlite_error.h"
#include "subject.h"
#include "value_json.h"

namespace playfair::workspace {
namespace {

/// How long the journal waits for a reader in another window.
constexpr int kWaitForReaders = 1000;

/// The tables of the read model that hold what people wrote.
constexpr std::array<const char*, 9> kTablesWithText = {"person",  "project", "fact",     "assessment",    "answer",
                                                        "account", "comment", "evidence", "differing_view"};

/// Erasures cannot be undone, a questionnaire is what answers rest on, and a link has no text.
bool hasErasableText(const std::string& subject) {
  const std::string kind = splitSubject(subject).front();
  return kind != "erasure" && kind != "instrument" && kind != "link";
}

/// A disposal decision that nobody can look up would be no ground.
Result<void> checkGround(const ErasureRequest& request) {
  if (request.ground != Ground::DisposalDecision) return {};
  if (!instrument::isBlank(request.note)) return {};
  return failure(ErrorCode::Invalid, "say which disposal decision it is, for example with its number", "note");
}

/// Those that still have their text, each once.
Result<std::vector<RevisionId>> unerased(const LogIndex& index, const std::vector<RevisionId>& revisions) {
  std::set<RevisionId> left;
  for (const auto& id : revisions) {
    const Revision* revision = index.find(id);
    if (revision == nullptr) return failure(ErrorCode::NotFound, "there is no such revision", id.value);
    if (!hasErasableText(revision->subject)) {
      return failure(ErrorCode::Invalid, "this part of the log cannot be erased", revision->subject);
    }
    if (!index.isErased(id)) left.insert(id);
  }
  return std::vector<RevisionId>(left.begin(), left.end());
}

Result<Change> tombstoneFor(const Workspace& workspace, const RevisionId& id, const ErasureRequest& request) {
  const std::string erased = workspace.parts().index.find(id)->subject;
  const auto place = placeOf(workspace, erased);
  if (!place) return tl::make_unexpected(place.error());
  // Where the subject's own name does not say it, nobody could tell once all its texts are gone.
  const std::string within = isPlacedByValue(splitSubject(erased).front()) ? place->project + place->assessment : "";
  const std::string subject = erasureSubject(id);
  auto value = canonicalValue(subject, toJson(Tombstone{request.ground, request.note, within}));
  if (!value) return tl::make_unexpected(value.error());
  return Change{subject, std::move(*value), {}};
}

void deleteWhere(StatementCache& statements, const char* sql, const std::string& text) {
  auto statement = statements.use(sql);
  statement->bind(1, text);
  statement->exec();
}

/// What a subject says now, told by an index that knows the erasures.
Result<Current> currentIn(Workspace::Parts& parts, const LogIndex& index, const std::string& subject) {
  return joinHeads(index.heads(subject), [&](const RevisionId& id) -> Result<std::optional<std::string>> {
    if (index.isErased(id)) return std::optional<std::string>();
    const auto bytes = parts.bodyOf(id);
    if (!bytes) return tl::make_unexpected(bytes.error());
    auto value = checkedValue(*index.find(id), *bytes);
    if (!value) return tl::make_unexpected(value.error());
    return std::optional<std::string>(std::move(*value));
  });
}

/// Takes the texts, and the drafts of their subjects, out of all tables. `index` knows the erasures.
Result<void> takeOut(Workspace::Parts& parts, const LogIndex& index, const std::vector<RevisionId>& revisions) {
  std::set<std::string> subjects;
  for (const auto& id : revisions) {
    deleteWhere(parts.statements, "DELETE FROM body WHERE revision_id = ?", id.value);
    subjects.insert(index.find(id)->subject);
  }
  for (const auto& subject : subjects) {
    deleteWhere(parts.statements, "DELETE FROM draft WHERE subject = ?", subject);
    const auto current = currentIn(parts, index, subject);
    if (!current) return tl::make_unexpected(current.error());
    writeReadModel(parts.statements, subject, *current, index.firstSeq(subject).value_or(0));
  }
  writeTableAfresh(parts.database(), "body");
  writeTableAfresh(parts.database(), "draft");
  writeSearchAfresh(parts.database());
  for (const char* table : kTablesWithText) writeRowsAfresh(parts.database(), table);
  return {};
}

/// Everything but the journal, in one transaction. `index` becomes what the log is afterwards.
Result<Erased> eraseInOne(Workspace& workspace, const ErasureRequest& request, const PersonId& author,
                          const ChooseTargets& choose) {
  auto& parts = workspace.parts();
  SQLite::Transaction transaction(parts.database(), SQLite::TransactionBehavior::IMMEDIATE);
  if (auto others = parts.takeIn(); !others) return tl::make_unexpected(others.error());
  const auto targets = choose();
  if (!targets) return tl::make_unexpected(targets.error());
  const auto revisions = unerased(parts.index, targets->revisions);
  if (!revisions) return tl::make_unexpected(revisions.error());
  const auto files = filesOnlyIn(workspace, *revisions);
  if (!files) return tl::make_unexpected(files.error());
  Writing writing{targets->changes, author, {}, {}, {}};
  for (const auto& id : *revisions) {
    auto tombstone = tombstoneFor(workspace, id, request);
    if (!tombstone) return tl::make_unexpected(tombstone.error());
    writing.changes.push_back(std::move(*tombstone));
  }
  if (writing.changes.empty()) return Erased{};
  if (auto signedBy = checkAuthor(parts.index, writing); !signedBy) return tl::make_unexpected(signedBy.error());
  Appending appending(parts, writing);
  for (const auto& change : writing.changes) {
    if (auto added = appending.add(change); !added) return tl::make_unexpected(added.error());
  }
  appending.writeLogState();
  LogIndex after = parts.index;
  for (const auto& row : appending.rows()) after.add(row);
  if (auto taken = takeOut(parts, after, *revisions); !taken) return tl::make_unexpected(taken.error());
  for (const auto& file : *files) releaseBlob(parts, file);
  transaction.commit();
  parts.index = std::move(after);
  return Erased{static_cast<int>(revisions->size()), static_cast<int>(files->size()), false};
}

/// Revisions whose erasure came without their texts going.
std::vector<RevisionId> leftoverTexts(Workspace::Parts& parts) {
  std::vector<RevisionId> left;
  for (const auto& subject : parts.index.subjects(std::string(kErasurePrefix))) {
    const RevisionId id{idInSubject(subject)};
    auto query = parts.statements.use("SELECT 1 FROM body WHERE revision_id = ?");
    query->bind(1, id.value);
    if (query->executeStep() && parts.index.find(id) != nullptr) left.push_back(id);
  }
  return left;
}

}  // namespace

bool emptyJournal(Workspace::Parts& parts) {
  SQLite::Database& database = parts.database();
  if (database.execAndGet("PRAGMA journal_mode").getString() != "wal") return true;
  database.setBusyTimeout(kWaitForReaders);
  const bool busy = database.execAndGet("PRAGMA wal_checkpoint(TRUNCATE)").getInt() != 0;
  database.setBusyTimeout(ConnectionOptions{}.busyMilliseconds);
  return !busy;
}

Result<Erased> erase(Workspace& workspace, const ErasureRequest& request, const PersonId& author,
                     const ChooseTargets& choose) {
  auto& parts = workspace.parts();
  if (auto writable = parts.checkWritable(); !writable) return tl::make_unexpected(writable.error());
  if (auto ground = checkGround(request); !ground) return tl::make_unexpected(ground.error());
  return guarded(&parts.database(), workspace.file(), [&]() -> Result<Erased> {
    auto erased = eraseInOne(workspace, request, author, choose);
    if (!erased) return erased;
    // From here on nothing can be taken back; what fails now is taken up by finishErasing.
    const auto removed = removeUnheldBlobs(parts);
    erased->cleaned = removed.has_value() && emptyJournal(parts);
    return erased;
  });
}

Result<void> eraseLeftovers(Workspace& workspace) {
  auto& parts = workspace.parts();
  const auto left = leftoverTexts(parts);
  if (left.empty()) return {};
  SQLite::Transaction transaction(parts.database(), SQLite::TransactionBehavior::IMMEDIATE);
  if (auto others = parts.takeIn(); !others) return others;
  const auto files = filesOnlyIn(workspace, left);
  if (!files) return tl::make_unexpected(files.error());
  if (auto taken = takeOut(parts, parts.index, left); !taken) return taken;
  for (const auto& file : *files) releaseBlob(parts, file);
  transaction.commit();
  return {};
}

}  // namespace playfair::workspace
