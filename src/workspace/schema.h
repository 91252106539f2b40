// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <SQLiteCpp/Database.h>

#include <string_view>

namespace playfair::workspace {

/// The text of schemas/workspace/0001-workspace.sql, built into the program.
[[nodiscard]] std::string_view schemaSql();

/// Makes all tables of an empty workspace and marks the file as ours. Throws SQLite::Exception.
void createSchema(SQLite::Database& database);

/// True where the file's tables are exactly those of schemaSql(). Throws SQLite::Exception.
[[nodiscard]] bool hasExpectedSchema(const SQLite::Database& database);

}  // namespace playfair::workspace
