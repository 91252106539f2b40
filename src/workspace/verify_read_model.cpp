// SPDX-License-Identifier: EUPL-1.2
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <map>
#include <set>

#include "file_system.h"
#include "read_model.h"
#include "schema.h"
#include "verification.h"

namespace playfair::workspace {
namespace {

/// Each row of a table as one text, and the subject it belongs to.
std::map<std::string, std::string> rowsOf(const SQLite::Database& database, const ReadModelTable& table) {
  const std::string sql =
      std::string("SELECT ") + table.subject + ", " + table.key + ", * FROM " + table.name + " ORDER BY " + table.key;
  SQLite::Statement query(database, sql);
  std::map<std::string, std::string> rows;
  while (query.executeStep()) {
    std::string row;
    for (int column = 1; column < query.getColumnCount(); ++column) {
      const std::string text = query.getColumn(column).getString();
      row += std::to_string(query.getColumn(column).getType()) + ':' + std::to_string(text.size()) + ':' + text;
    }
    rows.emplace(std::move(row), query.getColumn(0).getString());
  }
  return rows;
}

std::set<std::string> subjectsOnlyIn(const std::map<std::string, std::string>& rows,
                                     const std::map<std::string, std::string>& others) {
  std::set<std::string> subjects;
  for (const auto& [row, subject] : rows) {
    if (!others.contains(row)) subjects.insert(subject);
  }
  return subjects;
}

void compare(const ReadModelTable& table, const SQLite::Database& stored, const SQLite::Database& rebuilt,
             Checking& checking) {
  const auto storedRows = rowsOf(stored, table);
  const auto rebuiltRows = rowsOf(rebuilt, table);
  const auto wrong = subjectsOnlyIn(storedRows, rebuiltRows);
  const auto lacking = subjectsOnlyIn(rebuiltRows, storedRows);
  const std::string name = "Table " + std::string(table.name) + ": ";
  for (const auto& subject : wrong) {
    if (checking.doubtful.contains(subject)) continue;
    checking.fault(name + (lacking.contains(subject) ? "the row of " + subject + " is not what the log says."
                                                     : "a row of " + subject + " does not come from the log."));
  }
  for (const auto& subject : lacking) {
    if (checking.doubtful.contains(subject) || wrong.contains(subject)) continue;
    checking.fault(name + "the row of " + subject + " is missing.");
  }
}

/// Writes what the log gives into an empty workspace. A subject whose texts cannot be trusted is left out.
void rebuildInto(SQLite::Database& target, const SQLite::Database& source, Checking& checking) {
  SQLite::Statement bodies(source, "SELECT bytes FROM body WHERE revision_id = ?");
  const auto valueOf = [&](const RevisionId& id) -> Result<std::optional<std::string>> {
    if (checking.log.isErased(id)) return std::optional<std::string>();
    bodies.reset();
    bodies.bind(1, id.value);
    if (!bodies.executeStep()) return failure(ErrorCode::Damaged, "the text of a revision is missing", id.value);
    auto value = checkedValue(*checking.log.find(id), bodies.getColumn(0).getString());
    if (!value) return tl::make_unexpected(value.error());
    return std::optional<std::string>(std::move(*value));
  };
  SQLite::Transaction transaction(target);
  StatementCache statements(target);
  for (const auto& subject : checking.log.subjects("")) {
    if (checking.doubtful.contains(subject)) continue;
    const auto current = joinHeads(checking.log.heads(subject), valueOf);
    if (current) writeReadModel(statements, subject, *current, checking.log.firstSeq(subject).value_or(0));
  }
  transaction.commit();
}

}  // namespace

void checkReadModel(const SQLite::Database& database, Checking& checking) {
  const PrivateFolder folder;
  SQLite::Database rebuilt((folder.path() / "rebuilt").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  rebuilt.exec("PRAGMA journal_mode = OFF");
  rebuilt.exec("PRAGMA synchronous = OFF");
  rebuilt.exec("PRAGMA foreign_keys = OFF");  // heads stand here without their revisions
  createSchema(rebuilt);
  rebuildInto(rebuilt, database, checking);
  checking.reached(0.7);
  for (const auto& table : readModelTables()) {
    checking.attempt("Table " + std::string(table.name), [&] { compare(table, database, rebuilt, checking); });
  }
}

}  // namespace playfair::workspace
