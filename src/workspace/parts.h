// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "connection.h"
#include "draft_owner.h"
#include "log_index.h"
#include "playfair/instrument/instrument.h"
#include "playfair/workspace/workspace.h"
#include "statement_cache.h"
#include "subject_place.h"

namespace playfair::workspace {

/// What the sources of this folder share of one open workspace.
struct Workspace::Parts {
  explicit Parts(Connection opened) : connection(std::move(opened)), statements(*connection.database) {}

  /// Opens and checks a file. Errors as Workspace::open.
  [[nodiscard]] static Result<std::unique_ptr<Parts>> open(const std::filesystem::path& file, Access access,
                                                           const ConnectionOptions& options);

  [[nodiscard]] SQLite::Database& database() const { return *connection.database; }

  /// The stored bytes of a body, unchecked; Damaged where there are none. Throws SQLite::Exception.
  [[nodiscard]] Result<std::string> bodyOf(const RevisionId& revision);

  /// The value of a revision that the index knows, checked; nothing where it was erased. Throws SQLite::Exception.
  [[nodiscard]] Result<std::optional<std::string>> valueOf(const RevisionId& revision);

  /// Takes in what others wrote, inside a transaction. Throws SQLite::Exception.
  [[nodiscard]] Result<void> takeIn();

  /// ReadOnly where the workspace is open for reading; Changed where another file has taken its name.
  [[nodiscard]] Result<void> checkWritable() const;
  /// Changed where the file was removed, or another put in its place (a sync service does that).
  [[nodiscard]] Result<void> checkInPlace() const;

  Connection connection;
  StatementCache statements;
  LogIndex index;
  std::int64_t dataVersion = -1;
  std::set<std::string> changedByOthers;  ///< taken in since the last refresh
  DraftOwner owner;
  std::map<std::string, std::shared_ptr<const instrument::Instrument>> instruments;  ///< by SHA-256, read once
  KnownPlaces places;
};

/// What becomes a revision: a change, canonical, and when it was made.
struct Writing {
  std::vector<Change> changes;
  PersonId author;
  std::string at;            ///< empty = now
  std::string draftSubject;  ///< a draft that goes in the same transaction; empty = none
  std::string draftOwner;
};

/// Appends in one durable transaction. Errors as Workspace::append.
[[nodiscard]] Result<std::vector<RevisionId>> write(Workspace::Parts& parts, Writing writing);

/// Invalid where a subject has no kind that we know or a form that could not be printed in a path.
[[nodiscard]] Result<void> checkSubject(const std::string& subject);

/// Canonical JSON of a value, which must fit its subject's kind. Errors: those of parseJson and canonicalJson; Invalid.
[[nodiscard]] Result<std::string> canonicalValue(const std::string& subject, const std::string& value);

}  // namespace playfair::workspace
