// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <SQLiteCpp/Database.h>

#include <string>

// `secure_delete` writes zeros over a row where it lies, and over pages that are given up. A row that moved to another
// page before leaves a copy in the unused part of the page it came from, as long as that page is in use. Only a table
// whose pages were all given up, and that is written again from its beginning, is free of what was deleted from it.
// All of this inside a transaction, with no statement running. Throws SQLite::Exception.
namespace playfair::workspace {

/// Makes a table without an index of its own again, empty. The text of its schema stays the same.
void makeTableAfresh(SQLite::Database& database, const std::string& table);

/// The same, and puts its rows back in their order.
void writeTableAfresh(SQLite::Database& database, const std::string& table);

/// Writes all rows again of a table that no foreign key is about; its indexes follow.
void writeRowsAfresh(SQLite::Database& database, const std::string& table);

/// Writes the search index again from the texts it holds.
void writeSearchAfresh(SQLite::Database& database);

}  // namespace playfair::workspace
