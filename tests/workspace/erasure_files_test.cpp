// SPDX-License-Identifier: EUPL-1.2
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <random>

#include "blob_store.h"
#include "erasing.h"
#include "fixture.h"
#include "parts.h"
#include "playfair/workspace/erasure.h"
#include "playfair/workspace/evidence_files.h"
#include "playfair/workspace/verify.h"
#include "traces.h"

using namespace playfair;
using namespace playfair::tests;
using assessment::Evidence;
using assessment::StoredFile;

namespace fs = std::filesystem;

namespace {

/// Bytes that tell who they are at every place.
std::string marked(const std::string& mark, std::size_t length) {
  std::string bytes;
  while (bytes.size() < length) bytes += mark + ' ';
  bytes.resize(length);
  return bytes;
}

StoredFile store(const Sample& sample, const std::string& mark, std::size_t length) {
  return valueOf(workspace::storeBytes(sample.workspace.file(), marked(mark, length), mark + ".txt"));
}

EvidenceId fileEvidence(Sample& sample, const std::string& title, const StoredFile& file) {
  Evidence evidence = sample.note(title);
  evidence.kind = assessment::EvidenceKind::File;
  evidence.file = file;
  return sample.evidence(evidence);
}

bool isStored(const Sample& sample, const StoredFile& file) {
  return workspace::readStoredFile(sample.workspace, file.sha256, file.size).has_value();
}

/// Six hundred small files, stored at once.
class ManyFiles {
 public:
  ManyFiles(Sample& sample, unsigned seed) : m_parts(sample.workspace.parts()), m_random(seed) {
    static const std::vector<std::size_t> kLengths = {300, 400, 3000};
    auto& database = m_parts.database();
    database.exec("PRAGMA synchronous = OFF");
    database.exec("BEGIN IMMEDIATE");
    for (int i = 0; i < 600; ++i) {
      m_marks.push_back("Zq" + std::to_string(100000 + i) + "Xw");
      const std::string bytes = m_marks.back() + std::string(kLengths[m_random() % kLengths.size()], '.');
      SQLite::Statement blob(database, "INSERT INTO blob VALUES (?, ?, ?, ?, '', NULL)");
      blob.bind(1, i + 1);
      blob.bind(2, m_marks.back());
      blob.bind(3, static_cast<std::int64_t>(bytes.size()));
      blob.bind(4, static_cast<std::int64_t>(bytes.size()));
      blob.exec();
      SQLite::Statement chunk(database, "INSERT INTO chunk (blob_id, position, bytes) VALUES (?, 0, ?)");
      chunk.bind(1, i + 1);
      chunk.bind(2, bytes.data(), static_cast<int>(bytes.size()));
      chunk.exec();
    }
    database.exec("COMMIT");
    std::shuffle(m_marks.begin(), m_marks.end(), m_random);
  }

  void remove(std::size_t count) {
    auto& database = m_parts.database();
    for (; m_gone < count; ++m_gone) {
      database.exec("BEGIN IMMEDIATE");
      REQUIRE(workspace::releaseBlob(m_parts, m_marks[m_gone]));
      database.exec("COMMIT");
      if (m_gone % 50 == 49) succeed(workspace::removeUnheldBlobs(m_parts));
    }
    REQUIRE(workspace::emptyJournal(m_parts));
  }

  [[nodiscard]] Traces left(const fs::path& file) const {
    const std::string bytes = readBytes(file);
    Traces found;
    for (std::size_t i = 0; i < m_gone; ++i) {
      if (contains(bytes, m_marks[i])) found.push_back(m_marks[i]);
    }
    REQUIRE(contains(bytes, m_marks.back()));
    return found;
  }

 private:
  Workspace::Parts& m_parts;
  std::mt19937 m_random;
  std::vector<std::string> m_marks;
  std::size_t m_gone = 0;
};

workspace::Erased eraseAll(Sample& sample, const EvidenceId& id) {
  return valueOf(workspace::eraseEvidence(sample.workspace, id, {}, sample.person));
}

}  // namespace

TEST_CASE("erased evidence takes its file with it") {
  const TemporaryFolder folder;
  const fs::path file = folder / "a.playfair";
  Sample sample(file);
  const auto stored = store(sample, "Zebrakind", 3'000'000);
  const auto id = fileEvidence(sample, "Kvistfågel", stored);
  Evidence renamed = *valueOf(workspace::findEvidence(sample.workspace, id));
  renamed.title = "Ølsanger";
  sample.write(workspace::evidenceSubject(id), workspace::toJson(renamed));
  REQUIRE(isStored(sample, stored));
  REQUIRE_FALSE(traces(file, "Zebrakind Kvistfågel Ølsanger").empty());
  const auto erased = eraseAll(sample, id);
  CHECK(erased.revisions == 2);
  CHECK(erased.files == 1);
  CHECK(erased.cleaned);
  CHECK(traces(file, "Zebrakind Kvistfågel Ølsanger " + stored.sha256) == Traces{});
  CHECK_FALSE(isStored(sample, stored));
  CHECK_FALSE(valueOf(workspace::findEvidence(sample.workspace, id)).has_value());
  CHECK(valueOf(workspace::verify(file, {})).faults == std::vector<std::string>{});
  CHECK(valueOf(workspace::verify(file, {})).notes == std::vector<std::string>{});
}

TEST_CASE("a file stays while other evidence, or an earlier text of it, rests on it") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto stored = store(sample, "Zebrakind", 5000);
  const auto first = fileEvidence(sample, "First", stored);
  const auto second = fileEvidence(sample, "Second", stored);
  const auto third = fileEvidence(sample, "Third", store(sample, "Other", 5000));
  CHECK(valueOf(workspace::sharingFile(sample.workspace, first)) == std::vector<EvidenceId>{second});
  CHECK(valueOf(workspace::sharingFile(sample.workspace, third)).empty());
  CHECK(eraseAll(sample, first).files == 0);
  CHECK(isStored(sample, stored));
  CHECK(valueOf(workspace::sharingFile(sample.workspace, second)).empty());
  // Removed evidence can be brought back, and needs its file then.
  const std::string subject = workspace::evidenceSubject(second);
  const auto told = sample.workspace.heads(subject).front();
  sample.write(subject, "null");
  CHECK(isStored(sample, stored));
  const auto erased = valueOf(workspace::eraseRevision(sample.workspace, told, {}, sample.person));
  CHECK(erased.revisions == 1);
  CHECK(erased.files == 1);
  CHECK_FALSE(isStored(sample, stored));
  CHECK(traces(sample.workspace.file(), "Zebrakind") == Traces{});
  CHECK(valueOf(workspace::verify(sample.workspace.file(), {})).faults == std::vector<std::string>{});
}

TEST_CASE("erased evidence cannot come back with a value that somebody kept") {
  const TemporaryFolder folder;
  Sample sample(folder / "a.playfair");
  const auto id = fileEvidence(sample, "First", store(sample, "Zebrakind", 5000));
  const std::string subject = workspace::evidenceSubject(id);
  const std::string value = valueOf(sample.workspace.current(subject))->value;
  eraseAll(sample, id);
  CHECK(errorOf(sample.workspace.append({{subject, value, sample.workspace.heads(subject)}}, sample.person)) ==
        ErrorCode::Invalid);
}

TEST_CASE("small files that lay beside each other leave nothing when they go one by one") {
  for (unsigned seed = 1; seed <= 6; ++seed) {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.playfair";
    Sample sample(file);
    ManyFiles files(sample, seed);
    files.remove(400);
    CAPTURE(seed);
    REQUIRE(files.left(file) == Traces{});
  }
}
