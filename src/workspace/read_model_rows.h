// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "canonical_text.h"
#include "playfair/workspace/workspace.h"
#include "statement_cache.h"

// What the writers of the read model share.
namespace playfair::workspace {

/// What a subject is made of, its kind first.
using SubjectParts = std::vector<std::string>;

/// One row to be written: values in the order of the columns, the two last ones added by `insert`.
class Row {
 public:
  Row(StatementCache& statements, const Current& current, const char* sql)
      : m_statement(statements.use(sql)), m_current(current) {}

  Row& add(const std::string& text) {
    m_statement->bind(++m_place, text);
    return *this;
  }
  Row& add(int number) {
    m_statement->bind(++m_place, number);
    return *this;
  }
  Row& addNothing() {
    m_statement->bind(++m_place);
    return *this;
  }
  void insert() {
    add(idsToJson(m_current.heads)).add(m_current.conflicting() ? 1 : 0);
    m_statement->exec();
  }

 private:
  UsedStatement m_statement;
  const Current& m_current;
  int m_place = 0;
};

inline void run(StatementCache& statements, const char* sql, const std::vector<std::string>& texts) {
  auto statement = statements.use(sql);
  int place = 0;
  for (const auto& text : texts) statement->bind(++place, text);
  statement->exec();
}

/// Where a subject belongs, as far as its value or its name says so.
struct Belongs {
  std::string project;
  std::string assessment;
};

/// Writes the row of a subject in place of the one it had; none where the value is null.
using RowWriter = Belongs (*)(StatementCache&, const SubjectParts&, const Current&, const nlohmann::json&);

Belongs writeEvidenceRow(StatementCache&, const SubjectParts&, const Current&, const nlohmann::json&);
Belongs writeLinkRow(StatementCache&, const SubjectParts&, const Current&, const nlohmann::json&);
Belongs writeCommentRow(StatementCache&, const SubjectParts&, const Current&, const nlohmann::json&);
Belongs writeDifferingViewRow(StatementCache&, const SubjectParts&, const Current&, const nlohmann::json&);
Belongs writeErasureRow(StatementCache&, const SubjectParts&, const Current&, const nlohmann::json&);

}  // namespace playfair::workspace
