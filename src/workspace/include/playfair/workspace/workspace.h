// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "playfair/instrument/result.h"
#include "playfair/workspace/progress.h"
#include "playfair/workspace/revision.h"

namespace playfair::workspace {

enum class Access {
  Read,  ///< changes nothing; works where the file or its folder is read-only
  Write  ///< fails with ReadOnly where the file cannot be written
};

/// A subject's value, and the heads it rests on. Checked against its ids as it was read.
struct Current {
  std::string value;                     ///< canonical JSON; "null" where it was removed
  std::vector<RevisionId> heads;         ///< sorted; what a writer names as parents
  std::vector<std::string> otherValues;  ///< the values of further heads that differ: a conflict
  bool erased = false;                   ///< its text was erased; the value is "null" then, as if it were removed
  [[nodiscard]] bool conflicting() const { return !otherValues.empty(); }
};

/// A change to make: the subject's whole new value.
struct Change {
  std::string subject;
  std::string value;                ///< JSON; "null" removes
  std::vector<RevisionId> parents;  ///< the heads the writer was looking at when the edit began
};

/// Text being typed, outside the log: replaced in place, gone when it becomes a revision.
struct Draft {
  std::string subject;
  std::string value;  ///< JSON, the whole value the subject would get
  std::vector<RevisionId> parents;
  PersonId author;
  std::string at;  ///< UTC
};

/// One `.playfair` file. All reads are checked against the log (every revision's id, the digest over all ids, the
/// body's hash): a damaged file gives the same answer or an error, never another answer. One object belongs to one
/// thread; several objects, threads and processes may have the same file open.
class Workspace {
 public:
  /// Makes a new file: under a temporary name, synced, renamed. Errors: AlreadyExists, NotWritable, DiskFull, NotFound
  /// (folder).
  [[nodiscard]] static Result<Workspace> create(const std::filesystem::path& file);

  /// Opens a file. One of an earlier schema is brought to the present one: for writing where it lies, after a copy was
  /// laid beside it (backupName in location.h); for reading in a private copy. Opening for writing removes what an
  /// interrupted storing of a file left. Errors: those of checkHeader; InUse after 5 s; Damaged; ReadOnly
  /// (Access::Write only); DiskFull, NotWritable (the copy beside an earlier file).
  [[nodiscard]] static Result<Workspace> open(const std::filesystem::path& file, Access access);

  Workspace(Workspace&&) noexcept;
  Workspace& operator=(Workspace&&) noexcept;
  ~Workspace();

  [[nodiscard]] const std::filesystem::path& file() const;
  [[nodiscard]] bool writable() const;
  /// True where the file could only be read from a temporary copy: read-only with a write-ahead log beside it, or of an
  /// earlier schema.
  [[nodiscard]] bool readFromCopy() const;

  /// All revisions in order of arrival, or those of one subject.
  [[nodiscard]] Result<std::vector<Revision>> log() const;
  [[nodiscard]] Result<std::vector<Revision>> log(const std::string& subject) const;

  /// The canonical JSON value of a revision, hash-checked. Damaged where it is missing or does not match; NotFound
  /// where it was erased, or there is no such revision.
  [[nodiscard]] Result<std::string> value(const RevisionId& revision) const;

  /// True where the text of a revision was erased: its id still checks, its value is gone (erasure.h).
  [[nodiscard]] bool isErased(const RevisionId& revision) const;

  /// The current value of a subject; nothing where it never had one.
  [[nodiscard]] Result<std::optional<Current>> current(const std::string& subject) const;

  /// Heads of a subject; empty where it never had one.
  [[nodiscard]] std::vector<RevisionId> heads(const std::string& subject) const;

  /// Subjects that begin with `prefix` and have a head, sorted. A removed subject is among them.
  [[nodiscard]] std::vector<std::string> subjects(const std::string& prefix) const;

  /// Appends revisions, their heads and the read model in one durable transaction: all or none.
  /// A change that leaves the value as it is writes nothing and gives the present head.
  /// Errors: ReadOnly, InUse, DiskFull, Invalid, Damaged.
  [[nodiscard]] Result<std::vector<RevisionId>> append(const std::vector<Change>& changes, const PersonId& author);

  /// Takes in what other windows or programs have written since the last look; returns the subjects they changed. Where
  /// one of them erased something, `erasure/<revision>` and the subject that lost its text are both named.
  /// Cheap where nothing was written (PRAGMA data_version).
  [[nodiscard]] Result<std::vector<std::string>> refresh();

  /// Keeps text being typed durably, in place of the draft this window has for that subject.
  [[nodiscard]] Result<void> keepDraft(const Draft& draft);
  /// Forgets this window's draft of a subject.
  [[nodiscard]] Result<void> dropDraft(const std::string& subject);
  /// Turns drafts whose program is gone into revisions; returns their subjects. Those of a living window are left
  /// alone.
  [[nodiscard]] Result<std::vector<std::string>> adoptDrafts();
  /// Appends a change and forgets this window's draft of its subject in the same transaction.
  [[nodiscard]] Result<RevisionId> appendDraft(const Change& change, const PersonId& author);

  /// Makes the read model and the search index again from the log.
  [[nodiscard]] Result<void> rebuild();

  /// Copies the workspace, as it is at one moment, to a new file: without drafts, and without files that no evidence
  /// names yet. Errors: AlreadyExists, NotWritable, DiskFull, Cancelled.
  [[nodiscard]] Result<void> saveCopy(const std::filesystem::path& target, const Progress& progress = {}) const;

  struct Parts;  ///< what the other sources of this folder share; not for other layers
  [[nodiscard]] Parts& parts() const { return *m_parts; }

 private:
  explicit Workspace(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> m_parts;
};

}  // namespace playfair::workspace
