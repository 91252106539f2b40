// SPDX-License-Identifier: EUPL-1.2
#include "read_model.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "playfair/workspace/verify.h"
#include "random_changes.h"

using namespace playfair;
using namespace playfair::tests;

namespace fs = std::filesystem;

namespace {

/// Every row of every table that is made from the log, rowids too.
std::string rowsIn(const fs::path& file) {
  const SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
  std::string text;
  for (const auto& table : workspace::readModelTables()) {
    const std::string rowid = table.name == std::string("search") ? "rowid, " : "";
    SQLite::Statement query(database, "SELECT " + rowid + "* FROM " + table.name + " ORDER BY " + table.key);
    text += std::string("# ") + table.name + '\n';
    while (query.executeStep()) {
      for (int i = 0; i < query.getColumnCount(); ++i) text += query.getColumn(i).getString() + '|';
      text += '\n';
    }
  }
  return text;
}

}  // namespace

TEST_CASE("whatever is changed, rebuilding gives equal rows and a check finds nothing") {
  int erased = 0;
  for (unsigned seed = 1; seed <= 6; ++seed) {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.playfair";
    Sample sample(file);
    RandomChanges changes(sample, seed);
    for (int round = 0; round < 8; ++round) {
      for (int i = 0; i < 25; ++i) changes.step();
      CAPTURE(seed, round);
      const std::string rows = rowsIn(file);
      const auto checked = valueOf(workspace::verify(file, {}));
      REQUIRE(checked.faults == std::vector<std::string>{});
      REQUIRE(checked.erased == changes.erased());
      const std::string says = fingerprint(valueOf(workspace::loadDossier(sample.workspace, sample.assessment)));
      succeed(sample.workspace.rebuild());
      REQUIRE(rowsIn(file) == rows);
      const auto other = valueOf(Workspace::open(file, Access::Read));
      REQUIRE(fingerprint(valueOf(workspace::loadDossier(other, sample.assessment))) == says);
    }
    erased += changes.erased();
  }
  CHECK(erased > 20);
}

TEST_CASE("rows of the new subjects say what their values say") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  Sample sample(file);
  auto evidence = sample.note("Policy");
  evidence.kind = assessment::EvidenceKind::Link;
  evidence.url = "https://example.org";
  evidence.date = "2026-03-14";
  evidence.reviewBy = "2027-03-14";
  const auto id = sample.evidence(evidence, {sample.questions[0]});
  const auto comment = sample.comment(sample.questions[1], "Why?");
  const auto view = sample.differingView(sample.questions[1], 2, "Partly.");
  const auto heads = [&](const std::string& subject) {
    return "|[\"" + sample.workspace.heads(subject).front().value + "\"]|0|\n";
  };
  const std::string rows = rowsIn(file);
  CHECK(contains(rows, "# evidence\n" + id.value + '|' + sample.project.value +
                           "|link|Policy|2026-03-14|said-by-us|internal|2027-03-14||" +
                           heads(workspace::evidenceSubject(id))));
  CHECK(contains(rows, "# link\n" + sample.assessment.value + '|' + sample.questions[0] + '|' + id.value +
                           heads(workspace::linkSubject(sample.assessment, sample.questions[0], id))));
  CHECK(contains(rows, "# comment\n" + comment.value + '|' + sample.assessment.value + '|' + sample.questions[1] +
                           "|Why?||0|0|" + heads(workspace::commentSubject(comment))));
  CHECK(contains(rows, "# differing_view\n" + view.value + '|' + sample.assessment.value + '|' + sample.questions[1] +
                           "|2|Partly.|School nurse|" + heads(workspace::differingViewSubject(view))));
  sample.write(workspace::evidenceSubject(id), "null");
  CHECK_FALSE(contains(rowsIn(file), "|Policy|"));
}

TEST_CASE("a check names a row of the new tables that is not what the log says") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  {
    Sample sample(file);
    sample.evidence(sample.note("Policy"), {sample.questions[0]});
    sample.comment(sample.questions[1], "Why?");
    sample.differingView(sample.questions[1], 2, "Partly.");
    valueOf(workspace::eraseRevision(sample.workspace, sample.workspace.heads(sample.answerSubject()).front(), {},
                                     sample.person));
  }
  const std::vector<std::pair<std::string, std::string>> changes = {
      {"UPDATE evidence SET kind = 'file'", "evidence/"},
      {"DELETE FROM link", "link/"},
      {"UPDATE comment SET resolved = 1", "comment/"},
      {"UPDATE differing_view SET level = '4'", "differing-view/"},
      {"UPDATE erasure SET ground = 'x'", "erasure/"}};
  for (const auto& [sql, subject] : changes) {
    const fs::path copy = folder / "b.playfair";
    fs::copy_file(file, copy, fs::copy_options::overwrite_existing);
    {
      SQLite::Database database(copy.string(), SQLite::OPEN_READWRITE);
      database.exec(sql);
    }
    const auto faults = valueOf(workspace::verify(copy, {})).faults;
    INFO(sql);
    REQUIRE(faults.size() == 1);
    CHECK(contains(faults.front(), subject));
  }
}
