// SPDX-License-Identifier: EUPL-1.2
#include "schema.h"

#include <SQLiteCpp/Statement.h>

#include <set>
#include <string>

#include "playfair/workspace/location.h"

namespace playfair::workspace {
namespace {

/// Everything the schema file says. The tables inside the search index are left out: they differ with SQLite's version.
std::set<std::string> describe(const SQLite::Database& database) {
  SQLite::Statement query(database,
                          "SELECT type || '|' || name || '|' || tbl_name || '|' || sql FROM sqlite_schema "
                          "WHERE sql IS NOT NULL AND name NOT LIKE 'search\\_%' ESCAPE '\\' "
                          "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
  std::set<std::string> parts;
  while (query.executeStep()) parts.insert(query.getColumn(0).getString());
  return parts;
}

std::set<std::string> describeFresh() {
  SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  createSchema(fresh);
  return describe(fresh);
}

}  // namespace

void createSchema(SQLite::Database& database) {
  database.exec("PRAGMA encoding = 'UTF-8'");
  database.exec("BEGIN IMMEDIATE");
  database.exec(std::string(schemaSql()));
  database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
  database.exec("PRAGMA user_version = " + std::to_string(kSchemaVersion));
  database.exec("COMMIT");
}

bool hasExpectedSchema(const SQLite::Database& database) {
  static const std::set<std::string> kExpected = describeFresh();
  return describe(database) == kExpected;
}

}  // namespace playfair::workspace
