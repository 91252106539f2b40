// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "playfair/workspace/revision.h"
#include "subject.h"

namespace playfair::workspace {

/// A revision and its place in the order of arrival.
struct LogRow {
  std::int64_t seq = 0;
  Revision revision;
};

/// The exclusive or of revision ids: whatever order they arrived in, the same ids give the same digest.
class LogDigest {
 public:
  void add(const RevisionId& id);
  [[nodiscard]] std::string hex() const;

 private:
  std::array<unsigned char, 32> m_bytes{};
};

/// The whole log in memory, without bodies: who replaced what, and which revisions are heads.
class LogIndex {
 public:
  void add(LogRow row);

  /// In order of arrival.
  [[nodiscard]] const std::vector<Revision>& revisions() const { return m_revisions; }
  [[nodiscard]] std::vector<Revision> revisionsOf(const std::string& subject) const;
  /// nullptr where the subject has none; valid until the next add.
  [[nodiscard]] const Revision* firstOf(const std::string& subject) const;
  /// nullptr where there is none; valid until the next add.
  [[nodiscard]] const Revision* find(const RevisionId& id) const;
  /// Its place in the order of arrival; only for a revision that is there.
  [[nodiscard]] std::size_t arrivalOf(const RevisionId& id) const { return m_byId.at(id.value); }

  /// True where a revision of `erasure/<id>` says so.
  [[nodiscard]] bool isErased(const RevisionId& id) const { return has(erasureSubject(id)); }

  [[nodiscard]] bool has(const std::string& subject) const { return m_subjects.contains(subject); }
  [[nodiscard]] std::vector<std::string> subjects(const std::string& prefix) const;
  /// Sorted.
  [[nodiscard]] std::vector<RevisionId> heads(const std::string& subject) const;
  /// The heads its subject would have if this revision were added.
  [[nodiscard]] std::vector<RevisionId> headsAfter(const Revision& revision) const;

  /// The latest time of the revisions of subjects that begin with `prefix`; empty where there are none.
  [[nodiscard]] std::string lastTime(const std::string& prefix) const;

  /// The seq of a subject's first revision; nothing where it has none.
  [[nodiscard]] std::optional<std::int64_t> firstSeq(const std::string& subject) const;
  [[nodiscard]] std::int64_t lastSeq() const { return m_lastSeq; }
  [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(m_revisions.size()); }
  [[nodiscard]] const LogDigest& digest() const { return m_digest; }

 private:
  struct Subject {
    std::int64_t firstSeq = 0;
    std::vector<std::size_t> revisions;
    std::set<RevisionId> heads;
    std::string lastTime;
  };

  std::vector<Revision> m_revisions;
  std::unordered_map<std::string, std::size_t> m_byId;
  std::unordered_set<std::string> m_replaced;
  std::map<std::string, Subject> m_subjects;
  std::int64_t m_lastSeq = 0;
  LogDigest m_digest;
};

}  // namespace playfair::workspace
