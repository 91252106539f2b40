// SPDX-License-Identifier: EUPL-1.2
#include "blob_staging.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <vector>

#include "blob_hash.h"
#include "blob_pace.h"
#include "blob_store.h"
#include "clock.h"
#include "draft_owner.h"
#include "sqlite_error.h"

namespace playfair::workspace {
namespace {

Result<void> report(const Progress& progress, std::int64_t done, std::int64_t all) {
  if (!progress || progress(static_cast<double>(done) / static_cast<double>(all))) return {};
  return failure(ErrorCode::Cancelled, "storing was stopped");
}

/// A row of `blob` that is being filled.
class Staging {
 public:
  Staging(Workspace::Parts& parts, const BlobSource& source, const std::string& sha256, const Progress& progress)
      : m_parts(parts), m_source(source), m_sha256(sha256), m_progress(progress) {}

  Result<void> begin() {
    return patiently([&] {
      auto row = m_parts.statements.use("INSERT INTO blob (sha256, size, copied, at, owner) VALUES (?, ?, 0, ?, ?)");
      row->bind(1, m_sha256);
      row->bind(2, m_source.size());
      row->bind(3, utcNow());
      row->bind(4, m_parts.owner.mark());
      row->exec();
      m_id = m_parts.database().getLastInsertRowid();
    });
  }

  [[nodiscard]] bool done() const { return m_copied == m_source.size(); }

  Result<void> copySome() {
    if (auto goOn = report(m_progress, m_copied, m_source.size()); !goOn) return goOn;
    const auto reached = readSome();
    if (!reached) return tl::make_unexpected(reached.error());
    const bool last = *reached == m_source.size();
    if (last) {
      if (auto same = checkSame(); !same) return same;
    }
    if (auto writable = m_parts.checkWritable(); !writable) return writable;
    auto written = patiently([&] { write(*reached, last ? processMark() : m_parts.owner.mark()); });
    if (written) m_copied = *reached;
    return written;
  }

  void giveUp() noexcept {
    // Where this fails, the row has the mark of a workspace object that is about to close: the next opening removes it.
    if (m_id != 0) static_cast<void>(removeHeldBlob(m_parts, m_id));
  }

 private:
  /// Reads and hashes before the lock is taken: the source may be slow.
  Result<std::int64_t> readSome() {
    m_pieces.resize(static_cast<std::size_t>(m_pace.pieces()));
    std::int64_t reached = m_copied;
    for (auto& piece : m_pieces) {
      piece.resize(static_cast<std::size_t>(std::min(kPieceSize, m_source.size() - reached)));
      if (auto read = m_source.read(reached, piece.data(), piece.size()); !read) {
        return tl::make_unexpected(read.error());
      }
      m_hash.add(piece);
      reached += static_cast<std::int64_t>(piece.size());
    }
    while (!m_pieces.empty() && m_pieces.back().empty()) m_pieces.pop_back();
    return reached;
  }

  Result<void> checkSame() {
    if (m_hash.finish() != m_sha256) return failure(ErrorCode::Changed, "the file changed while it was read");
    return m_source.checkUnchanged();
  }

  /// Writes that wait longer for the lock than others do: much was done already. Asks in between whether to go on.
  template <class Write>
  Result<void> patiently(const Write& write) {
    constexpr int kTries = 12;  // of five seconds each
    for (int attempt = 1;; ++attempt) {
      auto written = guarded(&m_parts.database(), m_parts.connection.file, [&]() -> Result<void> {
        write();
        return {};
      });
      if (written || written.error().code != ErrorCode::InUse || attempt == kTries) return written;
      if (auto goOn = report(m_progress, m_copied, m_source.size()); !goOn) return goOn;
    }
  }

  void write(std::int64_t reached, const std::string& owner) {
    SQLite::Transaction transaction(m_parts.database(), SQLite::TransactionBehavior::IMMEDIATE);
    const BlobPace::Lap lap(m_pace);
    std::int64_t position = m_copied / kPieceSize;
    for (const auto& piece : m_pieces) {
      auto row = m_parts.statements.use("INSERT INTO chunk (blob_id, position, bytes) VALUES (?, ?, ?)");
      row->bind(1, m_id);
      row->bind(2, position++);
      row->bindNoCopy(3, piece.data(), static_cast<int>(piece.size()));
      row->exec();
    }
    auto state = m_parts.statements.use("UPDATE blob SET copied = ?, at = ?, owner = ? WHERE id = ?");
    state->bind(1, reached);
    state->bind(2, utcNow());
    state->bind(3, owner);
    state->bind(4, m_id);
    state->exec();
    transaction.commit();
  }

  Workspace::Parts& m_parts;
  const BlobSource& m_source;
  const std::string& m_sha256;
  const Progress& m_progress;
  std::int64_t m_id = 0;
  std::int64_t m_copied = 0;
  BlobHash m_hash;
  BlobPace m_pace;
  std::vector<std::string> m_pieces;
};

}  // namespace

Result<std::string> hashOf(const BlobSource& source, const Progress& progress) {
  BlobHash hash;
  std::string piece;
  for (std::int64_t at = 0; at < source.size(); at += kPieceSize) {
    if (auto goOn = report(progress, at, source.size()); !goOn) return tl::make_unexpected(goOn.error());
    piece.resize(static_cast<std::size_t>(std::min(kPieceSize, source.size() - at)));
    if (auto read = source.read(at, piece.data(), piece.size()); !read) return tl::make_unexpected(read.error());
    hash.add(piece);
  }
  return hash.finish();
}

bool isStored(Workspace::Parts& parts, const std::string& sha256) {
  auto query = parts.statements.use("SELECT 1 FROM blob WHERE sha256 = ? AND (owner IS NULL OR owner = ?)");
  query->bind(1, sha256);
  query->bind(2, processMark());
  return query->executeStep();
}

Result<void> checkRoom(const Workspace::Parts& parts, std::int64_t size) {
  constexpr std::int64_t kReserve = 64LL * 1024 * 1024;
  std::error_code error;
  const auto space = std::filesystem::space(folderOf(std::filesystem::absolute(parts.connection.file)), error);
  if (error) return {};  // a place that does not tell: the writes will
  SQLite::Database& database = parts.database();
  const std::int64_t unused =
      database.execAndGet("PRAGMA freelist_count").getInt64() * database.execAndGet("PRAGMA page_size").getInt64();
  if (static_cast<std::int64_t>(space.available) >= size - unused + kReserve) return {};
  return failure(ErrorCode::DiskFull, "there is not enough room left for the file", parts.connection.file.string());
}

Result<void> copyIn(Workspace::Parts& parts, const BlobSource& source, const std::string& sha256,
                    const Progress& progress) {
  Staging staging(parts, source, sha256, progress);
  auto copied = parts.checkWritable();
  if (copied) copied = staging.begin();
  while (copied && !staging.done()) copied = staging.copySome();
  if (!copied) staging.giveUp();
  return copied;
}

}  // namespace playfair::workspace
