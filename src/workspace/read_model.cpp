// SPDX-License-Identifier: EUPL-1.2
#include "read_model.h"

#include <algorithm>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>

#include "canonical_text.h"
#include "playfair/workspace/register.h"
#include "playfair/workspace/sha256.h"
#include "search_text.h"
#include "subject.h"
#include "value_json.h"

namespace playfair::workspace {
namespace {

using nlohmann::json;
using Parts = std::vector<std::string>;

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

void run(StatementCache& statements, const char* sql, const Parts& texts) {
  auto statement = statements.use(sql);
  int place = 0;
  for (const auto& text : texts) statement->bind(++place, text);
  statement->exec();
}

/// What the search index knows of a subject.
struct Searchable {
  std::string project;
  std::string assessment;
  std::string text;
};

Searchable writePerson(StatementCache& statements, const Parts& parts, const Current& current, const json& value) {
  run(statements, "DELETE FROM person WHERE id = ?", {parts[1]});
  const auto person = readPerson(value);
  if (!person) return {};
  Row row(statements, current, "INSERT INTO person VALUES (?, ?, ?, ?, ?, ?)");
  row.add(parts[1]).add(person->role).add(person->organisation).add(person->name).insert();
  return {};
}

Searchable writeProject(StatementCache& statements, const Parts& parts, const Current& current, const json& value) {
  run(statements, "DELETE FROM project WHERE id = ?", {parts[1]});
  const auto project = readProject(value);
  if (!project) return {};
  Row row(statements, current, "INSERT INTO project VALUES (?, ?, ?, ?, ?, ?)");
  row.add(parts[1]).add(project->title).add(json(project->tags).dump()).add(project->archived ? 1 : 0).insert();
  std::string text = project->title;
  for (const auto& tag : project->tags) text += "\n" + tag;
  return {parts[1], "", text};
}

Searchable writeFact(StatementCache& statements, const Parts& parts, const Current& current, const json& value) {
  run(statements, "DELETE FROM fact WHERE project = ? AND key = ?", {parts[1], parts[2]});
  const auto fact = readFact(value);
  if (!fact) return {};
  Row row(statements, current, "INSERT INTO fact VALUES (?, ?, ?, ?, ?)");
  row.add(parts[1]).add(parts[2]).add(current.value).insert();
  std::string text;
  if (const auto* one = std::get_if<std::string>(&*fact)) text = *one;
  if (const auto* several = std::get_if<std::vector<std::string>>(&*fact)) {
    for (const auto& entry : *several) text += entry + "\n";
  }
  return {parts[1], "", text};
}

Searchable writeInstrument(StatementCache& statements, const Parts& parts, const Current& current, const json& value) {
  const std::size_t at = parts[1].find('@');
  const Parts key = {parts[1].substr(0, at), at == std::string::npos ? "" : parts[1].substr(at + 1)};
  run(statements, "DELETE FROM instrument WHERE id = ? AND version = ?", key);
  const auto title = readInstrumentTitle(value);
  if (!title) return {};
  Row row(statements, current, "INSERT INTO instrument VALUES (?, ?, ?, ?, ?, ?, ?)");
  row.add(key[0]).add(key[1]).add(title->edition).add(title->title).add(sha256(current.value)).insert();
  return {};
}

Searchable writeAssessment(StatementCache& statements, const Parts& parts, const Current& current, const json& value) {
  run(statements, "DELETE FROM assessment WHERE id = ?", {parts[1]});
  const auto read = readAssessment(value);
  if (!read) return {};
  Row row(statements, current, "INSERT INTO assessment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  row.add(parts[1]).add(read->project.value).add(read->instrument).add(read->instrumentEdition);
  row.add(read->instrumentSha256).add(value.at("depth").get<std::string>());
  row.add(value.at("leftOut").dump()).add(read->archived ? 1 : 0).insert();
  return {};
}

Searchable writeAnswer(StatementCache& statements, const Parts& parts, const Current& current, const json& value) {
  run(statements, "DELETE FROM answer WHERE assessment = ? AND question = ?", {parts[1], parts[2]});
  const auto answer = readAnswer(value);
  if (!answer) return {};
  static const std::map<assessment::AnswerKind, std::string> kKinds = {
      {assessment::AnswerKind::Level, "level"},
      {assessment::AnswerKind::NotApplicable, "na"},
      {assessment::AnswerKind::AskedUnknown, "unknown"},
      {assessment::AnswerKind::NotAsked, "not-asked"}};
  Row row(statements, current, "INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  row.add(parts[1]).add(parts[2]).add(kKinds.at(answer->kind));
  if (answer->kind == assessment::AnswerKind::Level) {
    row.add(answer->level);
  } else {
    row.addNothing();
  }
  row.add(answer->justification).add(answer->publish ? 1 : 0).insert();
  return {"", parts[1], answer->justification};
}

Searchable writeAccount(StatementCache& statements, const Parts& parts, const Current& current, const json& value) {
  run(statements, "DELETE FROM account WHERE assessment = ? AND section = ? AND language = ?",
      {parts[1], parts[2], parts[3]});
  const auto text = readAccount(value);
  if (!text) return {};
  Row row(statements, current, "INSERT INTO account VALUES (?, ?, ?, ?, ?, ?)");
  row.add(parts[1]).add(parts[2]).add(parts[3]).add(*text).insert();
  return {"", parts[1], *text};
}

void writeHeads(StatementCache& statements, const std::string& subject, const Current& current) {
  run(statements, "DELETE FROM head WHERE subject = ?", {subject});
  for (const auto& head : current.heads) run(statements, "INSERT INTO head VALUES (?, ?)", {subject, head.value});
}

void writeSearch(StatementCache& statements, const std::string& subject, const Searchable& found, std::int64_t rowId) {
  auto removal = statements.use("DELETE FROM search WHERE rowid = ?");
  removal->bind(1, rowId);
  removal->exec();
  if (found.text.empty()) return;
  auto statement =
      statements.use("INSERT INTO search (rowid, subject, project, assessment, text) VALUES (?, ?, ?, ?, ?)");
  statement->bind(1, rowId);
  statement->bind(2, subject);
  statement->bind(3, found.project);
  statement->bind(4, found.assessment);
  statement->bind(5, foldText(found.text).text);
  statement->exec();
}

using Writer = Searchable (*)(StatementCache&, const Parts&, const Current&, const json&);

const std::map<std::string, Writer>& writers() {
  static const std::map<std::string, Writer> kWriters = {
      {"person", writePerson},         {"project", writeProject},       {"fact", writeFact},
      {"instrument", writeInstrument}, {"assessment", writeAssessment}, {"answer", writeAnswer},
      {"account", writeAccount}};
  return kWriters;
}

}  // namespace

const std::vector<ReadModelTable>& readModelTables() {
  static const std::vector<ReadModelTable> kTables = {
      {"head", "subject, revision_id", "subject"},
      {"person", "id", "'person/' || id"},
      {"project", "id", "'project/' || id"},
      {"fact", "project, key", "'fact/' || project || '/' || key"},
      {"instrument", "id, version", "'instrument/' || id || '@' || version"},
      {"assessment", "id", "'assessment/' || id"},
      {"answer", "assessment, question", "'answer/' || assessment || '/' || question"},
      {"account", "assessment, section, language", "'account/' || assessment || '/' || section || '/' || language"},
      {"search", "rowid", "subject"}};
  return kTables;
}

void writeReadModel(StatementCache& statements, const std::string& subject, const Current& current,
                    std::int64_t searchRow) {
  writeHeads(statements, subject, current);
  if (!isSubject(subject)) return;
  const Parts parts = splitSubject(subject);
  auto value = parseValue(current.value, subject);
  const Searchable found = writers().at(parts[0])(statements, parts, current, value ? *value : json());
  writeSearch(statements, subject, found, searchRow);
}

Result<void> rebuildReadModel(StatementCache& statements, const LogIndex& index, const ValueOf& valueOf) {
  for (const auto& table : readModelTables()) {
    const std::string sql = std::string("DELETE FROM ") + table.name;
    run(statements, sql.c_str(), {});
  }
  for (const auto& subject : index.subjects("")) {
    auto current = joinHeads(index.heads(subject), valueOf);
    if (!current) return tl::make_unexpected(current.error());
    writeReadModel(statements, subject, *current, index.firstSeq(subject).value_or(0));
  }
  return {};
}

}  // namespace playfair::workspace
