// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <map>
#include <set>
#include <string>
#include <utility>

#include "blob_store.h"
#include "log_index.h"
#include "playfair/workspace/verify.h"
#include "sqlite_error.h"

namespace playfair::workspace {

/// What the parts of a check share. Throws Stopped when the caller wants no more.
class Checking {
 public:
  struct Stopped {};

  explicit Checking(const Progress& progress) : m_progress(progress) {}

  void fault(std::string sentence);
  void note(std::string sentence) { m_found.notes.push_back(std::move(sentence)); }
  /// What is reached from now on is a part of the whole, from one share of it to another.
  void goThrough(double from, double to);
  /// `share` is 0–1.
  void reached(double share);
  [[nodiscard]] double share() const { return m_share; }
  /// False once the caller wants no more.
  [[nodiscard]] bool goOn() const { return !m_progress || m_progress(m_share); }
  [[nodiscard]] Verification finish() &&;

  /// Does one part; where the file is damaged there, that is a fault and the other parts go on.
  template <class Part>
  void attempt(const std::string& what, Part&& part) {
    try {
      part();
    } catch (const SQLite::Exception& exception) {
      const Error error = sqliteError(exception, nullptr, {});
      if (error.code != ErrorCode::Damaged) throw;
      fault(what + " cannot be read: " + error.detail + '.');
    }
  }

  Verification& found() { return m_found; }

  LogIndex log;                    ///< the revisions that match their ids
  std::set<std::string> doubtful;  ///< subjects with a fault in the log: what rests on them cannot be compared

 private:
  const Progress& m_progress;
  double m_from = 0;
  double m_to = 1;
  double m_share = 0;
  std::size_t m_more = 0;
  Verification m_found;
};

/// Hashes every stored revision and body, and compares the log with the digest over it.
void checkLog(const SQLite::Database& database, Checking& checking);

/// The kept files, as they are named by evidence and as they are stored: by SHA-256.
using BlobsToCheck = std::map<std::string, KeptBlob>;

/// Compares the list of files with what evidence names; gives those that are kept.
[[nodiscard]] BlobsToCheck checkBlobList(const SQLite::Database& database, Checking& checking);

/// Hashes the kept files piece by piece, outside a transaction: that may take long, and what is kept never changes.
void checkBlobs(const SQLite::Database& database, const BlobsToCheck& blobs, Checking& checking);

/// Compares heads, read model and search rows with those that the log gives.
void checkReadModel(const SQLite::Database& database, Checking& checking);

}  // namespace playfair::workspace
