// SPDX-License-Identifier: EUPL-1.2
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <functional>

#include "fixture.h"
#include "playfair/workspace/verify.h"

using namespace playfair;
using namespace playfair::tests;

namespace fs = std::filesystem;

namespace {

using Faults = std::vector<std::string>;

Faults faultsOf(const fs::path& file) {
  return valueOf(workspace::verify(file, {})).faults;
}

void change(const fs::path& file, const std::string& sql) {
  SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
  database.exec("PRAGMA foreign_keys = OFF");
  database.exec(sql);
}

bool names(const Faults& faults, const std::string& one, const std::string& two) {
  return std::any_of(faults.begin(), faults.end(),
                     [&](const std::string& fault) { return contains(fault, one) && contains(fault, two); });
}

/// Every row of every table that is made from the log.
std::string dump(const fs::path& file) {
  const SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
  std::string text;
  for (const char* table : {"head", "person", "project", "fact", "instrument", "assessment", "answer", "account",
                            "(SELECT rowid, * FROM search)"}) {
    SQLite::Statement query(database, std::string("SELECT * FROM ") + table + " ORDER BY 1, 2");
    while (query.executeStep()) {
      for (int i = 0; i < query.getColumnCount(); ++i) text += query.getColumn(i).getString() + '|';
      text += '\n';
    }
  }
  return text;
}

}  // namespace

TEST_CASE("a whole file has no faults, and checking it changes nothing") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  {
    Sample sample(file);
  }
  const std::string before = readBytes(file);
  std::vector<double> shares;
  const auto found = valueOf(workspace::verify(file, [&](double share) {
    shares.push_back(share);
    return true;
  }));
  CHECK(found.faults == Faults{});
  CHECK(found.notes == Faults{});
  CHECK(found.revisions == found.bodies);
  CHECK(found.revisions > 8);
  CHECK(std::is_sorted(shares.begin(), shares.end()));
  CHECK(shares.back() == 1.0);
  CHECK(readBytes(file) == before);
  CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator{}) == 1);
}

TEST_CASE("checking can be stopped at any time") {
  const TemporaryFolder folder;
  {
    Sample sample(folder / "a.playfair");
  }
  int calls = 0;
  CHECK(errorOf(workspace::verify(folder / "a.playfair", [&](double) { return ++calls < 3; })) == ErrorCode::Cancelled);
  CHECK(calls >= 3);
}

TEST_CASE("a file can be checked while another window has it open") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  CHECK(faultsOf(folder / "a.playfair") == Faults{});
  sample.answer(sample.questions.front(), 4, "goes on");
  CHECK(faultsOf(folder / "a.playfair") == Faults{});
}

