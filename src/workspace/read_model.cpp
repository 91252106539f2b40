// SPDX-License-Identifier: EUPL-1.2
#include "read_model.h"

#include <map>
#include <nlohmann/json.hpp>

#include "fresh_table.h"
#include "playfair/workspace/sha256.h"
#include "read_model_rows.h"
#include "search_text.h"
#include "searched_text.h"
#include "subject.h"
#include "value_json.h"

namespace playfair::workspace {
namespace {

using nlohmann::json;

Belongs writePerson(StatementCache& statements, const SubjectParts& parts, const Current& current, const json& value) {
  run(statements, "DELETE FROM person WHERE id = ?", {parts[1]});
  const auto person = readPerson(value);
  if (!person) return {};
  Row row(statements, current, "INSERT INTO person VALUES (?, ?, ?, ?, ?, ?)");
  row.add(parts[1]).add(person->role).add(person->organisation).add(person->name).insert();
  return {};
}

Belongs writeProject(StatementCache& statements, const SubjectParts& parts, const Current& current, const json& value) {
  run(statements, "DELETE FROM project WHERE id = ?", {parts[1]});
  const auto project = readProject(value);
  if (!project) return {};
  Row row(statements, current, "INSERT INTO project VALUES (?, ?, ?, ?, ?, ?)");
  row.add(parts[1]).add(project->title).add(json(project->tags).dump()).add(project->archived ? 1 : 0).insert();
  return {parts[1], {}};
}

Belongs writeFact(StatementCache& statements, const SubjectParts& parts, const Current& current, const json& value) {
  run(statements, "DELETE FROM fact WHERE project = ? AND key = ?", {parts[1], parts[2]});
  const auto fact = readFact(value);
  if (!fact) return {};
  Row row(statements, current, "INSERT INTO fact VALUES (?, ?, ?, ?, ?)");
  row.add(parts[1]).add(parts[2]).add(current.value).insert();
  return {parts[1], {}};
}

Belongs writeInstrument(StatementCache& statements, const SubjectParts& parts, const Current& current,
                        const json& value) {
  const std::size_t at = parts[1].find('@');
  const SubjectParts key = {parts[1].substr(0, at), at == std::string::npos ? "" : parts[1].substr(at + 1)};
  run(statements, "DELETE FROM instrument WHERE id = ? AND version = ?", key);
  const auto title = readInstrumentTitle(value);
  if (!title) return {};
  Row row(statements, current, "INSERT INTO instrument VALUES (?, ?, ?, ?, ?, ?, ?)");
  row.add(key[0]).add(key[1]).add(title->edition).add(title->title).add(sha256(current.value)).insert();
  return {};
}

Belongs writeAssessment(StatementCache& statements, const SubjectParts& parts, const Current& current,
                        const json& value) {
  run(statements, "DELETE FROM assessment WHERE id = ?", {parts[1]});
  const auto read = readAssessment(value);
  if (!read) return {};
  Row row(statements, current, "INSERT INTO assessment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  row.add(parts[1]).add(read->project.value).add(read->instrument).add(read->instrumentEdition);
  row.add(read->instrumentSha256).add(value.at("depth").get<std::string>());
  row.add(value.at("leftOut").dump()).add(read->archived ? 1 : 0).insert();
  return {};
}

Belongs writeAnswer(StatementCache& statements, const SubjectParts& parts, const Current& current, const json& value) {
  run(statements, "DELETE FROM answer WHERE assessment = ? AND question = ?", {parts[1], parts[2]});
  const auto answer = readAnswer(value);
  if (!answer) return {};
  static const std::map<assessment::AnswerKind, std::string> kKinds = {
      {assessment::AnswerKind::Level, "level"},
      {assessment::AnswerKind::NotApplicable, "na"},
      {assessment::AnswerKind::AskedUnknown, "unknown"},
      {assessment::AnswerKind::NotAsked, "not-asked"}};
  Row row(statements, current, "INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  // What was taken over and nobody has confirmed yet, nobody has answered here.
  const auto kind = answer->awaitsConfirmation() ? assessment::AnswerKind::NotAsked : answer->kind;
  row.add(parts[1]).add(parts[2]).add(kKinds.at(kind));
  if (kind == assessment::AnswerKind::Level) {
    row.add(answer->level);
  } else {
    row.addNothing();
  }
  row.add(answer->justification).add(answer->publish ? 1 : 0).insert();
  return {{}, parts[1]};
}

Belongs writeAccount(StatementCache& statements, const SubjectParts& parts, const Current& current, const json& value) {
  run(statements, "DELETE FROM account WHERE assessment = ? AND section = ? AND language = ?",
      {parts[1], parts[2], parts[3]});
  const auto text = readAccount(value);
  if (!text) return {};
  Row row(statements, current, "INSERT INTO account VALUES (?, ?, ?, ?, ?, ?)");
  row.add(parts[1]).add(parts[2]).add(parts[3]).add(*text).insert();
  return {{}, parts[1]};
}

void writeHeads(StatementCache& statements, const std::string& subject, const Current& current) {
  run(statements, "DELETE FROM head WHERE subject = ?", {subject});
  for (const auto& head : current.heads) run(statements, "INSERT INTO head VALUES (?, ?)", {subject, head.value});
}

void writeSearch(StatementCache& statements, const std::string& subject, const Belongs& belongs,
                 const std::string& text, std::int64_t rowId) {
  auto removal = statements.use("DELETE FROM search WHERE rowid = ?");
  removal->bind(1, rowId);
  removal->exec();
  if (text.empty()) return;
  auto statement =
      statements.use("INSERT INTO search (rowid, subject, project, assessment, text) VALUES (?, ?, ?, ?, ?)");
  statement->bind(1, rowId);
  statement->bind(2, subject);
  statement->bind(3, belongs.project);
  statement->bind(4, belongs.assessment);
  statement->bind(5, indexedText(text));
  statement->exec();
}

/// Read through the log alone: no screen lists publications of many assessments.
Belongs noRow(StatementCache&, const SubjectParts& parts, const Current&, const json&) {
  return {{}, parts[1]};
}

/// Drafts of questionnaires are read whole, through the log.
Belongs noRowOfDraft(StatementCache&, const SubjectParts&, const Current&, const json&) {
  return {};
}

const std::map<std::string, RowWriter>& writers() {
  static const std::map<std::string, RowWriter> kWriters = {{"person", writePerson},
                                                            {"project", writeProject},
                                                            {"fact", writeFact},
                                                            {"instrument", writeInstrument},
                                                            {"assessment", writeAssessment},
                                                            {"answer", writeAnswer},
                                                            {"account", writeAccount},
                                                            {"evidence", writeEvidenceRow},
                                                            {"link", writeLinkRow},
                                                            {"comment", writeCommentRow},
                                                            {"erasure", writeErasureRow},
                                                            {"publication", noRow},
                                                            {"questionnaire", noRowOfDraft},
                                                            {"questionnaire-part", noRowOfDraft},
                                                            {"differing-view", writeDifferingViewRow}};
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
      {"evidence", "id", "'evidence/' || id"},
      {"link", "assessment, question, evidence", "'link/' || assessment || '/' || question || '/' || evidence"},
      {"comment", "id", "'comment/' || id"},
      {"differing_view", "id", "'differing-view/' || id"},
      {"erasure", "revision", "'erasure/' || revision"},
      {"search", "rowid", "subject"}};
  return kTables;
}

void writeReadModel(StatementCache& statements, const std::string& subject, const Current& current,
                    std::int64_t searchRow) {
  writeHeads(statements, subject, current);
  if (!isSubject(subject)) return;
  const SubjectParts parts = splitSubject(subject);
  const auto parsed = parseValue(current.value, subject);
  const json value = parsed ? *parsed : json();
  const Belongs belongs = writers().at(parts[0])(statements, parts, current, value);
  writeSearch(statements, subject, belongs, searchedText(parts[0], value), searchRow);
}

Result<void> rebuildReadModel(StatementCache& statements, const LogIndex& index, const ValueOf& valueOf) {
  // Deleted row by row, the search index would keep what was in it, and a damaged one could not be emptied at all.
  makeTableAfresh(statements.database(), "search");
  for (const auto& table : readModelTables()) {
    const std::string sql = std::string("DELETE FROM ") + table.name;
    if (table.name != std::string_view("search")) run(statements, sql.c_str(), {});
  }
  for (const auto& subject : index.subjects("")) {
    auto current = joinHeads(index.heads(subject), valueOf);
    if (!current) return tl::make_unexpected(current.error());
    writeReadModel(statements, subject, *current, index.firstSeq(subject).value_or(0));
  }
  return {};
}

}  // namespace playfair::workspace
