// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <set>
#include <string>
#include <utility>

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
  double m_share = 0;
  std::size_t m_more = 0;
  Verification m_found;
};

/// Hashes every stored revision and body, and compares the log with the digest over it.
void checkLog(const SQLite::Database& database, Checking& checking);

/// Compares heads, read model and search rows with those that the log gives.
void checkReadModel(const SQLite::Database& database, Checking& checking);

}  // namespace playfair::workspace
