// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <string>

namespace playfair::workspace {

/// A prepared statement in use; reset at the end, so that it holds no lock and no text.
class UsedStatement {
 public:
  explicit UsedStatement(SQLite::Statement& statement) : m_statement(statement) {}
  ~UsedStatement() {
    static_cast<void>(m_statement.tryReset());
    try {
      m_statement.clearBindings();
    } catch (...) {  // a reset statement has nothing that could fail here
    }
  }
  UsedStatement(const UsedStatement&) = delete;
  UsedStatement& operator=(const UsedStatement&) = delete;

  SQLite::Statement* operator->() { return &m_statement; }
  SQLite::Statement& operator*() { return m_statement; }

 private:
  SQLite::Statement& m_statement;
};

/// Statements prepared once for one connection, which must outlive this.
class StatementCache {
 public:
  explicit StatementCache(SQLite::Database& database) : m_database(database) {}

  [[nodiscard]] SQLite::Database& database() const { return m_database; }

  [[nodiscard]] UsedStatement use(const std::string& sql) {
    auto entry = m_statements.find(sql);
    if (entry == m_statements.end()) entry = m_statements.try_emplace(sql, m_database, sql).first;
    return UsedStatement(entry->second);
  }

 private:
  SQLite::Database& m_database;
  std::map<std::string, SQLite::Statement> m_statements;
};

}  // namespace playfair::workspace