TEST_CASE("every fault is found and named by its table and subject") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  std::string subject;
  std::string assessment;
  std::string id;
  {
    Sample sample(file);
    subject = sample.answerSubject();
    assessment = sample.assessment.value;
    id = sample.workspace.heads(subject).front().value;
  }
  REQUIRE(faultsOf(file) == Faults{});
  const std::string ofSubject = " WHERE subject = '" + subject + "'";
  const std::string ofId = " WHERE revision_id = '" + id + "'";

  SECTION("a flipped letter in a body") {
    change(file, "UPDATE body SET bytes = CAST(replace(CAST(bytes AS TEXT), 'Because', 'because') AS BLOB)" + ofId);
    const auto faults = faultsOf(file);
    CHECK(faults.size() == 1);
    CHECK(names(faults, id + " of " + subject, "does not match its hash"));
    const auto opened = valueOf(Workspace::open(file, Access::Read));
    CHECK(errorOf(workspace::loadDossier(opened, AssessmentId{assessment})) == ErrorCode::Damaged);
  }
  SECTION("a body that is gone") {
    change(file, "DELETE FROM body" + ofId);
    CHECK(names(faultsOf(file), id + " of " + subject, "missing"));
    CHECK(errorOf(valueOf(Workspace::open(file, Access::Read)).current(subject)) == ErrorCode::Damaged);
  }
  SECTION("a flipped letter in each field of a revision") {
    for (const char* field : {"subject", "parents", "author", "at", "body_hash", "id"}) {
      const fs::path copy = folder / (std::string(field) + ".playfair");
      fs::copy_file(file, copy);
      change(copy, std::string("UPDATE revision SET ") + field + " = 'x' || substr(" + field + ", 2)" + ofSubject);
      INFO(field);
      CHECK(names(faultsOf(copy), "Revision", "do not give its id"));
      CHECK(errorOf(Workspace::open(copy, Access::Read)) == ErrorCode::Damaged);
    }
  }
  SECTION("a revision that is gone") {
    change(file, "DELETE FROM revision" + ofSubject);
    const auto faults = faultsOf(file);
    CHECK(names(faults, "The log has", "should have"));
    CHECK(names(faults, "The digest over all revisions", ""));
    CHECK(names(faults, "A text belongs to revision " + id, ""));
    CHECK(names(faults, "Table head", subject));
    CHECK(errorOf(Workspace::open(file, Access::Write)) == ErrorCode::Damaged);
  }
  SECTION("a digest that does not match") {
    change(file, "UPDATE log_state SET digest = CASE WHEN digest LIKE 'f%' THEN '0' ELSE 'f' END || substr(digest, 2)");
    CHECK(faultsOf(file) == Faults{"The digest over all revisions does not match the log."});
    change(file, "UPDATE log_state SET revision_count = revision_count + 1");
    CHECK(names(faultsOf(file), "should have", ""));
  }
  SECTION("heads") {
    change(file, "DELETE FROM head" + ofSubject);
    CHECK(faultsOf(file) == Faults{"Table head: the row of " + subject + " is missing."});
  }
  SECTION("rows of the read model") {
    const std::vector<std::pair<std::string, std::string>> changes = {
        {"person", "UPDATE person SET role = 'Mayor'"},
        {"project", "UPDATE project SET title = 'Another'"},
        {"fact", "UPDATE fact SET value = '\"x\"' WHERE key = 'kind'"},
        {"instrument", "UPDATE instrument SET edition = 9"},
        {"assessment", "UPDATE assessment SET depth = 'essential'"},
        {"answer", "UPDATE answer SET level = 4 WHERE level = 0"},
        {"account", "UPDATE account SET text = ''"},
        {"search", "UPDATE search SET text = 'nothing' WHERE subject LIKE 'project/%'"}};
    for (const auto& [table, sql] : changes) {
      const fs::path copy = folder / (table + ".playfair");
      fs::copy_file(file, copy);
      change(copy, sql);
      const auto faults = faultsOf(copy);
      INFO(table);
      CHECK(faults.size() == 1);
      CHECK(names(faults, "Table " + table + ": the row of ", "is not what the log says"));
    }
    change(file, "DELETE FROM answer WHERE level = 0; INSERT INTO account VALUES ('a', 's', 'en', '', '[]', 0)");
    const auto faults = faultsOf(file);
    CHECK(names(faults, "Table answer: the row of " + subject, "is missing"));
    CHECK(names(faults, "Table account: a row of account/a/s/en", "does not come from the log"));
  }
  SECTION("the search index") {
    change(file, "DELETE FROM search_data WHERE id > 10");
    CHECK(names(faultsOf(file), "The search index cannot be read", ""));
  }
  SECTION("a foreign table") {
    change(file, "CREATE TABLE stamp (id INTEGER)");
    CHECK(faultsOf(file) == Faults{"The tables are not those of a workspace."});
    CHECK(errorOf(Workspace::open(file, Access::Read)) == ErrorCode::Damaged);
  }
}

TEST_CASE("a flipped byte in any revision or body is found") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  std::vector<std::string> marks;
  {
    Sample sample(file);
    for (const auto& revision : valueOf(sample.workspace.log())) {
      marks.push_back(revision.bodyHash);
      marks.push_back(valueOf(sample.workspace.value(revision.id)).substr(0, 40));
    }
  }
  const std::string whole = readBytes(file);
  int found = 0;
  int tried = 0;
  for (const auto& mark : marks) {
    const auto at = whole.find(mark);
    if (at == std::string::npos) continue;  // split between two pages
    std::string damaged = whole;
    damaged[at + mark.size() / 2] ^= 1;
    writeBytes(folder / "b.playfair", damaged);
    const auto checked = workspace::verify(folder / "b.playfair", {});
    ++tried;
    found += !checked || !checked->faults.empty() ? 1 : 0;
  }
  CHECK(tried > 20);
  CHECK(found == tried);
}

TEST_CASE("rebuilding gives equal tables, and mends those that went wrong") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  Sample sample(file);
  const std::string subject = sample.answerSubject();
  const auto seen = sample.workspace.heads(subject);
  REQUIRE(sample.workspace.append({{subject, answerJson(1, "one"), seen}}, sample.person));
  REQUIRE(sample.workspace.append({{subject, answerJson(2, "two"), seen}}, sample.person));
  sample.write(workspace::factSubject(sample.project, "purpose"), "null");
  const std::string before = dump(file);
  CHECK(contains(before, "forskoleassistent"));
  succeed(sample.workspace.rebuild());
  CHECK(dump(file) == before);
  change(file,
         "UPDATE answer SET level = 0; DELETE FROM fact; DELETE FROM head; DELETE FROM search; "
         "INSERT INTO account VALUES ('a', 's', 'en', '', '[]', 0)");
  CHECK(dump(file) != before);
  succeed(sample.workspace.rebuild());
  CHECK(dump(file) == before);
  CHECK(faultsOf(file) == Faults{});
}

TEST_CASE("a search index that cannot even be emptied is made again") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  Sample sample(file);
  const std::string before = dump(file);
  change(file, "UPDATE search_data SET block = x'ff' WHERE id > 1");
  CHECK_FALSE(faultsOf(file).empty());
  succeed(sample.workspace.rebuild());
  CHECK(dump(file) == before);
  CHECK(faultsOf(file) == Faults{});
}
