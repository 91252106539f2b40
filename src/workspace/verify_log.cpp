// SPDX-License-Identifier: EUPL-1.2
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "log_reading.h"
#include "playfair/instrument/json.h"
#include "playfair/workspace/sha256.h"
#include "value_json.h"
#include "verification.h"

namespace playfair::workspace {
namespace {

std::string name(const Revision& revision) {
  return "Revision " + revision.id.value + " of " + revision.subject;
}

bool isCanonical(const std::string& value) {
  const auto parsed = parseValue(value, {});
  if (!parsed) return false;
  const auto canonical = instrument::canonicalJson(*parsed);
  return canonical && *canonical == value;
}

/// The revisions whose texts were erased, told by erasures that match their own ids.
std::set<std::string> erasedRevisions(const std::vector<StoredRow>& rows) {
  std::set<std::string> erased;
  for (const auto& stored : rows) {
    const std::string& subject = stored.row.revision.subject;
    if (subject.starts_with(kErasurePrefix) && isGenuine(stored)) erased.insert(idInSubject(subject));
  }
  return erased;
}

/// Nothing where the stored body is what its revision says; else what is wrong with it.
std::string faultOfBody(SQLite::Statement& query, const Revision& revision, bool erased, Verification& found) {
  query.reset();
  query.bind(1, revision.id.value);
  if (!query.executeStep()) {
    if (!erased) return "its text is missing.";
    ++found.erased;
    return "";
  }
  ++found.bodies;
  if (erased) return "its text was erased, and is still in the file.";
  const auto value = checkedValue(revision, query.getColumn(0).getString());
  if (!value) return "its stored text does not match its hash.";
  return isCanonical(*value) ? "" : "its stored text is not canonical.";
}

void checkParents(Checking& checking) {
  for (const auto& revision : checking.log.revisions()) {
    const bool known = std::all_of(revision.parents.begin(), revision.parents.end(), [&](const RevisionId& parent) {
      const Revision* found = checking.log.find(parent);
      return found != nullptr && found->subject == revision.subject;
    });
    if (known) continue;
    checking.fault(name(revision) + ": a revision it replaces is not there.");
    checking.doubtful.insert(revision.subject);
  }
}

void checkLogState(const SQLite::Database& database, const LogDigest& digest, Checking& checking) {
  const LogState stored = readLogState(database);
  if (stored.count != checking.found().revisions) {
    checking.fault("The log has " + std::to_string(checking.found().revisions) + " revisions, but should have " +
                   std::to_string(stored.count) + '.');
  }
  if (stored.digest != digest.hex()) checking.fault("The digest over all revisions does not match the log.");
}

void checkStrayBodies(const SQLite::Database& database, Checking& checking) {
  SQLite::Statement query(database, "SELECT revision_id FROM body WHERE revision_id NOT IN (SELECT id FROM revision)");
  while (query.executeStep()) {
    checking.fault("A text belongs to revision " + query.getColumn(0).getString() + ", which is not in the log.");
  }
}

}  // namespace

void checkLog(const SQLite::Database& database, Checking& checking) {
  constexpr std::size_t kReportEach = 64;
  std::vector<StoredRow> rows = readRows(database, 0);
  checking.found().revisions = static_cast<std::int64_t>(rows.size());
  SQLite::Statement bodies(database, "SELECT bytes FROM body WHERE revision_id = ?");
  const auto erased = erasedRevisions(rows);
  LogDigest digest;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Revision revision = rows[i].row.revision;
    if (i % kReportEach == 0) checking.reached(0.5 * static_cast<double>(i) / static_cast<double>(rows.size()));
    if (const auto fault = faultOfBody(bodies, revision, erased.contains(revision.id.value), checking.found());
        !fault.empty()) {
      checking.fault(name(revision) + ": " + fault);
      checking.doubtful.insert(revision.subject);
    }
    if (!isGenuine(rows[i])) {
      checking.fault(name(revision) + ": its stored fields do not give its id.");
      checking.doubtful.insert(revision.subject);
    } else if (checking.log.find(revision.id) == nullptr) {
      digest.add(revision.id);
      checking.log.add(std::move(rows[i].row));
    }
  }
  checkParents(checking);
  checkLogState(database, digest, checking);
  checkStrayBodies(database, checking);
}

}  // namespace playfair::workspace
