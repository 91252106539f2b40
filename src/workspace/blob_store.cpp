// SPDX-License-Identifier: EUPL-1.2
#include "blob_store.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <chrono>
#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

#include "blob_pace.h"
#include "clock.h"
#include "draft_owner.h"
#include "sqlite_error.h"

namespace playfair::workspace {
namespace {

/// The owner of what was kept and is not any more.
constexpr std::string_view kReleased = "released";

/// After this time something that another machine was storing is taken for given up.
constexpr std::chrono::hours kGivenUp{24};

bool isUnheld(const std::string& owner, const std::string& at) {
  if (owner == kReleased) return true;
  const OwnerState state = stateOfOwner(owner);
  if (state != OwnerState::Unknown) return state == OwnerState::Gone;
  return at < utcText(std::chrono::system_clock::now() - kGivenUp);
}

void releaseHeld(Workspace::Parts& parts, std::int64_t id) {
  auto statement = parts.statements.use("UPDATE blob SET owner = ? WHERE id = ? AND owner IS NOT NULL");
  statement->bind(1, std::string(kReleased));
  statement->bind(2, id);
  statement->exec();
}

std::vector<std::int64_t> unheldBlobs(Workspace::Parts& parts) {
  auto query = parts.statements.use("SELECT id, owner, at FROM blob WHERE owner IS NOT NULL");
  std::vector<std::int64_t> ids;
  while (query->executeStep()) {
    if (isUnheld(query->getColumn(1).getString(), query->getColumn(2).getString())) {
      ids.push_back(query->getColumn(0).getInt64());
    }
  }
  return ids;
}

/// The positions of the last pieces of a file.
std::vector<std::int64_t> lastPieces(Workspace::Parts& parts, std::int64_t id, int count) {
  auto query = parts.statements.use("SELECT position FROM chunk WHERE blob_id = ? ORDER BY position DESC LIMIT ?");
  query->bind(1, id);
  query->bind(2, count);
  std::vector<std::int64_t> positions;
  while (query->executeStep()) positions.push_back(query->getColumn(0).getInt64());
  return positions;
}

void shorten(Workspace::Parts& parts, std::int64_t id, const std::vector<std::int64_t>& positions) {
  for (const std::int64_t position : positions) {
    auto piece = parts.statements.use("DELETE FROM chunk WHERE blob_id = ? AND position = ?");
    piece->bind(1, id);
    piece->bind(2, position);
    piece->exec();
  }
  auto left = parts.statements.use("UPDATE blob SET copied = min(copied, ?) WHERE id = ?");
  left->bind(1, positions.back() * kPieceSize);
  left->bind(2, id);
  left->exec();
}

/// One small transaction of removing a file. True where nothing of it is left, or it was kept meanwhile.
bool removeSome(Workspace::Parts& parts, std::int64_t id, BlobPace& pace) {
  SQLite::Transaction transaction(parts.database(), SQLite::TransactionBehavior::IMMEDIATE);
  const BlobPace::Lap lap(pace);
  auto held = parts.statements.use("SELECT 1 FROM blob WHERE id = ? AND owner IS NOT NULL");
  held->bind(1, id);
  if (!held->executeStep()) return true;
  held->reset();
  const auto positions = lastPieces(parts, id, pace.pieces());
  if (!positions.empty()) {
    shorten(parts, id, positions);
  } else {
    auto row = parts.statements.use("DELETE FROM blob WHERE id = ?");
    row->bind(1, id);
    row->exec();
  }
  transaction.commit();
  return positions.empty();
}

}  // namespace

std::optional<KeptBlob> findKeptBlob(const SQLite::Database& database, const std::string& sha256) {
  SQLite::Statement query(database, "SELECT id, size FROM blob WHERE sha256 = ? AND owner IS NULL");
  query.bind(1, sha256);
  if (!query.executeStep()) return std::nullopt;
  return KeptBlob{query.getColumn(0).getInt64(), query.getColumn(1).getInt64()};
}

Result<void> keepBlob(Workspace::Parts& parts, const std::string& sha256, std::int64_t size) {
  if (const auto kept = findKeptBlob(parts.database(), sha256)) {
    if (kept->size == size) return {};
    return failure(ErrorCode::Invalid, "the file in the workspace has another length", sha256);
  }
  auto query = parts.statements.use(
      "SELECT id, owner FROM blob WHERE sha256 = ? AND size = ? AND copied = size AND owner IS NOT NULL");
  query->bind(1, sha256);
  query->bind(2, size);
  while (query->executeStep()) {
    if (stateOfOwner(query->getColumn(1).getString()) != OwnerState::Living) continue;
    auto keep = parts.statements.use("UPDATE blob SET owner = NULL WHERE id = ?");
    keep->bind(1, query->getColumn(0).getInt64());
    query->reset();
    keep->exec();
    return {};
  }
  return failure(ErrorCode::Invalid, "the file it names is not in the workspace", sha256);
}

Result<void> keepFileOf(Workspace::Parts& parts, const std::string& subject, const std::string& value) {
  if (!subject.starts_with("evidence/")) return {};
  const auto parsed = nlohmann::json::parse(value, nullptr, false);
  if (!parsed.is_object() || !parsed.contains("file") || !parsed.at("file").is_object()) return {};
  const auto& file = parsed.at("file");
  return keepBlob(parts, file.value("sha256", ""), file.value("size", std::int64_t{0}));
}

bool releaseBlob(Workspace::Parts& parts, const std::string& sha256) {
  auto statement = parts.statements.use("UPDATE blob SET owner = ? WHERE sha256 = ? AND owner IS NULL");
  statement->bind(1, std::string(kReleased));
  statement->bind(2, sha256);
  return statement->exec() > 0;
}

Result<void> removeHeldBlob(Workspace::Parts& parts, std::int64_t id) {
  return guarded(&parts.database(), parts.connection.file, [&]() -> Result<void> {
    if (auto writable = parts.checkWritable(); !writable) return writable;
    // From here on nobody can keep it, and whoever opens the file goes on where this has to stop.
    releaseHeld(parts, id);
    BlobPace pace;
    while (true) {
      if (auto writable = parts.checkWritable(); !writable) return writable;
      if (removeSome(parts, id, pace)) return {};
    }
  });
}

Result<void> removeUnheldBlobs(Workspace::Parts& parts) {
  return guarded(&parts.database(), parts.connection.file, [&]() -> Result<void> {
    for (const std::int64_t id : unheldBlobs(parts)) {
      if (auto removed = removeHeldBlob(parts, id); !removed) return removed;
    }
    return {};
  });
}

}  // namespace playfair::workspace
