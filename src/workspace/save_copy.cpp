// SPDX-License-Identifier: EUPL-1.2
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <string>
#include <vector>

#include "file_system.h"
#include "parts.h"
#include "schema.h"
#include "sqlite_error.h"

namespace playfair::workspace {
namespace {

void bindFrom(SQLite::Statement& row, int place, const SQLite::Column& value) {
  if (value.isNull()) {
    row.bind(place);
  } else if (value.isInteger()) {
    row.bind(place, value.getInt64());
  } else if (value.isFloat()) {
    row.bind(place, value.getDouble());
  } else if (value.isBlob()) {
    row.bindNoCopy(place, value.getBlob(), value.getBytes());
  } else {
    row.bind(place, value.getString());
  }
}

struct CopiedTable {
  std::string name;
  std::string query;
  std::int64_t weight = 1;  ///< how long a row takes, beside those of other tables
};

/// Row by row, so that a large file is never held whole.
class Copying {
 public:
  Copying(const SQLite::Database& from, SQLite::Database& to, const Progress& progress)
      : m_from(from), m_to(to), m_progress(progress) {}

  Result<void> copy(const CopiedTable& table) {
    SQLite::Statement rows(m_from, table.query);
    std::string names;
    std::string places;
    for (int column = 0; column < rows.getColumnCount(); ++column) {
      names += (names.empty() ? "" : ", ") + std::string(rows.getColumnName(column));
      places += places.empty() ? "?" : ", ?";
    }
    m_to.exec("DELETE FROM " + table.name);
    SQLite::Statement row(m_to, "INSERT INTO " + table.name + " (" + names + ") VALUES (" + places + ')');
    while (rows.executeStep()) {
      for (int column = 0; column < rows.getColumnCount(); ++column) bindFrom(row, column + 1, rows.getColumn(column));
      row.exec();
      row.reset();
      if (!report(table.weight)) return failure(ErrorCode::Cancelled, "copying was stopped");
    }
    return {};
  }

  void expect(const CopiedTable& table) {
    SQLite::Statement count(m_from, "SELECT count(*) FROM (" + table.query + ')');
    count.executeStep();
    m_expected += count.getColumn(0).getInt64() * table.weight;
  }

 private:
  bool report(std::int64_t weight) {
    m_done += weight;
    return !m_progress || m_progress(static_cast<double>(m_done) / static_cast<double>(m_expected));
  }

  const SQLite::Database& m_from;
  SQLite::Database& m_to;
  const Progress& m_progress;
  std::int64_t m_expected = 0;
  std::int64_t m_done = 0;
};

/// All tables but those inside the search index. Of drafts nothing: what somebody is typing in this moment is not part
/// of a copy. Of files those that are kept.
std::vector<CopiedTable> copiedTables(const SQLite::Database& fresh) {
  std::vector<CopiedTable> tables;
  SQLite::Statement names(fresh,
                          "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'draft' "
                          "AND name NOT LIKE 'search\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
  while (names.executeStep()) {
    const std::string name = names.getColumn(0).getString();
    CopiedTable table{name, "SELECT * FROM " + name};
    if (name == "search") table.query = "SELECT rowid, * FROM search";
    if (name == "blob") table.query += " WHERE owner IS NULL";
    if (name == "chunk") {
      table.query += " WHERE blob_id IN (SELECT id FROM blob WHERE owner IS NULL)";
      table.weight = 200;
    }
    tables.push_back(std::move(table));
  }
  return tables;
}

/// One consistent moment of the workspace, in a file of its own.
Result<void> copyAll(SQLite::Database& from, SQLite::Database& to, const Progress& progress) {
  to.exec("PRAGMA page_size = 4096");
  to.exec("PRAGMA journal_mode = OFF");  // what fails is thrown away whole
  to.exec("PRAGMA synchronous = OFF");
  to.exec("PRAGMA foreign_keys = OFF");  // tables do not come in an order that would suit them
  createSchema(to);
  const SQLite::Transaction moment(from);
  SQLite::Transaction transaction(to);
  Copying copying(from, to, progress);
  const auto tables = copiedTables(to);
  for (const auto& table : tables) copying.expect(table);
  for (const auto& table : tables) {
    if (auto copied = copying.copy(table); !copied) return copied;
  }
  transaction.commit();
  return {};
}

Result<void> copyInto(const Connection& connection, const std::filesystem::path& file, const Progress& progress) {
  auto copied = guarded(nullptr, file, [&]() -> Result<void> {
    SQLite::Database copy(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    return guarded(&copy, file, [&] { return copyAll(*connection.database, copy, progress); });
  });
  if (copied) copied = syncPath(file);
  return copied;
}

}  // namespace

Result<void> Workspace::saveCopy(const std::filesystem::path& target, const Progress& progress) const {
  if (auto place = checkFreePlace(target); !place) return place;
  const std::filesystem::path temporary = std::filesystem::absolute(temporaryNameBeside(target));
  auto made = copyInto(m_parts->connection, temporary, progress);
  if (made) {
    // Opening checks the copy and gives it the journal that suits the place.
    auto checked = Parts::open(temporary, Access::Write, {});
    if (!checked) made = tl::make_unexpected(checked.error());
  }
  if (made) made = publishNew(temporary, target);
  if (made) return made;
  removeDatabase(temporary);
  Error error = made.error();
  error.subject = target.string();
  if (error.code == ErrorCode::NotReadable || error.code == ErrorCode::ReadOnly) error.code = ErrorCode::NotWritable;
  return tl::make_unexpected(error);
}

}  // namespace playfair::workspace
