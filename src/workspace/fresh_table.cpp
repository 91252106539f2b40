// SPDX-License-Identifier: EUPL-1.2
#include "fresh_table.h"

#include <SQLiteCpp/Statement.h>

namespace playfair::workspace {
namespace {

/// The very text that made the table: the schema has to stay the same.
std::string creationOf(const SQLite::Database& database, const std::string& table) {
  SQLite::Statement query(database, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?");
  query.bind(1, table);
  query.executeStep();
  return query.getColumn(0).getString();
}

}  // namespace

void makeTableAfresh(SQLite::Database& database, const std::string& table) {
  const std::string creation = creationOf(database, table);
  database.exec("DROP TABLE " + table);
  database.exec(creation);
}

void writeTableAfresh(SQLite::Database& database, const std::string& table) {
  database.exec("CREATE TABLE kept_row AS SELECT * FROM " + table + " ORDER BY rowid");
  makeTableAfresh(database, table);
  database.exec("INSERT INTO " + table + " SELECT * FROM kept_row ORDER BY rowid");
  database.exec("DROP TABLE kept_row");
}

void writeRowsAfresh(SQLite::Database& database, const std::string& table) {
  database.exec("CREATE TABLE kept_row AS SELECT * FROM " + table + " ORDER BY rowid");
  database.exec("DELETE FROM " + table);  // all at once: SQLite gives up the pages without looking at rows
  database.exec("INSERT INTO " + table + " SELECT * FROM kept_row ORDER BY rowid");
  database.exec("DROP TABLE kept_row");
}

void writeSearchAfresh(SQLite::Database& database) {
  database.exec("CREATE TABLE kept_row AS SELECT rowid AS number, * FROM search ORDER BY rowid");
  makeTableAfresh(database, "search");
  database.exec(
      "INSERT INTO search (rowid, subject, project, assessment, text) "
      "SELECT number, subject, project, assessment, text FROM kept_row ORDER BY rowid");
  database.exec("DROP TABLE kept_row");
}

}  // namespace playfair::workspace
