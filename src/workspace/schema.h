// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <SQLiteCpp/Database.h>

#include <string_view>
#include <vector>

#include "playfair/workspace/location.h"

namespace playfair::workspace {

/// The texts of schemas/workspace, built into the program: the first makes schema 1, each further one the next schema
/// of the one before.
[[nodiscard]] const std::vector<std::string_view>& schemaSteps();

/// Makes all tables of an empty workspace and marks the file as ours. Throws SQLite::Exception.
void createSchema(SQLite::Database& database, int version = kSchemaVersion);

/// Brings the tables of an earlier schema to the present one, inside the caller's transaction. Throws
/// SQLite::Exception.
void raiseSchema(SQLite::Database& database, int from);

/// The schema that the file says it has, its journal taken in. Throws SQLite::Exception.
[[nodiscard]] int schemaVersionOf(const SQLite::Database& database);

/// True where the file's tables are exactly those of that schema. Throws SQLite::Exception.
[[nodiscard]] bool hasExpectedSchema(const SQLite::Database& database, int version = kSchemaVersion);

}  // namespace playfair::workspace
