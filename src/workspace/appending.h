// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "log_index.h"
#include "parts.h"

namespace playfair::workspace {

/// Invalid unless the author is a person of the file, or nobody where the write makes people.
[[nodiscard]] Result<void> checkAuthor(const LogIndex& index, const Writing& writing);

/// One write within one transaction; the index in memory follows when that is durable. Throws SQLite::Exception.
class Appending {
 public:
  /// `writing` must outlive this.
  Appending(Workspace::Parts& parts, const Writing& writing);

  /// The revision with its body, heads and read model. A change that leaves the value as it is gives the present head.
  [[nodiscard]] Result<RevisionId> add(const Change& change);

  void writeLogState();

  /// Changed where a draft to be adopted has gone meanwhile: another window was quicker.
  [[nodiscard]] Result<void> dropDraft();

  /// What was added, not yet known to the index.
  [[nodiscard]] const std::vector<LogRow>& rows() const { return m_rows; }
  void remember();

 private:
  /// The head that already says this, where the writer was looking at all there is.
  Result<std::optional<RevisionId>> alreadySo(const Change& change);
  std::int64_t insert(const Revision& revision, const std::string& body);

  Workspace::Parts& m_parts;
  const Writing& m_writing;
  std::string m_at;
  LogDigest m_digest;
  std::vector<LogRow> m_rows;
};

}  // namespace playfair::workspace
