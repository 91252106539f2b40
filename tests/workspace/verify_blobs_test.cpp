// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <functional>

#include "blob_fixture.h"
#include "playfair/workspace/verify.h"

using namespace playfair;
using namespace playfair::tests;

namespace fs = std::filesystem;

namespace {

/// A closed workspace with two kept files of three pieces each.
struct WithFiles {
  WithFiles() {
    Sample sample(file);
    for (const unsigned seed : {1U, 2U}) {
      writeBytes(folder / "source.bin", someBytes(2 * kMiB + 1000, seed));
      const auto stored = valueOf(storeFrom(file, folder / "source.bin"));
      evidence.push_back(sample.evidence(fileEvidence(sample.project, stored)));
      hashes.push_back(stored.sha256);
    }
    sample.write(workspace::evidenceSubject(evidence.back()), "null");  // removed, and still in the history
  }
  void change(const std::string& sql) const {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA foreign_keys = OFF");
    database.exec(sql);
  }
  [[nodiscard]] workspace::Verification found() const { return valueOf(workspace::verify(file, {})); }

  TemporaryFolder folder;
  fs::path file = folder / "a.playfair";
  std::vector<EvidenceId> evidence;
  std::vector<std::string> hashes;
};

bool anyContains(const std::vector<std::string>& sentences, const std::string& one, const std::string& two) {
  return std::any_of(sentences.begin(), sentences.end(),
                     [&](const std::string& sentence) { return contains(sentence, one) && contains(sentence, two); });
}

}  // namespace

TEST_CASE("checking reads every stored file") {
  const WithFiles files;
  CHECK(files.found().faults.empty());
  CHECK(files.found().notes.empty());
  std::vector<double> shares;
  valueOf(workspace::verify(files.file, [&](double share) {
    shares.push_back(share);
    return true;
  }));
  CHECK(std::is_sorted(shares.begin(), shares.end()));
  CHECK(shares.back() == 1.0);
  // It can be stopped within the files.
  const auto stop = [&](double share) { return share < (1 + shares[shares.size() - 3]) / 2; };
  CHECK(errorOf(workspace::verify(files.file, stop)) == ErrorCode::Cancelled);
  SECTION("a flipped byte in any piece") {
    for (int position = 0; position < 3; ++position) {
      const fs::path copy = files.folder / (std::to_string(position) + ".playfair");
      std::string bytes = readBytes(files.file);
      const std::string piece =
          someBytes(2 * kMiB + 1000, 1).substr(static_cast<std::size_t>(position * kMiB) + 500, 64);
      const auto at = bytes.find(piece);
      REQUIRE(at != std::string::npos);
      bytes[at + 20] = static_cast<char>(bytes[at + 20] ^ 1);
      writeBytes(copy, bytes);
      const auto faults = valueOf(workspace::verify(copy, {})).faults;
      CHECK(faults.size() == 1);
      CHECK(anyContains(faults, files.hashes.front(), "does not match its hash"));
    }
  }
  SECTION("a piece that is gone") {
    files.change("DELETE FROM chunk WHERE position = 1");
    CHECK(files.found().faults.size() == 2);
    CHECK(anyContains(files.found().faults, files.hashes.back(), "pieces"));
  }
  SECTION("a piece that is not one of the file") {
    files.change("INSERT INTO chunk (blob_id, position, bytes) SELECT blob_id, 7, bytes FROM chunk WHERE position = 2");
    CHECK(anyContains(files.found().faults, files.hashes.front(), "pieces"));
  }
  SECTION("a piece of no file") {
    files.change("INSERT INTO chunk (blob_id, position, bytes) VALUES (99, 0, 'x')");
    CHECK(anyContains(files.found().faults, "Table chunk", "file that is not there"));
  }
  SECTION("a piece that is cut") {
    files.change("UPDATE chunk SET bytes = substr(bytes, 2) WHERE position = 0");
    CHECK(anyContains(files.found().faults, files.hashes.back(), "another length"));
  }
  SECTION("a file that is gone") {
    files.change("DELETE FROM chunk; DELETE FROM blob");
    CHECK(files.found().faults.size() == 2);
    CHECK(anyContains(files.found().faults, "evidence/" + files.evidence.front().value, "is missing"));
    CHECK(anyContains(files.found().faults, "evidence/" + files.evidence.back().value, files.hashes.back()));
  }
  SECTION("a file of another length") {
    files.change("UPDATE blob SET copied = size - 1, size = size - 1, owner = NULL");
    CHECK(anyContains(files.found().faults, "evidence/" + files.evidence.front().value, "another length"));
  }
  SECTION("a file that no evidence names") {
    files.change("INSERT INTO blob VALUES (9, '" + workspace::sha256("abc") + "', 3, 3, '', NULL)");
    files.change("INSERT INTO chunk (blob_id, position, bytes) VALUES (9, 0, CAST('abc' AS BLOB))");
    CHECK(files.found().faults.empty());
    CHECK(anyContains(files.found().notes, workspace::sha256("abc"), "not named by any evidence"));
  }
}
