// SPDX-License-Identifier: EUPL-1.2
#include "blob_reading.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

#include "blob_hash.h"

namespace playfair::workspace {
namespace {

/// Why a piece is not there.
Result<void> missingPiece(const SQLite::Database& database, const KeptBlob& blob, const std::string& sha256) {
  const auto now = findKeptBlob(database, sha256);
  if (!now || now->id != blob.id) return failure(ErrorCode::NotFound, "the file was erased", sha256);
  return failure(ErrorCode::Damaged, "a piece of the file is missing", sha256);
}

}  // namespace

Result<void> readBlob(const SQLite::Database& database, const KeptBlob& blob, const std::string& sha256,
                      const std::function<Result<void>(std::string_view)>& take) {
  SQLite::Statement query(database, "SELECT bytes FROM chunk WHERE blob_id = ? AND position = ?");
  BlobHash hash;
  for (std::int64_t at = 0; at < blob.size; at += kPieceSize) {
    query.reset();
    query.bind(1, blob.id);
    query.bind(2, at / kPieceSize);
    if (!query.executeStep()) return missingPiece(database, blob, sha256);
    const SQLite::Column bytes = query.getColumn(0);
    const std::string_view piece(static_cast<const char*>(bytes.getBlob()), static_cast<std::size_t>(bytes.getBytes()));
    if (static_cast<std::int64_t>(piece.size()) != std::min(kPieceSize, blob.size - at)) {
      return failure(ErrorCode::Damaged, "a piece of the file has another length", sha256);
    }
    hash.add(piece);
    if (auto taken = take(piece); !taken) return taken;
  }
  if (hash.finish() == sha256) return {};
  return failure(ErrorCode::Damaged, "the file does not match its hash", sha256);
}

}  // namespace playfair::workspace
