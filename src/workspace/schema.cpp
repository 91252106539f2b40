// SPDX-License-Identifier: EUPL-1.2
#include "schema.h"

#include <SQLiteCpp/Statement.h>

#include <set>
#include <string>

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

std::set<std::string> describeFresh(int version) {
  SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  createSchema(fresh, version);
  return describe(fresh);
}

/// Takes the steps that lead from one schema to another.
void takeSteps(SQLite::Database& database, int from, int to) {
  for (int step = from; step < to; ++step) {
    database.exec(std::string(schemaSteps().at(static_cast<std::size_t>(step))));
  }
  database.exec("PRAGMA user_version = " + std::to_string(to));
}

}  // namespace

void createSchema(SQLite::Database& database, int version) {
  database.exec("PRAGMA encoding = 'UTF-8'");
  database.exec("BEGIN IMMEDIATE");
  takeSteps(database, 0, version);
  database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
  database.exec("COMMIT");
}

void raiseSchema(SQLite::Database& database, int from) {
  takeSteps(database, from, kSchemaVersion);
}

int schemaVersionOf(const SQLite::Database& database) {
  SQLite::Statement query(database, "PRAGMA user_version");
  query.executeStep();
  return query.getColumn(0).getInt();
}

bool hasExpectedSchema(const SQLite::Database& database, int version) {
  static const std::set<std::string> kExpected = describeFresh(kSchemaVersion);
  return describe(database) == (version == kSchemaVersion ? kExpected : describeFresh(version));
}

}  // namespace playfair::workspace
